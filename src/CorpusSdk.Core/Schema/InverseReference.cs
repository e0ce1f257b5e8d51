using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;

namespace CorpusSdk.Core.Schema;

/// <summary>The inverse of a reference: a property on the target that lists the entries that refer to it.</summary>
/// <param name="Source">The record with the reference.</param>
/// <param name="Field">The property with the reference.</param>
/// <param name="Target">The C# type of the target; of a built-in record the name alone.</param>
/// <param name="Name">The name of the inverse on the target, or on its <c>ReferencedBy</c>.</param>
/// <param name="IsPublic">Whether the source is at least as accessible as the target.</param>
/// <param name="IsNameTaken">Whether the target already has a member of that name, so that no inverse can be
/// generated.</param>
public sealed record InverseReference(
    SchemaRecord Source,
    SchemaField Field,
    string Target,
    string Name,
    bool IsPublic,
    bool IsNameTaken
)
{
    /// <summary>The member of the target with all inverses that the user has not named.</summary>
    internal const string ReferencedBy = "ReferencedBy";

    /// <summary>Whether it is a member of <c>ReferencedBy</c>, not of the target itself.</summary>
    public bool IsInReferencedBy => Field.Inverse is null;

    /// <summary>The inverses that are generated.</summary>
    public static IEnumerable<InverseReference> Generated(CorpusSchema schema) =>
        FindAll(schema).Where(inverse => !inverse.IsNameTaken);

    /// <summary>The inverses of all references, in the order of the schema.</summary>
    public static IReadOnlyList<InverseReference> FindAll(CorpusSchema schema)
    {
        var taken = new HashSet<(string Target, string Name)>();
        var all = new List<InverseReference>();
        foreach (var record in schema.Records.Where(record => record.Role != RecordRole.Value && !record.IsInvalid))
        {
            foreach (var field in record.Fields.Where(field => field.Type.Reference is not null))
            {
                var target = field.Type.Reference!.Record!;
                var known = schema.Records.FirstOrDefault(candidate => candidate.Type == target);
                if (known is { IsInvalid: true })
                {
                    continue;
                }

                var name =
                    field.Inverse
                    ?? (record.Collection?.SetName ?? Nouns.Pluralize(record.Name))
                        + "By"
                        + char.ToUpperInvariant(field.Property[0])
                        + field.Property.Substring(1);
                var isNameTaken = field.Inverse is not null
                    ? MembersOf(schema, target).Contains(name) || !taken.Add((target, name))
                    : schema.Type(target)?.Declares(ReferencedBy) == true
                        || known?.Members.Contains(ReferencedBy) == true;
                all.Add(
                    new(record, field, target, name, !record.IsInternal || known is { IsInternal: true }, isNameTaken)
                );
            }
        }

        return all;
    }

    /// <summary>The members that every such record has, and those that the user has declared on it.</summary>
    private static IEnumerable<string> MembersOf(CorpusSchema schema, string target)
    {
        var record = Enum.TryParse<RecordRole>(target, out var role)
            ? schema.Of(role)
            : schema.Records.FirstOrDefault(known => known.Type == target);
        return BuiltInMembers
            .Of(target)
            .Concat([
                "Article",
                "Id",
                "Text",
                "Location",
                ReferencedBy,
                "Equals",
                "GetHashCode",
                "GetType",
                "ToString",
                "EqualityContract",
                target.Substring(target.LastIndexOf('.') + 1),
            ])
            .Concat(record?.Fields.Select(field => field.Property) ?? [])
            .Concat(record?.Members ?? EquatableArray<string>.Empty)
            .Concat(schema.Type(target)?.Members ?? EquatableArray<string>.Empty);
    }
}
