namespace CorpusSdk;

/// <summary>
/// The line of a text that is the title, word for word. Its words count as words of the title and not once more as
/// words of the text: else an article would rank higher for carrying its headline, which is no merit.
/// </summary>
internal static class TitleLine
{
    /// <returns>Start and length in bytes of the first such line; no length if there is none.</returns>
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
