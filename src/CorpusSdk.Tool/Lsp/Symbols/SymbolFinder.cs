using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Lsp.Features;
using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Lsp.Symbols;

/// <summary>Finds what is at a place of a file, and the other places of the same.</summary>
internal sealed class SymbolFinder(LspSnapshot snapshot, CancellationToken cancellation)
{
    /// <summary>
    /// What is at a place: the narrowest, so that a name within a quotation is the person. Null if there is nothing.
    /// </summary>
    public Occurrence? At(string path, LspPosition position) =>
        In(path)
            .Where(occurrence => Contains(occurrence, position))
            .OrderBy(occurrence => occurrence.Place.Range.Length)
            .ThenBy(occurrence => occurrence.Kind)
            .FirstOrDefault();

    /// <summary>All places of a file, in no order.</summary>
    public IEnumerable<Occurrence> In(string path) =>
        LspWorkspace.IsCode(path)
            ? snapshot.Code.In(snapshot, path, cancellation)
            : DataOccurrences.In(snapshot.Compilation, path);

    /// <summary>Where something is defined. The words of a quote lead to the text, and its passage to the
    /// annotation.</summary>
    public IEnumerable<Occurrence> Definitions(Occurrence from)
    {
        if (from.Symbol.Record == CorpusSymbol.QuoteRecord && from.Kind != OccurrenceKind.Passage)
        {
            return OfKind(from.Symbol, OccurrenceKind.Passage);
        }

        var declared = OfKind(from.Symbol, OccurrenceKind.Declaration).ToList();
        return declared.Count > 0 ? declared : OfKind(from.Symbol, OccurrenceKind.Words);
    }

    /// <summary>All places that name something, file by file.</summary>
    /// <param name="symbol">What is named.</param>
    /// <param name="hasDeclaration">Whether the declaration is one of them.</param>
    public IEnumerable<Occurrence> References(CorpusSymbol symbol, bool hasDeclaration) =>
        All()
            .Where(occurrence =>
                occurrence.Symbol == symbol && (hasDeclaration || occurrence.Kind != OccurrenceKind.Declaration)
            )
            .OrderBy(occurrence => LspWorkspace.IsCode(occurrence.Place.Path) ? 1 : 0)
            .ThenBy(occurrence => occurrence.Place.Path, StringComparer.Ordinal)
            .ThenBy(occurrence => occurrence.Place.Range.Start);

    public LspLocation LocationOf(Occurrence occurrence) =>
        new(
            snapshot.UriOf(occurrence.Place.Path),
            LspDiagnostics.RangeOf(occurrence.Place.Start, occurrence.Place.End)
        );

    private IEnumerable<Occurrence> All() =>
        DataOccurrences.Of(snapshot.Compilation).Concat(snapshot.Code.Occurrences(snapshot, cancellation));

    private IEnumerable<Occurrence> OfKind(CorpusSymbol symbol, OccurrenceKind kind) =>
        DataOccurrences
            .Of(snapshot.Compilation)
            .Where(occurrence => occurrence.Kind == kind && occurrence.Symbol == symbol);

    private static bool Contains(Occurrence occurrence, LspPosition position) =>
        Compare(occurrence.Place.Start, position) <= 0 && Compare(occurrence.Place.End, position) >= 0;

    private static int Compare(LinePosition place, LspPosition position) =>
        new LspPosition(place.Line, place.Column).CompareTo(position);
}
