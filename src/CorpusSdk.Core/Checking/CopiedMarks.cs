using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Finds quotes that were copied with the opening marks that their paragraphs repeat, or with the prefixes of the lines
/// of a block quote. The words are the same, so the quote is too.
/// </summary>
internal sealed class CopiedMarks(ArticleText article)
{
    /// <summary>Limits how often the text is searched for a quote that was not found.</summary>
    private const int MaxSearched = 20;

    private FoldedText? _whole;
    private int _searched;

    /// <summary>The ranges of the parts of each match, as folded offsets of the article.</summary>
    public List<TextRange[]> Find(string quote, CancellationToken cancellationToken)
    {
        if (!article.Folded.SkipsRanges || _searched++ == MaxSearched)
        {
            return [];
        }

        var whole = _whole ??= FoldedText.Of(article.Text);
        var search = new PassageSearch();
        var passage = search.ExpectWords(quote, SearchedPassage.Many);
        var parts = QuoteChecker.ExpectParts(passage.Text, search);
        search.Run(whole, cancellationToken);
        return passage.Ranges.Any() ? [.. passage.Ranges.Select(range => new[] { InArticle(range) })]
            : parts.Length > 0
                ? QuoteChecker.FindShortened(parts).ConvertAll(found => Array.ConvertAll(found, InArticle))
            : [];

        TextRange InArticle(TextRange range)
        {
            var original = whole.ToOriginal(range);
            return TextRange.FromBounds(
                article.Folded.FromOriginal(original.Start),
                article.Folded.FromOriginal(original.End)
            );
        }
    }
}
