namespace CorpusSdk.Tool.Lsp.Protocol;

internal sealed record CompletionOptions
{
    public IReadOnlyList<string> TriggerCharacters { get; } = [":", " ", "\"", "'", "-", "[", "{", ",", ";"];
}

/// <param name="IsIncomplete">Whether further typing must ask again.</param>
internal sealed record LspCompletionList(bool IsIncomplete, IReadOnlyList<LspCompletionItem> Items)
{
    public static readonly LspCompletionList Empty = new(false, []);
}

internal sealed record LspCompletionItem(string Label, int Kind, LspTextEdit TextEdit)
{
    public CompletionItemLabelDetails? LabelDetails { get; init; }
    public string? Detail { get; init; }
    public string? Documentation { get; init; }
    public string? SortText { get; init; }
    public string? FilterText { get; init; }

    /// <summary>1: as it is, without the indentation of the current line.</summary>
    public int InsertTextMode { get; } = 1;
}

/// <param name="Description">Shown behind the label.</param>
internal sealed record CompletionItemLabelDetails(string? Description);

internal static class CompletionItemKind
{
    public const int Text = 1;
    public const int Property = 10;
    public const int Reference = 18;
    public const int EnumMember = 20;
}
