using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Syntax.Yaml;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>ImmutableDictionary&lt;string, T&gt;</c> and the interfaces that it implements.</summary>
internal sealed class DictionaryFieldKind() : CollectionFieldKind("Dictionary")
{
    internal override IReadOnlyList<string> CSharpTypes =>
        [
            "System.Collections.Immutable.ImmutableDictionary`2",
            "System.Collections.Immutable.IImmutableDictionary`2",
            "System.Collections.Generic.IReadOnlyDictionary`2",
        ];

    internal override bool IsValueType(FieldType type, CorpusSchema schema) => false;

    internal override string Expectation(FieldType type, FieldConstraints constraints) => "a mapping of keys to values";

    internal override bool TryWrite(
        FieldType type,
        FieldConstraints constraints,
        KeyedValue value,
        FieldBinder binder,
        FactWriter facts
    )
    {
        if (value.Value is not YamlMapping mapping)
        {
            value.ReportInvalid(
                "a mapping of keys to values, such as "
                    + (value.Reading.IsYaml ? "'{ key: value }'" : "'{ \"key\": \"value\" }'")
            );
            return false;
        }

        if (!HasValidCount(mapping.Entries.Count, constraints, value))
        {
            return false;
        }

        var written = new FactWriter();
        var count = 0;
        foreach (var (key, node) in mapping.Entries)
        {
            var itemFacts = new FactWriter();
            var item = new KeyedValue(binder.Reading, value.Name + "." + key.Value, key.Range, node);
            if (TryWriteItem(type, constraints, item, binder, itemFacts))
            {
                _ = written.Text(key.Value).Bytes(itemFacts.ToArray());
                count++;
            }
        }

        _ = facts.Number(count).Bytes(written.ToArray());
        return true;
    }

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder)
    {
        var item = type.Item!.Kind.Describe(type.Item, constraints.ForItems, builder);
        return JsonSchemaBuilder.MappingTo(type.AllowsNullItems ? JsonSchemaBuilder.OrNull(item) : item, constraints);
    }

    private protected override string ReaderMethod => "ReadDictionary";

    private protected override string WriterMethod => "WriteDictionary";

    private protected override string CSharpTypeOf(string itemType) =>
        $"global::System.Collections.Immutable.ImmutableDictionary<string, {itemType}>";

    private protected override string ItemsOf(FieldType type, string value, string target) => value + ".Values";

    internal override string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        JsonFragment.Object(
            ("type", JsonFragment.Quote("object")),
            ("additionalProperties", DescribeItem(type, schema, open))
        );
}
