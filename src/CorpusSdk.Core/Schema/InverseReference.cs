using CorpusSdk.Core.Binding;

namespace CorpusSdk.Core.Schema;

/// <summary>The way back of a reference: a property on what is referred to.</summary>
/// <param name="Source">The record that refers.</param>
/// <param name="Field">Its property.</param>
/// <param name="Target">The C# type of the record that is referred to; of a built-in one the name alone.</param>
/// <param name="Name">The property on the target, or on its <c>ReferencedBy</c>.</param>
/// <param name="IsPublic">Whether all who see the target may see the source.</param>
/// <param name="IsTaken">Whether the target has a member of that name already, so that there is no way back.</param>
public sealed record InverseReference(
    SchemaRecord Source,
    SchemaField Field,
    string Target,
    string Name,
    bool IsPublic,
    bool IsTaken
)
{
    /// <summary>Those of all references, in the order of the schema.</summary>
    public static IReadOnlyList<InverseReference> Of(CorpusSchema schema)
    {
        var taken = new HashSet<(string Target, string Name)>();
        var all = new List<InverseReference>();
        foreach (var record in schema.Records.Where(record => record.Role != RecordRole.Value && !record.IsBroken))
        {
            foreach (var field in record.Fields.Where(field => field.Type.Reference is not null))
            {
                var target = field.Type.Reference!.Record!;
                var known = schema.Records.FirstOrDefault(candidate => candidate.Type == target);
                if (known is { IsBroken: true })
                {
                    continue;
                }

                var name =
                    field.Inverse
                    ?? (record.Collection?.SetName ?? Nouns.Plural(record.Name))
                        + "By"
                        + char.ToUpperInvariant(field.Property[0])
                        + field.Property.Substring(1);
                var isTaken =
                    field.Inverse is not null
                    && (MembersOf(schema, target).Contains(name) || !taken.Add((target, name)));
                all.Add(new(record, field, target, name, !record.IsInternal || known is { IsInternal: true }, isTaken));
            }
        }

        return all;
    }

    /// <summary>What every record of the kind has, and what the user has declared on it.</summary>
    private static IEnumerable<string> MembersOf(CorpusSchema schema, string target)
    {
        string[] own = target switch
        {
            "Article" =>
            [
                "Title",
                "Decks",
                "Published",
                "Publisher",
                "Url",
                "Language",
                "Dateline",
                "Utf8Text",
                "Paragraphs",
                "Captions",
                "Quotes",
                "People",
                "Delegations",
                "Mentions",
            ],
            "Person" => ["Name", "Aliases", "Country", "Roles", "Quotes", "Articles", "Delegations", "Mentions"],
            "Delegation" => ["Party", "Event", "Head", "Members", "StatedCount", "Article"],
            _ => ["Article"],
        };
        var record = Enum.TryParse<RecordRole>(target, out var role)
            ? schema.Of(role)
            : schema.Records.FirstOrDefault(known => known.Type == target);
        return own.Concat([
                "Id",
                "Text",
                "Location",
                "ReferencedBy",
                "Equals",
                "GetHashCode",
                "GetType",
                "ToString",
                "EqualityContract",
                target.Substring(target.LastIndexOf('.') + 1),
            ])
            .Concat(record?.Fields.Select(field => field.Property) ?? []);
    }
}
