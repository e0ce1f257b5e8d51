using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Storage;

/// <summary>A column of a table of the store.</summary>
/// <param name="Name">The name, in snake case: lower-case letters, digits and <c>_</c>.</param>
/// <param name="Kind">What it holds.</param>
public sealed record StoreColumn(string Name, StoreKind Kind)
{
    /// <summary>Whether it may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The user's own property that it holds; null for a built-in column.</summary>
    public SchemaField? Field { get; init; }

    /// <summary>Which part of <see cref="Field"/> it holds.</summary>
    public StorePart Part { get; init; }
}

/// <summary>The part of a property's value that a column holds.</summary>
public enum StorePart
{
    /// <summary>The whole value.</summary>
    Value,

    /// <summary>The first day that an EDTF date may mean.</summary>
    First,

    /// <summary>The last day that an EDTF date may mean.</summary>
    Last,
}
