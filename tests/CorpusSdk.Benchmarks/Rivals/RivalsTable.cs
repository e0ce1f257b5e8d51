using System.Globalization;
using System.Text;
using CorpusSdk.Benchmarks.Budgets;
using CorpusSdk.Benchmarks.Work;

namespace CorpusSdk.Benchmarks.Rivals;

/// <summary>A row of the README's table; a note stands where there is no figure.</summary>
internal sealed record RivalRow(
    string Tool,
    string Build,
    string Processor,
    string Memory,
    string Edit,
    string Start,
    string StartMemory
);

/// <summary>The README's table, between two marks.</summary>
internal static class RivalsTable
{
    private const string Begin = "<!-- rivals: written by the benchmarks, not by hand -->";

    private const string End = "<!-- rivals end -->";

    public static string Write(int count, NodeRuntime node, IReadOnlyList<RivalRow> rows)
    {
        var table = new StringBuilder();
        _ = table
            .Append("| ")
            .Append(count.ToString("N0", CultureInfo.InvariantCulture))
            .Append(
                " articles | cold build | its processor time | its memory | one edit | first quote of a process | its memory |\n|---|---|---|---|---|---|---|\n"
            );
        foreach (var row in rows)
        {
            _ = table.Append(
                CultureInfo.InvariantCulture,
                $"| {row.Tool} | {row.Build} | {row.Processor} | {row.Memory} | {row.Edit} | {row.Start} | {row.StartMemory} |\n"
            );
        }

        return table
            .Append(
                CultureInfo.InvariantCulture,
                $"\n{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} processors, .NET {Environment.Version}, node {node.Version}.\n"
            )
            .ToString();
    }

    /// <summary>Puts tables where the README has the marks.</summary>
    public static void PutIntoReadme(string tables)
    {
        var path = Path.Combine(Repository.Folder, "README.md");
        var readme = File.ReadAllText(path);
        var begin = readme.IndexOf(Begin, StringComparison.Ordinal);
        var end = readme.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"the README has no '{Begin}' with '{End}' after it");
        }

        File.WriteAllText(path, readme[..(begin + Begin.Length)] + "\n" + tables + readme[end..]);
    }

    public static string Seconds(Times times) => Finding.Show(times.Median) + " s";

    public static string Megabytes(double bytes) => Finding.Show(Math.Round(bytes / 1e6)) + " MB";
}
