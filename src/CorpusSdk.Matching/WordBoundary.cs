using System.Globalization;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Matching;

/// <summary>
/// Word boundaries: a letter, digit or mark continues a word; any other character does not, except the apostrophe of
/// <c>n't</c>. Scripts without spaces between words, or with particles attached to names (Hangul), have no such
/// boundaries.
/// </summary>
internal static class WordBoundary
{
    /// <summary>Whether a word may start at the offset, which must not be within a surrogate pair.</summary>
    public static bool IsStart(string text, int start)
    {
        if (start == 0 || !IsWord(text, start))
        {
            return true;
        }

        var before = start >= 2 && char.IsSurrogatePair(text[start - 2], text[start - 1]) ? start - 2 : start - 1;
        return (!IsWord(text, before) && !IsInNegation(text, before))
            || IsSpaceless(text, before)
            || IsSpaceless(text, start);
    }

    /// <summary>Whether a word may end at the offset, which must not be within a surrogate pair.</summary>
    public static bool IsEnd(string text, int end)
    {
        if (end == text.Length)
        {
            return true;
        }

        var last = end >= 2 && char.IsSurrogatePair(text[end - 2], text[end - 1]) ? end - 2 : end - 1;

        // A mark belongs to the letter before it, in every script.
        return (!IsWord(text, end) && !IsInNegation(text, end))
            || !IsWord(text, last)
            || (!IsMark(text, end) && (IsSpaceless(text, end) || IsSpaceless(text, last)));
    }

    /// <summary>
    /// The offset of the first occurrence of words that is not within other words; -1 if there is none.
    /// </summary>
    /// <param name="words">Not empty.</param>
    public static int IndexOf(string text, string words, StringComparison comparison)
    {
        var at = text.IndexOf(words, comparison);
        while (at >= 0 && !(IsStart(text, at) && IsEnd(text, at + words.Length)))
        {
            at = text.IndexOf(words, at + 1, comparison);
        }

        return at;
    }

    /// <summary>Whether the character at the offset is a letter, a digit or a mark.</summary>
    public static bool IsWord(string text, int index)
    {
        var c = text[index];
        return c < 128
            ? IsAsciiWord(c)
            : CharUnicodeInfo.GetUnicodeCategory(text, index) is <= UnicodeCategory.LetterNumber;
    }

    /// <summary>Whether a character is a letter or digit of ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAsciiWord(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9;

    /// <summary>
    /// Whether the letter, digit or mark at the offset belongs to a script that does not separate words by spaces.
    /// </summary>
    public static bool IsSpaceless(string text, int index)
    {
        var c = text[index];
        return c >= '\u0E00'
            && c switch
            {
                <= '\u0EFF' => true, // Thai, Lao
                >= '\u1000' and <= '\u109F' => true, // Myanmar
                >= '\u1100' and <= '\u11FF' => true, // Hangul jamo
                >= '\u1780' and <= '\u17FF' => true, // Khmer
                '\u3005' or '\u3007' => true,
                >= '\u3040' and <= '\u31FF' => true, // kana, bopomofo, Hangul compatibility jamo
                >= '\u3400' and <= '\u4DBF' => true, // Han
                >= '\u4E00' and <= '\u9FFF' => true,
                >= '\uA960' and <= '\uA97F' => true, // Hangul jamo
                >= '\uAC00' and <= '\uD7FF' => true, // Hangul
                >= '\uF900' and <= '\uFAFF' => true, // Han
                >= '\uFF66' and <= '\uFFDC' => true, // half-width kana and Hangul
                // Planes 2 and 3.
                >= '\uD840' and <= '\uD88D' => index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]),
                _ => false,
            };
    }

    /// <summary>Whether an offset is before the apostrophe of <c>can't</c>; <c>can</c> is the opposite.</summary>
    public static bool IsInNegation(string text, int end) =>
        text[end] is '\'' or '’'
        && end > 0
        && text[end - 1] is 'n' or 'N'
        && end + 1 < text.Length
        && text[end + 1] is 't' or 'T'
        && (end + 2 == text.Length || !IsWord(text, end + 2));

    // The categories from UppercaseLetter to LetterNumber are the letters, marks and digits.
    private static bool IsMark(string text, int index) =>
        text[index] >= 128
        && CharUnicodeInfo.GetUnicodeCategory(text, index)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;
}
