namespace CorpusSdk.Tool.Lsp.Protocol;

// What a document shows besides its text.

internal sealed record LspHover(MarkupContent Contents, LspRange? Range);

internal sealed record MarkupContent(string Value)
{
    public string Kind { get; } = "markdown";
}

internal sealed record InlayHintParams(TextDocumentIdentifier TextDocument, LspRange Range);

internal sealed record LspInlayHint(LspPosition Position, string Label, bool PaddingLeft = true);

internal sealed record SemanticTokensLegend(IReadOnlyList<string> TokenTypes, IReadOnlyList<string> TokenModifiers);

internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend)
{
    public bool Full { get; } = true;
    public bool Range { get; } = true;
}

/// <summary>
/// Five numbers for each token, as the specification defines them: lines and characters relative to the token before,
/// length, type, modifiers.
/// </summary>
internal sealed record SemanticTokens(IReadOnlyList<int> Data);

/// <param name="Kind">A number of the specification.</param>
/// <param name="Range">All that belongs to it.</param>
/// <param name="SelectionRange">The part that names it.</param>
internal sealed record DocumentSymbol(
    string Name,
    string? Detail,
    int Kind,
    LspRange Range,
    LspRange SelectionRange,
    IReadOnlyList<DocumentSymbol>? Children = null
);

internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind = null);
