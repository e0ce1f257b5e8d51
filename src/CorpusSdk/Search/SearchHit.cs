using System.Globalization;
using CorpusSdk.Generated;

namespace CorpusSdk;

/// <summary>An article that matches a query.</summary>
/// <typeparam name="TArticle">The corpus's article type.</typeparam>
public sealed class SearchHit<TArticle>
    where TArticle : IArticle
{
    private readonly Ranking _ranking;
    private readonly int _place;
    private PassageAndSnippet? _passage;

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
    /// The relevance by BM25F over all articles of the index; greater than 0. Comparable only between hits of the same
    /// search.
    /// </summary>
    public double Score { get; }

    /// <summary>
    /// The passage of <see cref="IArticle.Text"/> that matches the query best: whole words of one paragraph; the first
    /// words if only the title matches. Computed on first access, together with <see cref="Snippet"/>.
    /// </summary>
    public TextSpan Span => Passage.Span;

    /// <summary>The words of <see cref="Span"/> for display, with the matches highlighted.</summary>
    public SearchSnippet Snippet => Passage.Snippet;

    /// <summary>Returns score and article id, for example <c>7.31 putins-possible-gift</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.00} {Article.Id}");

    private PassageAndSnippet Passage => LazyField.Get(ref _passage, this, static hit => hit.FindPassage());

    private PassageAndSnippet FindPassage()
    {
        var span = BestPassage.Find(
            Article,
            _ranking.Matches,
            _ranking.Index.Articles.IsEnglish(_place),
            out var paragraph,
            out var highlights
        );
        return new(span, SearchSnippet.Create(Article.Text, span, paragraph, highlights));
    }

    private sealed record PassageAndSnippet(TextSpan Span, SearchSnippet Snippet);
}
