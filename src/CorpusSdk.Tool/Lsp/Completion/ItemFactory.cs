using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Lsp.Features;
using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>Makes the items of a list, in their order, which all replace what is typed.</summary>
/// <param name="place">What is typed.</param>
/// <param name="file">The file.</param>
/// <param name="client">What the client can show.</param>
internal sealed class ItemFactory(CursorPlace place, SourceFile file, ClientCapabilities? client)
{
    private const int MaxLabel = 80;
    private const int MaxFilter = 200;

    private readonly LspRange _range = LspDiagnostics.RangeOf(
        file.PositionOf(place.Range.Start),
        file.PositionOf(place.Range.End)
    );
    private readonly bool _hasLabelDetails =
        client?.TextDocument?.Completion?.CompletionItem?.LabelDetailsSupport == true;
    private readonly List<LspCompletionItem> _items = [];

    public IReadOnlyList<LspCompletionItem> Items => _items;

    /// <param name="kind">A <see cref="CompletionItemKind"/>.</param>
    /// <param name="label">Untrusted text.</param>
    /// <param name="text">What is inserted, as the file writes it.</param>
    /// <param name="filter">What further typing is compared with.</param>
    /// <param name="name">What the label stands for; null if it says all.</param>
    /// <param name="note">A few words about it.</param>
    /// <param name="documentation">All that there is to say.</param>
    public void Add(
        int kind,
        string label,
        string text,
        string filter,
        string? name = null,
        string? note = null,
        string? documentation = null
    )
    {
        var shown = name is null ? null : VisibleText.Of(name, MaxLabel);
        _items.Add(
            new(VisibleText.Of(label, MaxLabel), kind, new(_range, place.Prefix + text))
            {
                LabelDetails = _hasLabelDetails && shown is not null ? new(shown) : null,
                Detail =
                    _hasLabelDetails || shown is null ? note
                    : note is null ? shown
                    : $"{shown}; {note}",
                Documentation = documentation,
                SortText = _items.Count.ToString("D5", System.Globalization.CultureInfo.InvariantCulture),
                FilterText = VisibleText.Shorten(filter, place.Before.Length + MaxFilter),
            }
        );
    }
}
