using System.Text.RegularExpressions;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>DateTime</c>, in the formats of <see cref="DateTimeOffsetFieldKind"/>.</summary>
internal sealed class DateTimeFieldKind() : ScalarFieldKind("DateTime")
{
    private static readonly Regex s_offset = new(@":.*(?:[Zz]|[+-]\d\d(?::?\d\d)?)$", RegexOptions.CultureInvariant);

    internal override IReadOnlyList<string> CSharpTypes => ["System.DateTime"];

    internal override string Expectation(FieldType type, FieldConstraints constraints) =>
        "a date and time such as '2024-06-19T14:30:00'";

    /// <summary>A time with an offset is converted to UTC; one without is of no known zone.</summary>
    private protected override bool TryWrite(
        string text,
        FieldType type,
        FieldConstraints constraints,
        FactWriter facts
    ) =>
        DateTimeOffsetFieldKind.Parse(text) is { } time
        && WriteInt64(facts, time.UtcTicks)
        && WriteInt64(facts, (long)(s_offset.IsMatch(text) ? DateTimeKind.Utc : DateTimeKind.Unspecified));

    private protected override string? Correction(string text) => DateTimeOffsetFieldKind.ParseForeign(text)?.Text;

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder) =>
        JsonSchemaBuilder.Pattern(DateTimeOffsetFieldKind.JsonPattern, Expectation(type, constraints), "string");

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        reader + ".ReadDateTime()";
}
