using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>Guid</c></summary>
internal sealed class GuidFieldKind() : ScalarFieldKind("Guid")
{
    private const string JsonPattern = "[({]?[0-9A-Fa-f]{8}-?(?:[0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}[)}]?|[{]0[xX].*";

    internal override IReadOnlyList<string> CSharpTypes => ["System.Guid"];

    internal override string Expectation(FieldType type, FieldConstraints constraints) =>
        "a GUID such as '0f8fad5b-d9cb-469f-a165-70867728950e'";

    private protected override bool TryWrite(
        string text,
        FieldType type,
        FieldConstraints constraints,
        FactWriter facts
    )
    {
        if (!Guid.TryParse(text, out var guid))
        {
            return false;
        }

        _ = facts.Text(guid.ToString("D"));
        return true;
    }

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder) =>
        JsonSchemaBuilder.Pattern(JsonPattern, Expectation(type, constraints), "string", "number");

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        reader + ".ReadGuid()";

    internal override string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        """{"type":"string","format":"uuid"}""";
}
