namespace CorpusSdk.Tool.Lsp.Protocol;

internal sealed record DidOpenTextDocumentParams(TextDocumentItem TextDocument);

internal sealed record TextDocumentItem(string Uri, int Version, string Text, string? LanguageId = null);

internal sealed record DidChangeTextDocumentParams(
    VersionedTextDocumentIdentifier TextDocument,
    IReadOnlyList<TextDocumentContentChangeEvent> ContentChanges
);

/// <param name="Range">The range that the text replaces; null if it replaces the whole document.</param>
internal sealed record TextDocumentContentChangeEvent(string Text, LspRange? Range = null);

internal sealed record PublishDiagnosticsParams(string Uri, int? Version, IReadOnlyList<LspDiagnostic> Diagnostics);

/// <param name="Severity">1: error; 2: warning.</param>
internal sealed record LspDiagnostic(
    LspRange Range,
    int Severity,
    string Code,
    CodeDescription? CodeDescription,
    string Source,
    string Message,
    IReadOnlyList<DiagnosticRelatedInformation>? RelatedInformation
);

internal sealed record CodeDescription(string Href);

internal sealed record DiagnosticRelatedInformation(LspLocation Location, string Message);
