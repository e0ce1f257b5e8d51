using CorpusSdk.Tool.Lsp.Features;

namespace CorpusSdk.Tool.Lsp.Protocol;

// Everything of the client is optional: what it does not say, it cannot do.

internal sealed record InitializeParams(
    int? ProcessId = null,
    string? RootPath = null,
    string? RootUri = null,
    IReadOnlyList<WorkspaceFolder>? WorkspaceFolders = null,
    ClientCapabilities? Capabilities = null
);

internal sealed record WorkspaceFolder(string Uri, string? Name = null);

internal sealed record ClientCapabilities(
    ClientWorkspaceCapabilities? Workspace = null,
    ClientTextDocumentCapabilities? TextDocument = null
);

internal sealed record ClientWorkspaceCapabilities(ClientWorkspaceEditCapabilities? WorkspaceEdit = null);

internal sealed record ClientWorkspaceEditCapabilities(
    bool DocumentChanges = false,
    IReadOnlyList<string>? ResourceOperations = null
);

internal sealed record ClientTextDocumentCapabilities(ClientCompletionCapabilities? Completion = null);

internal sealed record ClientCompletionCapabilities(ClientCompletionItemCapabilities? CompletionItem = null);

internal sealed record ClientCompletionItemCapabilities(bool LabelDetailsSupport = false);

internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

internal sealed record ServerInfo(string Name, string Version);

internal sealed record ServerCapabilities
{
    public string PositionEncoding { get; } = "utf-16";
    public TextDocumentSyncOptions TextDocumentSync { get; } = new();
    public CodeActionOptions CodeActionProvider { get; } = new();
    public bool HoverProvider { get; } = true;
    public bool DefinitionProvider { get; } = true;
    public bool ReferencesProvider { get; } = true;
    public bool DocumentSymbolProvider { get; } = true;
    public bool FoldingRangeProvider { get; } = true;
    public bool InlayHintProvider { get; } = true;
    public RenameOptions RenameProvider { get; } = new();
    public SemanticTokensOptions SemanticTokensProvider { get; } = new(SemanticHighlighting.Legend);
    public CompletionOptions CompletionProvider { get; } = new();
    public ServerWorkspaceCapabilities Workspace { get; } = new();
}

internal sealed record TextDocumentSyncOptions
{
    public bool OpenClose { get; } = true;

    /// <summary>2: incremental.</summary>
    public int Change { get; } = 2;
    public bool Save { get; } = true;
}

internal sealed record CodeActionOptions
{
    public IReadOnlyList<string> CodeActionKinds { get; } = [CodeActionKind.QuickFix, CodeActionKind.FixAll];
}

internal sealed record RenameOptions
{
    public bool PrepareProvider { get; } = true;
}

internal sealed record ServerWorkspaceCapabilities
{
    public WorkspaceFoldersServerCapabilities WorkspaceFolders { get; } = new();
}

internal sealed record WorkspaceFoldersServerCapabilities
{
    public bool Supported { get; } = true;
    public bool ChangeNotifications { get; } = true;
}

internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChangeEvent Event);

internal sealed record WorkspaceFoldersChangeEvent(
    IReadOnlyList<WorkspaceFolder> Added,
    IReadOnlyList<WorkspaceFolder> Removed
);

internal sealed record LogMessageParams(int Type, string Message)
{
    public const int Error = 1;
    public const int Warning = 2;
    public const int Info = 3;
}
