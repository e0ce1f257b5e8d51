using System.Text.Json;
using CorpusSdk.Tool.Lsp.Features;
using CorpusSdk.Tool.Lsp.Protocol;
using StreamJsonRpc;

namespace CorpusSdk.Tool.Lsp;

// The documents that are open, and what is wrong with them.
internal sealed partial class LspServer
{
    [JsonRpcMethod("textDocument/didOpen", UseSingleObjectParameterDeserialization = true)]
    public void DidOpen(DidOpenTextDocumentParams opened)
    {
        EnsureReady();
        if (DocumentUri.ToPath(opened.TextDocument.Uri) is { } path)
        {
            var (uri, version, text, _) = opened.TextDocument;
            Show(new(uri, path, version, text));
        }
    }

    [JsonRpcMethod("textDocument/didChange", UseSingleObjectParameterDeserialization = true)]
    public void DidChange(DidChangeTextDocumentParams changed)
    {
        EnsureReady();
        if (DocumentUri.ToPath(changed.TextDocument.Uri) is { } path && _workspace.DocumentAt(path) is { } document)
        {
            Show(document.After(changed.ContentChanges, changed.TextDocument.Version));
        }
    }

    [JsonRpcMethod("textDocument/didSave", UseSingleObjectParameterDeserialization = true)]
    public void DidSave(TextDocumentParams saved)
    {
        EnsureReady();
        if (DocumentUri.ToPath(saved.TextDocument.Uri) is { } path && _workspace.CorpusOf(path) is { } corpus)
        {
            if (LspWorkspace.IsCode(path))
            {
                corpus.ReloadSchema();
            }
            else
            {
                corpus.Reload();
            }

            _publishing.Changed(corpus);
        }
    }

    [JsonRpcMethod("textDocument/didClose", UseSingleObjectParameterDeserialization = true)]
    public void DidClose(TextDocumentParams closed)
    {
        EnsureReady();
        if (DocumentUri.ToPath(closed.TextDocument.Uri) is { } path)
        {
            var corpus = _workspace.CorpusOf(path);
            _workspace.Close(path);
            if (corpus is not null)
            {
                _publishing.Changed(corpus);
            }
        }
    }

    /// <summary>What an editor reports of files that others changed, whether it was asked to or not.</summary>
    [JsonRpcMethod("workspace/didChangeWatchedFiles", UseSingleObjectParameterDeserialization = true)]
    public void DidChangeWatchedFiles(JsonElement? _ = null)
    {
        EnsureReady();
        foreach (var corpus in _workspace.Corpora)
        {
            corpus.ReloadSchema();
            _publishing.Changed(corpus);
        }
    }

    [JsonRpcMethod("textDocument/codeAction", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<LspCodeAction>> CodeAction(CodeActionParams asked, CancellationToken cancellation) =>
        AskAsync<IReadOnlyList<LspCodeAction>>(
            asked.TextDocument,
            [],
            (path, snapshot) =>
                new CodeActions(snapshot, _edits!).In(path, asked.Range, asked.Context?.Only, cancellation),
            cancellation
        );

    private void Show(OpenDocument document)
    {
        var before = _workspace.Corpora.Count;
        _workspace.Open(document);
        if (_workspace.Corpora.Count > before)
        {
            _disk.Watch(_workspace.Corpora[^1]);
        }

        if (_workspace.CorpusOf(document.Path) is { } corpus)
        {
            _publishing.Changed(corpus);
        }
    }

    /// <summary>
    /// Answers a question about a document. Until its corpus was compiled for the first time, the messages that follow
    /// are handled first: they may be about what is typed.
    /// </summary>
    /// <param name="document">The document.</param>
    /// <param name="nothing">The answer if the document belongs to no corpus, or its corpus cannot be read.</param>
    /// <param name="answer">Answers from the document's path and the corpus.</param>
    /// <param name="cancellation">Stops the work.</param>
    private async Task<T> AskAsync<T>(
        TextDocumentIdentifier document,
        T nothing,
        Func<string, LspSnapshot, T> answer,
        CancellationToken cancellation
    )
    {
        EnsureReady();
        if (DocumentUri.ToPath(document.Uri) is not { } path || _workspace.CorpusOf(path) is not { } corpus)
        {
            return nothing;
        }

        if (!corpus.Compiled.IsCompleted)
        {
            // A client may ask before it has said that it is ready.
            _publishing.Changed(corpus);
            var version = _workspace.DocumentAt(path)?.Version;
            await corpus.Compiled.WaitAsync(cancellation);
            if (_workspace.DocumentAt(path)?.Version != version)
            {
                throw new LocalRpcException("the document has changed since the question")
                {
                    ErrorCode = ContentModified,
                };
            }
        }

        LspSnapshot snapshot;
        try
        {
            snapshot = corpus.Snapshot(cancellation);
        }
        catch (ToolException)
        {
            // Publishing the problems says why.
            return nothing;
        }

        return answer(path, snapshot);
    }
}
