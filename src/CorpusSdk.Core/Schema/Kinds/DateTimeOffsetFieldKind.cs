using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>DateTimeOffset</c>, in ISO 8601 or as a timestamp of YAML.</summary>
internal sealed class DateTimeOffsetFieldKind() : ScalarFieldKind("DateTimeOffset")
{
    internal const string JsonPattern =
        IsoPatterns.Date
        + @"(?:(?:[Tt]|[ \t]+)(?:[0-9]|"
        + IsoPatterns.Hour
        + "):"
        + IsoPatterns.Sixty
        + "(?::"
        + IsoPatterns.Sixty
        + @"(?:[.,][0-9]+)?)?[ \t]*(?:[Zz]|"
        + IsoPatterns.Offset
        + ")?)?";

    private static readonly string[] s_formats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>
    /// YAML's timestamps: a space instead of the <c>T</c>, spaces before the offset, an offset without its colon. As in
    /// ISO 8601 and in logs, a comma may precede the fraction.
    /// </summary>
    private static readonly Regex s_timestamp = new(
        @"^(\d{4}-\d\d-\d\d)(?:[Tt]|[ \t]+)(\d\d?:\d\d(?::\d\d(?:[.,]\d{1,7})?\d*)?)[ \t]*([Zz]|[+-]\d\d(?::?\d\d)?)?$",
        RegexOptions.CultureInvariant
    );

    internal override IReadOnlyList<string> CSharpTypes => ["System.DateTimeOffset"];

    internal override string Expectation(FieldType type, FieldConstraints constraints) =>
        "a date and time such as '2024-06-19T14:30:00+09:00'";

    private protected override bool TryWrite(
        string text,
        FieldType type,
        FieldConstraints constraints,
        FactWriter facts
    ) => Parse(text) is { } time && WriteInt64(facts, time.Ticks) && WriteInt64(facts, (long)time.Offset.TotalMinutes);

    private protected override string? Correction(string text) => ParseForeign(text)?.Text;

    internal override JsonObject Describe(FieldType type, FieldConstraints constraints, JsonSchemaBuilder builder) =>
        JsonSchemaBuilder.Pattern(JsonPattern, Expectation(type, constraints), "string");

    internal override string ReadExpression(FieldType type, string reader, GeneratedNames names) =>
        reader + ".ReadDateTimeOffset()";

    /// <summary>
    /// The point in time or day of another notation, as that of JavaScript or of logs, and how to write it; null if its
    /// meaning is not clear.
    /// </summary>
    public static (DateTimeOffset Time, string Text)? ParseForeign(string text) =>
        !EdtfDate.TryParse(text, out _, out _, out var correction)
        && correction is not null
        && Parse(correction) is { } time
            ? (time, correction)
            : null;

    /// <summary>
    /// A point in time; null if the text is not one. Without an offset it is UTC, and without a time the beginning of
    /// the day, as YAML 1.1 defines its timestamps.
    /// </summary>
    public static DateTimeOffset? Parse(string text)
    {
        var match = s_timestamp.Match(text);
        if (match.Success)
        {
            var (time, offset) = (match.Groups[2].Value, match.Groups[3].Value);
            time = (time.IndexOf(':') == 1 ? "0" + time : time).Replace(',', '.');
            offset = offset.Length switch
            {
                0 or 1 => "+00:00",
                3 => offset + ":00",
                5 => offset.Insert(3, ":"),
                _ => offset,
            };
            text = match.Groups[1].Value + "T" + time + offset;
        }

        return DateTimeOffset.TryParseExact(
            text,
            s_formats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var parsed
        )
            ? parsed
            : null;
    }

    internal override string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        """{"type":"string","format":"date-time"}""";
}
