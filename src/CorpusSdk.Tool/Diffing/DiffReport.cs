using System.Globalization;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;

namespace CorpusSdk.Tool.Diffing;

/// <summary>Prints the differences of two corpora, the most severe first, one line per change.</summary>
internal sealed class DiffReport
{
    private readonly CorpusDiff _diff;
    private readonly IAnsiConsole _console;

    private DiffReport(CorpusDiff diff, TextWriter output) =>
        (_diff, _console) = (diff, Screen.CreateUnwrapped(output));

    public static void Write(CorpusDiff diff, TextWriter output) => new DiffReport(diff, output).Write();

    private void Write()
    {
        Line($"[bold]{Escape(_diff.Old.Label)} -> {Escape(_diff.New.Label)}: {Escape(Summary())}[/]");
        WriteNotes();
        WriteSection(ChangeLevel.Major, "Major: code that uses these members no longer compiles", "red");
        WriteQuotes();
        WriteSection(ChangeLevel.Minor, "Minor", "yellow");
        WriteSection(ChangeLevel.Patch, "Patch", "green");
    }

    private string Summary()
    {
        if (_diff.Level == ChangeLevel.None)
        {
            return "no differences that a program can notice";
        }

        string?[] parts =
        [
            Count(MemberChangeKind.Removed, "removed"),
            Count(MemberChangeKind.Renamed, "renamed"),
            Count(MemberChangeKind.Retyped, "of another type"),
            Count(MemberChangeKind.Added, "added"),
            _diff.Quotes.Count == 0 ? null : $"{Counted.Of(_diff.Quotes.Count, "quote")} changed",
            _diff.Facts.Count == 0 ? null : $"{Counted.Of(_diff.Facts.Count, "fact")} changed",
        ];
        var changes = parts.OfType<string>().DefaultIfEmpty("errors");
        return $"{NameOf(_diff.Level)} ({string.Join(", ", changes)})";

        string? Count(MemberChangeKind kind, string what)
        {
            var count = _diff.Members.Where(change => change.Kind == kind).Sum(CountAll);
            return count == 0 ? null : $"{Counted.Of(count, "member")} {what}";
        }
    }

    private void WriteNotes()
    {
        if (_diff.New.Corpus.ErrorCount is > 0 and var newErrors)
        {
            Line(
                $"[bold red]{Escape($"{_diff.New.Label} has {Counted.Of(newErrors, "error")}")}[/]: it does not build, "
                    + "and neither does any program that uses it; only its valid entries are compared"
            );
        }

        if (_diff.Old.Corpus.ErrorCount is > 0 and var oldErrors)
        {
            Line(
                $"[bold yellow]{Escape($"{_diff.Old.Label} has {Counted.Of(oldErrors, "error")}")}[/]: it did not "
                    + "build, so no program can have used it; only its valid entries are compared"
            );
        }

        if (!_diff.IsSameSchema)
        {
            Line("note: the schema in C# changed, so the values of your own properties are not compared");
        }
    }

    private void WriteSection(ChangeLevel level, string title, string color)
    {
        var members = _diff.Members.Where(change => change.Level == level).ToList();
        var facts = _diff.Facts.Where(change => change.Level == level).ToList();
        if (members.Count + facts.Count == 0)
        {
            return;
        }

        Line("");
        Line($"[bold {color}]{title}[/]");
        foreach (var change in members)
        {
            Line($"  {At(change.After?.Place ?? change.Before?.Place)}{Escape(Describe(change))}");
        }

        foreach (var change in facts)
        {
            Line($"  {At(change.After.Place)}{Escape($"{change.After.Member.Path}: {Describe(change)}")}");
        }
    }

