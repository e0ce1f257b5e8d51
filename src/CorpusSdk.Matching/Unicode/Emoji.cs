namespace CorpusSdk.Matching.Unicode;

/// <summary>Pictures in a text, which are neither words nor punctuation: <c>😀</c>, <c>✅</c>, <c>❤️</c>.</summary>
internal static class Emoji
{
    private const char Joiner = '\u200D';

    private const char TextStyle = '\uFE0E',
        PictureStyle = '\uFE0F';

    /// <summary>How many characters at an offset belong to a picture; 0 if there is none.</summary>
    public static int LengthAt(string text, int at, int end)
    {
        var c = text[at];
        if (c is Joiner || IsStyle(c))
        {
            return 1;
        }

        // Of the symbols that are single characters, arrows and those of technical texts may mean something.
        if (!char.IsSurrogate(c))
        {
            return c is (>= '\u231A' and <= '\u23FF') or (>= '\u2600' and <= '\u2793') or (>= '\u2B1B' and <= '\u2B55')
                ? 1
                : 0;
        }

        return IsLetter(text, at) ? 0
            : at + 1 < end && char.IsSurrogatePair(c, text[at + 1]) ? 2
            : 1;
    }

    /// <summary>The first offset that is neither white space nor a picture.</summary>
    public static int Skip(string text, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(text[at]) || LengthAt(text, at, end) > 0))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a character only chooses how the one before it is shown.</summary>
    public static bool IsStyle(char c) => c is TextStyle or PictureStyle;

    /// <summary>Whether a surrogate is a half of a letter, digit or mark.</summary>
    public static bool IsLetter(string text, int at)
    {
        var first = char.IsLowSurrogate(text[at]) ? at - 1 : at;
        return first >= 0
            && first + 1 < text.Length
            && char.IsSurrogatePair(text[first], text[first + 1])
            && WordBoundary.IsWord(text, first);
    }
}
