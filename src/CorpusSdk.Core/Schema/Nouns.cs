using System.Text;

namespace CorpusSdk.Core.Schema;

/// <summary>Derives English nouns and plurals from the names of records.</summary>
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

    /// <summary><c>PressRelease</c> becomes <c>press release</c>.</summary>
    public static string FromTypeName(string name)
    {
        var noun = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var isWordStart =
                i > 0
                && char.IsUpper(name[i])
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            _ = isWordStart ? noun.Append(' ') : noun;
            _ = noun.Append(char.ToLowerInvariant(name[i]));
        }

        return noun.ToString();
    }

    /// <summary>The last part of a C# type's name: <c>Event</c> of <c>Summit.Event</c>.</summary>
    public static string SimpleName(string type) => type.Substring(type.LastIndexOf('.') + 1);

    public static string WithIndefiniteArticle(string noun) =>
        (noun.Length > 0 && "aeiou".IndexOf(noun[0]) >= 0 ? "an " : "a ") + noun;

    /// <summary>
    /// The plural of a record's name, by its last word: <c>NewsStory</c> becomes <c>NewsStories</c>.
    /// </summary>
    public static string Pluralize(string name)
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
