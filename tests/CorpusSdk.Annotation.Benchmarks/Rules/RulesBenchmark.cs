using System.Globalization;
using CorpusSdk.Annotation.Benchmarks.Scoring;

namespace CorpusSdk.Annotation.Benchmarks.Rules;

/// <summary>
/// Measures how often the rules about quotations report quotes that are right, and how many wrong speakers they find.
/// Each article of the gold data is compiled as a corpus of its own, once with its true speakers and once with each
/// speaker exchanged for another person of the article.
/// </summary>
internal static class RulesBenchmark
{
    private const string Speaker = "CORP4014";
    private const int WarmUp = 200;

    /// <summary>The rules about the words of a quote, which should never report a gold quote.</summary>
    private static readonly string[] s_wordRules = ["CORP4008", "CORP4009", "CORP4010", "CORP4011", "CORP4012"];

    /// <summary>What can warn of a wrong speaker.</summary>
    /// <param name="Goal">The least share of the exchanged speakers to find.</param>
    private sealed record NamedJudge(string Name, double Goal, SpeakerJudge Judge);

    /// <summary>An article with its true speakers and with exchanged ones.</summary>
    private sealed record Pair(JudgedArticle True, JudgedArticle Exchanged, List<SpeakerFigures> Figures);

    public static void Print(RulesOptions options)
    {
        var (folder, file) = (Path.GetDirectoryName(Path.GetFullPath(options.File))!, Path.GetFileName(options.File));
        var all = GoldData.Read<GoldArticle>(
            folder,
            file.EndsWith(".gz", StringComparison.Ordinal) ? file[..^3] : file
        );
        var articles = all.Where(article => options.Half is null || GoldData.PartOf(article.Id, 2) == options.Half)
            .OrderBy(article => Words.WordHash.Of(article.Id))
            .Take(options.Limit)
            .ToList();
        var annotated = articles.AsParallel().AsOrdered().Select(AnnotatedArticle.Of).ToList();
        var exchanged = annotated.ConvertAll(article => article.WithOtherSpeakers(options.Seed));
        var (compiled, time) = Compile([.. annotated, .. exchanged]);
        var attribution = AttributionJudge.Train(all, options.Half);
        NamedJudge[] judges =
        [
            new("build", .30, SpeakerWarnings),
            new("attribution", .45, article => SpeakerWarnings(article).Concat(attribution.Warnings(article))),
        ];
        var pairs = Enumerable
            .Range(0, annotated.Count)
            .AsParallel()
            .AsOrdered()
            .Select(i => Judge(judges, compiled[i], compiled[annotated.Count + i]))
            .ToList();
        PrintArticles(pairs);
        PrintWordRules(pairs);
        PrintSpeakers(judges, pairs);
        PrintTime(compiled, time);
        if (options.Examples > 0)
        {
            RulesExamples.Print(options, Cases(judges, pairs));
        }
    }

    /// <summary>The rule of the compiler.</summary>
    private static IEnumerable<SpeakerWarning> SpeakerWarnings(JudgedArticle article) =>
        article
            .Problems.Where(p => p.Quote >= 0 && p.Problem.Rule.Id == Speaker)
            .Select(p => new SpeakerWarning(p.Quote, p.Problem.Message, [.. p.Problem.Fixes.Select(fix => fix.Text)]));

    /// <summary>Compiles the articles, and measures the processor time, which other programs hardly affect.</summary>
    private static (List<JudgedArticle> Compiled, TimeSpan Time) Compile(List<AnnotatedArticle> articles)
    {
        articles.Take(WarmUp).AsParallel().ForAll(article => JudgedArticle.Compile(article));
        var before = Environment.CpuUsage.TotalTime;
        var compiled = articles.AsParallel().AsOrdered().Select(JudgedArticle.Compile).ToList();
        return (compiled, Environment.CpuUsage.TotalTime - before);
    }

