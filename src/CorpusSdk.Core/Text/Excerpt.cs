namespace CorpusSdk.Core.Text;

/// <summary>The first words of a passage, for a hover or a message.</summary>
internal static class Excerpt
{
    public const int MaxLength = 80;

    /// <param name="text">White space folded.</param>
    /// <returns>The text, or as many whole words of it as fit, and <c>…</c>.</returns>
    public static string Of(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', MaxLength - 1);

        // One very long word, or a script without spaces, is cut anywhere between two characters.
        end = end >= MaxLength / 2 ? end : MaxLength - 1;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text.Substring(0, end) + "…";
    }
}
