namespace CorpusSdk.AI;

/// <summary>Cuts texts between characters, never within a surrogate pair.</summary>
internal static class ShortenedText
{
    public static string Start(string text, int maxLength) => text[..End(text, 0, maxLength)];

    /// <summary>Where a page that begins at an offset ends.</summary>
    public static int End(string text, int start, int maxLength)
    {
        if (text.Length - start <= maxLength)
        {
            return text.Length;
        }

        var end = start + maxLength;
        return char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
    }
}
