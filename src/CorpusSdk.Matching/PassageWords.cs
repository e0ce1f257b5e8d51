namespace CorpusSdk.Matching;

/// <summary>
/// The words of a passage; in scripts without spaces, its characters. Destinations of links are not words.
/// </summary>
internal static class PassageWords
{
    private const int MaxDestination = 500;

    /// <summary>The ranges of the words that are wholly inside the window.</summary>
    public static List<TextRange> Of(string text, TextRange window)
    {
        List<TextRange> words = [];
        for (var i = window.Start; i < window.End; )
        {
            if (!WordBoundary.IsWord(text, i))
            {
                i = EndOfDestination(text, i) is > 0 and var end ? end : i + 1;
                continue;
            }

            var start = i;
            var isStart = WordBoundary.IsStart(text, start);
            do
            {
                i += char.IsSurrogatePair(text, i) ? 2 : 1;
                i = AfterInvisible(text, i);
                i += i < text.Length && WordBoundary.IsInNegation(text, i) ? 1 : 0;
            } while (i < text.Length && WordBoundary.IsWord(text, i) && Continues(text, i));

            if (isStart && i <= window.End)
            {
                words.Add(TextRange.FromBounds(start, i));
            }
        }

        return words;
    }

    /// <summary>Skips soft hyphens and the like if the word goes on after them.</summary>
    private static int AfterInvisible(string text, int at)
    {
        var end = at;
        while (end < text.Length && IsInvisible(text[end]))
        {
            end++;
        }

        return end < text.Length && WordBoundary.IsWord(text, end) ? end : at;
    }

    private static bool Continues(string text, int at) =>
        (at > 0 && (IsInvisible(text[at - 1]) || WordBoundary.IsInNegation(text, at - 1)))
        || !WordBoundary.IsEnd(text, at);

    private static bool IsInvisible(char c) =>
        c >= 128 && char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format;

    public static List<TextRange> Of(string text) => Of(text, new(0, text.Length));

    /// <summary>For the <c>](</c> of a Markdown link, the offset after its destination; otherwise 0.</summary>
    public static int EndOfDestination(string text, int at)
    {
        if (at + 1 >= text.Length || text[at] != ']' || text[at + 1] != '(')
        {
            return 0;
        }

        var end = text.IndexOf(')', at, Math.Min(text.Length - at, MaxDestination));
        return end + 1;
    }

    /// <summary>The text without the marks of links and emphasis, and without invisible characters.</summary>
    public static string WithoutMarkup(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            if (EndOfDestination(text, i) is > 0 and var end)
            {
                i = end;
                continue;
            }

            if (text[i] is not ('*' or '_' or '`' or '[' or ']') && !IsInvisible(text[i]))
            {
                _ = plain.Append(text[i]);
            }

            i++;
        }

        return plain.ToString();
    }
}
