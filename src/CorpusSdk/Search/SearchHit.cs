using System.Globalization;
using CorpusSdk.Generated;

namespace CorpusSdk;

/// <summary>An article that answers a query.</summary>
/// <typeparam name="TArticle">The corpus's own type of articles.</typeparam>
public sealed class SearchHit<TArticle>
    where TArticle : IArticle
{
    private readonly Ranking _ranking;
    private readonly int _place;
    private Found? _found;

    internal SearchHit(TArticle article, double score, Ranking ranking, int place)
    {
        Article = article;
        Score = score;
        _ranking = ranking;
        _place = place;
    }

    /// <summary>The article.</summary>
    public TArticle Article { get; }

    /// <summary>
    /// How well it answers the query, by BM25F over all articles of the search; above 0. Of use to compare hits of one
    /// search.
    /// </summary>
    public double Score { get; }

    /// <summary>
    /// The passage of <see cref="IArticle.Text"/> that answers best: UTF-16 code units, half-open; whole words of one
    /// paragraph, or the first ones if the article was found by its title alone. Looked for on first use, as the
    /// snippet is.
    /// </summary>
    public TextSpan Span => Passage.Span;

    /// <summary>The words of <see cref="Span"/>, ready to be shown, with what matches the query.</summary>
    public SearchSnippet Snippet => Passage.Snippet;

    /// <summary>Score and article: <c>7.31 putins-possible-gift</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.00} {Article.Id}");

    private Found Passage => LazyField.Get(ref _found, this, static hit => hit.FindPassage());

    private Found FindPassage()
    {
        var span = CorpusSdk.Passage.Find(
            Article,
            _ranking.Matches,
            _ranking.Index.Articles.IsEnglish(_place),
            out var paragraph,
            out var highlights
        );
        return new(span, SearchSnippet.Of(Article.Text, span, paragraph, highlights));
    }

    private sealed record Found(TextSpan Span, SearchSnippet Snippet);
}
