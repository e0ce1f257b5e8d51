using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace CorpusSdk.AspNetCore;

/// <summary>Converts the JSON Schemas of CorpusSdk to those of the OpenAPI library.</summary>
internal static class OpenApiSchemaReader
{
    /// <summary>Fills an empty schema.</summary>
    public static void Fill(OpenApiSchema target, JsonObject schema)
    {
        target.Description = (string?)schema["description"];
        target.Format = (string?)schema["format"];
        target.Type = schema["type"] is { } type ? TypeOf(type) : null;
        target.Enum = schema["enum"] is JsonArray words ? [.. words.Select(word => word!.DeepClone())] : null;
        if (target.Enum is not null)
        {
            target.Type ??= JsonSchemaType.String;
        }

        target.Items = schema["items"] is JsonObject items ? Read(items) : null;
        target.AnyOf = schema["anyOf"] is JsonArray any ? [.. any.Select(item => Read(item!.AsObject()))] : null;
        target.Required = schema["required"] is JsonArray { Count: > 0 } required
            ? required.Select(name => (string)name!).ToHashSet(StringComparer.Ordinal)
            : null;
        target.Properties = schema["properties"] is JsonObject { Count: > 0 } properties
            ? properties.ToDictionary(
                property => property.Key,
                IOpenApiSchema (property) => Read(property.Value!.AsObject()),
                StringComparer.Ordinal
            )
            : null;
        switch (schema["additionalProperties"])
        {
            case JsonObject additional:
                target.AdditionalProperties = Read(additional);
                break;
            case JsonValue isAllowed:
                target.AdditionalPropertiesAllowed = (bool)isAllowed;
                break;
            default:
                break;
        }
    }

    public static OpenApiSchema Read(JsonObject schema)
    {
        OpenApiSchema read = new();
        Fill(read, schema);
        return read;
    }

    private static JsonSchemaType TypeOf(JsonNode type) =>
        type is JsonArray several
            ? several.Aggregate(default(JsonSchemaType), (all, one) => all | TypeOf(one!))
            : (string)type! switch
            {
                "string" => JsonSchemaType.String,
                "integer" => JsonSchemaType.Integer,
                "number" => JsonSchemaType.Number,
                "boolean" => JsonSchemaType.Boolean,
                "array" => JsonSchemaType.Array,
                "null" => JsonSchemaType.Null,
                _ => JsonSchemaType.Object,
            };
}
