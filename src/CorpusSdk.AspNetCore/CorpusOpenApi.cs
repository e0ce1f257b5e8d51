using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CorpusSdk.Json;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CorpusSdk.AspNetCore;

/// <summary>Describes a corpus in OpenAPI documents.</summary>
public static class CorpusOpenApi
{
    /// <summary>
    /// Under this key of its metadata the framework keeps the name of a schema that the document has only once.
    /// </summary>
    private const string SchemaId = "x-schema-id";

    /// <summary>
    /// Has the OpenAPI document describe the records of the corpus as they are written: with the program's own
    /// properties, and with ids in place of references. Without this, their schemas are empty, because the framework
    /// cannot look into a JSON converter.
    /// </summary>
    /// <param name="options">The options of the document.</param>
    /// <returns>The same options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <example><code>
    /// builder.Services.AddOpenApi(options => options.AddCorpus());
    /// </code></example>
    public static OpenApiOptions AddCorpus(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddSchemaTransformer(
            (schema, context, _) =>
            {
                if (context.ParameterDescription is { Source: { } source } && source != BindingSource.Body)
                {
                    DescribeParameter(schema, context.JsonTypeInfo);
                }
                else
                {
                    DescribeValue(schema, context.JsonTypeInfo);
                }

                return Task.CompletedTask;
            }
        );

        void DescribeValue(OpenApiSchema schema, JsonTypeInfo type)
        {
            if (SchemaOf(type) is { } described)
            {
                OpenApiSchemaReader.Fill(schema, described);
            }
            else if (
                // The framework leaves out the schema of items if it is empty.
                schema.Items
                    is null
                && ItemOf(type) is { } item
                && SchemaOf(item) is { } describedItem
            )
            {
                schema.Items = Named(item, OpenApiSchemaReader.Read(describedItem));
            }
        }

        OpenApiSchema Named(JsonTypeInfo type, OpenApiSchema schema)
        {
            if (options.CreateSchemaReferenceId(type) is { } name)
            {
                schema.Metadata = new Dictionary<string, object> { [SchemaId] = name };
            }

            return schema;
        }
    }

    /// <summary>
    /// Describes a parameter, form field or header. There, a record is its id, and a word of an enumeration is the
    /// name in C#: the framework parses it, and not its JSON converter.
    /// </summary>
    private static void DescribeParameter(OpenApiSchema schema, JsonTypeInfo type)
    {
        if (ItemOf(type) is { } item)
        {
            if (SchemaOf(item) is not null)
            {
                OpenApiSchema described = new();
                DescribeParameter(described, item);
                schema.Items = described;
            }

            return;
        }

        var value = Nullable.GetUnderlyingType(type.Type) ?? type.Type;
        if (value.IsEnum && value.Assembly == typeof(IArticle).Assembly)
        {
            BeText(schema);
            schema.Enum = [.. Enum.GetNames(value).Select(name => JsonValue.Create(name))];
        }
        else if (typeof(ICorpusRecord).IsAssignableFrom(value) && SchemaOf(type) is { } record)
        {
            BeText(schema);
            schema.Description = (string?)record["properties"]?["id"]?["description"];
        }
    }

    /// <summary>Makes it the schema of a text, and no longer one that the document has only once.</summary>
    private static void BeText(OpenApiSchema schema)
    {
        OpenApiSchemaReader.Fill(schema, new JsonObject { ["type"] = "string" });
        _ = schema.Metadata?.Remove(SchemaId);
    }

    private static JsonTypeInfo? ItemOf(JsonTypeInfo type) =>
        type is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element }
        && type.Options.TryGetTypeInfo(element, out var item)
            ? item
            : null;

    /// <summary>The schema of a type of CorpusSdk, or of its nullable form; null for other types.</summary>
    private static JsonObject? SchemaOf(JsonTypeInfo type) =>
        Nullable.GetUnderlyingType(type.Type) is { } value
            ? type.Options.TryGetTypeInfo(value, out var info)
                ? CorpusJsonSchema.Of(info.Converter)
                : null
            : CorpusJsonSchema.Of(type.Converter);
}
