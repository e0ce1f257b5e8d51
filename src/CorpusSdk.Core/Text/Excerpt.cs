namespace CorpusSdk.Core.Text;

/// <summary>Shortens a passage to its first words, for a hover or a message.</summary>
internal static class Excerpt
{
    public const int MaxLength = 80;

    /// <param name="text">Text with white space folded.</param>
    /// <returns>The text, or as many whole words as fit, followed by <c>…</c>.</returns>
    public static string Of(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', MaxLength - 1);

        // A very long word, or a script without spaces, is cut between two characters.
        end = end >= MaxLength / 2 ? end : MaxLength - 1;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text.Substring(0, end) + "…";
    }
}
