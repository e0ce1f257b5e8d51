using System.Globalization;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>TimeOnly</c></summary>
internal sealed class TimeOnlyFieldKind() : ScalarFieldKind("TimeOnly")
{
    private const string JsonPattern =
        IsoPatterns.Hour + ":" + IsoPatterns.Sixty + "(?::" + IsoPatterns.Sixty + @"(?:\.[0-9]+)?)?";

    private static readonly string[] s_formats = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    internal override IReadOnlyList<string> CSharpTypes => ["System.TimeOnly"];

    internal override string Expectation(FieldType type, FieldConstraints constraints) =>
        "a time of day such as '14:30' or '14:30:15'";

    private protected override bool TryWrite(
        string text,
        FieldType type,
        FieldConstraints constraints,
        FactWriter facts
    ) =>
        DateTime.TryParseExact(
            text,
            s_formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.NoCurrentDateDefault,
            out var time
        ) && WriteInt64(facts, time.TimeOfDay.Ticks);

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder) =>
        JsonSchemaBuilder.Pattern(JsonPattern, Expectation(type, constraints), "string");

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        reader + ".ReadTimeOnly()";
}