    private static Pair Judge(NamedJudge[] judges, JudgedArticle article, JudgedArticle exchanged) =>
        new(
            article,
            exchanged,
            [
                .. judges.Select(judge =>
                    SpeakerFigures.Of(article, exchanged, [.. judge.Judge(article)], [.. judge.Judge(exchanged)])
                ),
            ]
        );

    private static void PrintArticles(List<Pair> pairs)
    {
        var quotes = pairs.Sum(pair => pair.True.Article.Quotes.Count);
        var spoken = pairs.Sum(pair => pair.True.Article.Quotes.Count(quote => quote.Speaker >= 0));
        var exchanged = pairs.Sum(pair => pair.Exchanged.Article.Quotes.Count(quote => quote.Speaker >= 0));
        Console.WriteLine(
            $"{pairs.Count} articles with {quotes} quotes. The speaker is a person with a name in "
                + $"{Count(spoken, quotes)}, and there is another person to exchange in {Count(exchanged, quotes)}."
        );
        Console.WriteLine(
            $"{pairs.Sum(pair => pair.True.Article.People.Count)} people. "
                + $"{pairs.Sum(pair => pair.True.Misplaced().Count())} quotes are located elsewhere than in the data "
                + "(must be 0).\n"
        );
    }

    private static void PrintWordRules(List<Pair> pairs)
    {
        var quotes = pairs
            .SelectMany(pair =>
                pair.True.Article.Quotes.Select(
                    (quote, i) =>
                        (
                            IsDirect: quote.Gold.Kind == "direct",
                            IsBetweenMarks: quote.IsBetweenMarks(pair.True.Article.Text),
                            Rules: pair.True.Problems.Where(p => p.Quote == i)
                                .Select(p => p.Problem.Rule.Id)
                                .ToHashSet()
                        )
                )
            )
            .ToList();
        Console.WriteLine("Between marks: without the quotes that lack a quotation mark directly at either end.\n");
        Console.WriteLine("| gold quotes with | all | direct | partial | between marks |");
        Console.WriteLine("|---|---|---|---|---|");
        foreach (var rule in s_wordRules)
        {
            PrintRow(rule, rules => rules.Contains(rule));
        }

        PrintRow("any of these (goal: 0.50 %)", rules => rules.Overlaps(s_wordRules));
        PrintRow("CORP4013", rules => rules.Contains("CORP4013"));
        Console.WriteLine($"\nOther problems (there should be no errors): {OtherProblems(pairs)}\n");

        void PrintRow(string name, Predicate<HashSet<string>> hasRule)
        {
            var all = quotes.FindAll(quote => hasRule(quote.Rules));
            Console.WriteLine(
                $"| {name} | {Count(all.Count, quotes.Count)} "
                    + $"| {Count(all.Count(q => q.IsDirect), quotes.Count(q => q.IsDirect))} "
                    + $"| {Count(all.Count(q => !q.IsDirect), quotes.Count(q => !q.IsDirect))} "
                    + $"| {Count(all.Count(q => q.IsBetweenMarks), quotes.Count(q => q.IsBetweenMarks))} |"
            );
        }
    }

    /// <summary>Everything else that the compiler reports, and what it does not report at a quote.</summary>
    private static string OtherProblems(List<Pair> pairs)
    {
        var others = pairs
            .SelectMany(pair => pair.True.Problems)
            .Where(p => p.Quote < 0 || !IsCounted(p.Problem.Rule.Id))
            .GroupBy(p => (p.Problem.Rule.Id, p.Problem.Rule.Severity))
            .OrderBy(group => group.Key.Id, StringComparer.Ordinal)
            .Select(group => $"{group.Count()} {group.Key.Id} ({group.Key.Severity})")
            .ToList();
        return others.Count == 0 ? "none" : string.Join(", ", others);

        static bool IsCounted(string rule) => s_wordRules.Contains(rule) || rule is Speaker or "CORP4013";
    }

