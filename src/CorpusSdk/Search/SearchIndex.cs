namespace CorpusSdk;

/// <summary>
/// Full-text search over a list of articles. The index is made by the first search, on all cores, and kept; until then
/// it costs nothing. Safe for use by many threads.
/// </summary>
/// <remarks><c>Corpus.Search</c> is this over <c>Corpus.Articles</c>. An index of one's own is for another choice of
/// articles.</remarks>
/// <typeparam name="TArticle">The corpus's own type of articles.</typeparam>
public sealed class SearchIndex<TArticle>
    where TArticle : IArticle
{
    private readonly object _lock = new();
    private TextIndex? _index;

    /// <summary>Prepares to search a list of articles; none of them is read yet.</summary>
    /// <param name="articles">The articles, which must not change any more.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public SearchIndex(IReadOnlyList<TArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        Articles = articles;
    }

    /// <summary>The articles, in the order of the list.</summary>
    public IReadOnlyList<TArticle> Articles { get; }

    /// <summary>Finds the articles that answer a query, the best first.</summary>
    /// <param name="query">
    /// Words, of which a hit has at least one; a phrase in double quotes; the beginning of a word with <c>*</c> after
    /// it; and each of these with <c>-</c> before it, to leave out articles that have it. Case, diacritics and width do
    /// not matter. Any string is a query; one without words finds nothing.
    /// </param>
    /// <param name="options">How the query is understood; null for the default.</param>
    /// <returns>The hits. They are looked for when they are first gone through.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <example><code>var best = index.Search("satel* \"reusable rockets\" -nuclear").Take(10);</code></example>
    public SearchResults<TArticle> Search(string query, SearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(this, query, options ?? SearchOptions.Default);
    }

    /// <summary>Made under a lock: it is too much work for two threads to do at the same time.</summary>
    internal TextIndex GetIndex()
    {
        if (Volatile.Read(ref _index) is { } made)
        {
            return made;
        }

        lock (_lock)
        {
            return _index ??= TextIndex.Of(Articles, Environment.ProcessorCount);
        }
    }
}
