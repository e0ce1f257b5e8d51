using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>An entry of a collection or of a built-in set, by its id. Whether it exists is checked later.</summary>
internal sealed class ReferenceFieldKind() : FieldKind("Reference")
{
    internal override bool IsValueType(FieldType type, CorpusSchema schema) => false;

    internal override string Expectation(FieldType type, FieldConstraints constraints) =>
        $"the id of {Nouns.WithIndefiniteArticle(Nouns.FromTypeName(Nouns.SimpleName(type.Record!)))}";

    internal override bool TryWrite(
        FieldType type,
        FieldConstraints constraints,
        KeyedValue value,
        FieldBinder binder,
        FactWriter facts
    )
    {
        if (ValueReader.Text(value) is not { } id)
        {
            return false;
        }

        binder.AddReference(new(type.Record!, id.Value, FileLocation.Of(value.Reading.File, id.Range)));
        _ = facts.Key(StableHash.Of(id.Value));
        return true;
    }

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder) =>
        builder.Reference(type.Record!);

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        $"{names.SetOf(type.Record!)}.Get({reader}.ReadKey())";

    internal override string WriteStatement(
        FieldType type,
        string json,
        string value,
        GeneratedNames names,
        int depth
    ) => $"{json}.WriteReference({value});";

    /// <summary>Built-in records are in the namespace of the corpus, wherever the generated code is.</summary>
    internal override string CSharpType(FieldType type, GeneratedNames names) =>
        names.Schema.Records.Any(record => record.Type == type.Record)
        && type.CSharp.StartsWith("global::", StringComparison.Ordinal)
            ? type.CSharp
            : names.Root + type.CSharp.Replace("global::", "");

    internal override string ReferencesExpression(FieldType type, string value, string target, int depth) =>
        $"new {target}?[] {{ {value} }}";

    internal override string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        JsonFragment.Object(
            (
                "description",
                JsonFragment.Quote(
                    $"The id of {Nouns.WithIndefiniteArticle(Nouns.FromTypeName(Nouns.SimpleName(type.Record!)))}."
                )
            ),
            ("type", JsonFragment.Quote("string"))
        );
}