    private static void PrintSpeakers(NamedJudge[] judges, List<Pair> pairs)
    {
        Console.WriteLine(
            $"{Speaker}. Precision: warnings on exchanged speakers / all warnings, true speakers included. "
                + "The last columns but one: of the warnings on exchanged speakers, those with the true speaker's id "
                + "in a fix, with the id or name in the message or a fix, and with a third person's id in a fix.\n"
        );
        Console.WriteLine(
            "| judge | true speakers warned (goal: 0.50 %) | exchanged speakers found | precision (goal: .980) "
                + "| fix names the speaker | message or fix | fix names a third | warned without a person |"
        );
        Console.WriteLine("|---|---|---|---|---|---|---|---|");
        for (var j = 0; j < judges.Length; j++)
        {
            var f = pairs.Select(pair => pair.Figures[j]).Aggregate(SpeakerFigures.None, (a, b) => a.Plus(b));
            var precision = f.Found.Count == 0 ? 0 : (double)f.Found.Count / (f.Found.Count + f.False.Count);
            Console.WriteLine(
                $"| {judges[j].Name} | {Count(f.False.Count, f.True)} "
                    + $"| {Count(f.Found.Count, f.Exchanged)}; goal {100 * judges[j].Goal:f0} % "
                    + $"| {precision.ToString(".000", CultureInfo.InvariantCulture)} "
                    + $"| {Count(f.NamedInFix, f.Found.Count)} | {Count(f.Named, f.Found.Count)} "
                    + $"| {Count(f.ThirdInFix, f.Found.Count)} | {Count(f.WithoutPerson.Count, f.Unspoken)} |"
            );
        }

        Console.WriteLine();
    }

    private static void PrintTime(List<JudgedArticle> compiled, TimeSpan time)
    {
        var megabytes = compiled.Sum(c => System.Text.Encoding.UTF8.GetByteCount(c.Article.Text)) / 1e6;
        Console.WriteLine(
            $"{compiled.Count} compilations of one article each, {megabytes:f2} MB in total: "
                + $"{time.TotalMilliseconds / megabytes:f0} ms of processor time per MB."
        );
    }

    /// <summary>The cases that the author of a rule wants to read, by kind.</summary>
    private static IEnumerable<(string Kind, RulesExample Example)> Cases(NamedJudge[] judges, List<Pair> pairs)
    {
        foreach (var pair in pairs)
        {
            foreach (var (quote, problem) in pair.True.Problems)
            {
                if (quote >= 0 && (s_wordRules.Contains(problem.Rule.Id) || problem.Rule.Id == "CORP4013"))
                {
                    yield return ($"{problem.Rule.Id} on gold quotes", new(pair.True.Article, quote, problem.Message));
                }
            }

            for (var j = 0; j < judges.Length; j++)
            {
                var (name, figures) = (judges[j].Name, pair.Figures[j]);
                foreach (var warning in figures.False)
                {
                    yield return (
                        $"{name}: warnings on true speakers",
                        new(pair.True.Article, warning.Quote, warning.Message)
                    );
                }

                foreach (var warning in figures.WithoutPerson)
                {
                    yield return (
                        $"{name}: warnings on quotes whose speaker is not a person",
                        new(pair.True.Article, warning.Quote, warning.Message)
                    );
                }

                foreach (var quote in figures.Missed)
                {
                    yield return (
                        $"{name}: exchanged speakers that are not found",
                        new(pair.Exchanged.Article, quote, "")
                    );
                }

                foreach (var warning in figures.Unnamed)
                {
                    yield return (
                        $"{name}: exchanged speakers found without the true speaker",
                        new(pair.Exchanged.Article, warning.Quote, warning.Message)
                    );
                }
            }
        }
    }

    private static string Count(int count, int of) =>
        of == 0 ? $"{count}" : string.Create(CultureInfo.InvariantCulture, $"{count} ({100.0 * count / of:f2} %)");
}
