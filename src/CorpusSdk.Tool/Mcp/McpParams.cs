using System.Text.Json;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CorpusSdk.Tool.Mcp;

/// <summary>
/// Refuses requests whose parameters do not have the shape that the protocol says. The library would answer that an
/// error occurred, without saying whose, and write an exception to standard error.
/// </summary>
internal static class McpParams
{
    private const string Call = "the name of the tool, a string, and 'arguments', an object";

    public static McpMessageHandler Check(McpMessageHandler next) =>
        async (context, cancellation) =>
        {
            if (context.JsonRpcMessage is JsonRpcRequest request && ErrorOf(request) is { } error)
            {
                throw new McpProtocolException(error, McpErrorCode.InvalidParams);
            }

            await next(context, cancellation);
        };

    private static string? ErrorOf(JsonRpcRequest request)
    {
        var parameters = JsonSerializer.SerializeToElement(request.Params);
        return request.Method switch
        {
            RequestMethods.ToolsCall => Shape(parameters, request.Method, "name", Call),
            RequestMethods.PromptsGet => Shape(
                parameters,
                request.Method,
                "name",
                "the name of the prompt, a string, and 'arguments', an object of strings",
                JsonValueKind.String
            ),
            RequestMethods.ResourcesRead => Shape(parameters, request.Method, "uri", "the URI of an article, a string"),
            _ => null,
        };
    }

    private static string? Shape(
        JsonElement parameters,
        string method,
        string required,
        string description,
        JsonValueKind? argument = null
    )
    {
        var isValid =
            parameters.ValueKind == JsonValueKind.Object
            && parameters.TryGetProperty(required, out var value)
            && value.ValueKind == JsonValueKind.String
            && (
                !parameters.TryGetProperty("arguments", out var arguments)
                || arguments.ValueKind == JsonValueKind.Null
                || (
                    arguments.ValueKind == JsonValueKind.Object
                    && arguments.EnumerateObject().All(item => argument is null || item.Value.ValueKind == argument)
                )
            );
        return isValid ? null : $"the parameters of '{method}' must be an object with '{required}', {description}";
    }
}
