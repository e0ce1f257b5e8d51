using CorpusSdk.Tool.Lsp.Features;
using CorpusSdk.Tool.Lsp.Protocol;
using CorpusSdk.Tool.Lsp.Symbols;
using StreamJsonRpc;

namespace CorpusSdk.Tool.Lsp;

// What is at a place, where else it is, and what a document shows besides its text.
internal sealed partial class LspServer
{
    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public LspHover? Hover(TextDocumentPositionParams asked, CancellationToken cancellation) =>
        SnapshotOf(asked.TextDocument, cancellation) is var (path, snapshot) && !LspWorkspace.IsCode(path)
            ? new Hovers(snapshot, cancellation).At(path, asked.Position)
            : null;

    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<LspLocation> Definition(TextDocumentPositionParams asked, CancellationToken cancellation) =>
        Find(asked.TextDocument, asked.Position, (finder, found) => finder.Definitions(found), cancellation);

    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<LspLocation> References(ReferenceParams asked, CancellationToken cancellation) =>
        Find(
            asked.TextDocument,
            asked.Position,
            (finder, found) => finder.References(found.Symbol, asked.Context?.IncludeDeclaration == true),
            cancellation
        );

    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<DocumentSymbol> DocumentSymbols(TextDocumentParams asked, CancellationToken cancellation) =>
        SnapshotOf(asked.TextDocument, cancellation) is var (path, snapshot)
            ? DocumentOutline.Of(snapshot.Compilation, path)
            : [];

    [JsonRpcMethod("textDocument/foldingRange", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<FoldingRange> FoldingRanges(TextDocumentParams asked, CancellationToken cancellation) =>
        SnapshotOf(asked.TextDocument, cancellation) is var (path, snapshot)
            ? DocumentOutline.Folds(snapshot.Compilation, path)
            : [];

    [JsonRpcMethod("textDocument/inlayHint", UseSingleObjectParameterDeserialization = true)]
    public IReadOnlyList<LspInlayHint> InlayHint(InlayHintParams asked, CancellationToken cancellation) =>
        SnapshotOf(asked.TextDocument, cancellation) is var (path, snapshot)
            ? new InlayHints(snapshot).In(path, asked.Range)
            : [];

    [JsonRpcMethod("textDocument/semanticTokens/full", UseSingleObjectParameterDeserialization = true)]
    public SemanticTokens SemanticTokensFull(TextDocumentParams asked, CancellationToken cancellation) =>
        SnapshotOf(asked.TextDocument, cancellation) is var (path, snapshot)
            ? SemanticHighlighting.In(snapshot.Compilation, path)
            : new([]);

    [JsonRpcMethod("textDocument/semanticTokens/range", UseSingleObjectParameterDeserialization = true)]
    public SemanticTokens SemanticTokensRange(TextDocumentRangeParams asked, CancellationToken cancellation) =>
        SnapshotOf(asked.TextDocument, cancellation) is var (path, snapshot)
            ? SemanticHighlighting.In(snapshot.Compilation, path, asked.Range)
            : new([]);

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public PrepareRenameResult? PrepareRename(TextDocumentPositionParams asked, CancellationToken cancellation) =>
        SnapshotOf(asked.TextDocument, cancellation) is var (path, snapshot)
            ? new Renaming(snapshot, _edits!, cancellation).Prepare(path, asked.Position)
            : null;

    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public LspWorkspaceEdit? Rename(RenameParams asked, CancellationToken cancellation) =>
        SnapshotOf(asked.TextDocument, cancellation) is var (path, snapshot)
            ? new Renaming(snapshot, _edits!, cancellation).Rename(path, asked.Position, asked.NewName.Trim())
            : null;

    /// <summary>Where something is that has to do with what is at a place.</summary>
    private List<LspLocation> Find(
        TextDocumentIdentifier document,
        LspPosition position,
        Func<SymbolFinder, Occurrence, IEnumerable<Occurrence>> find,
        CancellationToken cancellation
    )
    {
        if (SnapshotOf(document, cancellation) is not var (path, snapshot))
        {
            return [];
        }

        SymbolFinder finder = new(snapshot, cancellation);
        return finder.At(path, position) is { } found ? [.. find(finder, found).Select(finder.LocationOf)] : [];
    }
}
