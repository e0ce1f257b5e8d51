

using CorpusSdk.Core.Binding;

namespace CorpusSdk.Core.Schema.JsonSchema;

/// <summary>What the properties may be that the program declares.</summary>
internal sealed partial class JsonSchemaBuilder
{
    private const string Number = @"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?";
    private const string Guid = "[({]?[0-9A-Fa-f]{8}-?(?:[0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}[)}]?|[{]0[xX].*";
    private const string Month = "(?:0[1-9]|1[0-2])";
    private const string MonthAndDay =
        "(?:" + Month + "-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)";
    private const string Day = "[0-9]{4}-" + MonthAndDay;
    private const string Hour = "(?:[01][0-9]|2[0-3])";
    private const string Sixty = "[0-5][0-9]";
    private const string Offset = "[+-][0-9]{2}(?::?[0-9]{2})?";
    private const string Instant =
        Day
        + @"(?:(?:[Tt]|[ \t]+)(?:[0-9]|"
        + Hour
        + "):"
        + Sixty
        + "(?::"
        + Sixty
        + @"(?:\.[0-9]+)?)?[ \t]*(?:[Zz]|"
        + Offset
        + ")?)?";

    /// <summary>The keys that the program adds to a built-in record.</summary>
    public IEnumerable<JsonSchemaProperty> Added(RecordRole role) =>
        schema.Of(role) is { } record ? Properties(record) : [];

    /// <summary>The keys of a record of the program.</summary>
    public IEnumerable<JsonSchemaProperty> Properties(SchemaRecord record) =>
        record.Fields.Select(field =>
        {
            var note = notes.FirstOrDefault(note => note.Type == record.Type && note.Property == field.Property);
            return new JsonSchemaProperty(
                field.Key,
                Of(field.Type, field.Limits),
                note?.Summary,
                field.IsRequired,
                note?.Default
            );
        });

    private JsonObject Of(FieldType type, FieldConstraints limits)
    {
        var expected = Expectation.Of(type, limits);
        return type.Kind switch
        {
            FieldKind.Text => limits.IsUrl ? Url() : OfText(limits),
            FieldKind.Boolean => Pattern("[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]", expected, "boolean", "string"),
            FieldKind.WholeNumber => OfNumber("integer", type, limits, Number),
            FieldKind.RealNumber => OfNumber(
                "number",
                type,
                limits,
                Number + @"|[+-]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
            ),
            FieldKind.ExactNumber => OfNumber("number", type, limits, Number),
            FieldKind.Unique => Pattern(Guid, expected, "string", "number"),
            FieldKind.Uri => limits.IsUrl ? Url() : Pattern(@"\S+", expected, s_text),
            FieldKind.Date => Date(),
            FieldKind.Day => Pattern(Day, expected, "string"),
            FieldKind.Time => Pattern($@"{Hour}:{Sixty}(?::{Sixty}(?:\.[0-9]+)?)?", expected, "string"),
            FieldKind.Instant => Pattern(Instant, expected, "string"),
            FieldKind.Duration => Pattern(@"-?P.+|.+:.*", expected, "string"),
            FieldKind.Word => new() { { "anyOf", Words(type, expected) } },
            FieldKind.Words => new()
            {
                {
                    "anyOf",
                    new[] { ListOf(new() { { "anyOf", Words(type, expected) } }) }.Concat(Words(type, expected))
                },
            },
            FieldKind.Reference => Reference(type.Record!),
            FieldKind.Record => Define(type.Record!, () => Mapping(Properties(schema.Named(type.Record!)).ToList())),
            FieldKind.ImmutableArray or FieldKind.ReadOnlyList => ListOf(OfItem(), limits),
            FieldKind.Dictionary => MappingTo(OfItem(), limits),

            // An error already; whatever stands there is no second one.
            _ => [],
        };

        JsonObject OfItem() => Of(type.Item!, limits with { Shortest = null, Longest = null });
    }

    private static JsonObject OfText(FieldConstraints limits)
    {
        var text = Text(limits.Longest, limits.Shortest);
        return limits.Pattern is { } own && EcmaPattern.Of(own) is { } pattern
            ? text.With("pattern", pattern).With("errorMessage", $"must be text that matches '{own}'")
            : text;
    }

    private static JsonObject OfNumber(string kind, FieldType type, FieldConstraints limits, string pattern)
    {
        var (least, most) = WholeNumbers.RangeOf(type.CSharp);
        return new()
        {
            { "type", new[] { kind, "string" } },
            { "minimum", limits.Least ?? least },
            { "maximum", limits.Most ?? most },
            { "pattern", EcmaPattern.Whole(pattern) },
            { "errorMessage", "must be " + Expectation.Of(type, limits) },
        };
    }

    /// <summary>
    /// The preferred spelling of each is offered; the others are right too, and upper and lower case the same.
    /// </summary>
    private static IEnumerable<object> Words(FieldType type, string expected)
    {
        if (type.Words.Count == 0)
        {
            yield break;
        }

        yield return new JsonObject
        {
            { "enum", type.Words.SelectMany(word => Written(word.Spellings[0])) },
            { "errorMessage", "must be " + expected },
        };
        yield return Pattern(
            string.Join("|", type.Words.SelectMany(word => word.Spellings).Select(EcmaPattern.IgnoringCase)),
            expected,
            "string"
        );
    }
}
