using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Editing;

/// <summary>A stretch of a file and what shall stand in its place.</summary>
/// <param name="Range">Offsets in the file's folded text (UTF-16 code units, half-open).</param>
/// <param name="Text">With <c>\n</c> at the ends of lines, whatever the file has.</param>
internal readonly record struct TextEdit(TextRange Range, string Text)
{
    public static TextEdit Insert(int at, string text) => new(new(at, 0), text);

    public static TextEdit Delete(int start, int end) => new(TextRange.FromBounds(start, end), "");
}
