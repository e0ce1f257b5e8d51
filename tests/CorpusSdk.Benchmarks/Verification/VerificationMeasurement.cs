using System.Diagnostics;
using System.Globalization;
using System.Text;
using CorpusSdk.Benchmarks.Budgets;

namespace CorpusSdk.Benchmarks.Verification;

/// <summary>Verifies quotations whose verdicts are known, and compares.</summary>
internal sealed class VerificationMeasurement(BenchmarkCorpus corpus)
{
    private const int CasesPerText = 8;
    private const int MaxExamples = 20;

    private readonly List<(QuotationCase Case, VerifiedQuotation? Found, string Text)> _results = [];
    private TimeSpan _building;
    private TimeSpan _verifying;
    private int _characters;

    /// <param name="examples">Receives wrong verdicts, at most 20 of each kind; null for none.</param>
    public IEnumerable<Finding> Measure(int count, ulong seed, TextWriter output, TextWriter? examples)
    {
        var generator = new CaseGenerator(corpus, seed);
        var cases = generator.Create(count);
        output.WriteLine(
            $"{corpus.Name}: {corpus.Articles.Count:N0} articles, {generator.SourceCount:N0} quotations to alter, "
                + $"{cases.Count:N0} made of them"
        );
        Run(cases);
        WriteMatrix(output);
        if (examples is not null)
        {
            WriteExamples(examples);
        }

        return Findings();
    }

    private void Run(List<QuotationCase> cases)
    {
        var verifier = new QuotationVerifier(corpus.Articles, new() { People = corpus.People });
        var watch = Stopwatch.StartNew();
        verifier.Build();
        _building = watch.Elapsed;
        foreach (var group in cases.GroupBy(c => c.Language).SelectMany(g => g.Chunk(CasesPerText)))
        {
            // What follows a heading belongs to it.
            Array.Sort(group, (a, b) => IsHeaded(a).CompareTo(IsHeaded(b)));
            var (text, starts) = Compose(group);
            watch.Restart();
            var report = verifier.Verify(text);
            _verifying += watch.Elapsed;
            _characters += text.Length;
            for (var i = 0; i < group.Length; i++)
            {
                var words = new TextSpan(starts[i], group[i].Words.Length);
                var found = report
                    .Quotations.Where(q => q.Span.Overlaps(words))
                    .MinBy(q => Math.Abs(q.Span.Start - words.Start) + Math.Abs(q.Span.End - words.End));
                _results.Add((group[i], found, text));
            }
        }
    }

    private static bool IsHeaded(QuotationCase made) => made.Text.StartsWith('#');

    private static (string Text, int[] Starts) Compose(QuotationCase[] cases)
    {
        var text = new StringBuilder();
        var starts = new int[cases.Length];
        List<string> notes = [];
        for (var i = 0; i < cases.Length; i++)
        {
            var sentence = cases[i].Text;
            if (cases[i].Note is { } note)
            {
                notes.Add($"[^{notes.Count + 1}]: {note}");
                sentence = sentence.Replace(
                    "{n}",
                    notes.Count.ToString(CultureInfo.InvariantCulture),
                    StringComparison.Ordinal
                );
            }

            starts[i] = text.Length + cases[i].Start;
            _ = text.Append(sentence).Append("\n\n");
        }

        return (text.AppendJoin("\n", notes).ToString(), starts);
    }

    private void WriteMatrix(TextWriter output)
    {
        var verdicts = Enum.GetValues<QuotationVerdict>();
        output.WriteLine();
        output.WriteLine("| made | " + string.Join(" | ", verdicts) + " | not found as quotation | right |");
        output.WriteLine("|---|" + string.Concat(Enumerable.Repeat("--:|", verdicts.Length + 2)));
        foreach (var kind in _results.GroupBy(result => result.Case.Kind).OrderBy(group => group.Key))
        {
            var cells = verdicts.Select(verdict =>
            {
                var found = kind.Count(result => result.Found?.Verdict == verdict);
                return found == 0 ? "" : found.ToString("N0", CultureInfo.InvariantCulture);
            });
            var missing = kind.Count(result => result.Found is null);
            var right = kind.Count(IsRight) / (double)kind.Count();
            output.WriteLine(
                $"| {kind.Key} | {string.Join(" | ", cells)} | {(missing == 0 ? "" : missing)} | {right:P1} |"
            );
        }

        output.WriteLine();
    }

