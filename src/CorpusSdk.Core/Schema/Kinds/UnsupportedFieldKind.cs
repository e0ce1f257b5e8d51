using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>A type that is an error in C# already: data for it are ignored without another error.</summary>
internal sealed class UnsupportedFieldKind() : FieldKind("Unsupported")
{
    internal override string Expectation(FieldType type, FieldConstraints constraints) => "nothing";

    internal override bool TryWrite(
        FieldType type,
        FieldConstraints constraints,
        KeyedValue value,
        FieldBinder binder,
        FactWriter facts
    ) => false;

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder) =>
        [];

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) => "default!";
}
