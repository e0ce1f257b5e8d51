using CorpusSdk.EntityFrameworkCore.Querying;
using CorpusSdk.EntityFrameworkCore.Searching;
using Microsoft.EntityFrameworkCore;

namespace CorpusSdk.EntityFrameworkCore;

/// <summary>
/// The hits of a query among the articles of a store, by descending score, then in the order of the articles. Nothing
/// is asked of the database before the hits are read, and no more than is read.
/// </summary>
/// <typeparam name="TArticle">The type of the articles.</typeparam>
public sealed class StoreSearch<TArticle>
    where TArticle : IArticle
{
    /// <summary>How often a search is repeated if a push has removed what it found.</summary>
    private const int MaxAttempts = 5;

    private readonly IQueryable<TArticle> _articles;
    private readonly StoreContext _context;
    private readonly EngineQuery _query;
    private readonly int _skipped;
    private readonly int? _taken;

    internal StoreSearch(IQueryable<TArticle> articles, string query)
        : this(articles, ContextOf(articles), EngineQuery.Of(query), 0, null) { }

    private StoreSearch(
        IQueryable<TArticle> articles,
        StoreContext context,
        EngineQuery query,
        int skipped,
        int? taken
    ) => (_articles, _context, _query, _skipped, _taken) = (articles, context, query, skipped, taken);

    /// <summary>Leaves out the best hits.</summary>
    /// <param name="count">How many; none if it is negative.</param>
    /// <returns>The other hits.</returns>
    public StoreSearch<TArticle> Skip(int count)
    {
        var skipped = Math.Min(Math.Max(count, 0), _taken ?? int.MaxValue);
        var total = (int)Math.Min((long)_skipped + skipped, int.MaxValue);
        return new(_articles, _context, _query, total, _taken - skipped);
    }

    /// <summary>Limits the hits to the best.</summary>
    /// <param name="count">How many; none if it is negative.</param>
    /// <returns>The best hits.</returns>
    public StoreSearch<TArticle> Take(int count) =>
        new(_articles, _context, _query, _skipped, Math.Min(Math.Max(count, 0), _taken ?? int.MaxValue));

    /// <summary>Reads the hits with their articles and snippets.</summary>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The hits, the best first.</returns>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="StoreException">The database has no corpus that the program can read.</exception>
    public async Task<IReadOnlyList<SearchHit<TArticle>>> ToListAsync(CancellationToken cancellationToken = default)
    {
        var engine = SearchEngine.Of(_context);
        if (await FoundAsync(engine, cancellationToken).ConfigureAwait(false) is not { } found)
        {
            return [];
        }

        var (rows, articles) = await ReadAsync(found, cancellationToken).ConfigureAwait(false);
        SearchMarks marks = new();
        List<string> ids = [.. articles.Keys];
        var marked = await engine
            .Marked(_context, _query, ids, marks)
            .Select(match => new { match.ArticleId, match.Marked })
            .ToDictionaryAsync(match => match.ArticleId, match => match.Marked, cancellationToken)
            .ConfigureAwait(false);
        return
        [
            .. rows.Select(row =>
            {
                var article = articles[row.Id];
                var text = marked.GetValueOrDefault(row.Id) ?? engine.MarkedLongText(article.Text, _query, marks);
                var (span, snippet) = marks.PassageOf(article, text);
                return new SearchHit<TArticle>(article, row.Score, span, snippet);
            }),
        ];
    }

    /// <summary>Counts the hits without reading them.</summary>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>The number of hits.</returns>
    /// <exception cref="OperationCanceledException">The operation was canceled.</exception>
    /// <exception cref="StoreException">The database has no corpus that the program can read.</exception>
    public async Task<int> CountAsync(CancellationToken cancellationToken = default) =>
        await FoundAsync(SearchEngine.Of(_context), cancellationToken).ConfigureAwait(false) is { } found
            ? await Page(found).CountAsync(cancellationToken).ConfigureAwait(false)
            : 0;

    /// <summary>
    /// The ids first, since an engine would sort the texts of all hits as well, and then the articles. They are two
    /// states of the store if a push ends in between.
    /// </summary>
    private async Task<(List<RankedArticle> Rows, Dictionary<string, TArticle> Articles)> ReadAsync(
        IQueryable<RankedArticle> found,
        CancellationToken cancellationToken
    )
    {
        var page = Page(found);
        for (var attempt = 1; ; attempt++)
        {
            var rows = await page.ToListAsync(cancellationToken).ConfigureAwait(false);
            List<string> ids = [.. rows.Select(row => row.Id).Distinct()];
            Dictionary<string, TArticle> articles = [];
            await foreach (
                var article in _articles
                    .Where(article => ids.Contains(article.Id))
                    .AsAsyncEnumerable()
                    .WithCancellation(cancellationToken)
                    .ConfigureAwait(false)
            )
            {
                _ = articles.TryAdd(article.Id, article);
            }

            if (articles.Count == ids.Count)
            {
                return (rows, articles);
            }

            if (attempt == MaxAttempts)
            {
                throw new StoreException(
                    "The store was pushed again and again while it was searched; search again when the push has ended."
                );
            }
        }
    }

    private async Task<IQueryable<RankedArticle>?> FoundAsync(SearchEngine engine, CancellationToken cancellationToken)
    {
        if (_taken == 0)
        {
            return null;
        }

        var matches = await engine.MatchesAsync(_context, _query, cancellationToken).ConfigureAwait(false);
        return matches is null
            ? null
            : _articles
                .SelectMany(
                    article => matches.Where(match => match.ArticleId == article.Id),
                    (article, match) => new RankedArticle { Id = article.Id, Score = match.Score }
                )
                .OrderByDescending(found => found.Score);
    }

    private IQueryable<RankedArticle> Page(IQueryable<RankedArticle> found)
    {
        found = _skipped > 0 ? found.Skip(_skipped) : found;
        return _taken is { } taken ? found.Take(taken) : found;
    }

    private static StoreContext ContextOf(IQueryable<TArticle> articles) =>
        (articles.Provider as StoreQueryProvider)?.Context
        ?? throw new ArgumentException(
            "The articles are not those of a store; use Corpus.Search for compiled ones.",
            nameof(articles)
        );
}
