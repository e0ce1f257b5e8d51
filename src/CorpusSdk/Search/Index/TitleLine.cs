namespace CorpusSdk;

/// <summary>
/// Finds the line of a text that equals the title. Its words count as words of the title but not of the text: otherwise
/// articles that repeat their headline would rank higher.
/// </summary>
internal static class TitleLine
{
    /// <returns>The start and the length of the first such line in bytes; zero length if there is none.</returns>
    public static (int Start, int Length) Find(ReadOnlySpan<byte> text, ReadOnlySpan<byte> title)
    {
        for (var start = 0; title.Length > 0 && text[start..].IndexOf(title) is >= 0 and var found; )
        {
            start += found;
            var end = start + title.Length;
            if ((start == 0 || text[start - 1] == (byte)'\n') && (end == text.Length || text[end] == (byte)'\n'))
            {
                return (start, title.Length);
            }

            start++;
        }

        return default;
    }
}