    private void WriteQuotes()
    {
        if (_diff.Quotes.Count == 0)
        {
            return;
        }

        Line("");
        Line("[bold yellow]Quotes with other words, or of another speaker, source or kind (minor)[/]");
        foreach (var change in _diff.Quotes)
        {
            Line($"  {At(change.After.Place)}{Escape(change.After.Member.Path)}");
            if (change.TextAfter.Length == 0)
            {
                Line($"    [red]-[/] {Escape(change.TextBefore)}");
                Line("    its words are not in the new text; run 'dotnet corpus check' for details");
            }
            else if (change.HasOtherWords)
            {
                var runs = WordDiff.Of(change.TextBefore, change.TextAfter);
                WriteWords("-", runs, WordRunKind.Removed, "[-", "-]", "red");
                WriteWords("+", runs, WordRunKind.Added, "{+", "+}", "green");
            }

            foreach (var (key, from, to) in change.Attributions)
            {
                Line(Escape($"      {key}: {Value(from)} -> {Value(to)}"));
            }
        }
    }

    private void WriteWords(
        string sign,
        IReadOnlyList<WordRun> runs,
        WordRunKind kind,
        string open,
        string close,
        string color
    ) =>
        Line(
            $"    [{color}]{sign}[/] "
                + string.Concat(
                    runs.Where(run => run.Kind is WordRunKind.Same || run.Kind == kind)
                        .Select(run =>
                            run.Kind == kind ? $"[{color}]{Escape(open + run.Text + close)}[/]" : Escape(run.Text)
                        )
                )
        );

    private static string Describe(MemberChange change) =>
        change switch
        {
            { Kind: MemberChangeKind.Renamed, Before: { } before, After: { } after } =>
                $"renamed {before.Member.Path} -> {after.Member.Path}",
            { Kind: MemberChangeKind.Retyped, Before: { } before, After: { } after } =>
                $"the type of {before.Member.Path} was {before.Member.Type}, is {after.Member.Type}",
            { Kind: MemberChangeKind.Removed } => $"removed {change.Member.Path}",
            _ => $"added {change.Member.Path}",
        } + Implied(change);

    /// <summary>What else changes with it, counted by kind.</summary>
    private static string Implied(MemberChange change)
    {
        var counts = AllImplied(change)
            .Select(implied => NounOf(implied.Member.Kind))
            .OfType<(string One, string Many)>()
            .GroupBy(noun => noun)
            .Select(group => Counted.Of(group.Count(), group.Key.One, group.Key.Many))
            .ToList();
        return counts.Count == 0 ? "" : ", with " + string.Join(" and ", counts);
    }

    private static IEnumerable<MemberChange> AllImplied(MemberChange change) =>
        change.Implied.SelectMany(implied => AllImplied(implied).Prepend(implied));

    private static int CountAll(MemberChange change) => 1 + change.Implied.Sum(CountAll);

    /// <summary>Null for members that only contain others.</summary>
    private static (string One, string Many)? NounOf(CorpusMemberKind kind) =>
        kind switch
        {
            CorpusMemberKind.Article => ("article", "articles"),
            CorpusMemberKind.Quote => ("quote", "quotes"),
            CorpusMemberKind.Person => ("person", "people"),
            CorpusMemberKind.Delegation => ("delegation", "delegations"),
            CorpusMemberKind.Entry => ("entry", "entries"),
            CorpusMemberKind.Property => ("property", "properties"),
            CorpusMemberKind.Set => ("set", "sets"),
            _ => null,
        };

    private static string Describe(FactChange change) =>
        change switch
        {
            { Fact: "properties" } => "values of your own properties changed",
            { Fact: "omit" } => "the lines that are not part of the article changed",
            { From: null, To: null } => $"{change.Fact} changed",
            _ => $"{change.Fact}: {Value(change.From)} -> {Value(change.To)}",
        };

    private static string Value(string? value) => value is null ? "none" : $"'{Excerpt.Of(FoldedWords.Of(value))}'";

    private static string At(DiffPlace? place) =>
        place is not null
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{Markup.Escape(DiskPath.ForDisplay(place.Path))}:{place.Line}: "
            )
            : "";

    /// <summary>The name of a level in options and output.</summary>
    public static string NameOf(ChangeLevel level) => level.ToString().ToLowerInvariant();

    private static string Escape(string text) => Markup.Escape(VisibleText.Of(text, int.MaxValue));

    private void Line(string markup) => _console.MarkupLine(markup);
}
