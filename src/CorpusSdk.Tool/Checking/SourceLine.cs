using System.Globalization;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using Spectre.Console;

namespace CorpusSdk.Tool.Checking;

/// <summary>The source line of a problem, shortened and escaped for a terminal.</summary>
/// <param name="Number">The 1-based line number, padded on the left.</param>
/// <param name="Text">The visible part of the line.</param>
/// <param name="MarkStart">Where the underline begins in <paramref name="Text"/>, in terminal cells.</param>
/// <param name="MarkLength">The length of the underline in terminal cells; at least one.</param>
internal sealed record SourceLine(string Number, string Text, int MarkStart, int MarkLength)
{
    /// <summary>
    /// Characters shown before the underline if a line is shortened: a paragraph can be one line of thousands of them.
    /// </summary>
    private const int Before = 40;

    /// <summary>The most characters of a line that are shown.</summary>
    private const int Width = 110;

    /// <summary>The line at which a problem starts.</summary>
    /// <param name="lines">The file's lines.</param>
    /// <param name="problem">A problem of that file.</param>
    /// <returns>Null if the problem concerns the whole file, or if the file's text could not be read.</returns>
    public static SourceLine? Of(string[] lines, Problem problem)
    {
        if (problem.Start == problem.End || problem.Start.Line >= lines.Length || lines[problem.Start.Line].Length == 0)
        {
            return null;
        }

        var line = lines[problem.Start.Line];
        var markStart = Math.Min(problem.Start.Column, line.Length);
        var markEnd = problem.End.Line > problem.Start.Line ? line.Length : Math.Min(problem.End.Column, line.Length);
        var from = Cut(line, markStart > Before + (Before / 2) ? markStart - Before : 0);
        var to = Cut(line, Math.Min(line.Length, from + Width));
        markEnd = Math.Min(markEnd, to);

        var before = (from > 0 ? "…" : "") + Visible(line[from..markStart]);
        var marked = Visible(line[markStart..Math.Max(markStart, markEnd)]);
        var after = Visible(line[Math.Max(markStart, markEnd)..to]) + (to < line.Length ? "…" : "");
        return new(
            (problem.Start.Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(5),
            before + marked + after,
            before.GetCellWidth(),
            Math.Max(1, marked.GetCellWidth())
        );
    }

    private static string Visible(string text) => VisibleText.Of(text, int.MaxValue);

    /// <summary>The offset, moved back by one if it would split a surrogate pair.</summary>
    private static int Cut(string line, int offset) =>
        offset > 0 && offset < line.Length && char.IsLowSurrogate(line[offset]) ? offset - 1 : offset;
}
