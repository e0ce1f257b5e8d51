using System.Collections;
using System.Diagnostics.CodeAnalysis;
using CorpusSdk.Generated;

namespace CorpusSdk;

/// <summary>
/// The hits of a query, by descending score; hits of the same score are in the order of the articles. Nothing is looked
/// for before they are first gone through, and only so many are put in order as are taken.
/// </summary>
/// <typeparam name="TArticle">The corpus's own type of articles.</typeparam>
/// <example>
/// <code>
/// foreach (SearchHit&lt;Article&gt; hit in Corpus.Search("satellite technology").Take(10))
///     Console.WriteLine($"{hit.Article.Title}: {hit.Snippet.Render("[", "]")}");
/// </code>
/// </example>
[SuppressMessage(
    "Naming",
    "CA1710",
    Justification = "They are results; that they can be counted is no reason for another word."
)]
public sealed class SearchResults<TArticle> : IReadOnlyCollection<SearchHit<TArticle>>
    where TArticle : IArticle
{
    private readonly SearchIndex<TArticle> _index;
    private readonly string _query;
    private readonly SearchOptions _options;
    private readonly IEnumerable<TArticle>? _among;
    private Ranking? _ranking;

    internal SearchResults(
        SearchIndex<TArticle> index,
        string query,
        SearchOptions options,
        IEnumerable<TArticle>? among = null
    )
    {
        _index = index;
        _query = query;
        _options = options;
        _among = among;
    }

    /// <summary>How many hits there are.</summary>
    public int Count => _among is null ? Ranking.Articles.Length : Choose().Count;

    /// <summary>
    /// The articles of the hits, the best first: for the query operators.
    /// </summary>
    /// <example><code>var articles =
    /// Corpus.Search("satellite").Articles.Mentioning(Corpus.People.KimJongUn);</code></example>
    public IEnumerable<TArticle> Articles => this.Select(hit => hit.Article);

    /// <summary>
    /// The hits that are among <paramref name="articles"/>. Their scores stay those of the search in all articles.
    /// </summary>
    /// <param name="articles">What query operators give; gone through whenever the hits are.</param>
    /// <returns>Fewer hits, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <example>
    /// <code>
    /// var hits = Corpus.Search("satellite
    /// technology").In(Corpus.Articles.Mentioning(Corpus.People.KimJongUn).From("Reuters"));
    /// </code>
    /// </example>
    public SearchResults<TArticle> In(IEnumerable<TArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new(_index, _query, _options, _among is null ? articles : _among.Intersect(articles));
    }

    /// <summary>Goes through the hits, the best first.</summary>
    /// <returns>The hits from the best on.</returns>
    public IEnumerator<SearchHit<TArticle>> GetEnumerator()
    {
        var ranking = Ranking;
        var places = Choose();
        var order = new BestFirst(ranking.Scores, places);
        while (order.TryTake(out var place))
        {
            var article = ranking.Articles[place];
            yield return new(_index.Articles[article], ranking.Scores[place], ranking, article);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Ranking Ranking =>
        LazyField.Get(
            ref _ranking,
            this,
            static results => Ranking.Of(results._index.GetIndex(), results._query, results._options)
        );

    /// <summary>The places in the ranking that are chosen.</summary>
    private List<int> Choose()
    {
        var found = Ranking.Articles;
        var places = new List<int>(found.Length);
        var among = _among is null || found.Length == 0 ? null : new HashSet<TArticle>(_among);
        for (var place = 0; place < found.Length; place++)
        {
            if (among is null || among.Contains(_index.Articles[found[place]]))
            {
                places.Add(place);
            }
        }

        return places;
    }
}
