namespace CorpusSdk.Matching.Quotations;

/// <summary>The words within a range of a text.</summary>
internal static class QuotedWords
{
    private const int MaxJoint = 16;

    private static readonly HashSet<string> s_joints = Languages.WordList.Of(
        "and or but a an und oder et ou un une y e"
    );

    /// <summary>
    /// Whether the words between two quotations make them parts of one list: <c>the plan was "old" and "dear"</c>.
    /// </summary>
    public static bool Joins(string text, TextRange between)
    {
        if (between.Length is 0 or > MaxJoint)
        {
            return false;
        }

        for (var at = between.Start; at < between.End; at++)
        {
            if (!char.IsLetter(text[at]) && text[at] is not (' ' or ','))
            {
                return false;
            }
        }

        var hasWord = false;
        foreach (var word in Languages.TextWords.In(text, between.Start, between.End))
        {
            hasWord = true;
            if (!s_joints.Contains(text.Substring(word.Start, word.Length)))
            {
                return false;
            }
        }

        return hasWord;
    }

    /// <summary>The range without white space at either end; null if it has no word.</summary>
    public static TextRange? Trim(string text, TextRange range)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return FirstWord(text, start, end) < 0 ? null : TextRange.FromBounds(start, end);
    }

    /// <summary>The range from its first letter or digit to its last; null if it has none.</summary>
    public static TextRange? Core(string text, TextRange range)
    {
        var start = FirstWord(text, range.Start, range.End);
        if (start < 0)
        {
            return null;
        }

        var end = range.End;
        while (!IsWord(text[end - 1]))
        {
            end--;
        }

        return TextRange.FromBounds(start, end);
    }

    private static int FirstWord(string text, int start, int end)
    {
        while (start < end && !IsWord(text[start]))
        {
            start++;
        }

        return start < end ? start : -1;
    }

    // Half of a surrogate pair is a letter or a symbol; symbols at the end of a quotation are part of it as well.
    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
