using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>char</c></summary>
internal sealed class CharFieldKind() : ScalarFieldKind("Char")
{
    private static readonly string[] s_types = ["string", "integer"];

    internal override IReadOnlyList<string> CSharpTypes => ["System.Char"];

    internal override string Expectation(FieldType type, FieldConstraints constraints) => "a single character";

    private protected override bool TryWrite(
        string text,
        FieldType type,
        FieldConstraints constraints,
        FactWriter facts
    ) => text.Length == 1 && WriteInt64(facts, text[0]);

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder) =>
        new()
        {
            { "type", s_types },
            { "minimum", 0 },
            { "maximum", 9 },
            { "pattern", EcmaPattern.Whole(@"[\u0000-\uFFFF]") },
            { "errorMessage", "must be " + Expectation(type, constraints) },
        };

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        reader + ".ReadChar()";

    internal override object? DefaultValue(FieldType type, object? constant) =>
        constant is char and not '\0' ? constant.ToString() : null;
}
