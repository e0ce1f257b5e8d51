using Microsoft.Extensions.Logging;
using ModelContextProtocol.Server;

namespace CorpusSdk.Tool.Mcp;

/// <summary>The server over a pair of streams, usually standard input and output.</summary>
internal static class McpStdio
{
    /// <summary>Serves one client until the input ends.</summary>
    public static async Task RunAsync(
        McpCorpus corpus,
        Stream input,
        Stream output,
        TextWriter error,
        CancellationToken cancellation
    )
    {
        McpServerOptions options = new();
        McpServerSettings.Configure(options, corpus);
        using var logging = LoggerFactory.Create(builder => builder.AddErrors(error));
        await using StreamServerTransport transport = new(input, output, options.ServerInfo!.Name, logging);
        await using var server = McpServer.Create(transport, options, logging);
        await server.RunAsync(cancellation);
    }
}
