using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Syntax.Yaml;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>A record, class or struct of the user's that has no id: a mapping of its own.</summary>
internal sealed class RecordFieldKind() : FieldKind("Record")
{
    internal override bool IsValueType(FieldType type, CorpusSchema schema) =>
        schema.Named(type.Record!).Traits.HasFlag(RecordTraits.Struct);

    internal override string Expectation(FieldType type, FieldConstraints constraints) => "a mapping of keys to values";

    internal override bool TryWrite(
        FieldType type,
        FieldConstraints constraints,
        KeyedValue value,
        FieldBinder binder,
        FactWriter facts
    )
    {
        var record = binder.Schema.Named(type.Record!);
        if (value.Value is not YamlMapping mapping)
        {
            value.ReportInvalid(
                $"a mapping of keys to values ({string.Join(", ", record.Fields.Select(field => field.Key))})"
            );
            return false;
        }

        var noun = Nouns.FromTypeName(record.Name);
        var values = KeyMatcher.Match(
            binder.Reading,
            mapping,
            record.Fields.Map(field => field.Key),
            Nouns.WithIndefiniteArticle(noun)
        );
        var first = mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Range : mapping.Range;
        var problems = binder.Reading.Count;
        _ = facts.Bytes(binder.Bind(record, values, first, noun, mapping.IsComplete).ToArray());
        return binder.Reading.Count == problems;
    }

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder) =>
        builder.Define(
            type.Record!,
            () => JsonSchemaBuilder.Mapping(builder.Properties(builder.Schema.Named(type.Record!)).ToList())
        );

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        $"{names.Root}CorpusValues_.{names.ValueReaderOf(type.Record!)}({reader})";

    internal override string WriteStatement(
        FieldType type,
        string json,
        string value,
        GeneratedNames names,
        int depth
    ) => $"{json}.WriteObject({value}, {names.Root}CorpusValues_.{names.ValueWriterOf(type.Record!)});";

    internal override string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        open.Contains(type.Record!)
            ? """{"type":"object"}"""
            : JsonFragment.Object([
                ("type", JsonFragment.Quote("object")),
                .. schema.Named(type.Record!).DescribeJson(schema, [.. open, type.Record!]),
            ]);
}
