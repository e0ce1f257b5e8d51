using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace CorpusSdk.Json;

/// <summary>
/// JSON Schemas (draft 2020-12) of the JSON that records are written as, with the properties of the program's own. The
/// schema of a whole export is <c>docs/corpus.schema.json</c> in the repository.
/// </summary>
public static class CorpusJsonSchema
{
    private const string Reference = "$ref";
    private const string Definitions = "$defs";

    /// <summary>Describes what a converter of this library writes.</summary>
    /// <param name="converter">The converter of a type, as <c>JsonTypeInfo.Converter</c> has it.</param>
    /// <returns>
    /// A schema without references to other schemas, for the caller to change; null if the converter is not one of this
    /// library.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="converter"/> is null.</exception>
    public static JsonObject? Of(JsonConverter converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        return converter is IDescribedJson described ? Resolve(described.Describe()) : null;
    }

    /// <summary>Describes the JSON of a record.</summary>
    /// <typeparam name="T">The type of the record.</typeparam>
    /// <returns>A schema without references to other schemas, for the caller to change.</returns>
    public static JsonObject Of<T>()
        where T : class, ICorpusRecord<T> => Of(new CorpusJsonConverter<T>())!;

    /// <summary>The published schema of an export.</summary>
    internal static JsonObject Published()
    {
        using var stream = typeof(CorpusJsonSchema).Assembly.GetManifestResourceStream("corpus.schema.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }

    /// <summary>A definition of the published schema.</summary>
    internal static JsonObject Definition(string name) =>
        new() { [Reference] = $"#/{Definitions}/{name}", [Definitions] = Published()[Definitions]!.DeepClone() };

    /// <summary>The definition of a built-in record, or that of an entry of a collection.</summary>
    /// <param name="builtIn">The name of the definition; null for an entry of a collection.</param>
    /// <param name="own">The properties of the program's own, with their schemas and the names of those always there.
    /// </param>
    internal static JsonObject Record(string? builtIn, JsonObject own)
    {
        var schema = builtIn is null
            ? new JsonObject
            {
                ["type"] = "object",
                ["properties"] = new JsonObject(),
                ["required"] = new JsonArray(),
            }
            : Definition(builtIn);
        var target = builtIn is null ? schema : schema[Definitions]![builtIn]!.AsObject();
        foreach (var (name, property) in own["properties"]!.AsObject())
        {
            target["properties"]![name] = property!.DeepClone();
        }

        foreach (var name in own["required"]!.AsArray())
        {
            target["required"]!.AsArray().Add(name!.DeepClone());
        }

        target["additionalProperties"] = false;
        return schema;
    }

    /// <summary>The schema with each reference replaced by what it refers to. Definitions are not recursive.</summary>
    private static JsonObject Resolve(JsonObject schema)
    {
        var definitions = schema[Definitions]?.AsObject();
        _ = schema.Remove(Definitions);
        return Resolve(schema, definitions).AsObject();
    }

    private static JsonNode Resolve(JsonNode node, JsonObject? definitions)
    {
        if (node is JsonObject { Count: > 0 } item && item[Reference] is { } reference && definitions is not null)
        {
            var name = ((string)reference!)[$"#/{Definitions}/".Length..];
            return Resolve(definitions[name]!.DeepClone(), definitions);
        }

        switch (node)
        {
            case JsonObject members:
                foreach (var (name, value) in members.ToList())
                {
                    if (value is JsonObject or JsonArray)
                    {
                        members[name] = Resolve(value.DeepClone(), definitions);
                    }
                }

                break;
            case JsonArray items:
                for (var i = 0; i < items.Count; i++)
                {
                    if (items[i] is JsonObject or JsonArray)
                    {
                        items[i] = Resolve(items[i]!.DeepClone(), definitions);
                    }
                }

                break;
            default:
                break;
        }

        return node;
    }
}

/// <summary>A converter that knows the schema of what it writes.</summary>
internal interface IDescribedJson
{
    /// <summary>The schema, which may refer to its own definitions.</summary>
    JsonObject Describe();
}
