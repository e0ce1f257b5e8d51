using System.Text.Json;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace CorpusSdk.Tool.Lsp;

/// <summary>A connection that answers with the error codes of the protocol, and without stack traces.</summary>
internal sealed class LspConnection(IJsonRpcMessageHandler messages) : JsonRpc(messages)
{
    // Codes of the protocol.
    private const int RequestFailed = -32803;

    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception) =>
        exception switch
        {
            LocalRpcException => base.CreateErrorDetails(request, exception),
            JsonException invalid => new()
            {
                Code = JsonRpcErrorCode.InvalidParams,
                Message =
                    $"the parameters of '{request.Method}' are not those of the Language Server Protocol 3.17"
                    + (invalid.Path is { Length: > 1 } path ? $"; see '{path.TrimStart('$', '.')}'" : ""),
            },
            ToolException => new() { Code = (JsonRpcErrorCode)RequestFailed, Message = exception.Message },
            _ => new() { Code = JsonRpcErrorCode.InternalError, Message = CorpusTool.Describe(exception) },
        };
}
