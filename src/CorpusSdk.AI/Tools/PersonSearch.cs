using System.Globalization;
using System.Text;

namespace CorpusSdk.AI;

/// <summary>Finds people by their names as a model writes them.</summary>
internal static class PersonSearch
{
    /// <summary>
    /// The people who have a name or alias, whatever its case, accents and hyphens; if nobody has, those of whose names
    /// it is a part, such as the family name.
    /// </summary>
    public static List<IPerson> Find(IEnumerable<IPerson> people, string name)
    {
        var wanted = WordsOf(name);
        if (wanted.Length == 0)
        {
            return [];
        }

        List<IPerson> called = [],
            partly = [];
        foreach (var person in people)
        {
            List<string[]> names = [.. person.Aliases.Prepend(person.Name).Select(WordsOf)];
            if (names.Exists(words => words.AsSpan().SequenceEqual(wanted)))
            {
                called.Add(person);
            }
            else if (names.Exists(words => Array.TrueForAll(wanted, words.Contains)))
            {
                partly.Add(person);
            }
        }

        return called.Count > 0 ? called : partly;
    }

    private static string[] WordsOf(string name)
    {
        var words = new StringBuilder(name.Length);
        foreach (var c in Decomposed(name))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                _ = words.Append(char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? char.ToLowerInvariant(c) : ' ');
            }
        }

        return words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Decomposed(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormD);
        }
        catch (ArgumentException)
        {
            // A surrogate without the other one: nobody is called that.
            return "";
        }
    }
}
