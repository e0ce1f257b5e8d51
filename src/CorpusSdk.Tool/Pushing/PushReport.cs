using System.Globalization;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Pushing;

/// <summary>Says what a push did.</summary>
internal static class PushReport
{
    private const int MaxNames = 5;

    public static void Write(PushSummary summary, string target, TextWriter output)
    {
        output.WriteLine(
            (summary.IsChanged ? $"pushed version {summary.Version} to {target}" : $"{target} is up to date")
                + $": {Counted.Of(summary.Added, "article")} added, {summary.Changed} changed, "
                + $"{summary.Unchanged} unchanged, {summary.Removed} removed; "
                + $"{SizeOf(summary.Bytes)} in {Number(summary.Time.TotalSeconds, "0.0")} s"
        );
        if (summary.Kept.Count > 0)
        {
            output.WriteLine(
                $"{Counted.Of(summary.Kept.Count, "article")} of the database "
                    + $"{(summary.Kept.Count == 1 ? "is" : "are")} not in the corpus: {Named(summary.Kept)}; "
                    + "'--prune' removes what the corpus does not have"
            );
        }
    }

    /// <summary>The first ids, and the number of the others.</summary>
    public static string Named(IReadOnlyList<string> ids) =>
        string.Join(", ", ids.Take(MaxNames).Select(id => $"'{id}'"))
        + (ids.Count > MaxNames ? $" and {ids.Count - MaxNames} more" : "");

    private static string SizeOf(long bytes) =>
        bytes < 1_000_000 ? $"{Number(bytes / 1e3, "0")} kB" : $"{Number(bytes / 1e6, "0.0")} MB";

    private static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
