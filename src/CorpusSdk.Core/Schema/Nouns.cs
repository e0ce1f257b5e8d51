using System.Text;

namespace CorpusSdk.Core.Schema;

/// <summary>What the names of records are in messages and in plural.</summary>
public static class Nouns
{
    private static readonly Dictionary<string, string> s_irregular = new(StringComparer.Ordinal)
    {
        ["Person"] = "People",
        ["Man"] = "Men",
        ["Woman"] = "Women",
        ["Child"] = "Children",
        ["Series"] = "Series",
        ["News"] = "News",
        ["Species"] = "Species",
        ["Analysis"] = "Analyses",
        ["Thesis"] = "Theses",
        ["Crisis"] = "Crises",
        ["Criterion"] = "Criteria",
        ["Foot"] = "Feet",
        ["Tooth"] = "Teeth",
        ["Mouse"] = "Mice",
        ["Leaf"] = "Leaves",
        ["Life"] = "Lives",
        ["Half"] = "Halves",
        ["Hero"] = "Heroes",
        ["Echo"] = "Echoes",
        ["Potato"] = "Potatoes",
        ["Data"] = "Data",
        ["Media"] = "Media",
        ["Staff"] = "Staff",
        ["Index"] = "Indices",
    };

    /// <summary><c>PressRelease</c> gives <c>press release</c>.</summary>
    public static string Of(string name)
    {
        var noun = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var begins =
                i > 0
                && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            _ = begins ? noun.Append(' ') : noun;
            _ = noun.Append(char.ToLowerInvariant(name[i]));
        }

        return noun.ToString();
    }

    public static string WithArticle(string noun) =>
        (noun.Length > 0 && "aeiou".IndexOf(noun[0]) >= 0 ? "an " : "a ") + noun;

    /// <summary>
    /// The plural of a record's name, by the last of its words: <c>NewsStory</c> gives <c>NewsStories</c>.
    /// </summary>
    public static string Plural(string name)
    {
        var last = name.Length - 1;
        while (last > 0 && !char.IsUpper(name[last]))
        {
            last--;
        }

        var (before, word) = (name.Substring(0, last), name.Substring(last));
        return s_irregular.TryGetValue(word, out var irregular) ? before + irregular
            : EndsIn("s") || EndsIn("x") || EndsIn("z") || EndsIn("ch") || EndsIn("sh") ? name + "es"
            : EndsIn("y") && name.Length > 1 && "aeiou".IndexOf(char.ToLowerInvariant(name[name.Length - 2])) < 0
                ? name.Substring(0, name.Length - 1) + "ies"
            : name + "s";

        bool EndsIn(string end) => name.EndsWith(end, StringComparison.OrdinalIgnoreCase);
    }
}
