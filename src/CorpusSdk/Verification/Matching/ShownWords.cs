using System.Globalization;
using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>Words of a text for a message: on one line, and not many.</summary>
internal static class ShownWords
{
    private const int MaxLength = 60;

    public static string Of(string text, TextSpan span) =>
        // White space is folded, so that more characters than are shown may be needed.
        Of(
            string.Concat(
                FoldedText
                    .Needle(text.Substring(span.Start, Math.Min(span.Length, MaxLength * 2)))
                    // Soft hyphens and the like would make the same words look different in other programs.
                    .Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
            )
        );

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
