using CorpusSdk.EntityFrameworkCore;

namespace CorpusSdk;

/// <summary>Full-text search over articles in a database, by its own engine.</summary>
public static class SearchQueryables
{
    /// <summary>Finds the articles whose title or text matches a query, the best first.</summary>
    /// <typeparam name="TArticle">The corpus's article type.</typeparam>
    /// <param name="articles">The articles to search.</param>
    /// <param name="query">
    /// Words, at least one of which a hit contains; phrases in double quotes; prefixes, which end in <c>*</c>; and any
    /// of these preceded by <c>-</c>, to exclude the articles that contain it. Every string is a valid query; a query
    /// without words has no hits. Which forms of a word are the same is the rule of the engine.
    /// </param>
    /// <returns>The hits, which are read by <see cref="StoreSearch{TArticle}.ToListAsync"/>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="articles"/> are not from a store.</exception>
    /// <example><code>
    /// var hits = await context.Articles.Mentioning(putin).Search("satel* -nuclear").Take(10).ToListAsync();
    /// </code></example>
    public static StoreSearch<TArticle> Search<TArticle>(this IQueryable<TArticle> articles, string query)
        where TArticle : IArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(query);
        return new(articles, query);
    }
}
