using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Text;
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
        var names = NamesOf(references.Select(reference => reference.Symbol).ToHashSet());
        return
        [
            .. references
                .Where(reference => names.ContainsKey(reference.Symbol))
                .OrderBy(reference => reference.Place.Range.Start)
                .Select(reference => new LspInlayHint(
                    new(reference.Place.End.Line, reference.Place.End.Column),
                    VisibleText.Of(names[reference.Symbol], MaxLabel)
                )),
        ];
    }

    /// <summary>The names of those that the corpus has; no name that is the id.</summary>
    private Dictionary<CorpusSymbol, string> NamesOf(HashSet<CorpusSymbol> symbols)
    {
        var ids = CorpusIds.Of(snapshot.Compilation);
        return symbols
            .Select(symbol => symbol.Record)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(record =>
                ids.List(record).Select(entry => (Symbol: new CorpusSymbol(record, entry.Id), Name: entry.Title))
            )
            .Where(named => symbols.Contains(named.Symbol) && named.Name.Length > 0 && named.Name != named.Symbol.Id)
            .DistinctBy(named => named.Symbol)
            .ToDictionary(named => named.Symbol, named => named.Name);
    }
}
