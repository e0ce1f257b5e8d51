using System.Globalization;
using System.Text.RegularExpressions;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema.Kinds;

namespace CorpusSdk.Core.Schema.JsonSchema;

/// <summary>
/// Builds the parts of a JSON Schema (draft-07). A schema is never stricter than the readers of the data: they read a
/// number or Boolean of YAML as the text that was written, so that a text may be either.
/// </summary>
/// <remarks>
/// <c>errorMessage</c> is a keyword of editors: yaml-language-server shows it instead of "String does not match the
/// pattern of …". Validators ignore keywords that they do not know.
/// </remarks>
internal sealed class JsonSchemaBuilder(
    CorpusSchema schema,
    KnownIds ids,
    IReadOnlyCollection<FieldDocumentation> documentation
)
{
    private const string IdLetter = @"\p{L}\p{Nl}\p{Nd}";
    private const string IdWord = "[" + IdLetter + "][" + IdLetter + @"\p{Mn}\p{Mc}]*";

    private static readonly string[] s_text = ["string", "number", "boolean"];

    private static readonly string[] s_textOrNumber = ["string", "integer"];

    private static readonly string[] s_notNull = ["string", "number", "boolean", "object", "array"];

    private static readonly Regex s_number = new(
        @"^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$",
        RegexOptions.CultureInvariant
    );

    // By name. Null while a definition is being built, because records may contain each other.
    private readonly SortedDictionary<string, JsonObject?> _definitions = new(StringComparer.Ordinal);

    public CorpusSchema Schema => schema;

    /// <summary>The definitions that the <c>$ref</c>s built so far refer to; null if there are none.</summary>
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

    /// <summary>The keys that the program adds to a built-in record.</summary>
    public IEnumerable<JsonSchemaProperty> AddedProperties(RecordRole role) =>
        schema.Of(role) is { } record ? Properties(record) : [];

    /// <summary>The keys of a record of the program.</summary>
    public IEnumerable<JsonSchemaProperty> Properties(SchemaRecord record) =>
        record.Fields.Select(field =>
        {
            var documented = documentation.FirstOrDefault(known =>
                known.Type == record.Type && known.Property == field.Property
            );
            return new JsonSchemaProperty(
                field.Key,
                field.Type.Kind.Describe(field.Type, field.Constraints, this),
                documented?.Summary,
                field.IsRequired,
                documented?.Default
            );
        });

    public static JsonObject Text(int? maxLength = null, int? minLength = null) =>
        new()
        {
            { "type", s_text },
            { "minLength", minLength },
            { "maxLength", maxLength },
            { "pattern", @"\S" },
            { "errorMessage", "must be text" },
        };

    /// <summary>A name, which may be <c>Null</c>.</summary>
    public static JsonObject Name(int maxLength) => OrNull(Text(maxLength));

    public static JsonObject Id() =>
        new()
        {
            { "type", s_textOrNumber },
            { "minimum", 0 },
            { "maxLength", CorpusId.MaxLength },
            { "pattern", EcmaPattern.Whole($"{IdWord}(?:-{IdWord})*") },
            { "errorMessage", "must be an id: letters, digits, and single hyphens between them" },
        };

    public static JsonObject Date() => EdtfDateFieldKind.Describe();

    public static JsonObject Url() => Pattern(@"[Hh][Tt][Tt][Pp][Ss]?:\S+", UriFieldKind.WebAddress, "string");

    public static JsonObject Language() =>
        Pattern(
            "(?:[A-Za-z]{2,3}|[ixIX](?=-))(?:-[A-Za-z0-9]{1,8})*",
            "a language tag such as 'en' or 'pt-BR'",
            "string"
        );

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
            { "enum", words.SelectMany(YamlForms) },
            { "errorMessage", "must be " + string.Join(" or ", words.Select(word => $"'{word}'")) },
        };

    public static JsonObject ListOf(JsonObject item, FieldConstraints? constraints = null) =>
        new()
        {
            { "type", "array" },
            { "items", item },
            { "minItems", constraints?.MinLength },
            { "maxItems", constraints?.MaxLength },
        };

    public static JsonObject MappingTo(JsonObject value, FieldConstraints? constraints = null) =>
        new()
        {
            { "type", "object" },
            { "additionalProperties", value },
            { "minProperties", constraints?.MinLength },
            { "maxProperties", constraints?.MaxLength },
        };

    /// <summary>A value of one of several forms.</summary>
    public static JsonObject AnyOf(params JsonObject[] forms) => new() { { "anyOf", forms } };

    /// <summary>A mapping from whole numbers, and one word, to values.</summary>
    public static JsonObject ByNumber(JsonObject value, string word) =>
        new()
        {
            { "type", "object" },
            {
                "properties",
                new JsonObject { { word, value } }
            },
            {
                "patternProperties",
                new JsonObject { { "^0*[1-9][0-9]*$", value } }
            },
            { "additionalProperties", false },
            { "minProperties", 1 },
        };

    /// <summary>The id of an entry: one of the existing ids if they are known.</summary>
    /// <param name="target">The C# type of a collection's record, or the name of a built-in one.</param>
    public JsonObject Reference(string target)
    {
        var name = Nouns.SimpleName(target);
        return Define(
            target + ".id",
            () =>
                ids.Of(target) is { Count: > 0 } known
                    ? new()
                    {
                        { "enum", known.SelectMany(id => YamlForms(id.Id)) },
                        { "enumDescriptions", Labels(known) },
                        {
                            "errorMessage",
                            $"must be the id of {Nouns.WithIndefiniteArticle(Nouns.FromTypeName(name))} of the corpus"
                        },
                    }
                    : Text(CorpusId.MaxLength)
        );
    }

    /// <summary>
    /// What editors show beside the ids, which <c>enumDescriptions</c> lists in parallel; null if there is nothing.
    /// </summary>
    private static List<string>? Labels(IReadOnlyList<LabeledId> known) =>
        known.All(id => id.Label.Length == 0)
            ? null
            : known.SelectMany(id => YamlForms(id.Id).Select(_ => id.Label)).ToList();

    /// <summary>A mapping with these keys.</summary>
    /// <param name="others">Whether it may have any other keys.</param>
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
                    properties.Select(property => new KeyValuePair<string, object>(property.Key, property.Schema())),
                }
            },
            { "required", required.Count == 0 ? null : required },
            others ? [] : MistypedKey.Describe([.. properties.Select(property => property.Key)]),
            { "additionalProperties", others ? null : false },
        };
    }

    /// <summary>The condition that <paramref name="key"/> must be left out if another key is present.</summary>
    public static JsonObject ForbidTogether(string key, string other, string expected) =>
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
                                new JsonObject
                                {
                                    {
                                        "not",
                                        new JsonObject { { "type", "null" } }
                                    },
                                }
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

    /// <summary>The same schema, or null: a key without a value counts as missing.</summary>
    public static JsonObject OrNull(JsonObject value) =>
        value["type"] is string type ? value.With("type", new[] { type, "null" })
        : value["type"] is IEnumerable<string> types ? value.With("type", types.Append("null"))
        : value["anyOf"] is IEnumerable<object> alternatives ? value.With("anyOf", alternatives.Append(NoOther()))
        : value["$ref"] is null && value["enum"] is null ? value
        : new() { { "anyOf", new object[] { value, NoOther() } } };

    /// <summary>Null. Editors offer what a type or a list of values allows, and nobody looks for that value.</summary>
    private static JsonObject NoOther() =>
        new()
        {
            {
                "not",
                new JsonObject { { "type", s_notNull } }
            },
        };

    /// <summary>A text, or other scalars, that match a pattern.</summary>
    /// <param name="pattern">A regular expression that the whole text must match.</param>
    /// <param name="expected">Continues "must be".</param>
    /// <param name="types">The types of JSON that are valid.</param>
    public static JsonObject Pattern(string pattern, string expected, params string[] types) =>
        new()
        {
            { "type", types.Length == 1 ? types[0] : types },
            { "pattern", EcmaPattern.Whole(pattern) },
            { "errorMessage", "must be " + expected },
        };

    /// <summary>A reference to a definition, which is built the first time.</summary>
    public JsonObject Define(string name, Func<JsonObject> build)
    {
        if (!_definitions.ContainsKey(name))
        {
            _definitions.Add(name, null);
            _definitions[name] = build();
        }

        return new() { { "$ref", "#/definitions/" + Uri.EscapeDataString(name) } };
    }

    /// <summary>
    /// A word as YAML may read it without quotation marks: <c>2024</c> is a number there, <c>true</c> a Boolean.
    /// </summary>
    public static IEnumerable<object> YamlForms(string word)
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
/// <param name="Value">The schema of its value.</param>
/// <param name="Description">The text that an editor shows; null for none.</param>
/// <param name="Default">The value if the key is missing; null if that is not known.</param>
internal sealed record JsonSchemaProperty(
    string Key,
    JsonObject Value,
    string? Description,
    bool IsRequired,
    object? Default = null
)
{
    public JsonObject Schema() =>
        new()
        {
            { "description", Description },
            { "default", Default },
            // Draft-07 ignores all keywords next to a reference.
            IsRequired
                ? Value["$ref"] is null
                    ? Value
                    : new JsonObject { { "anyOf", new object[] { Value } } }
                : JsonSchemaBuilder.OrNull(Value),
        };
}
