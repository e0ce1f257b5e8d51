using CorpusSdk.Core.Collections;

namespace CorpusSdk.Core.Schema.JsonSchema;

/// <summary>The ids that references may name.</summary>
/// <param name="Targets">The C# type of a collection's record, or the name of a built-in one, with its ids in any
/// order. Each target once.</param>
public sealed record KnownIds(EquatableArray<(string Target, EquatableArray<LabeledId> Ids)> Targets)
{
    /// <summary>The most ids that a schema lists. A longer list helps nobody and slows the editor down.</summary>
    public const int MaxListed = 2_000;

    public static readonly KnownIds None = new(EquatableArray<(string, EquatableArray<LabeledId>)>.Empty);

    /// <summary>The ids in ordinal order; null if they are not known, or too many.</summary>
    public IReadOnlyList<LabeledId>? Of(string target) =>
        Targets
            .Where(known => known.Target == target && known.Ids.Count <= MaxListed)
            .Select(known =>
                known
                    .Ids.GroupBy(id => id.Id, StringComparer.Ordinal)
                    .Select(same => same.First())
                    .OrderBy(id => id.Id, StringComparer.Ordinal)
                    .ToList()
            )
            .FirstOrDefault();
}

/// <summary>An id that references may name.</summary>
/// <param name="Label">What an editor shows beside the id, such as a person's name; empty for nothing.</param>
public sealed record LabeledId(string Id, string Label);

/// <summary>The documentation of a property. Reading the data does not depend on it.</summary>
/// <param name="Type">The C# type of the record.</param>
/// <param name="Property">The C# name.</param>
/// <param name="Summary">The text of its XML documentation; null if it has none.</param>
/// <param name="Default">The value if the data have none, as they would write it: a string, a Boolean, or a number.
/// Null if it is not a constant.</param>
public sealed record FieldDocumentation(string Type, string Property, string? Summary, object? Default);
