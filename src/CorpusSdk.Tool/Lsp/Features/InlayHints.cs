using CorpusSdk.Tool.Lsp.Protocol;
using CorpusSdk.Tool.Lsp.Symbols;

namespace CorpusSdk.Tool.Lsp.Features;

/// <summary>Names behind ids: the person behind a speaker's id, the title behind an article's.</summary>
internal sealed class InlayHints(LspSnapshot snapshot)
{
    private const int MaxLabel = 60;

    public IReadOnlyList<LspInlayHint> In(string path, LspRange range)
    {
        var references = DataOccurrences
            .In(snapshot.Compilation, path)
            .Where(occurrence =>
                occurrence.Kind == OccurrenceKind.Reference
                && LspDiagnostics.RangeOf(occurrence.Place.Start, occurrence.Place.End).Touches(range)
            )
            .ToList();
        var names = EntryNames.Of(snapshot.Compilation, references.Select(reference => reference.Symbol));
        return
        [
            .. references
                .Where(reference => names.ContainsKey(reference.Symbol))
                .OrderBy(reference => reference.Place.Range.Start)
                .Select(reference => new LspInlayHint(
                    new(reference.Place.End.Line, reference.Place.End.Column),
                    Core.Text.VisibleText.Of(names[reference.Symbol], MaxLabel)
                )),
        ];
    }
}
