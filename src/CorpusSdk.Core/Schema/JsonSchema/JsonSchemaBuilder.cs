using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Core.Naming;

namespace CorpusSdk.Core.Schema.JsonSchema;

/// <summary>
/// What values may be, in the words of JSON Schema (draft-07). Says no more than the readers of the data do: where YAML
/// has a number or a truth value, they take it for the text that it is written as, so that a text may be either.
/// </summary>
/// <remarks>
/// <c>errorMessage</c> is a word of editors alone: yaml-language-server shows it in the place of "String does not match
/// the pattern of …". Validators pass over what they do not know.
/// </remarks>
internal sealed partial class JsonSchemaBuilder(
    CorpusSchema schema,
    KnownIds ids,
    IReadOnlyCollection<FieldDocumentation> notes
)
{
    private const string IdLetter = @"\p{L}\p{Nl}\p{Nd}";
    private const string IdWord = "[" + IdLetter + "][" + IdLetter + @"\p{Mn}\p{Mc}]*";

    private static readonly string[] s_text = ["string", "number", "boolean"];

    private static readonly string[] s_textOrNumber = ["string", "integer"];

    private static readonly Regex s_number = new(
        @"^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$",
        RegexOptions.CultureInvariant
    );

    // By their names; null while they are being made, since records may hold each other.
    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);

    /// <summary>What <c>$ref</c> of the forms so far refers to.</summary>
    public JsonObject? Definitions =>
        _definitions.Count == 0
            ? null
            :
            [
                .. _definitions.Select(definition => new KeyValuePair<string, object>(
                    definition.Key,
                    definition.Value!
                )),
            ];

    public static JsonObject Text(int? longest = null, int? shortest = null) =>
        new()
        {
            { "type", s_text },
            { "minLength", shortest },
            { "maxLength", longest },
            { "pattern", @"\S" },
            { "errorMessage", "must be text" },
        };

    public static JsonObject Id() =>
        new()
        {
            { "type", s_textOrNumber },
            { "minimum", 0 },
            { "maxLength", CorpusId.MaxLength },
            { "pattern", EcmaPattern.Whole($"{IdWord}(?:-{IdWord})*") },
            { "errorMessage", "must be an id: letters, digits, and single hyphens between them" },
        };

    public static JsonObject Date() =>
        new()
        {
            { "type", s_textOrNumber },
            { "minimum", 1 },
            { "maximum", 9999 },
            {
                "pattern",
                EcmaPattern.Whole(
                    $@"[0-9]{{4}}(?:-(?:{Month}|{MonthAndDay}))?[?~%]?|{Day}T{Hour}:{Sixty}:{Sixty}(?:Z|{Offset})?"
                )
            },
            { "errorMessage", "must be " + Expectation.Of(new(FieldKind.Date, ""), FieldConstraints.None) },
        };

    public static JsonObject Url() =>
        Pattern(
            @"[Hh][Tt][Tt][Pp][Ss]?:\S+",
            Expectation.Of(new(FieldKind.Uri, ""), FieldConstraints.None with { IsUrl = true }),
            "string"
        );

    public static JsonObject Language() =>
        Pattern("[A-Za-z0-9]{1,8}(?:-[A-Za-z0-9]{1,8})*", "a language tag such as 'en' or 'pt-BR'", "string");

    public static JsonObject WholeNumber(int least) =>
        new()
        {
            { "type", s_textOrNumber },
            { "minimum", least },
            { "maximum", int.MaxValue },
            { "pattern", EcmaPattern.Whole("[0-9]+") },
            {
                "errorMessage",
                string.Format(CultureInfo.InvariantCulture, "must be a whole number of at least {0}", least)
            },
        };

    public static JsonObject OneOf(IEnumerable<string> words) =>
        new()
        {
            { "enum", words.SelectMany(Written) },
            { "errorMessage", "must be " + string.Join(" or ", words.Select(word => $"'{word}'")) },
        };

    public static JsonObject ListOf(JsonObject item, FieldConstraints? limits = null) =>
        new()
        {
            { "type", "array" },
            { "items", item },
            { "minItems", limits?.Shortest },
            { "maxItems", limits?.Longest },
        };

    public static JsonObject MappingTo(JsonObject value, FieldConstraints? limits = null) =>
        new()
        {
            { "type", "object" },
            { "additionalProperties", value },
            { "minProperties", limits?.Shortest },
            { "maxProperties", limits?.Longest },
        };

    /// <summary>The id of an entry: one of those that there are, where they are known.</summary>
    /// <param name="target">The C# type of a collection's record, or the name of a built-in one.</param>
    public JsonObject Reference(string target)
    {
        var name = Expectation.NameOf(target);
        return Define(
            target + ".id",
            () =>
                ids.Of(target) is { Count: > 0 } known
                    ? new()
                    {
                        { "enum", known.SelectMany(Written) },
                        { "errorMessage", $"must be the id of {Nouns.WithArticle(Nouns.Of(name))} of the corpus" },
                    }
                    : Text(CorpusId.MaxLength)
        );
    }

    /// <summary>A mapping that has these keys alone.</summary>
    /// <param name="others">Whether it may have any others.</param>
    public static JsonObject Mapping(IReadOnlyCollection<JsonSchemaProperty> properties, bool others = false)
    {
        var required = properties.Where(property => property.IsRequired).Select(property => property.Key).ToList();
        return new()
        {
            { "type", "object" },
            {
                "properties",
                new JsonObject
                {
                    properties.Select(property => new KeyValuePair<string, object>(property.Key, property.Form())),
                }
            },
            { "required", required.Count == 0 ? null : required },
            { "additionalProperties", others ? null : false },
        };
    }

    /// <summary>What a mapping has besides whose <paramref name="key"/> must be left out beside another.</summary>
    public static JsonObject Apart(string key, string other, string expected) =>
        new()
        {
            {
                "if",
                new JsonObject
                {
                    {
                        "properties",
                        new JsonObject
                        {
                            {
                                other,
                                new JsonObject { { "not", Nothing() } }
                            },
                        }
                    },
                    { "required", new[] { other } },
                }
            },
            {
                "then",
                new JsonObject
                {
                    {
                        "properties",
                        new JsonObject
                        {
                            {
                                key,
                                new JsonObject { { "type", "null" }, { "errorMessage", "must be " + expected } }
                            },
                        }
                    },
                }
            },
        };

    /// <summary>The same, or nothing: a key without a value is as good as none.</summary>
    public static JsonObject OrNull(JsonObject form) =>
        form["type"] is string type ? form.With("type", new[] { type, "null" })
        : form["type"] is IEnumerable<string> types ? form.With("type", types.Append("null"))
        : form["enum"] is IEnumerable<object> words ? form.With("enum", words.Append(JsonObject.Null))
        : form["anyOf"] is IEnumerable<object> forms ? form.With("anyOf", forms.Append(Nothing()))
        : form["$ref"] is null ? form
        : new() { { "anyOf", new object[] { form, Nothing() } } };

    private static JsonObject Nothing() => new() { { "type", "null" } };

    /// <param name="pattern">For a text, the whole of it.</param>
    /// <param name="expected">Goes with "must be".</param>
    private static JsonObject Pattern(string pattern, string expected, params string[] types) =>
        new()
        {
            { "type", types.Length == 1 ? types[0] : types },
            { "pattern", EcmaPattern.Whole(pattern) },
            { "errorMessage", "must be " + expected },
        };

    /// <summary>A reference to a definition, which is made the first time.</summary>
    public JsonObject Define(string name, Func<JsonObject> form)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions.Add(name, null);
            _definitions[name] = form();
        }

        return new() { { "$ref", "#/definitions/" + Uri.EscapeDataString(name) } };
    }

    /// <summary>A word as YAML may read it where it has no quotation marks: <c>2024</c> is a number to it.</summary>
    private static IEnumerable<object> Written(string word)
    {
        yield return word;
        if (
            s_number.IsMatch(word)
            && double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && !double.IsInfinity(number)
        )
        {
            yield return number;
        }
        else if (word is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            yield return word[0] is 't' or 'T';
        }
    }
}

/// <summary>A key of a mapping.</summary>
/// <param name="Value">What may stand there.</param>
/// <param name="Description">Shown by an editor; null where there is nothing to say.</param>
/// <param name="Default">What it is where it is not given; null where that is not known.</param>
internal sealed record JsonSchemaProperty(
    string Key,
    JsonObject Value,
    string? Description,
    bool IsRequired,
    object? Default = null
)
{
    public JsonObject Form() =>
        new()
        {
            { "description", Description },
            { "default", Default },
            // Draft-07 passes over whatever stands beside a reference.
            IsRequired
                ? Value["$ref"] is null
                    ? Value
                    : new JsonObject { { "anyOf", new object[] { Value } } }
                : JsonSchemaBuilder.OrNull(Value),
        };
}
