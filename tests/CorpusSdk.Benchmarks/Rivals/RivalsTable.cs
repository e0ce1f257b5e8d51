using System.Globalization;
using System.Text;
using CorpusSdk.Benchmarks.Budgets;
using CorpusSdk.Benchmarks.Work;

namespace CorpusSdk.Benchmarks.Rivals;

/// <summary>A row of the table in the README; a cell without a figure contains a note.</summary>
internal sealed record RivalRow(
    string Tool,
    string Build,
    string Processor,
    string Memory,
    string Edit,
    string Start,
    string StartMemory
);

/// <summary>The table in the README, between two marks.</summary>
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
                " articles | cold build | CPU time of the build | memory of the build | one edit | first quote "
                    + "of a process "
                    + "| memory of that process |\n|---|---|---|---|---|---|---|\n"
            );
        foreach (var row in rows)
        {
            string[] cells = [row.Tool, row.Build, row.Processor, row.Memory, row.Edit, row.Start, row.StartMemory];
            _ = table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }

        return table
            .Append(
                CultureInfo.InvariantCulture,
                $"\n{DateTime.UtcNow:yyyy-MM-dd}, {Environment.ProcessorCount} processors"
            )
            .Append(CultureInfo.InvariantCulture, $", .NET {Environment.Version}, node {node.Version}.\n")
            .ToString();
    }

    /// <summary>Writes the tables between the marks in the manual.</summary>
    public static void PutIntoManual(string tables)
    {
        var path = Path.Combine(Repository.Folder, "docs", "manual", "start", "comparison.md");
        var page = File.ReadAllText(path);
        var begin = page.IndexOf(Begin, StringComparison.Ordinal);
        var end = page.IndexOf(End, StringComparison.Ordinal);
        if (begin < 0 || end < begin)
        {
            throw new InvalidOperationException($"the page has no '{Begin}' with '{End}' after it");
        }

        File.WriteAllText(path, page[..(begin + Begin.Length)] + "\n" + tables + page[end..]);
    }

    public static string Seconds(Times times) => Finding.Show(times.Median) + " s";

    public static string Megabytes(double bytes) => Finding.Show(Math.Round(bytes / 1e6)) + " MB";
}
