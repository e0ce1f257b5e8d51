using System.Diagnostics.CodeAnalysis;

namespace CorpusSdk;

/// <summary>
/// Full-text search over a list of articles. The index is built once, on all cores, by the first search or by
/// <see cref="Build"/>. Thread-safe.
/// </summary>
/// <remarks>
/// <c>Corpus.SearchIndex</c> is the index of <c>Corpus.Articles</c>. Create another one to search a subset of them.
/// </remarks>
/// <typeparam name="TArticle">The corpus's article type.</typeparam>
[SuppressMessage("Design", "CA1001", Justification = "A SemaphoreSlim needs disposal only if its wait handle is used.")]
public sealed class SearchIndex<TArticle>
    where TArticle : IArticle
{
    // Two threads must not build the index at the same time. Unlike a lock, a semaphore can be waited for with a token.
    private readonly SemaphoreSlim _building = new(1, 1);
    private readonly Func<CancellationToken, TextIndex>? _shared;
    private TextIndex? _index;

    /// <summary>Creates an index without reading any article; see <see cref="Build"/>.</summary>
    /// <param name="articles">The articles. The list must not change.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    public SearchIndex(IReadOnlyList<TArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        Articles = articles;
    }

    /// <summary>Creates an index that takes its terms from one over the same articles.</summary>
    internal SearchIndex(IReadOnlyList<TArticle> articles, Func<CancellationToken, TextIndex> shared)
        : this(articles) => _shared = shared;

    /// <summary>The articles, in list order.</summary>
    public IReadOnlyList<TArticle> Articles { get; }

    /// <summary>
    /// Builds the index now, for example while a program starts, so that the first search does not have to. Does
    /// nothing if the index has been built.
    /// </summary>
    /// <param name="cancellationToken">
    /// Cancels building the index, or waiting for another thread that builds it. A canceled build leaves no index: the
    /// next call or search builds it from the beginning.
    /// </param>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="InvalidOperationException">
    /// The text of an article cannot be read, or the index would exceed 2 GB.
    /// </exception>
    /// <example><code>await Task.Run(() => Corpus.SearchIndex.Build(stoppingToken), stoppingToken);</code></example>
    public void Build(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _ = GetIndex(cancellationToken);
    }

    /// <summary>Finds the articles that match a query, in order of descending relevance.</summary>
    /// <param name="query">
    /// Words, at least one of which a hit contains; phrases in double quotes; prefixes, which end in <c>*</c>; and any
    /// of these preceded by <c>-</c>, to exclude the articles that contain it. Case, diacritics and character width are
    /// ignored. Every string is a valid query; a query without words has no hits.
    /// </param>
    /// <param name="options">How the query is interpreted; null for the defaults.</param>
    /// <returns>The hits. The search runs when they are first enumerated or counted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is null.</exception>
    /// <example><code>var best = index.Search("satel* \"reusable rockets\" -nuclear").Take(10);</code></example>
    public SearchResults<TArticle> Search(string query, SearchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new(this, query, options ?? SearchOptions.Default);
    }

    internal TextIndex GetIndex(CancellationToken cancellationToken = default)
    {
        if (Volatile.Read(ref _index) is { } built)
        {
            return built;
        }

        _building.Wait(cancellationToken);
        try
        {
            return _index ??=
                _shared?.Invoke(cancellationToken)
                ?? TextIndex.Build(Articles, Environment.ProcessorCount, cancellationToken);
        }
        finally
        {
            _ = _building.Release();
        }
    }
}
