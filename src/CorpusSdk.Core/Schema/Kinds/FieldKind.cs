using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>
/// An entry of <see cref="FieldKinds"/>: everything that the compiler knows about one kind of property. Entries have no
/// state and are compared by reference.
/// </summary>
public abstract class FieldKind
{
    private protected FieldKind(string name) => Name = name;

    public string Name { get; }

    /// <summary>
    /// The metadata names of the C# types that have this kind, such as <c>System.Guid</c>. Of a generic type the last
    /// argument is the type of the items, and all others must be <c>string</c>. Empty if the name of a type is not
    /// enough to tell.
    /// </summary>
    internal virtual IReadOnlyList<string> CSharpTypes => [];

    /// <summary>The attributes that may restrict a value of this kind.</summary>
    internal virtual ConstraintAttributes Constraints => ConstraintAttributes.None;

    /// <summary>Whether values consist of items of <see cref="FieldType.Item"/>.</summary>
    internal virtual bool IsCollection => false;

    /// <summary>Whether the C# type is a value type.</summary>
    internal virtual bool IsValueType(FieldType type, CorpusSchema schema) => true;

    /// <summary>What the data must contain, in the words of messages: continues "must be".</summary>
    internal abstract string Expectation(FieldType type, FieldConstraints constraints);

    /// <summary>Reads a value from the data and packs it for <see cref="ReadExpression"/>.</summary>
    /// <returns>False if the value cannot be used; the error has been reported.</returns>
    internal abstract bool TryWrite(
        FieldType type,
        FieldConstraints constraints,
        KeyedValue value,
        FieldBinder binder,
        FactWriter facts
    );

    /// <summary>The values that <see cref="TryWrite"/> accepts, as a JSON Schema.</summary>
    internal abstract JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder);

    /// <summary>The C# expression that reads a packed value at run time.</summary>
    /// <param name="reader">The variable that holds the <c>FieldReader</c>.</param>
    internal abstract string ReadExpression(FieldType type, string reader, GeneratedNames names);

    /// <summary>The C# statement that writes a value as JSON.</summary>
    /// <param name="json">The variable that holds the <c>CorpusJsonWriter</c>.</param>
    /// <param name="value">The expression for the value, which is not null.</param>
    /// <param name="depth">The number of collections around the value.</param>
    internal virtual string WriteStatement(
        FieldType type,
        string json,
        string value,
        GeneratedNames names,
        int depth
    ) => $"{json}.WriteValue({value});";

    /// <summary>What <see cref="WriteStatement"/> writes, as a JSON Schema in JSON.</summary>
    /// <param name="open">The records around the value, which may contain themselves.</param>
    internal virtual string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        """{"type":"string"}""";

    /// <summary>The C# type as generated code in any namespace writes it, without <c>?</c> at its end.</summary>
    internal virtual string CSharpType(FieldType type, GeneratedNames names) => type.CSharp;

    /// <summary>The C# expression for the entries that a value refers to, as a sequence.</summary>
    /// <param name="value">The expression for the value.</param>
    /// <param name="target">The C# type of the entries.</param>
    /// <param name="depth">The number of collections around the value.</param>
    internal virtual string ReferencesExpression(FieldType type, string value, string target, int depth) =>
        $"global::System.Array.Empty<{target}?>()";

    /// <summary>
    /// A constant from C# as the data would write it: a string, a Boolean, or a number. Null if the data would write
    /// nothing, or the constant is not one of this kind.
    /// </summary>
    internal virtual object? DefaultValue(FieldType type, object? constant) => null;

    public override string ToString() => Name;

    private protected static bool WriteInt64(FactWriter facts, long number)
    {
        _ = facts.Key(unchecked((ulong)number));
        return true;
    }
}

/// <summary>The attributes of System.ComponentModel.DataAnnotations that not every kind can have.</summary>
[Flags]
internal enum ConstraintAttributes
{
    None = 0,
    Range = 1,
    StringLength = 2,
    RegularExpression = 4,
    Url = 8,
}
