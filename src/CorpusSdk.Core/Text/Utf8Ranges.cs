using System.Runtime.CompilerServices;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Text;

/// <summary>
/// Converts ranges of a text to ranges of its UTF-8 bytes, so that the program can read a quote without decoding the
/// text before it. Bytes are counted once, however many ranges there are.
/// </summary>
internal sealed class Utf8Ranges(string text)
{
    private const int Stride = 256;

    // The number of bytes before each 256th character.
    private int[]? _before;

    public TextRange Of(TextRange range)
    {
        var start = BytesBefore(range.Start);
        return TextRange.FromBounds(start, BytesBefore(range.End));
    }

    /// <summary>The number of bytes of a range, which must not split a surrogate pair.</summary>
    [MethodImpl(Jit.Optimize)]
    public static int BytesIn(string text, int start, int end)
    {
        var bytes = 0;
        for (var i = start; i < end; i++)
        {
            bytes +=
                text[i] < 0x80 ? 1
                : text[i] < 0x800 ? 2
                : char.IsSurrogatePair(text, i) ? 4
                : i > 0 && char.IsSurrogatePair(text, i - 1) ? 0
                : 3;
        }

        return bytes;
    }

    private int BytesBefore(int offset)
    {
        _before ??= Count();
        var stride = offset / Stride;
        return _before[stride] + BytesIn(text, stride * Stride, offset);
    }

    private int[] Count()
    {
        var before = new int[(text.Length / Stride) + 1];
        for (var i = 1; i < before.Length; i++)
        {
            before[i] = before[i - 1] + BytesIn(text, (i - 1) * Stride, i * Stride);
        }

        return before;
    }
}
