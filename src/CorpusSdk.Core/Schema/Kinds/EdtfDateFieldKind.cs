using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Schema.JsonSchema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Schema.Kinds;

/// <summary><c>EdtfDate</c>: a date as exact as it is known. The reader of dates reports its own errors.</summary>
internal sealed class EdtfDateFieldKind() : FieldKind("EdtfDate")
{
    private const string Expected = "a date such as '2024-06-19', '2024-06' or '2024', or an interval of two";

    private const string Year = "[0-9X]{4}";

    private const string Month = "(?:0[1-9X]|1[0-2X]|X[0-9X])";

    private const string Season = "(?:2[1-9]|3[0-9]|4[01])";

    private const string Day = "(?:0[1-9X]|[12][0-9X]|3[01X]|X[0-9X])";

    private const string Qualifier = "[?~%]";

    /// <summary>Refuses the year 0, and days that no year has: 30 February, 31 June.</summary>
    private const string Impossible =
        "(?!"
        + Qualifier
        + "?0000|"
        + Qualifier
        + "?"
        + Year
        + Qualifier
        + "?-"
        + Qualifier
        + "?(?:02"
        + Qualifier
        + "?-"
        + Qualifier
        + "?3|(?:0[469]|11)"
        + Qualifier
        + "?-"
        + Qualifier
        + "?31))";

    /// <summary>A date without a time.</summary>
    private static readonly string s_date =
        $"{Impossible}{Qualified(Year)}(?:-{Qualified(Season)}|-{Qualified(Month)}(?:-{Qualified(Day)})?)?";

    /// <summary>A date and a time, in ISO 8601 or as a timestamp of YAML.</summary>
    private const string Timestamp =
        "(?!0000)"
        + IsoPatterns.Date
        + @"(?:[Tt]|[ \t]+)(?:[0-9]|"
        + IsoPatterns.Hour
        + "):"
        + IsoPatterns.Sixty
        + "(?::"
        + IsoPatterns.Sixty
        + @"(?:[.,][0-9]+)?)?[ \t]*(?:[Zz]|(?:[Uu][Tt][Cc]|[Gg][Mm][Tt])?(?:"
        + @"[+\-\u2212][0-9](?:[0-9](?::?[0-9]{2})?)?)?)";

    private static readonly string s_jsonPattern = $@"{s_date}(?:/(?:{s_date}|\.\.)?)?|(?:\.\.)?/{s_date}|{Timestamp}";

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
            { "pattern", EcmaPattern.Whole(s_jsonPattern) },
            { "errorMessage", "must be " + Expected },
        };

    /// <summary>A component of a date with a qualifier before or after it.</summary>
    private static string Qualified(string component) => $"(?:{Qualifier}{component}|{component}{Qualifier}?)";

    internal override string DescribeJson(FieldType type, CorpusSchema schema, IReadOnlyList<string> open) =>
        """{"description":"A date in EDTF.","type":"string"}""";
}
