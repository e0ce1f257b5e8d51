using System.Globalization;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;
using Spectre.Console;

namespace CorpusSdk.Tool.Checking;

/// <summary>Prints the problems of a check in MSBuild's format, each with its source line.</summary>
internal static class CheckText
{
    public static void Write(CheckResult result, TextWriter output)
    {
        var console = Screen.CreateUnwrapped(output);
        var files = result.Corpus.Files.ToDictionary(
            file => file.File.Path,
            file => new Lazy<string[]>(() => file.File.Text.Split('\n')),
            StringComparer.Ordinal
        );
        foreach (var problem in result.Problems)
        {
            var level = result.LevelOf(problem);
            var color = level == "error" ? "red" : "yellow";
            var place =
                problem.Path.Length == 0
                    ? "corpus"
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"{DiskPath.ForDisplay(problem.Path)}({problem.Start.Line + 1},{problem.Start.Column + 1})"
                    );
            console.MarkupLine(
                $"[bold]{Markup.Escape(place)}:[/] [bold {color}]{level} {problem.Rule.Id}:[/] "
                    + Markup.Escape(problem.Message)
            );
            if (files.TryGetValue(problem.Path, out var file) && SourceLine.Of(file.Value, problem) is { } line)
            {
                console.MarkupLine($"[grey]{line.Number} |[/] {Markup.Escape(line.Text)}");
                console.MarkupLine(
                    $"[grey]{new string(' ', line.Number.Length)} |[/] {new string(' ', line.MarkStart)}"
                        + $"[bold {color}]{new string('^', line.MarkLength)}[/]"
                );
            }
        }

        console.MarkupLine(result.Problems.Count == 0 ? $"[green]{Summary(result)}[/]" : $"[bold]{Summary(result)}[/]");
    }

    private static string Summary(CheckResult result)
    {
        var corpus = result.Corpus;
        IEnumerable<string> counts =
        [
            Counted.Of(corpus.Accepted.Count, "article"),
            Counted.Of(corpus.Accepted.Sum(article => article.Model.Quotes.Count), "quote"),
            Counted.Of(corpus.People.Count, "person", "people"),
            Counted.Of(corpus.Accepted.Sum(article => article.Model.Delegations.Count), "delegation"),
            .. corpus.Compilation.Collections.Generated.Select(collection =>
                $"{Counted.Of(collection.Entries.Count, "entry", "entries")} in {collection.Record.Collection!.SetName}"
            ),
        ];
        var content = string.Join(", ", counts);
        var problems =
            result.Problems.Count == 0
                ? "no problems"
                : $"{Counted.Of(result.Errors, "error")}, {Counted.Of(result.Warnings, "warning")}";
        return Markup.Escape($"{DiskPath.ForDisplay(corpus.Location.Root)}: {content}; {problems}");
    }
}
