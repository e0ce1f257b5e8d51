using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Lsp.Protocol;
using CorpusSdk.Tool.Showing;

namespace CorpusSdk.Tool.Lsp.Features;

/// <summary>The outline of a file: quotes and delegations of an article, people, entries of a collection.</summary>
internal static class DocumentOutline
{
    // Numbers of the specification.
    private const int ClassSymbol = 5;
    private const int StringSymbol = 15;
    private const int ObjectSymbol = 19;
    private const int MaxName = 80;

    public static IReadOnlyList<DocumentSymbol> Of(CorpusCompilation corpus, string path) =>
        [
            .. corpus.PeopleFiles.Where(file => file.File.Path == path).SelectMany(OfPeople),
            .. corpus.Snapshots.Where(article => AnnotationsAt(article, path) is not null).SelectMany(OfArticle),
            .. corpus.Collections.Collections.SelectMany(collection => OfEntries(collection.Entries, path)),
        ];

    /// <summary>The parts of a file that can be folded: front matter, quotes, delegations, people.</summary>
    public static IReadOnlyList<FoldingRange> Folds(CorpusCompilation corpus, string path) =>
        [
            .. corpus
                .Snapshots.Where(article => article.Text.File.Path == path && article.Text.TextStart > 0)
                .Select(article => FoldOf(article.Text.File, new(0, article.Text.TextStart - 1)))
                .Concat(
                    Of(corpus, path).Select(symbol => new FoldingRange(symbol.Range.Start.Line, symbol.Range.End.Line))
                )
                .Where(fold => fold.EndLine > fold.StartLine),
        ];

    private static FoldingRange FoldOf(SourceFile file, TextRange range) =>
        new(file.PositionOf(range.Start).Line, file.PositionOf(range.End).Line, "region");

    private static SourceFile? AnnotationsAt(ArticleSnapshot article, string path) =>
        article.Checked?.AnnotationFile is { } file && file.Path == path ? file : null;

    private static IEnumerable<DocumentSymbol> OfPeople(ParsedPeople file) =>
        file.People.Select(person =>
            Symbol(file.File, person.Name.Value, person.Id.Value, ClassSymbol, person.Range, person.Id.Range)
        );

    private static IEnumerable<DocumentSymbol> OfArticle(ArticleSnapshot article)
    {
        var (file, declaration) = (article.Checked!.AnnotationFile, article.Checked.Declaration);
        return declaration
            .Quotes.Select(quote =>
                Symbol(
                    file,
                    quote.Text.Value,
                    string.Join(", ", quote.Speakers.People.Select(speaker => speaker.Value))
                        is { Length: > 0 } speakers
                        ? speakers
                        : quote.Source?.Value,
                    StringSymbol,
                    quote.Range,
                    quote.Text.Range
                )
            )
            .Concat(
                declaration.Delegations.Select(delegation =>
                    Symbol(
                        file,
                        delegation.Id.Value,
                        delegation.Party?.Value,
                        ObjectSymbol,
                        delegation.Range,
                        delegation.Id.Range
                    )
                )
            );
    }

    private static IEnumerable<DocumentSymbol> OfEntries(IEnumerable<BoundEntry> entries, string path) =>
        entries
            .Where(entry => entry.Location.Path == path)
            .Select(entry =>
            {
                var place = LspDiagnostics.RangeOf(entry.Location.Start, entry.Location.End);
                return new DocumentSymbol(
                    Shown(entry.Label.Length > 0 ? entry.Label : entry.Id),
                    entry.Id,
                    ObjectSymbol,
                    place,
                    place
                );
            });

    private static DocumentSymbol Symbol(
        SourceFile file,
        string name,
        string? detail,
        int kind,
        TextRange range,
        TextRange selection
    )
    {
        // An anchor or a merged key may be written elsewhere, and the protocol demands that the range contains it.
        var whole = TextRange.FromBounds(Math.Min(range.Start, selection.Start), Math.Max(range.End, selection.End));
        return new(
            Shown(name),
            detail is null ? null : Shown(detail),
            kind,
            FileRanges.RangeOf(file, whole),
            FileRanges.RangeOf(file, selection)
        );
    }

    private static string Shown(string text) =>
        VisibleText.Of(Listings.OnOneLine(text), MaxName) is { Length: > 0 } shown ? shown : "…";
}
