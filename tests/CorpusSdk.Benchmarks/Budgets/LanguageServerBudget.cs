using System.Diagnostics;
using CorpusSdk.Benchmarks.Editing;
using CorpusSdk.Benchmarks.Work;

namespace CorpusSdk.Benchmarks.Budgets;

/// <summary>
/// Point 8: from the start of <c>dotnet corpus lsp</c> to the problems of the file that is open, and from a keystroke
/// to its problems.
/// </summary>
internal sealed class LanguageServerBudget(WorkFolder work, int count, int rounds)
{
    private const string Point = "8 editor";

    public IEnumerable<Finding> Measure()
    {
        _ = Command.Dotnet(Repository.Folder, "build", "src/CorpusSdk.Tool", "-c", "Release").Succeeds();
        var tool = Path.Combine(Repository.Folder, "src/CorpusSdk.Tool/bin/Release/net8.0/dotnet-corpus.dll");
        var folder = work.Corpus(count);
        var sidecar = Directory
            .EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != "people.yaml")
            .Order(StringComparer.Ordinal)
            .ElementAt(count / 2);
        var start = Stopwatch.GetTimestamp();
        using EditorProcess editor = new(tool, folder);
        _ = editor.Open(sidecar);
        yield return Finding.AtMost(
            Point,
            "start of the process, to the problems of an open file",
            Stopwatch.GetElapsedTime(start).TotalSeconds,
            3,
            "s"
        );

        // An answer about all articles comes when all are compiled.
        var text = Path.ChangeExtension(sidecar, ".txt");
        _ = editor.Open(text);
        _ = editor.Ask(
            "textDocument/references",
            new
            {
                textDocument = new { uri = new Uri(sidecar).AbsoluteUri },
                position = new { line = 0, character = 0 },
                context = new { includeDeclaration = true },
            }
        );
        yield return Finding.Fact(
            Point,
            "start, to the problems of all files",
            Stopwatch.GetElapsedTime(start).TotalSeconds,
            "s"
        );

        foreach (var path in new[] { sidecar, text })
        {
            var lines = File.ReadAllLines(path);
            var line = Array.FindIndex(lines, line => line.Contains("text:", StringComparison.Ordinal));
            line = line < 0 ? Array.FindIndex(lines, line => line.Length > 100) : line;
            Type(editor, path, line, 20, new());
            Times times = new();
            Type(editor, path, line, rounds, times);
            yield return Finding.AtMost(
                Point,
                $"keystroke in {(path == text ? "a text" : "a sidecar")}, to its problems (95th percentile)",
                times.Percentile(95) * 1000,
                50,
                "ms",
                $"median {Finding.Show(times.MedianMilliseconds)}, lower quartile "
                    + $"{Finding.Show(times.QuartileMilliseconds)}"
            );
        }

        yield return Finding.Fact(Point, "memory of the process", editor.WorkingSet, "MB");
    }

    /// <summary>Types a letter, and takes it back.</summary>
    private static void Type(EditorProcess editor, string path, int line, int times, Times taken)
    {
        const int Column = 24;
        for (var i = 0; i < times; i++)
        {
            taken.Add(editor.Edit(path, line, Column, 0, "x"));
            taken.Add(editor.Edit(path, line, Column, 1, ""));
        }
    }
}
