using System.Globalization;
using System.Text.Json.Serialization;
using CorpusSdk.Generated;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>An article that matches a query, whatever its type.</summary>
[JsonConverter(typeof(SearchHitJsonConverter))]
public abstract class SearchHit
{
    private readonly Ranking? _ranking;
    private readonly int _place;
    private PassageAndSnippet? _passage;

    private protected SearchHit(double score, Ranking ranking, int place)
    {
        Score = score;
        _ranking = ranking;
        _place = place;
    }

    /// <summary>Creates a hit of another engine, which has found the passage.</summary>
    private protected SearchHit(double score, TextSpan span, SearchSnippet snippet)
    {
        Score = score;
        _passage = new(span, snippet);
    }

    /// <summary>
    /// The relevance by BM25F over all articles of the index, or by the rule of a database; greater than 0. Comparable
    /// only between hits of the same search.
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
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Score:0.00} {Found.Id}");

    internal abstract IArticle Found { get; }

    private PassageAndSnippet Passage => LazyField.Get(ref _passage, this, static hit => hit.FindPassage());

    private PassageAndSnippet FindPassage()
    {
        var span = BestPassage.Find(
            Found,
            _ranking!.Matches,
            _ranking.Index.Articles.IsEnglish(_place),
            out var paragraph,
            out var highlights
        );
        return new(span, SearchSnippet.Create(Found.Text, span, paragraph, highlights));
    }

    private sealed record PassageAndSnippet(TextSpan Span, SearchSnippet Snippet);
}

/// <summary>An article that matches a query.</summary>
/// <typeparam name="TArticle">The corpus's article type.</typeparam>
[JsonConverter(typeof(SearchHitJsonConverter))]
public sealed class SearchHit<TArticle> : SearchHit
    where TArticle : IArticle
{
    internal SearchHit(TArticle article, double score, Ranking ranking, int place)
        : base(score, ranking, place) => Article = article;

    internal SearchHit(TArticle article, double score, TextSpan span, SearchSnippet snippet)
        : base(score, span, snippet) => Article = article;

    /// <summary>The article.</summary>
    public TArticle Article { get; }

    internal override IArticle Found => Article;
}
