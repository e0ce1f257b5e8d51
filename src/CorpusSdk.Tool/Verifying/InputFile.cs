using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Verifying;

/// <summary>A file whose quotations are verified.</summary>
/// <param name="Path">The full path; null for standard input.</param>
/// <param name="Name">The name in messages.</param>
/// <param name="Text">The characters with their line ends, without a byte order mark.</param>
/// <param name="HasMark">Whether the file begins with a byte order mark.</param>
/// <param name="Kind">How the text is read.</param>
internal sealed record InputFile(string? Path, string Name, string Text, bool HasMark, InputKind Kind)
{
    private readonly Lazy<int[]> _lineStarts = new(() => LineStartsOf(Text));

    /// <summary>The zero-based line and column of an offset. CR LF, LF and CR end a line.</summary>
    public LinePosition PositionOf(int offset)
    {
        var starts = _lineStarts.Value;
        var line = Array.BinarySearch(starts, offset);
        line = line >= 0 ? line : ~line - 1;
        return new(line, offset - starts[line]);
    }

    private static int[] LineStartsOf(string text)
    {
        List<int> starts = [0];
        for (var i = text.AsSpan().IndexOfAny('\r', '\n'); i >= 0 && i < text.Length; )
        {
            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            starts.Add(i);
            var next = text.AsSpan(i).IndexOfAny('\r', '\n');
            i = next < 0 ? -1 : i + next;
        }

        return [.. starts];
    }
}
