using System.Collections;
using System.Diagnostics.CodeAnalysis;
using CorpusSdk.Generated;

namespace CorpusSdk;

/// <summary>
/// The hits of a query, by descending score, then in list order. The search runs when they are first enumerated or
/// counted, and hits are sorted only as far as they are enumerated.
/// </summary>
/// <typeparam name="TArticle">The corpus's article type.</typeparam>
/// <example>
/// <code>
/// foreach (SearchHit&lt;Article&gt; hit in Corpus.Search("satellite technology").Take(10))
///     Console.WriteLine($"{hit.Article.Title}: {hit.Snippet.Render("[", "]")}");
/// </code>
/// </example>
[SuppressMessage("Naming", "CA1710", Justification = "The name of a search result need not end in Collection.")]
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

    /// <summary>The number of hits.</summary>
    public int Count => _among is null ? Ranking.Articles.Length : SelectIndices().Count;

    /// <summary>The articles of the hits, in order of descending relevance, for use with query operators.</summary>
    /// <example><code>
    /// var articles = Corpus.Search("satellite").Articles.Mentioning(Corpus.People.KimJongUn);
    /// </code></example>
    public IEnumerable<TArticle> Articles => this.Select(hit => hit.Article);

    /// <summary>
    /// Filters to the hits among the given articles. Scores still refer to all articles of the index.
    /// </summary>
    /// <param name="articles">
    /// The articles, usually the result of a query operator; enumerated whenever the hits are enumerated or counted.
    /// </param>
    /// <returns>The remaining hits, in the same order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <example>
    /// <code>
    /// var some = Corpus.Articles.Mentioning(Corpus.People.KimJongUn).FromPublisher("Reuters");
    /// var hits = Corpus.Search("satellite technology").In(some);
    /// </code>
    /// </example>
    public SearchResults<TArticle> In(IEnumerable<TArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new(_index, _query, _options, _among is null ? articles : _among.Intersect(articles));
    }

    /// <summary>Enumerates the hits in order of descending relevance.</summary>
    /// <returns>An enumerator.</returns>
    public IEnumerator<SearchHit<TArticle>> GetEnumerator()
    {
        var ranking = Ranking;
        var indices = SelectIndices();
        var queue = new BestFirstQueue(ranking.Scores, indices);
        while (queue.TryTake(out var index))
        {
            var article = ranking.Articles[index];
            yield return new(_index.Articles[article], ranking.Scores[index], ranking, article);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Ranking Ranking =>
        LazyField.Get(
            ref _ranking,
            this,
            static results => Ranking.Of(results._index.GetIndex(), results._query, results._options)
        );

    /// <summary>The indices in the ranking of the hits that remain after <see cref="In"/>.</summary>
    private List<int> SelectIndices()
    {
        var found = Ranking.Articles;
        var indices = new List<int>(found.Length);
        var among = _among is null || found.Length == 0 ? null : new HashSet<TArticle>(_among);
        for (var index = 0; index < found.Length; index++)
        {
            if (among is null || among.Contains(_index.Articles[found[index]]))
            {
                indices.Add(index);
            }
        }

        return indices;
    }
}
