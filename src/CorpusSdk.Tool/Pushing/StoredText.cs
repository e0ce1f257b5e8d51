namespace CorpusSdk.Tool.Pushing;

/// <summary>Texts as every engine can store them.</summary>
internal static class StoredText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text with U+FFFD in place of U+0000, which PostgreSQL refuses, and of lone surrogates, which UTF-8 has not.
    /// Both are one UTF-16 code unit, so that offsets stay what they are.
    /// </summary>
    public static string Of(string text)
    {
        var first = FirstUnstorable(text, 0);
        if (first < 0)
        {
            return text;
        }

        var chars = text.ToCharArray();
        for (var i = first; i >= 0; i = FirstUnstorable(text, i + 1))
        {
            chars[i] = Replacement;
        }

        return new(chars);
    }

    public static string? OrNull(string? text) => text is null ? null : Of(text);

    public static string[] All(IEnumerable<string> texts) => [.. texts.Select(Of)];

    private static int FirstUnstorable(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
