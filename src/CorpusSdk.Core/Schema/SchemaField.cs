using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Schema.Kinds;

namespace CorpusSdk.Core.Schema;

/// <summary>A property or parameter as a key of a mapping.</summary>
/// <param name="Property">The C# name.</param>
/// <param name="Key">The name in the data.</param>
public sealed record SchemaField(string Property, string Key, FieldType Type)
{
    /// <summary>Whether the data must give a value that is not null.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether the property may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Whether it is a parameter of the primary constructor.</summary>
    public bool IsParameter { get; init; }

    /// <summary>The C# expression for an optional parameter's default value; null if there is none.</summary>
    public string? Default { get; init; }

    /// <summary>Whether the property is <c>required</c> in C#.</summary>
    public bool IsRequiredMember { get; init; }

    /// <summary>Whether an initializer of the property provides the value that the data leave out.</summary>
    public bool HasInitializer { get; init; }

    /// <summary>
    /// Whether a value that the data leave out is the default of its type, such as 0 or an empty list. If not, C# code
    /// sets it, as an initializer does, and only the running program knows it.
    /// </summary>
    public bool HasTypeDefault { get; init; }

    /// <summary>The name that the user chose for the inverse of a reference; null for the default name.</summary>
    public string? Inverse { get; init; }

    /// <summary>
    /// The name in the JSON of the running program and of the exports; null if the program excludes the property with
    /// <c>[JsonIgnore]</c>.
    /// </summary>
    public string? JsonName { get; init; } = Key;

    public FieldConstraints Constraints { get; init; } = FieldConstraints.None;

    /// <summary>What the data must contain, in the words of messages: continues "must be".</summary>
    internal string Expectation => Type.Kind.Expectation(Type, Constraints);
}

/// <summary>The type of a value.</summary>
/// <param name="CSharp">The C# type as generated code writes it, without <c>?</c> at its end.</param>
public sealed record FieldType(FieldKind Kind, string CSharp)
{
    /// <summary>The type of the items of a list or dictionary; null for all other kinds.</summary>
    public FieldType? Item { get; init; }

    /// <summary>Whether an item may be null, as in <c>ImmutableArray&lt;string?&gt;</c>.</summary>
    public bool AllowsNullItems { get; init; }

    /// <summary>The members of an enumeration; empty for all other kinds.</summary>
    public EquatableArray<EnumMember> Members { get; init; } = EquatableArray<EnumMember>.Empty;

    /// <summary>
    /// The C# type of the record that the value is or refers to; of a built-in one the name alone. Null for all other
    /// kinds.
    /// </summary>
    public string? Record { get; init; }

    /// <summary>Whether data can fill the type; if not, the error has been reported.</summary>
    public bool IsSupported => Kind != FieldKinds.Unsupported;

    /// <summary>The reference that the value is or that its items are; null if there is none.</summary>
    public FieldType? Reference => Kind == FieldKinds.Reference ? this : Item?.Reference;
}

/// <summary>A member of an enumeration.</summary>
/// <param name="Spellings">What the data may write for it, the preferred spelling first; case is ignored.</param>
/// <param name="Value">Its bits.</param>
public sealed record EnumMember(EquatableArray<string> Spellings, long Value);
