using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Annotating;

/// <summary>Compares names of people.</summary>
internal static class PersonName
{
    /// <summary>
    /// The letters and digits of a name in upper case: romanizations differ in hyphens and spaces (Jong-un, Jong Un).
    /// </summary>
    public static string KeyOf(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));

    public static string[] WordsOf(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether a name has more than one word, and so is not just a surname or a first name.</summary>
    public static bool IsFull(string name) => WordsOf(name).Length > 1;

    /// <summary>
    /// Whether two names have a word in common. If not, they are taken for names of different people.
    /// </summary>
    public static bool ShareWord(string a, string b)
    {
        char[] separators = [' ', '-', '\u2010', '\u2011', '\''];
        var words = a.Split(separators).Select(KeyOf).Where(word => word.Length > 1).ToHashSet(StringComparer.Ordinal);
        return KeyOf(a) == KeyOf(b) || b.Split(separators).Any(word => words.Contains(KeyOf(word)));
    }

    /// <summary>
    /// A text with names blanked out, so that a name that is part of a longer one is only found on its own.
    /// </summary>
    public static string BlankOut(string text, IEnumerable<string> names) =>
        names
            .OrderByDescending(name => name.Length)
            .Aggregate(text, (rest, name) => rest.Replace(name, "\0", StringComparison.Ordinal));

    /// <summary>Whether a text with folded white space contains a name as whole words.</summary>
    public static bool IsMentioned(string text, string name) =>
        name.Length > 0 && WordBoundary.IndexOf(text, name, StringComparison.Ordinal) >= 0;
}
