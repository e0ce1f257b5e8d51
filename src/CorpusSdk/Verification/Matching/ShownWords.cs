using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>Words of a text for a message: on one line, and not many.</summary>
internal static class ShownWords
{
    private const int MaxLength = 60;

    public static string Of(string text, TextSpan span) =>
        // White space is folded, so that more characters than are shown may be needed.
        Of(FoldedText.Needle(text.Substring(span.Start, Math.Min(span.Length, MaxLength * 2))));

    public static string Of(string words)
    {
        if (words.Length <= MaxLength)
        {
            return words;
        }

        var end = char.IsHighSurrogate(words[MaxLength - 2]) ? MaxLength - 2 : MaxLength - 1;
        return words[..end] + "…";
    }
}
