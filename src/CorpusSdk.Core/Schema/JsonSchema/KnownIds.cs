using CorpusSdk.Core.Collections;

namespace CorpusSdk.Core.Schema.JsonSchema;

/// <summary>The ids that references may name.</summary>
/// <param name="Targets">Each once: the C# type of a collection's record, or the name of a built-in one, with its ids
/// in any order.</param>
public sealed record KnownIds(EquatableArray<(string Target, EquatableArray<string> Ids)> Targets)
{
    /// <summary>An editor asked to choose among more helps nobody, and becomes slow.</summary>
    public const int Most = 2_000;

    public static readonly KnownIds None = new(EquatableArray<(string, EquatableArray<string>)>.Empty);

    /// <summary>In ordinal order; null where they are not known, or are too many.</summary>
    public IReadOnlyList<string>? Of(string target) =>
        Targets
            .Where(known => known.Target == target && known.Ids.Count <= Most)
            .Select(known =>
                known.Ids.Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).ToList()
            )
            .FirstOrDefault();
}

/// <summary>What the program says of a property to its readers; no data are read by it.</summary>
/// <param name="Type">The C# type of the record.</param>
/// <param name="Property">The C# name.</param>
/// <param name="Summary">The text of its documentation; null where it has none.</param>
/// <param name="Default">What the property is where the data give nothing, if a constant: a text as data would write
/// it, a truth value, or a number.</param>
public sealed record FieldDocumentation(string Type, string Property, string? Summary, object? Default);
