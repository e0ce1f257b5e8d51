using CorpusSdk.Matching.Unicode;

namespace CorpusSdk.Matching.Languages;

/// <summary>
/// The words of a text: runs of letters, digits and marks, with the apostrophes and hyphens between, also soft ones.
/// </summary>
internal static class TextWords
{
    /// <summary>The words in a range, each as a range of the text.</summary>
    public static IEnumerable<TextRange> In(string text, int start, int end)
    {
        for (var at = start; at < end; )
        {
            if (At(text, at, end) is { } word)
            {
                yield return word;
                at = word.End;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>The word that begins at an offset; null if none does.</summary>
    public static TextRange? At(string text, int start, int end)
    {
        var at = start;
        while (at < end && (IsWord(text, at) || (at > start && IsJoiner(text, at, end))))
        {
            at++;
        }

        return at > start ? TextRange.FromBounds(start, at) : null;
    }

    /// <summary>The word before an offset, with only white space between; null if there is none.</summary>
    /// <param name="from">Where the text begins.</param>
    public static TextRange? Before(string text, int offset, int from)
    {
        var end = offset;
        while (end > from && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > from && (IsWord(text, start - 1) || (start < end && IsJoiner(text, start - 1, end))))
        {
            start--;
        }

        return start < end ? TextRange.FromBounds(start, end) : null;
    }

    public static string Text(string text, TextRange word) => text.Substring(word.Start, word.Length);

    public static string Lower(string text, TextRange word) =>
        text.Substring(word.Start, word.Length).Replace("\u00AD", "").ToLowerInvariant();

    /// <summary>
    /// How many words a range has. Scripts without spaces have about two characters to a word.
    /// </summary>
    public static int Count(string text, TextRange range)
    {
        int words = 0,
            spaceless = 0;
        foreach (var word in In(text, range.Start, range.End))
        {
            if (WordBoundary.IsSpaceless(text, word.Start) && text[word.Start] is not (>= '\uAC00' and <= '\uD7FF'))
            {
                spaceless += word.Length;
            }
            else
            {
                words++;
            }
        }

        return words + ((spaceless + 1) / 2);
    }

    private static bool IsWord(string text, int at) =>
        char.IsLetterOrDigit(text[at])
        || (text[at] >= 128 && (char.IsSurrogate(text[at]) ? Emoji.IsLetter(text, at) : IsMark(text[at])));

    private static bool IsMark(char c) =>
        !Emoji.IsStyle(c)
        && char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    /// <summary>Whether an apostrophe or a hyphen at an offset is within a word.</summary>
    public static bool IsJoiner(string text, int at) => IsJoiner(text, at, text.Length);

    private static bool IsJoiner(string text, int at, int end) =>
        text[at] is '\'' or '’' or '-' or '\u2010' or '\u2011' or '\u00AD'
        && at + 1 < end
        && at > 0
        && char.IsLetterOrDigit(text[at - 1])
        && char.IsLetterOrDigit(text[at + 1]);
}
