using System.Diagnostics;
using System.Text.Json;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Lsp.Features;
using CorpusSdk.Tool.Lsp.Protocol;
using StreamJsonRpc;

namespace CorpusSdk.Tool.Lsp;

/// <summary>
/// The language server: a host of the corpus compiler that works on unsaved documents. This part of it has the life of
/// the server; the others have the documents and what an editor asks about them.
/// </summary>
/// <remarks>
/// Messages are handled one after the other, in their order. What is computed after a change is published by a task of
/// its own, so that many changes in a row are compiled once.
/// </remarks>
internal sealed partial class LspServer : IDisposable
{
    // Codes of the protocol.
    private const int ServerNotInitialized = -32002;
    private const int InvalidRequest = -32600;
    private const int ContentModified = -32801;

    private readonly TaskCompletionSource _end = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly JsonRpc _rpc;
    private readonly LspWorkspace _workspace = new();
    private readonly CorpusLocation? _given;
    private readonly PublishLoop _publishing;
    private readonly DiskWatch _disk;
    private WorkspaceEdits? _edits;
    private ClientCapabilities? _client;
    private bool _isShutDown;

    /// <param name="rpc">The connection.</param>
    /// <param name="given">The corpus of the command line; null if the editor's folders decide.</param>
    public LspServer(JsonRpc rpc, CorpusLocation? given)
    {
        _rpc = rpc;
        _given = given;
        _publishing = new(new(diagnostics => Notify("textDocument/publishDiagnostics", diagnostics)), Log);
        _disk = new(_publishing);
    }

    /// <summary>Completes when the client has left.</summary>
    public Task End => _end.Task;

    /// <summary>The exit code that the protocol demands: a client says that it wants to leave before it does.</summary>
    public int ExitCode => _isShutDown ? Tool.ExitCode.Success : Tool.ExitCode.Errors;

    public void Dispose()
    {
        _disk.Dispose();
        _publishing.Dispose();
    }

    [JsonRpcMethod("initialize", UseSingleObjectParameterDeserialization = true)]
    public InitializeResult Initialize(InitializeParams options)
    {
        if (_edits is not null)
        {
            throw new LocalRpcException("the server is initialized already") { ErrorCode = InvalidRequest };
        }

        _client = options.Capabilities;
        _edits = new(options.Capabilities);
        EndWith(options.ProcessId);
        if (_given is not null)
        {
            _workspace.Add(_given);
        }
        else
        {
            foreach (var folder in FoldersOf(options))
            {
                AddFolder(folder);
            }
        }

        return new(new(), new("dotnet-corpus", CorpusTool.Version));
    }

    [JsonRpcMethod("initialized", UseSingleObjectParameterDeserialization = true)]
    public void Initialized(JsonElement? _ = null)
    {
        EnsureReady();
        foreach (var corpus in _workspace.Corpora)
        {
            _disk.Watch(corpus);
            _publishing.Changed(corpus);
        }
    }

    [JsonRpcMethod("shutdown", UseSingleObjectParameterDeserialization = true)]
    public object? Shutdown(JsonElement? _ = null)
    {
        EnsureReady();
        _isShutDown = true;
        return null;
    }

    [JsonRpcMethod("exit", UseSingleObjectParameterDeserialization = true)]
    public void Exit(JsonElement? _ = null) => _end.TrySetResult();

    [JsonRpcMethod("workspace/didChangeWorkspaceFolders", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams change)
    {
        EnsureReady();
        foreach (var folder in change.Event.Removed.Select(folder => DocumentUri.ToPath(folder.Uri)).OfType<string>())
        {
            foreach (var corpus in _workspace.RemoveFolder(folder))
            {
                _disk.Unwatch(corpus);
                _publishing.Removed(corpus);
            }
        }

        foreach (var folder in change.Event.Added.Select(folder => DocumentUri.ToPath(folder.Uri)).OfType<string>())
        {
            AddFolder(folder);
        }

        foreach (var corpus in _workspace.Corpora)
        {
            _disk.Watch(corpus);
            _publishing.Changed(corpus);
        }
    }

    [JsonRpcMethod("workspace/didChangeConfiguration", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeConfiguration(JsonElement? _ = null)
    {
        EnsureReady();
    }

    private static List<string> FoldersOf(InitializeParams options)
    {
        var uris =
            options.WorkspaceFolders is { Count: > 0 } folders ? folders.Select(folder => folder.Uri)
            : options.RootUri is { } root ? [root]
            : [];
        var paths = uris.Select(DocumentUri.ToPath).OfType<string>().ToList();
        return paths.Count > 0 ? paths
            : options.RootPath is { Length: > 0 } path ? [Path.GetFullPath(path)]
            : [];
    }

    private void AddFolder(string folder)
    {
        if (_workspace.AddFolder(folder) is { } reason)
        {
            Log(LogMessageParams.Warning, reason);
        }
    }

    /// <summary>Ends when the editor does, even if it ends without a word.</summary>
    private void EndWith(int? process)
    {
        if (process is not > 0)
        {
            return;
        }

        try
        {
            var editor = Process.GetProcessById(process.Value);
            editor.EnableRaisingEvents = true;
            editor.Exited += (_, _) => _end.TrySetResult();
        }
        catch (Exception e)
            when (e is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // Another machine's or container's; the end of the input is the end then.
        }
    }

    private void EnsureReady()
    {
        if (_edits is null)
        {
            throw new LocalRpcException("the server is not initialized; send 'initialize' first")
            {
                ErrorCode = ServerNotInitialized,
            };
        }

        if (_isShutDown)
        {
            throw new LocalRpcException("the server is shut down; only 'exit' may follow")
            {
                ErrorCode = InvalidRequest,
            };
        }
    }

    private void Log(int type, string message) => Notify("window/logMessage", new LogMessageParams(type, message));

    private void Notify(string method, object parameters)
    {
        // The connection may end at any time; then nobody listens.
        _ = _rpc.NotifyWithParameterObjectAsync(method, parameters)
            .ContinueWith(
                sent => _ = sent.Exception,
                CancellationToken.None,
                TaskContinuationOptions.OnlyOnFaulted,
                TaskScheduler.Default
            );
    }
}
