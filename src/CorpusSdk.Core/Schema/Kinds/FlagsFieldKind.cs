using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>An enumeration with <c>[Flags]</c>: a list of <see cref="FieldType.Members"/>, or one alone.</summary>
internal sealed class FlagsFieldKind() : FieldKind("Flags")
{
    internal override string Expectation(FieldType type, FieldConstraints constraints) =>
        "a list of " + EnumMembers.Expectation(type);

    internal override bool TryWrite(
        FieldType type,
        FieldConstraints constraints,
        KeyedValue value,
        FieldBinder binder,
        FactWriter facts
    )
    {
        if (ListItems.Read(value, acceptsSingle: true) is not { } items)
        {
            return false;
        }

        var bits = 0L;
        foreach (var item in items)
        {
            if (EnumMembers.Read(type, value.Item(item)) is not { } member)
            {
                return false;
            }

            bits |= member;
        }

        return WriteInt64(facts, bits);
    }

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder)
    {
        var members = EnumMembers.Describe(type, Expectation(type, constraints)).ToList();
        return new() { { "anyOf", members.Prepend(JsonSchemaBuilder.ListOf(new() { { "anyOf", members } })) } };
    }

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        $"unchecked(({type.CSharp}){reader}.ReadInt64())";

    internal override string WriteStatement(
        FieldType type,
        string json,
        string value,
        GeneratedNames names,
        int depth
    ) => $"{json}.WriteFlags(unchecked((long){value}){EnumMembers.Arguments(type)});";

    internal override string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        JsonFragment.Object(
            ("type", JsonFragment.Quote("array")),
            ("items", JsonFragment.Object(("enum", EnumMembers.JsonArray(type))))
        );
}
