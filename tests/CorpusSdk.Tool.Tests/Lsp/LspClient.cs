using System.Collections.Concurrent;
using System.Text.Json;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Lsp;
using CorpusSdk.Tool.Lsp.Protocol;
using Nerdbank.Streams;
using StreamJsonRpc;

namespace CorpusSdk.Tool.Tests.Lsp;

/// <summary>An editor: a client of a language server in the same process.</summary>
internal sealed class LspClient : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly JsonRpc _rpc;
    private readonly Task<int> _server;
    private readonly ConcurrentDictionary<string, PublishDiagnosticsParams> _published = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _versions = new(StringComparer.Ordinal);

    private LspClient(CorpusLocation? corpus)
    {
        var (mine, its) = FullDuplexStream.CreatePair();
        _server = LspStdio.RunAsync(corpus, its, its, CancellationToken.None);
        _rpc = new(
            new HeaderDelimitedMessageHandler(
                mine,
                mine,
                new SystemTextJsonFormatter { JsonSerializerOptions = LspStdio.Json }
            )
        );
        _rpc.AddLocalRpcTarget(this);
        _rpc.StartListening();
    }

    /// <summary>What the server said that belongs to no file.</summary>
    public ConcurrentQueue<string> Log { get; } = new();

    /// <summary>The problems of all files that have any, by path.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<LspDiagnostic>> Problems =>
        _published
            .Where(file => file.Value.Diagnostics.Count > 0)
            .ToDictionary(
                file => DocumentUri.ToPath(file.Key)!,
                file => file.Value.Diagnostics,
                StringComparer.Ordinal
            );

    public static async Task<LspClient> StartAsync(string folder, bool canRename = true)
    {
        LspClient client = new(null);
        ClientWorkspaceEditCapabilities edits = new(DocumentChanges: canRename, canRename ? ["rename"] : null);
        _ = await client.AskAsync<InitializeResult>(
            "initialize",
            new InitializeParams(
                RootUri: DocumentUri.Of(folder),
                Capabilities: new(new ClientWorkspaceCapabilities(edits))
            )
        );
        await client.TellAsync("initialized", new { });
        return client;
    }

    [JsonRpcMethod("textDocument/publishDiagnostics", UseSingleObjectParameterDeserialization = true)]
    public void Published(PublishDiagnosticsParams published) => _published[published.Uri] = published;

    [JsonRpcMethod("window/logMessage", UseSingleObjectParameterDeserialization = true)]
    public void Logged(LogMessageParams message) => Log.Enqueue(message.Message);

    public async Task OpenAsync(string path, string? text = null)
    {
        _versions[path] = 1;
        await TellAsync(
            "textDocument/didOpen",
            new DidOpenTextDocumentParams(new(DocumentUri.Of(path), 1, text ?? File.ReadAllText(path)))
        );
    }

    /// <summary>Replaces a range, or the whole document.</summary>
    public async Task ChangeAsync(string path, string text, LspRange? range = null) =>
        await TellAsync(
            "textDocument/didChange",
            new DidChangeTextDocumentParams(new(DocumentUri.Of(path), ++_versions[path]), [new(text, range)])
        );

    /// <summary>The problems of the document as it is now.</summary>
    public async Task<IReadOnlyList<LspDiagnostic>> ProblemsOfAsync(string path)
    {
        var uri = DocumentUri.Of(path);
        await UntilAsync(() => _published.TryGetValue(uri, out var last) && last.Version == _versions[path]);
        return _published[uri].Diagnostics;
    }

    /// <summary>Waits until something is so.</summary>
    public static async Task UntilAsync(Func<bool> isSo)
    {
        var end = DateTime.UtcNow + s_patience;
        while (!isSo())
        {
            Assert.True(DateTime.UtcNow < end, "the server did not do it in time");
            await Task.Delay(5);
        }
    }

    public Task<T> AskAsync<T>(string method, object? parameters = null) =>
        _rpc.InvokeWithParameterObjectAsync<T>(method, parameters).WaitAsync(s_patience);

    /// <summary>Asks about a place.</summary>
    public Task<T> AskAsync<T>(string method, string path, LspPosition position) =>
        AskAsync<T>(method, new TextDocumentPositionParams(new(DocumentUri.Of(path)), position));

    public Task<LspWorkspaceEdit?> RenameAsync(string path, LspPosition position, string name) =>
        AskAsync<LspWorkspaceEdit?>("textDocument/rename", new RenameParams(new(DocumentUri.Of(path)), position, name));

    public Task TellAsync(string method, object parameters) => _rpc.NotifyWithParameterObjectAsync(method, parameters);

    /// <summary>Leaves as the protocol says.</summary>
    /// <returns>The exit code of the server.</returns>
    public async Task<int> LeaveAsync()
    {
        _ = await AskAsync<JsonElement?>("shutdown");
        await _rpc.NotifyAsync("exit");
        return await _server.WaitAsync(s_patience);
    }

    public async ValueTask DisposeAsync()
    {
        _rpc.Dispose();
        _ = await _server.WaitAsync(s_patience);
    }
}
