using CorpusSdk.Tool.Lsp.Features;
using CorpusSdk.Tool.Lsp.Protocol;
using CorpusSdk.Tool.Lsp.Symbols;
using StreamJsonRpc;

namespace CorpusSdk.Tool.Lsp;

// What is at a place, where else it is, and what a document shows besides its text.
internal sealed partial class LspServer
{
    [JsonRpcMethod("textDocument/hover", UseSingleObjectParameterDeserialization = true)]
    public Task<LspHover?> Hover(TextDocumentPositionParams asked, CancellationToken cancellation) =>
        AskAsync(
            asked.TextDocument,
            null,
            (path, snapshot) =>
                LspWorkspace.IsCode(path) ? null : new Hovers(snapshot, cancellation).At(path, asked.Position),
            cancellation
        );

    [JsonRpcMethod("textDocument/definition", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<LspLocation>> Definition(
        TextDocumentPositionParams asked,
        CancellationToken cancellation
    ) => FindAsync(asked.TextDocument, asked.Position, (finder, found) => finder.Definitions(found), cancellation);

    [JsonRpcMethod("textDocument/references", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<LspLocation>> References(ReferenceParams asked, CancellationToken cancellation) =>
        FindAsync(
            asked.TextDocument,
            asked.Position,
            (finder, found) => finder.References(found.Symbol, asked.Context?.IncludeDeclaration == true),
            cancellation
        );

    [JsonRpcMethod("textDocument/documentSymbol", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<DocumentSymbol>> DocumentSymbols(
        TextDocumentParams asked,
        CancellationToken cancellation
    ) =>
        AskAsync<IReadOnlyList<DocumentSymbol>>(
            asked.TextDocument,
            [],
            (path, snapshot) => DocumentOutline.Of(snapshot.Compilation, path),
            cancellation
        );

    [JsonRpcMethod("textDocument/foldingRange", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<FoldingRange>> FoldingRanges(TextDocumentParams asked, CancellationToken cancellation) =>
        AskAsync<IReadOnlyList<FoldingRange>>(
            asked.TextDocument,
            [],
            (path, snapshot) => DocumentOutline.Folds(snapshot.Compilation, path),
            cancellation
        );

    [JsonRpcMethod("textDocument/inlayHint", UseSingleObjectParameterDeserialization = true)]
    public Task<IReadOnlyList<LspInlayHint>> InlayHint(InlayHintParams asked, CancellationToken cancellation) =>
        AskAsync<IReadOnlyList<LspInlayHint>>(
            asked.TextDocument,
            [],
            (path, snapshot) => new InlayHints(snapshot).In(path, asked.Range),
            cancellation
        );

    [JsonRpcMethod("textDocument/semanticTokens/full", UseSingleObjectParameterDeserialization = true)]
    public Task<SemanticTokens> SemanticTokensFull(TextDocumentParams asked, CancellationToken cancellation) =>
        AskAsync(
            asked.TextDocument,
            new([]),
            (path, snapshot) => SemanticHighlighting.In(snapshot.Compilation, path),
            cancellation
        );

    [JsonRpcMethod("textDocument/semanticTokens/range", UseSingleObjectParameterDeserialization = true)]
    public Task<SemanticTokens> SemanticTokensRange(TextDocumentRangeParams asked, CancellationToken cancellation) =>
        AskAsync(
            asked.TextDocument,
            new([]),
            (path, snapshot) => SemanticHighlighting.In(snapshot.Compilation, path, asked.Range),
            cancellation
        );

    [JsonRpcMethod("textDocument/prepareRename", UseSingleObjectParameterDeserialization = true)]
    public Task<PrepareRenameResult?> PrepareRename(TextDocumentPositionParams asked, CancellationToken cancellation) =>
        AskAsync(
            asked.TextDocument,
            null,
            (path, snapshot) => new Renaming(snapshot, _edits!, cancellation).Prepare(path, asked.Position),
            cancellation
        );

    [JsonRpcMethod("textDocument/rename", UseSingleObjectParameterDeserialization = true)]
    public Task<LspWorkspaceEdit?> Rename(RenameParams asked, CancellationToken cancellation) =>
        AskAsync(
            asked.TextDocument,
            null,
            (path, snapshot) =>
                new Renaming(snapshot, _edits!, cancellation).Rename(path, asked.Position, asked.NewName.Trim()),
            cancellation
        );

    /// <summary>Where something is that has to do with what is at a place.</summary>
    private Task<IReadOnlyList<LspLocation>> FindAsync(
        TextDocumentIdentifier document,
        LspPosition position,
        Func<SymbolFinder, Occurrence, IEnumerable<Occurrence>> find,
        CancellationToken cancellation
    ) =>
        AskAsync<IReadOnlyList<LspLocation>>(
            document,
            [],
            (path, snapshot) =>
            {
                SymbolFinder finder = new(snapshot, cancellation);
                return finder.At(path, position) is { } found ? [.. find(finder, found).Select(finder.LocationOf)] : [];
            },
            cancellation
        );
}
