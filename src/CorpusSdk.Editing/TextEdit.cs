using CorpusSdk.Matching;

namespace CorpusSdk.Editing;

/// <summary>A range of a file and its replacement.</summary>
/// <param name="Range">Offsets in <c>SourceFile.Text</c> (UTF-16 code units, half-open).</param>
/// <param name="Text">The replacement, with <c>\n</c> line ends whatever the file uses.</param>
internal readonly record struct TextEdit(TextRange Range, string Text)
{
    public static TextEdit Insert(int at, string text) => new(new(at, 0), text);

    public static TextEdit Delete(int start, int end) => new(TextRange.FromBounds(start, end), "");
}
