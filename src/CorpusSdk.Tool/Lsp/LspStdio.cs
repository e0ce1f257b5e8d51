using System.Text.Json;
using System.Text.Json.Serialization;
using CorpusSdk.Tool.Loading;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;

namespace CorpusSdk.Tool.Lsp;

/// <summary>The language server over a pair of streams, usually standard input and output.</summary>
internal static class LspStdio
{
    /// <summary>The JSON of the protocol.</summary>
    public static JsonSerializerOptions Json { get; } =
        new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
        };

    /// <summary>Serves one client until it leaves, or the input ends.</summary>
    /// <returns>The exit code that the protocol demands.</returns>
    public static async Task<int> RunAsync(
        CorpusLocation? corpus,
        Stream input,
        Stream output,
        CancellationToken cancellation
    )
    {
        SystemTextJsonFormatter formatter = new() { JsonSerializerOptions = Json };

        // One message after the other: a question is about the document as the messages before it left it.
        NonConcurrentSynchronizationContext handling = new(sticky: false);
        LspMessageHandler messages = new(output, input, formatter, handling);
        using LspConnection rpc = new(messages)
        {
            SynchronizationContext = handling,
            CancelLocallyInvokedMethodsWhenConnectionIsClosed = true,
        };
        using LspServer server = new(rpc, corpus);
        rpc.AddLocalRpcTarget(server, new() { NotifyClientOfEvents = false });
        rpc.StartListening();
        try
        {
            // A read of standard input cannot be interrupted, so the connection itself ends only with the input.
            await (await Task.WhenAny(rpc.Completion, server.End)).WaitAsync(cancellation);
            await messages.AnsweredAsync(cancellation);
        }
        catch (Exception e) when (e is ConnectionLostException or IOException or ObjectDisposedException)
        {
            // The client is gone.
        }

        return server.ExitCode;
    }
}
