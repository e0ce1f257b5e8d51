namespace CorpusSdk.Matching;

/// <summary>The lines of a text.</summary>
internal static class TextLines
{
    /// <summary>Each line without leading and trailing white space; empty for a blank line.</summary>
    public static IEnumerable<TextRange> Of(string text)
    {
        for (var start = 0; start <= text.Length; )
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length + 1 : end + 1;
            end = end < 0 ? text.Length : end;
            while (start < end && char.IsWhiteSpace(text[start]))
            {
                start++;
            }

            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }

            yield return TextRange.FromBounds(start, end);
            start = next;
        }
    }
}