    private void WriteExamples(TextWriter output)
    {
        foreach (var kind in _results.GroupBy(result => result.Case.Kind).OrderBy(group => group.Key))
        {
            foreach (var (made, found, text) in kind.Where(result => !IsRight(result)).Take(MaxExamples))
            {
                output.WriteLine($"## {kind.Key}: {found?.Verdict.ToString() ?? "not found as quotation"}");
                output.WriteLine($"text:   {made.Text.ReplaceLineEndings(" ⏎ ")}");
                if (made.Source is { } source)
                {
                    output.WriteLine($"source: {source.Text}");
                    output.WriteLine(
                        $"        {source.Article.Id} {source.Span}, speakers: {string.Join(", ", source.Speakers)}"
                    );
                }

                if (found is not null)
                {
                    output.WriteLine($"found:  {found.Text} {found.Difference} {found.UndecidedReason}");
                    output.WriteLine($"        {found.Attribution}");
                    output.WriteLine($"        {found.Source} {string.Join(", ", found.Source?.Speakers ?? [])}");
                }

                output.WriteLine($"all:    {text.ReplaceLineEndings(" ⏎ ")}");
                output.WriteLine();
            }
        }
    }

    private IEnumerable<Finding> Findings()
    {
        var point = "verify " + corpus.Name;
        yield return AtMostNone(
            "altered, joined or cut quotations accepted",
            result => result.Case.Kind.ChangesWords() && result.Found?.IsClean == true
        );
        yield return AtMostNone(
            "verbatim quotations refused",
            result =>
                result.Case.Kind is AlterationKind.Verbatim or AlterationKind.Fragment or AlterationKind.Passage
                && result.Found?.Verdict
                    is not (QuotationVerdict.Verbatim or QuotationVerdict.Edited or QuotationVerdict.Misattributed)
        );
        yield return AtMostNone(
            "changed negations not found",
            result =>
                result.Case.Kind is AlterationKind.NegationDropped or AlterationKind.NegationAdded && !IsRight(result)
        );
        yield return AtMostNone(
            "changed numbers not found",
            result => result.Case.Kind == AlterationKind.NumberChanged && !IsRight(result)
        );
        var accused = _results.Where(result => result.Found?.Verdict == QuotationVerdict.Misattributed).ToList();
        var wrong = _results.Where(result => result.Case.Kind.IsMisattribution()).ToList();
        yield return Finding.AtLeast(
            point,
            "precision of Misattributed",
            Share(accused.Count(result => result.Case.Kind.IsMisattribution()), accused.Count),
            0.98,
            "",
            $"{accused.Count:N0} found"
        );
        yield return Finding.AtLeast(
            point,
            "recall of Misattributed",
            Share(wrong.Count(IsRight), wrong.Count),
            0.9,
            "",
            $"{wrong.Count:N0} made"
        );
        yield return Finding.Fact(
            point,
            "named edits recognized",
            100 * Share(_results.Count(result => IsEdit(result) && IsRight(result)), _results.Count(IsEdit)),
            "%"
        );
        yield return Finding.Fact(point, "building the index", _building.TotalMilliseconds, "ms");
        yield return Finding.Fact(
            point,
            "verifying",
            _verifying.TotalMilliseconds * 1000 / Math.Max(1, _results.Count),
            "µs per quotation",
            $"{_characters:N0} characters in {_verifying.TotalMilliseconds:N0} ms"
        );

        Finding AtMostNone(string what, Func<(QuotationCase Case, VerifiedQuotation? Found, string), bool> isWrong) =>
            Finding.AtMost(point, what, _results.Count(isWrong), 0, "");

        static bool IsEdit((QuotationCase Case, VerifiedQuotation?, string) result) =>
            result.Case.Kind is >= AlterationKind.Typography and <= AlterationKind.SafeOmission;
    }

    private static double Share(int part, int whole) => whole == 0 ? 1 : part / (double)whole;

    private static bool IsRight((QuotationCase Case, VerifiedQuotation? Found, string) result) =>
        result.Found is { } found && result.Case.Kind.Expected().Contains(found.Verdict);
}
