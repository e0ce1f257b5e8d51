using System.ComponentModel;

namespace CorpusSdk.EntityFrameworkCore;

/// <summary>Says by which properties records are ordered; for generated code.</summary>
/// <param name="properties">The names of the properties.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public sealed class StoreOrderAttribute(params string[] properties) : Attribute
{
    /// <summary>The names of the properties.</summary>
    public IReadOnlyList<string> Properties { get; } = properties;
}

/// <summary>Says through which rows a relation goes; for generated code.</summary>
/// <param name="links">The name of the property with the rows.</param>
/// <param name="target">The name of their property with the related record.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property)]
public sealed class StoreLinkAttribute(string links, string target) : Attribute
{
    /// <summary>The name of the property with the rows.</summary>
    public string Links { get; } = links;

    /// <summary>The name of their property with the related record.</summary>
    public string Target { get; } = target;

    /// <summary>Whether the order is that of the related records, not that of the rows.</summary>
    public bool IsInverse { get; set; }
}

/// <summary>Says which records a relation has, if no rows say so; for generated code.</summary>
/// <param name="predicate">The static property with the condition on the record and the related one.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property)]
public sealed class StoreConditionAttribute(string predicate) : Attribute
{
    /// <summary>The static property with the condition on the record and the related one.</summary>
    public string Predicate { get; } = predicate;
}

/// <summary>Says which column holds a part of a value; for generated code.</summary>
/// <param name="part">The name of the member of the value.</param>
/// <param name="property">The name of the property of the record.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public sealed class StorePartAttribute(string part, string property) : Attribute
{
    /// <summary>The name of the member of the value.</summary>
    public string Part { get; } = part;

    /// <summary>The name of the property of the record.</summary>
    public string Property { get; } = property;
}
