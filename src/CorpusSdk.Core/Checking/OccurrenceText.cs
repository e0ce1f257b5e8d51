using System.Globalization;

namespace CorpusSdk.Core.Checking;

/// <summary>Says in a message how often words occur, and where.</summary>
internal static class OccurrenceText
{
    private const int MaxLinesNamed = 5;

    /// <summary><c>occurs 3 times, on lines 4, 9 and 14 of seeds/x.txt</c></summary>
    /// <param name="count">How often they occur; at least once.</param>
    /// <param name="isCounted">Whether that is all; otherwise there may be more.</param>
    /// <param name="linesOfAll">The lines of the occurrences, in order.</param>
    /// <param name="path">The display path of the text.</param>
    public static string Describe(int count, bool isCounted, IEnumerable<int> linesOfAll, string path)
    {
        var lines = linesOfAll.Take(MaxLinesNamed).Select(line => line.ToString(CultureInfo.InvariantCulture)).ToList();
        var several = lines.Distinct().Count() > 1;
        var named = several
            ? string.Join(", ", lines.Take(lines.Count - 1))
                + (count > lines.Count ? ", " : " and ")
                + lines[lines.Count - 1]
            : lines[0];
        return (count == 1 ? "occurs once" : $"occurs {(isCounted ? "" : "at least ")}{count} times")
            + $", on line{(several ? "s" : "")} {named}{(several && count > lines.Count ? ", …" : "")} of {path}";
    }
}
