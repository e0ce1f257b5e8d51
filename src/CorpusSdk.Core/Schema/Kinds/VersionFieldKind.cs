using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>Version</c></summary>
internal sealed class VersionFieldKind() : ScalarFieldKind("Version")
{
    internal override IReadOnlyList<string> CSharpTypes => ["System.Version"];

    internal override bool IsValueType(FieldType type, CorpusSchema schema) => false;

    internal override string Expectation(FieldType type, FieldConstraints constraints) =>
        "a version of two to four numbers, such as '1.2' or '1.2.3.4'";

    private protected override bool TryWrite(
        string text,
        FieldType type,
        FieldConstraints constraints,
        FactWriter facts
    )
    {
        if (!Version.TryParse(text, out var version))
        {
            return false;
        }

        _ = facts.Text(version.ToString());
        return true;
    }

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder) =>
        JsonSchemaBuilder.Pattern(@"[0-9]+(?:\.[0-9]+){1,3}", Expectation(type, constraints), "string", "number");

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        reader + ".ReadVersion()";
}
