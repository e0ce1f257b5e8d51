namespace CorpusSdk.Matching.Languages;

/// <summary>Sets of words that are written as text.</summary>
internal static class WordList
{
    /// <summary>A set of words in which case does not matter.</summary>
    /// <param name="words">Separated by spaces or line ends; an underscore is a space within a phrase.</param>
    public static HashSet<string> Of(string words) => new(Split(words), StringComparer.OrdinalIgnoreCase);

    public static string[] Split(string words)
    {
        var list = words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < list.Length; i++)
        {
            list[i] = list[i].Replace('_', ' ');
        }

        return list;
    }
}
