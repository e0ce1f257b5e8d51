using System.Text;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Verifying;

/// <summary>A file whose quotations are verified.</summary>
/// <param name="path">The full path; null for standard input.</param>
/// <param name="name">The name in messages.</param>
/// <param name="text">The characters with their line ends, without a byte order mark.</param>
/// <param name="hasMark">Whether the file begins with a byte order mark.</param>
/// <param name="kind">How the text is read.</param>
internal sealed class InputFile(string? path, string name, string text, bool hasMark, InputKind kind)
{
    private readonly Lazy<int[]> _lineStarts = new(() => LineStartsOf(text));

    public string? Path => path;

    public string Name => name;

    public string Text => text;

    public InputKind Kind => kind;

    /// <summary>The same file with other characters.</summary>
    public InputFile With(string characters) => new(path, name, characters, hasMark, kind);

    /// <summary>The bytes of the file.</summary>
    public byte[] ToBytes() => [.. hasMark ? Encoding.UTF8.Preamble : [], .. Encoding.UTF8.GetBytes(text)];

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
