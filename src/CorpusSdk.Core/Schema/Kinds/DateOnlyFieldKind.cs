using System.Globalization;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>DateOnly</c></summary>
internal sealed class DateOnlyFieldKind() : ScalarFieldKind("DateOnly")
{
    private const string Format = "yyyy-MM-dd";

    internal override IReadOnlyList<string> CSharpTypes => ["System.DateOnly"];

    internal override string Expectation(FieldType type, FieldConstraints constraints) => "a day such as '2024-06-19'";

    private protected override bool TryWrite(
        string text,
        FieldType type,
        FieldConstraints constraints,
        FactWriter facts
    ) =>
        DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && WriteInt64(facts, date.Ticks / TimeSpan.TicksPerDay);

    /// <summary>A day in another notation. Of a point in time, the day is only a part.</summary>
    private protected override string? Correction(string text) =>
        DateTimeOffsetFieldKind.ParseForeign(text) is { } day && day.Text.Length == Format.Length ? day.Text : null;

    private protected override string? Suggestion(string text, FieldConstraints constraints) =>
        (DateTimeOffsetFieldKind.Parse(text) ?? DateTimeOffsetFieldKind.ParseForeign(text)?.Time)?.ToString(
            Format,
            CultureInfo.InvariantCulture
        );

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder) =>
        JsonSchemaBuilder.Pattern(IsoPatterns.Date, Expectation(type, constraints), "string");

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        reader + ".ReadDateOnly()";

    internal override string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        """{"type":"string","format":"date"}""";
}
