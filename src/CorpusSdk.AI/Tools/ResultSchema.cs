using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace CorpusSdk.AI;

/// <summary>The JSON Schemas of results.</summary>
internal static class ResultSchema
{
    private static readonly AIJsonSchemaCreateOptions s_options = new()
    {
        TransformSchemaNode = static (_, schema) => WithOptionalProperties(schema),
    };

    public static JsonElement Of(Type type) =>
        AIJsonUtilities.CreateJsonSchema(
            type,
            serializerOptions: ToolJson.Default.Options,
            inferenceOptions: s_options
        );

    /// <summary>
    /// A property that may be null is left out, so it must not be required: clients check results with the schema.
    /// </summary>
    private static JsonNode WithOptionalProperties(JsonNode schema)
    {
        if (schema is JsonObject { } type && type["required"] is JsonArray required)
        {
            foreach (var name in required.Where(name => AllowsNull(type["properties"]?[(string)name!])).ToList())
            {
                _ = required.Remove(name);
            }
        }

        return schema;
    }

    private static bool AllowsNull(JsonNode? schema) =>
        schema is JsonObject property
        && property["type"] is JsonArray types
        && types.Any(type => (string?)type == "null");
}
