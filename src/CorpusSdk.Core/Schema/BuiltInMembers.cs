namespace CorpusSdk.Core.Schema;

/// <summary>The public types and members that are generated for every corpus, whatever is in it.</summary>
public static class BuiltInMembers
{
    /// <summary>The class with the sets.</summary>
    public const string Corpus = "Corpus";

    private static readonly Dictionary<string, string[]> s_members = new(StringComparer.Ordinal)
    {
        ["Article"] =
        [
            "Id",
            "Title",
            "Decks",
            "Published",
            "Publisher",
            "Url",
            "Language",
            "Dateline",
            "Text",
            "Utf8Text",
            "Paragraphs",
            "Captions",
            "Quotes",
            "People",
            "Delegations",
            "Mentions",
            "Location",
        ],
        ["Person"] =
        [
            "Id",
            "Name",
            "Aliases",
            "Country",
            "Roles",
            "Quotes",
            "Articles",
            "Delegations",
            "Mentions",
            "Location",
        ],
        ["Quote"] =
        [
            "Id",
            "Text",
            "Kind",
            "Speaker",
            "Speakers",
            "Source",
            "Cue",
            "Via",
            "Attribution",
            "Article",
            "Span",
            "Paragraph",
            "Location",
        ],
        ["Delegation"] =
        [
            "Id",
            "Party",
            "Event",
            "Head",
            "Heads",
            "Members",
            "UnnamedCount",
            "StatedCount",
            "Article",
            "Location",
        ],
        ["Mention"] = ["Person", "Article", "Span", "Text"],
        ["DelegationMember"] = ["Person", "Role"],
        [Corpus] =
        [
            "Articles",
            "People",
            "Quotes",
            "Delegations",
            "Search",
            "SearchIndex",
            "Verify",
            "QuotationVerifier",
        ],
        ["CorpusSets"] = [],
    };

    /// <summary>
    /// The methods of every C# record, and the property by which records compare their types. No other member can have
    /// such a name; <c>Clone</c> is reserved.
    /// </summary>
    public static readonly IReadOnlyList<string> OfEveryRecord =
    [
        "Equals",
        "GetHashCode",
        "ToString",
        "GetType",
        "MemberwiseClone",
        "ReferenceEquals",
        "PrintMembers",
        "EqualityContract",
        "Clone",
    ];

    /// <summary>Whether a type of that name is generated for every corpus.</summary>
    public static bool IsType(string name) => s_members.ContainsKey(name);

    /// <summary>The public members of a generated type by its name; empty for all other names.</summary>
    public static IReadOnlyList<string> Of(string type) => s_members.TryGetValue(type, out var members) ? members : [];
}
