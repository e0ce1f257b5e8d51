using System.Globalization;
using System.Xml;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>TimeSpan</c>, in the format of .NET or ISO 8601.</summary>
internal sealed class TimeSpanFieldKind() : ScalarFieldKind("TimeSpan")
{
    internal override IReadOnlyList<string> CSharpTypes => ["System.TimeSpan"];

    internal override string Expectation(FieldType type, FieldConstraints constraints) =>
        "a duration such as '01:30:00' or 'PT1H30M'";

    private protected override bool TryWrite(
        string text,
        FieldType type,
        FieldConstraints constraints,
        FactWriter facts
    ) => Parse(text) is { } duration && WriteInt64(facts, duration.Ticks);

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder) =>
        JsonSchemaBuilder.Pattern(@"-?P.+|.+:.*", Expectation(type, constraints), "string");

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        reader + ".ReadTimeSpan()";

    private static TimeSpan? Parse(string text)
    {
        if (text.TrimStart('-').StartsWith("P", StringComparison.Ordinal))
        {
            try
            {
                return XmlConvert.ToTimeSpan(text);
            }
            catch (Exception e) when (e is FormatException or OverflowException)
            {
                return null;
            }
        }

        return text.IndexOf(':') > 0 && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration)
            ? duration
            : null;
    }
}
