using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Tool.Lsp.Completion;

/// <summary>
/// The passages of an article that may be annotated: its quotations, sentences and lines. What is annotated already is
/// known from the checked annotations, and from those that cannot be read while one types in the middle of them.
/// </summary>
internal sealed class ArticlePassages
{
    private readonly ArticleSnapshot _article;
    private readonly string _words;
    private readonly QuotationSet _quotations;

    /// <param name="article">The article.</param>
    /// <param name="cancellation">Stops the search.</param>
    public ArticlePassages(ArticleSnapshot article, CancellationToken cancellation)
    {
        _article = article;
        _words = article.Checked?.TextWithoutOmitted ?? article.Text.Text;
        _quotations = QuotationFinder.Find(_words, Declaration.Language?.Value, cancellation);
        Folded = FoldedText.Of(_words, _quotations.Repeated);
    }

    /// <summary>The words of the article as annotations are searched for in them.</summary>
    public FoldedText Folded { get; }

    private ArticleDeclaration Declaration => _article.Checked?.Declaration ?? ArticleDeclaration.Empty;

    /// <summary>The passages in quotation marks that no other annotation covers, in their order.</summary>
    /// <param name="cursor">Where an annotation is typed, which covers nothing yet.</param>
    /// <param name="quotes">The quotes as they are written, without the one at the cursor.</param>
    /// <param name="terms">The terms, likewise.</param>
    /// <param name="cancellation">Stops the search.</param>
    public IEnumerable<Passage> Uncovered(
        int cursor,
        IReadOnlyCollection<string> quotes,
        IEnumerable<string> terms,
        CancellationToken cancellation
    )
    {
        List<TextRange> covered = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (var quote in _article.Checked?.Quotes ?? EquatableArray<CheckedQuote>.Empty)
        {
            if (!IsAt(quote.Declaration.Text.Range, cursor))
            {
                covered.Add(quote.Model.Range);
                _ = known.Add(quote.Declaration.Text.Value);
            }
        }

        covered.AddRange(quotes.Where(quote => !known.Contains(quote)).SelectMany(FirstPlacesOf));
        return Coverage
            .Uncovered(
                _words,
                _quotations,
                covered,
                Declaration.Terms.Where(term => !IsAt(term.Range, cursor)).Select(term => term.Value).Concat(terms),
                cancellation
            )
            .Select(QuotationOf)
            .OfType<Passage>();
    }

    /// <summary>All quotations, in their order.</summary>
    public IEnumerable<Passage> Quotations => _quotations.All.Select(QuotationOf).OfType<Passage>();

    /// <summary>All sentences, in their order.</summary>
    public IEnumerable<Passage> SentencesInOrder =>
        (_article.Checked?.Paragraphs ?? EquatableArray<TextRange>.Empty)
            .SelectMany(paragraph => SentencesOf(paragraph))
            .Select(sentence => Of(sentence, "sentence"))
            .OfType<Passage>();

    /// <summary>All lines, in their order.</summary>
    /// <param name="withOmitted">Whether the text is read as if no line were omitted.</param>
    public IEnumerable<Passage> Lines(bool withOmitted) =>
        TextLines
            .Of(withOmitted ? _article.Text.Text : _words)
            .Where(line => line.Length > 0)
            .Select(line => new Passage(
                FoldedText.Needle(_article.Text.Text.Substring(line.Start, line.Length)),
                line.Start,
                "line"
            ));

    /// <summary>How often words occur, and which of these places begins at an offset of the text.</summary>
    public (int Count, int Number) OccurrencesOf(Passage passage)
    {
        var (count, number) = (0, 1);
        var start = Folded.FromOriginal(passage.Start);
        for (
            var at = Folded.Text.IndexOf(passage.Words, StringComparison.Ordinal);
            at >= 0;
            at = Folded.Text.IndexOf(passage.Words, at + 1, StringComparison.Ordinal)
        )
        {
            count++;
            number = at <= start ? count : number;
        }

        return (count, number);
    }

    /// <summary>The line of the text file, from 1.</summary>
    public int LineOf(Passage passage) =>
        _article.Text.File.PositionOf(_article.Text.TextStart + passage.Start).Line + 1;

    private static bool IsAt(TextRange range, int cursor) => range.Start <= cursor && cursor <= range.End;

    /// <summary>The first places of the words of a quote, which an ellipsis may separate.</summary>
    private IEnumerable<TextRange> FirstPlacesOf(string quote)
    {
        foreach (var part in quote.Split([" … ", " ... "], StringSplitOptions.RemoveEmptyEntries))
        {
            var needle = FoldedText.Needle(part);
            var at = needle.Length == 0 ? -1 : Folded.Text.IndexOf(needle, StringComparison.Ordinal);
            if (at >= 0)
            {
                yield return Folded.ToOriginal(new TextRange(at, needle.Length));
            }
        }
    }

    private Passage? QuotationOf(Quotation quotation)
    {
        // An interrupted quotation is joined by an ellipsis, which only the user can place.
        var end = quotation.Interruptions.Count > 0 ? quotation.Interruptions[0].Start : quotation.Inner.End;
        return Of(TextRange.FromBounds(quotation.Inner.Start, Math.Max(quotation.Inner.Start, end)), "quotation");
    }

    private Passage? Of(TextRange range, string form)
    {
        var start = Folded.FromOriginal(range.Start);
        var end = Math.Max(start, Folded.FromOriginal(range.End));
        var words = Folded.Text[start..end].Trim(' ');
        return words.Length == 0 ? null : new(words, range.Start, form);
    }

    private IEnumerable<TextRange> SentencesOf(TextRange paragraph)
    {
        for (var start = paragraph.Start; start < paragraph.End; )
        {
            if (char.IsWhiteSpace(_words[start]))
            {
                start++;
                continue;
            }

            var end = Sentences.FirstEnd(_words, start, paragraph.End);
            end = end < 0 ? paragraph.End : end;
            yield return TextRange.FromBounds(start, end);
            start = end;
        }
    }
}
