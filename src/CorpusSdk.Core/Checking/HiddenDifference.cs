using System.Globalization;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Differences in characters that are not seen, or that only change the one before them: joiners, variation selectors
/// and the skin tones of emoji. A message names them by code point.
/// </summary>
internal static class HiddenDifference
{
    private const int MaxLength = 32;
    private const char ZeroWidthJoiner = '\u200D';

    /// <param name="kind">The kind of passage, such as <c>quote</c>.</param>
    /// <param name="passage">The declared passage, with white space folded.</param>
    /// <param name="common">How many characters are the same.</param>
    /// <param name="text">The article's text, with white space folded.</param>
    /// <param name="at">The offset of the first difference.</param>
    /// <returns>Null if the two go on differently behind such characters, or have none.</returns>
    public static string? Describe(string kind, string passage, int common, string text, int at)
    {
        var (declared, found) = (HiddenFrom(passage, common), HiddenFrom(text, at));
        var (next, other) = (common + declared.Length, at + found.Length);
        if (
            (declared.Length == 0 && found.Length == 0)
            || (next < passage.Length && (other >= text.Length || passage[next] != text[other]))
        )
        {
            return null;
        }

        var place = Before(text, at) is { } character ? $" after '{character}'" : " at the start";
        var (expected, actual) = (Confusables.CodePoints(declared), Confusables.CodePoints(found));
        return declared.Length == 0 ? $"which has {actual}{place}; the {kind} leaves it out"
            : found.Length == 0 ? $"which does not have {expected}{place}; the {kind} adds it"
            : $"which has {actual}{place}, where the {kind} has {expected}";
    }

    /// <summary>The hidden characters from an offset on; behind a joiner, with the emoji that it joins.</summary>
    private static string HiddenFrom(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < MaxLength)
        {
            var isJoined = end > start && text[end - 1] == ZeroWidthJoiner && IsSymbol(text, end);
            if (!isJoined && !IsHidden(text, end))
            {
                break;
            }

            end += LengthAt(text, end);
        }

        return text.Substring(start, end - start);
    }

    /// <summary>The character before an offset, without hidden ones between.</summary>
    private static string? Before(string text, int at)
    {
        while (at > 0)
        {
            at -= at > 1 && char.IsSurrogatePair(text[at - 2], text[at - 1]) ? 2 : 1;
            if (!IsHidden(text, at))
            {
                return text.Substring(at, LengthAt(text, at));
            }
        }

        return null;
    }

    private static bool IsHidden(string text, int at) =>
        text[at] is >= '\uFE00' and <= '\uFE0F'
        || CharUnicodeInfo.GetUnicodeCategory(text, at) == UnicodeCategory.Format
        || (
            LengthAt(text, at) == 2
            && char.ConvertToUtf32(text, at) is (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0100 and <= 0xE01EF)
        );

    private static bool IsSymbol(string text, int at) =>
        CharUnicodeInfo.GetUnicodeCategory(text, at)
            is UnicodeCategory.OtherSymbol
                or UnicodeCategory.MathSymbol
                or UnicodeCategory.Surrogate
                or UnicodeCategory.OtherNotAssigned;

    private static int LengthAt(string text, int at) =>
        at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
}
