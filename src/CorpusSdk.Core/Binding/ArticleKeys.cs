using CorpusSdk.Core.Collections;

namespace CorpusSdk.Core.Binding;

/// <summary>What the program calls the built-in keys of articles.</summary>
/// <param name="Changed">
/// The keys with other names, in ordinal order; a name is null if the key is switched off.
/// </param>
/// <param name="AllowsOthers">Whether unknown keys are ignored.</param>
public sealed record ArticleKeys(EquatableArray<(string Key, string? Name)> Changed, bool AllowsOthers)
{
    /// <summary>The attribute that changes the keys, as messages name it.</summary>
    public const string Attribute = "CorpusKeys";

    /// <summary>The built-in keys, in the order in which the tool writes them.</summary>
    public static readonly IReadOnlyList<string> BuiltIn =
    [
        "id",
        "title",
        "decks",
        "published",
        "publisher",
        "url",
        "language",
        "dateline",
        "captions",
        "omit",
        "terms",
        "aliases",
        "attribution",
        "marks",
        "quotes",
        "delegations",
        "pin",
    ];

    /// <summary>The keys of a program that changes none.</summary>
    public static readonly ArticleKeys Default = new(EquatableArray<(string, string?)>.Empty, AllowsOthers: false);

    /// <summary>The name of a built-in key in the data; null if the key is switched off.</summary>
    public string? NameOf(string key)
    {
        foreach (var (changed, name) in Changed)
        {
            if (changed == key)
            {
                return name;
            }
        }

        return key;
    }

    /// <summary>The names of the keys that are not switched off.</summary>
    public IEnumerable<string> Names => BuiltIn.Select(NameOf).Where(name => name is not null).Select(name => name!);

    /// <summary>The built-in key that has a name in the data; null if there is none.</summary>
    public string? KeyOf(string name) => BuiltIn.FirstOrDefault(key => NameOf(key) == name);

    /// <summary>The name of a key for messages that advise to use it; see <see cref="AdviceOn"/>.</summary>
    public string Display(string key) => NameOf(key) ?? key;

    /// <summary>How a key can be used if it is switched off; empty if it is not.</summary>
    public string AdviceOn(string key) =>
        NameOf(key) is null ? $"; the key is switched off, so give it a name first: {Setting(key, "\"…\"")}" : "";

    /// <summary>How the attribute sets a key: <c>[assembly: CorpusKeys(Language = "lang")]</c>.</summary>
    public static string Setting(string key, string value) => $"[assembly: {Attribute}({PropertyOf(key)} = {value})]";

    /// <summary>The property of the attribute for a key.</summary>
    public static string PropertyOf(string key) => char.ToUpperInvariant(key[0]) + key.Substring(1);
}
