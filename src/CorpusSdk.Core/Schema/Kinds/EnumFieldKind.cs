using System.Globalization;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>An enumeration: one of <see cref="FieldType.Members"/>.</summary>
internal sealed class EnumFieldKind() : FieldKind("Enum")
{
    internal override string Expectation(FieldType type, FieldConstraints constraints) => EnumMembers.Expectation(type);

    internal override bool TryWrite(
        FieldType type,
        FieldConstraints constraints,
        KeyedValue value,
        FieldBinder binder,
        FactWriter facts
    ) => EnumMembers.Read(type, value) is { } bits && WriteInt64(facts, bits);

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder) =>
        new() { { "anyOf", EnumMembers.Describe(type, Expectation(type, constraints)) } };

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        $"unchecked(({type.CSharp}){reader}.ReadInt64())";

    internal override string WriteStatement(
        FieldType type,
        string json,
        string value,
        GeneratedNames names,
        int depth
    ) => $"{json}.WriteEnum(unchecked((long){value}){EnumMembers.Arguments(type)});";

    internal override object? DefaultValue(FieldType type, object? constant) =>
        constant is null or string or ulong
            ? null
            : type
                .Members.FirstOrDefault(member =>
                    member.Value == Convert.ToInt64(constant, CultureInfo.InvariantCulture)
                )
                ?.Spellings[0];

    internal override string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        JsonFragment.Object(("enum", EnumMembers.JsonArray(type)));
}
