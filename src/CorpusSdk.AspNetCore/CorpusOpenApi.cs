using System.Text.Json.Serialization.Metadata;
using CorpusSdk.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace CorpusSdk.AspNetCore;

/// <summary>Describes a corpus in OpenAPI documents.</summary>
public static class CorpusOpenApi
{
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
                var type = context.JsonTypeInfo;
                if (CorpusJsonSchema.Of(type.Converter) is { } described)
                {
                    OpenApiSchemaReader.Fill(schema, described);
                }
                else if (
                    // The framework leaves out the schema of items if it is empty.
                    schema.Items
                        is null
                    && type.ElementType is { } element
                    && type.Options.TryGetTypeInfo(element, out var item)
                    && CorpusJsonSchema.Of(item.Converter) is { } describedItem
                )
                {
                    schema.Items = Named(item, OpenApiSchemaReader.Read(describedItem));
                }

                return Task.CompletedTask;
            }
        );

        OpenApiSchema Named(JsonTypeInfo type, OpenApiSchema schema)
        {
            if (options.CreateSchemaReferenceId(type) is { } name)
            {
                // Under this key the framework keeps the name of a schema that the document shall have only once.
                schema.Metadata = new Dictionary<string, object> { ["x-schema-id"] = name };
            }

            return schema;
        }
    }
}
