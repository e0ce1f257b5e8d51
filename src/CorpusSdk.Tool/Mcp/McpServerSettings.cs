using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CorpusSdk.Tool.Mcp;

/// <summary>What the server can do, for every transport.</summary>
internal static class McpServerSettings
{
    private const string Instructions =
        "A corpus of articles with checked quotations. Search and read the articles before you write about them, quote "
        + "only words that an article has, and pass each text to verify_quotations before you return it.";

    public static void Configure(McpServerOptions options, McpCorpus corpus)
    {
        McpTools tools = new(corpus.Functions);
        McpResources resources = new(corpus.Records);
        options.ServerInfo = new()
        {
            Name = "dotnet-corpus",
            Title = "Corpus of articles",
            Version = CorpusTool.Version,
        };
        options.ServerInstructions = Instructions;
        options.Capabilities = new()
        {
            Tools = new(),
            Resources = new(),
            Prompts = new(),
            Completions = new(),
        };
        options.Handlers = new()
        {
            ListToolsHandler = (_, _) => ValueTask.FromResult(tools.List()),
            // Other messages, such as a cancellation, are read meanwhile.
            CallToolHandler = (request, cancellation) =>
                new(Task.Run(() => tools.Call(request.Params, cancellation), cancellation)),
            ListResourcesHandler = (request, _) => ValueTask.FromResult(resources.List(request.Params?.Cursor)),
            ListResourceTemplatesHandler = (_, _) => ValueTask.FromResult(McpResources.Templates),
            ReadResourceHandler = (request, _) => ValueTask.FromResult(resources.Read(request.Params?.Uri)),
            ListPromptsHandler = (_, _) => ValueTask.FromResult(McpPrompts.List),
            GetPromptHandler = (request, _) => ValueTask.FromResult(McpPrompts.Get(request.Params)),
            CompleteHandler = (request, _) => ValueTask.FromResult(resources.Complete(request.Params)),
        };

        options.Filters.Message.IncomingFilters.Add(McpParams.Check);

        // For clients of the protocol before 2026-07-28, which may set a level; messages go to standard error.
#pragma warning disable MCP9005
        options.Capabilities.Logging = new();
        options.Handlers.SetLoggingLevelHandler = (_, _) => ValueTask.FromResult(new EmptyResult());
#pragma warning restore MCP9005
    }
}
