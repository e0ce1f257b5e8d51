using CorpusSdk.Core.Schema.JsonSchema;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>A key that a mapping may have.</summary>
/// <param name="Name">Its name in the data.</param>
/// <param name="Description">What it is for; null if nobody says it.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Value">What its value may be.</param>
internal sealed record SchemaKey(string Name, string? Description, bool IsRequired, SchemaNode Value);

/// <summary>
/// What a value may be, in all its forms: the JSON Schema that editors get, which the tables of the readers describe.
/// A key is therefore completed as soon as it is read.
/// </summary>
internal sealed class SchemaNode
{
    // More than any schema has; one could refer to itself.
    private const int MaxForms = 64;

    private const string References = "#/definitions/";
    private const string IdSuffix = ".id";

    private readonly JsonObject? _definitions;
    private readonly List<JsonObject> _forms = [];
    private readonly List<string> _targets = [];

    private SchemaNode(IEnumerable<JsonObject> forms, JsonObject? definitions)
    {
        _definitions = definitions;
        foreach (var form in forms)
        {
            Add(form);
        }
    }

    /// <param name="schema">The schema of a file.</param>
    /// <param name="definitions">What it refers to.</param>
    public static SchemaNode Of(JsonObject schema, JsonObject? definitions) => new([schema], definitions);

    /// <summary>What the value may be the id of: C# types of records, and names of built-in ones.</summary>
    public IReadOnlyList<string> Targets => _targets;

    public bool IsList => _forms.Exists(form => form["items"] is not null);

    public bool IsMapping => _forms.Exists(form => form["properties"] is not null || IsFree(form));

    /// <summary>Whether a text, a number or the like may be written.</summary>
    public bool IsScalar =>
        _targets.Count > 0 || _forms.Exists(form => form["enum"] is not null || TypesOf(form).Any(IsScalarType));

    /// <summary>The items of a list.</summary>
    public SchemaNode Item => new(_forms.Select(form => form["items"]).OfType<JsonObject>(), _definitions);

    /// <summary>The keys of the mapping, in the order of the schema.</summary>
    public IEnumerable<SchemaKey> Keys =>
        _forms
            .SelectMany(form =>
            {
                var required = (form["required"] as IEnumerable<string>)?.ToHashSet(StringComparer.Ordinal) ?? [];
                return (form["properties"] as JsonObject ?? []).Select(property => new SchemaKey(
                    property.Key,
                    (property.Value as JsonObject)?["description"] as string,
                    required.Contains(property.Key),
                    new(property.Value is JsonObject value ? [value] : [], _definitions)
                ));
            })
            .DistinctBy(key => key.Name, StringComparer.Ordinal);

    /// <summary>The words that the value is one of.</summary>
    public IReadOnlyList<string> Words =>
        [
            .. _forms
                .Select(form => form["enum"])
                .OfType<IEnumerable<object>>()
                .SelectMany(words => words.OfType<string>())
                .Concat(_forms.Exists(IsBoolean) ? ["true", "false"] : [])
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>What is expected, in the words of messages: <c>must be a date</c>. Null for any text.</summary>
    public string? Expectation => _forms.Select(form => form["errorMessage"]).OfType<string>().FirstOrDefault();

    /// <summary>What may be at the end of a path.</summary>
    public SchemaNode At(IEnumerable<PathStep> path)
    {
        var node = this;
        foreach (var step in path)
        {
            node = node.At(step);
            if (node._forms.Count + node._targets.Count == 0)
            {
                break;
            }
        }

        return node;
    }

    private SchemaNode At(PathStep step) =>
        step.Key is not { } key
            ? Item
            : new(
                _forms
                    .Select(form =>
                        (form["properties"] as JsonObject)?[key]
                        ?? (form["patternProperties"] as JsonObject)?.FirstOrDefault().Value
                        ?? form["additionalProperties"]
                    )
                    .OfType<JsonObject>(),
                _definitions
            );

    private void Add(JsonObject form)
    {
        if (_forms.Count >= MaxForms)
        {
            return;
        }

        if (form["$ref"] is string reference && reference.StartsWith(References, StringComparison.Ordinal))
        {
            var name = Uri.UnescapeDataString(reference[References.Length..]);
            if (name.EndsWith(IdSuffix, StringComparison.Ordinal))
            {
                _targets.Add(name[..^IdSuffix.Length]);
            }
            else if (_definitions?[name] is JsonObject definition)
            {
                Add(definition);
            }

            return;
        }

        // The schema of a file that is an entry or a list of entries; other conditions only forbid.
        var alternatives = form["else"] is JsonObject other
            ? [form["then"], other]
            : form["anyOf"] as IEnumerable<object?>;
        foreach (var alternative in alternatives ?? [])
        {
            if (alternative is JsonObject one)
            {
                Add(one);
            }
        }

        if (alternatives is null)
        {
            _forms.Add(form);
        }
    }

    private static bool IsFree(JsonObject form) => form["additionalProperties"] is JsonObject;

    private static bool IsScalarType(string type) => type is "string" or "number" or "integer" or "boolean";

    /// <summary>A Boolean may be text as well; a text may be a number too.</summary>
    private static bool IsBoolean(JsonObject form) =>
        TypesOf(form).Contains("boolean") && !TypesOf(form).Contains("number");

    private static IEnumerable<string> TypesOf(JsonObject form) =>
        form["type"] is string type ? [type] : form["type"] as IEnumerable<string> ?? [];
}
