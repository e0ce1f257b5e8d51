namespace CorpusSdk.Tool.Lsp.Protocol;

internal sealed record CodeActionParams(
    TextDocumentIdentifier TextDocument,
    LspRange Range,
    CodeActionContext? Context = null
);

/// <param name="Only">The kinds that are asked for; null for all.</param>
internal sealed record CodeActionContext(IReadOnlyList<string>? Only = null);

internal static class CodeActionKind
{
    public const string QuickFix = "quickfix";
    public const string FixAll = "source.fixAll.corpus";
}

internal sealed record LspCodeAction(
    string Title,
    string Kind,
    IReadOnlyList<LspDiagnostic>? Diagnostics,
    bool? IsPreferred,
    LspWorkspaceEdit? Edit
);

/// <summary>Changes of several files.</summary>
/// <param name="Changes">By address, for clients that know nothing better.</param>
/// <param name="DocumentChanges">In order, each a <see cref="TextDocumentEdit"/> or a <see cref="RenameFile"/>.</param>
internal sealed record LspWorkspaceEdit(
    IReadOnlyDictionary<string, IReadOnlyList<LspTextEdit>>? Changes = null,
    IReadOnlyList<object>? DocumentChanges = null
);

internal sealed record TextDocumentEdit(
    OptionalVersionedTextDocumentIdentifier TextDocument,
    IReadOnlyList<LspTextEdit> Edits
);

internal sealed record RenameFile(string OldUri, string NewUri)
{
    public string Kind { get; } = "rename";
}

internal sealed record RenameParams(TextDocumentIdentifier TextDocument, LspPosition Position, string NewName);

internal sealed record PrepareRenameResult(LspRange Range, string Placeholder);

internal sealed record ReferenceParams(
    TextDocumentIdentifier TextDocument,
    LspPosition Position,
    ReferenceContext? Context = null
);

internal sealed record ReferenceContext(bool IncludeDeclaration = false);
