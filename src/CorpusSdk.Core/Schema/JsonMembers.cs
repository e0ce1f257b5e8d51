using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Schema;

/// <summary>The names in the JSON of a record, of which each may be there once.</summary>
internal static class JsonMembers
{
    private static readonly string[] s_article =
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
        "location",
        "text",
        "paragraphs",
        "quotes",
        "people",
        "delegations",
        "mentions",
    ];

    private static readonly string[] s_person =
    [
        "id",
        "name",
        "aliases",
        "country",
        "roles",
        "location",
        "articles",
        "quotes",
        "delegations",
    ];

    private static readonly string[] s_quote =
    [
        "id",
        "text",
        "kind",
        "speaker",
        "speakers",
        "source",
        "cue",
        "via",
        "attribution",
        "article",
        "paragraph",
        "span",
        "location",
    ];

    private static readonly string[] s_delegation =
    [
        "id",
        "party",
        "event",
        "head",
        "heads",
        "members",
        "unnamedCount",
        "statedCount",
        "article",
        "location",
    ];

    /// <summary>The names that CorpusSdk writes itself.</summary>
    public static IReadOnlyList<string> BuiltInOf(SchemaRecord record) =>
        record.Role switch
        {
            RecordRole.Article => s_article,
            RecordRole.Person => s_person,
            RecordRole.Quote => s_quote,
            RecordRole.Delegation => s_delegation,
            RecordRole.Collection => [.. record.JsonMembersOfEntry],
            _ => [],
        };

    /// <summary>Reports the properties with a name that another member has, at their places.</summary>
    public static IEnumerable<Problem> Conflicts(SchemaRecord record, SchemaLocations locations)
    {
        var names = BuiltInOf(record).ToDictionary(name => name, _ => "a built-in member", StringComparer.Ordinal);
        for (var i = 0; i < record.Fields.Count; i++)
        {
            var field = record.Fields[i];
            if (!record.WritesJsonOf(field))
            {
                continue;
            }

            if (names.TryGetValue(field.JsonName!, out var other))
            {
                yield return locations.Fields[i].Problem(Rules.SameJsonName, field.Property, field.JsonName!, other);
            }
            else
            {
                names.Add(field.JsonName!, $"'{field.Property}'");
            }
        }
    }
}
