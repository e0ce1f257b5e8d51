using CorpusSdk.Matching;

namespace CorpusSdk.Tool.Annotating;

/// <summary>What names of persons have in common.</summary>
internal static class PersonName
{
    /// <summary>
    /// Letters and digits alone, in upper case: romanisations differ in hyphens and spaces (Jong-un, Jong Un).
    /// </summary>
    public static string KeyOf(string name) =>
        string.Concat(name.Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));

    public static string[] WordsOf(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether it is more than a surname or a first name.</summary>
    public static bool IsFull(string name) => WordsOf(name).Length > 1;

    /// <summary>
    /// Whether two names share a part: another name of a person that shares none was somebody else's.
    /// </summary>
    public static bool ShareWord(string a, string b)
    {
        char[] ends = [' ', '-', '\u2010', '\u2011', '\''];
        var words = a.Split(ends).Select(KeyOf).Where(word => word.Length > 1).ToHashSet(StringComparer.Ordinal);
        return KeyOf(a) == KeyOf(b) || b.Split(ends).Any(word => words.Contains(KeyOf(word)));
    }

    /// <summary>
    /// A text without names that are found in it, so that what is left of another name stands by itself.
    /// </summary>
    public static string Without(string text, IEnumerable<string> names) =>
        names
            .OrderByDescending(name => name.Length)
            .Aggregate(text, (rest, name) => rest.Replace(name, "\0", StringComparison.Ordinal));

    /// <summary>Whether a text, white space folded, has the words of a name as whole words.</summary>
    public static bool Has(string text, string name)
    {
        if (name.Length == 0)
        {
            return false;
        }

        for (
            var at = text.IndexOf(name, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(name, at + 1, StringComparison.Ordinal)
        )
        {
            if (WordBoundary.IsStart(text, at) && WordBoundary.IsEnd(text, at + name.Length))
            {
                return true;
            }
        }

        return false;
    }
}
