using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.AI;

namespace CorpusSdk.AI;

/// <summary>
/// A function with described parameters. It reads its arguments on its own, since a model writes them.
/// </summary>
/// <param name="name">The name.</param>
/// <param name="description">What it does, for a model.</param>
/// <param name="parameters">The parameters.</param>
/// <param name="resultSchema">The JSON Schema of a result that is not an error.</param>
/// <param name="invoke">Computes the result.</param>
internal sealed class ModelFunction(
    string name,
    string description,
    IReadOnlyList<ToolParameter> parameters,
    JsonElement resultSchema,
    Func<ToolArguments, CancellationToken, JsonElement> invoke
) : AIFunction
{
    public override string Name => name;

    public override string Description => description;

    public override JsonElement JsonSchema { get; } = SchemaOf(parameters);

    public override JsonElement? ReturnJsonSchema => resultSchema;

    public static ModelFunction Create<TResult>(
        string name,
        string description,
        IReadOnlyList<ToolParameter> parameters,
        JsonTypeInfo<TResult> type,
        Func<ToolArguments, CancellationToken, TResult> invoke
    ) =>
        new(
            name,
            description,
            parameters,
            ResultSchema.Of(typeof(TResult)),
            (arguments, cancellationToken) =>
                JsonSerializer.SerializeToElement(invoke(arguments, cancellationToken), type)
        );

    /// <summary>Calls the function.</summary>
    /// <returns>The result or an error, as JSON, and whether it is an error.</returns>
    public (JsonElement Result, bool IsError) Invoke(
        IEnumerable<KeyValuePair<string, object?>> arguments,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return (invoke(ToolArguments.Read(name, parameters, arguments), cancellationToken), false);
        }
        catch (ToolArgumentException exception)
        {
            var error = new ToolError(exception.Message, exception.Nearest);
            return (JsonSerializer.SerializeToElement(error, ToolJson.Default.ToolError), true);
        }
    }

    protected override ValueTask<object?> InvokeCoreAsync(
        AIFunctionArguments arguments,
        CancellationToken cancellationToken
    ) => ValueTask.FromResult<object?>(Invoke(arguments, cancellationToken).Result);

    private static JsonElement SchemaOf(IReadOnlyList<ToolParameter> parameters)
    {
        JsonObject properties = [];
        foreach (var parameter in parameters)
        {
            properties[parameter.Name] = parameter.Schema();
        }

        JsonArray required = [];
        foreach (var parameter in parameters.Where(parameter => parameter.IsRequired))
        {
            required.Add((JsonNode)parameter.Name);
        }

        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = required,
            ["additionalProperties"] = false,
        };
        using var document = JsonDocument.Parse(schema.ToJsonString());
        return document.RootElement.Clone();
    }
}
