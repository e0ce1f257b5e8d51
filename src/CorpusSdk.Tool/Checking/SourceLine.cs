using System.Globalization;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using Spectre.Console;

namespace CorpusSdk.Tool.Checking;

/// <summary>The line of a file that a problem is about, fit for a terminal.</summary>
/// <param name="Number">The line's number, padded.</param>
/// <param name="MarkStart">Where the mark under it begins, in cells of the terminal.</param>
/// <param name="MarkLength">How long the mark is, at least one.</param>
internal sealed record SourceLine(string Number, string Text, int MarkStart, int MarkLength)
{
    /// <summary>
    /// A paragraph may be one line of thousands of characters: so much is shown before the mark, and in all.
    /// </summary>
    private const int Before = 40;
    private const int Width = 110;

    /// <returns>Null where the problem is about the file as a whole, or where its text could not be read.</returns>
    /// <param name="lines">The file's lines.</param>
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

    /// <summary>The offset, or the one before it where it would cut a character in two.</summary>
    private static int Cut(string line, int offset) =>
        offset > 0 && offset < line.Length && char.IsLowSurrogate(line[offset]) ? offset - 1 : offset;
}
