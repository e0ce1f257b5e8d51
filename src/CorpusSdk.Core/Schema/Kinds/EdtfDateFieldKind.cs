using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>EdtfDate</c>: a date as exact as it is known. The reader of dates reports its own errors.</summary>
internal sealed class EdtfDateFieldKind() : FieldKind("EdtfDate")
{
    private const string Expected = "a date such as '2024-06-19', '2024-06' or '2024'";

    private const string JsonPattern =
        "[0-9]{4}(?:-(?:"
        + IsoPatterns.Month
        + "|"
        + IsoPatterns.MonthAndDay
        + "))?[?~%]?|"
        + IsoPatterns.Date
        + "T"
        + IsoPatterns.Hour
        + ":"
        + IsoPatterns.Sixty
        + ":"
        + IsoPatterns.Sixty
        + "(?:Z|"
        + IsoPatterns.Offset
        + ")?";

    private static readonly string[] s_jsonTypes = ["string", "integer"];

    internal override IReadOnlyList<string> CSharpTypes => ["CorpusSdk.EdtfDate"];

    internal override string Expectation(FieldType type, FieldConstraints constraints) => Expected;

    internal override bool TryWrite(
        FieldType type,
        FieldConstraints constraints,
        KeyedValue value,
        FieldBinder binder,
        FactWriter facts
    )
    {
        if (ValueReader.Date(value) is not { } date)
        {
            return false;
        }

        _ = facts.Date(date.Value);
        return true;
    }

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder) =>
        Describe();

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        reader + ".ReadEdtfDate()";

    /// <summary>A date as a JSON Schema; also that of the corpus's own keys.</summary>
    public static JsonObject Describe() =>
        new()
        {
            { "type", s_jsonTypes },
            { "minimum", 1 },
            { "maximum", 9999 },
            { "pattern", EcmaPattern.Whole(JsonPattern) },
            { "errorMessage", "must be " + Expected },
        };
}
