namespace CorpusSdk.Matching.Languages;

/// <summary>Sets of words that are written as text.</summary>
internal static class WordList
{
    /// <param name="words">Separated by spaces or line ends.</param>
    public static HashSet<string> Of(string words) => new(Split(words), StringComparer.Ordinal);

    public static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
