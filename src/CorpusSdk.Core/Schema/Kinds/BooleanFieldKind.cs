using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>bool</c></summary>
internal sealed class BooleanFieldKind() : ScalarFieldKind("Boolean")
{
    internal override IReadOnlyList<string> CSharpTypes => ["System.Boolean"];

    internal override string Expectation(FieldType type, FieldConstraints constraints) => "'true' or 'false'";

    private protected override bool TryWrite(
        string text,
        FieldType type,
        FieldConstraints constraints,
        FactWriter facts
    )
    {
        var isTrue = string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
        if (!isTrue && !string.Equals(text, "false", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        _ = facts.Number(isTrue ? 1 : 0);
        return true;
    }

    private protected override string? Suggestion(string text, FieldConstraints constraints) =>
        text.ToUpperInvariant() switch
        {
            "YES" or "Y" or "ON" or "1" => "true",
            "NO" or "N" or "OFF" or "0" => "false",
            _ => NearestWord.Of(text, ["true", "false"]),
        };

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder) =>
        JsonSchemaBuilder.Pattern(
            "[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]",
            Expectation(type, constraints),
            "boolean",
            "string"
        );

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        reader + ".ReadBoolean()";

    internal override object? DefaultValue(FieldType type, object? constant) => constant as bool?;

    internal override string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        """{"type":"boolean"}""";
}
