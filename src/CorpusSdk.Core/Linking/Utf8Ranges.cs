using CorpusSdk.Core.Model;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// Where ranges of a text stand in its UTF-8, so that the program can take a quote from the text without
/// decoding all that stands before it. Each range begins where the one before it begins, or later: nothing is counted twice but
/// what ranges share.
/// </summary>
internal sealed class Utf8Ranges(string text)
{
    private int _counted;
    private int _bytes;

    public TextRange Of(TextRange range)
    {
        if (range.Start < _counted)
        {
            (_counted, _bytes) = (0, 0);
        }

        _bytes += BytesIn(_counted, range.Start);
        _counted = range.Start;
        return new(_bytes, BytesIn(range.Start, range.End));
    }

    private int BytesIn(int start, int end)
    {
        var bytes = 0;
        for (var i = start; i < end; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < end && char.IsLowSurrogate(text[i + 1]);
            bytes += isPair ? 4 : text[i] < 0x80 ? 1 : text[i] < 0x800 ? 2 : 3;
            i += isPair ? 1 : 0;
        }

        return bytes;
    }
}
