
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Text;

/// <summary>
/// Where ranges of a text stand in its UTF-8, so that the program can take a quote from the text without decoding all
/// that stands before it. The text is counted once, whatever the ranges share: a short annotation may select a long
/// text.
/// </summary>
internal sealed class Utf8Ranges(string text)
{
    private const int Stride = 256;

    // How many bytes are before each 256th character.
    private int[]? _before;

    public TextRange Of(TextRange range)
    {
        var start = BytesBefore(range.Start);
        return TextRange.FromBounds(start, BytesBefore(range.End));
    }

    /// <summary>How many bytes a stretch of a text has, which cuts no pair of surrogates.</summary>
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
