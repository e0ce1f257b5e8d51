namespace CorpusSdk.Tool.Diffing;

/// <summary>Texts without the white space that only depends on how a file is laid out.</summary>
internal static class FoldedWords
{
    /// <summary>The text with one space for each run of white space, and none at its ends.</summary>
    public static string Of(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
