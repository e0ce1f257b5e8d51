using CorpusSdk.Core.Collections;

namespace CorpusSdk.Core.Schema.JsonSchema;

/// <summary>The ids that references may name.</summary>
/// <param name="Targets">The C# type of a collection's record, or the name of a built-in one, with its ids in any
/// order. Each target once.</param>
public sealed record KnownIds(EquatableArray<(string Target, EquatableArray<string> Ids)> Targets)
{
    /// <summary>The most ids that a schema lists. A longer list helps nobody and slows the editor down.</summary>
    public const int MaxListed = 2_000;

    public static readonly KnownIds None = new(EquatableArray<(string, EquatableArray<string>)>.Empty);

    /// <summary>The ids in ordinal order; null if they are not known, or too many.</summary>
    public IReadOnlyList<string>? Of(string target) =>
        Targets
            .Where(known => known.Target == target && known.Ids.Count <= MaxListed)
            .Select(known =>
                known.Ids.Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToList()
            )
            .FirstOrDefault();
}

/// <summary>The documentation of a property. Reading the data does not depend on it.</summary>
/// <param name="Type">The C# type of the record.</param>
/// <param name="Property">The C# name.</param>
/// <param name="Summary">The text of its XML documentation; null if it has none.</param>
/// <param name="Default">The value if the data have none, as they would write it: a string, a Boolean, or a number.
/// Null if it is not a constant.</param>
public sealed record FieldDocumentation(string Type, string Property, string? Summary, object? Default);
