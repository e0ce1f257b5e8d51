using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>Uri</c>, absolute or relative.</summary>
internal sealed class UriFieldKind() : ScalarFieldKind("Uri")
{
    /// <summary>What a text with <c>[Url]</c> must be: continues "must be".</summary>
    internal const string WebAddress = "an absolute URL that starts with http:// or https://";

    internal override IReadOnlyList<string> CSharpTypes => ["System.Uri"];

    internal override ConstraintAttributes Constraints => ConstraintAttributes.Url;

    internal override bool IsValueType(FieldType type, CorpusSchema schema) => false;

    internal override string Expectation(FieldType type, FieldConstraints constraints) =>
        constraints.IsUrl ? WebAddress : "a URI";

    private protected override bool TryWrite(
        string text,
        FieldType type,
        FieldConstraints constraints,
        FactWriter facts
    )
    {
        if (
            !Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _)
            || text.Any(char.IsWhiteSpace)
            || (constraints.IsUrl && !ValueReader.IsWebAddress(text))
        )
        {
            return false;
        }

        _ = facts.Text(text);
        return true;
    }

    private protected override string? Suggestion(string text, FieldConstraints constraints) =>
        constraints.IsUrl && ValueReader.IsWebAddress("https://" + text) && text.IndexOf('.') > 0
            ? "https://" + text
            : null;

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder) =>
        constraints.IsUrl
            ? JsonSchemaBuilder.Url()
            : JsonSchemaBuilder.Pattern(@"\S+", Expectation(type, constraints), "string", "number", "boolean");

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        reader + ".ReadUri()";

    internal override string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        """{"type":"string","format":"uri-reference"}""";
}
