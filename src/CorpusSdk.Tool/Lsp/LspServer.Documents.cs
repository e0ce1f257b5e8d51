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
    public IReadOnlyList<LspCodeAction> CodeAction(CodeActionParams asked, CancellationToken cancellation) =>
        SnapshotOf(asked.TextDocument, cancellation) is var (path, snapshot)
            ? new CodeActions(snapshot, _edits!).In(path, asked.Range, asked.Context?.Only, cancellation)
            : [];

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

    /// <summary>The corpus that a document belongs to; null if it belongs to none, or it cannot be read.</summary>
    private (string Path, LspSnapshot Snapshot)? SnapshotOf(
        TextDocumentIdentifier document,
        CancellationToken cancellation
    )
    {
        EnsureReady();
        try
        {
            return DocumentUri.ToPath(document.Uri) is { } path && _workspace.CorpusOf(path) is { } corpus
                ? (path, corpus.Snapshot(cancellation))
                : null;
        }
        catch (ToolException)
        {
            // Publishing the problems says why.
            return null;
        }
    }
}
