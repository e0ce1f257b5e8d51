using CorpusSdk.EntityFrameworkCore.Querying;

namespace CorpusSdk;

/// <summary>
/// The operators of <see cref="ArticleQueries"/> over articles in a database. Each is translated to SQL as a whole, and
/// keeps the element type and the order.
/// </summary>
public static class ArticleQueryables
{
    /// <summary>Filters to the articles whose text mentions a person.</summary>
    /// <typeparam name="TArticle">The corpus's article type.</typeparam>
    /// <param name="articles">The articles to filter.</param>
    /// <param name="person">The person, of the store or compiled.</param>
    /// <returns>A query.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>
    /// List&lt;StoredArticle&gt; articles = await context.Articles.Mentioning(putin).ToListAsync();
    /// </code></example>
    public static IQueryable<TArticle> Mentioning<TArticle>(this IQueryable<TArticle> articles, IPerson person)
        where TArticle : IArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(person);
        return articles.Where(article => article.Mentions.Any(mention => mention.Person == person));
    }

    /// <summary>Filters to the articles that quote a person.</summary>
    /// <typeparam name="TArticle">The corpus's article type.</typeparam>
    /// <param name="articles">The articles to filter.</param>
    /// <param name="person">The speaker, of the store or compiled.</param>
    /// <returns>A query.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IQueryable<TArticle> Quoting<TArticle>(this IQueryable<TArticle> articles, IPerson person)
        where TArticle : IArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(person);
        return articles.Where(article => article.Quotes.Any(quote => quote.Speakers.Contains(person)));
    }

    /// <summary>
    /// Filters to the articles published from the first day of <paramref name="from"/> to the last day of
    /// <paramref name="to"/>, both inclusive. An article with an inexact date or an interval is included if any day
    /// that the date may mean, or that is in the interval, is in the range; an article without a date is not.
    /// </summary>
    /// <typeparam name="TArticle">The corpus's article type.</typeparam>
    /// <param name="articles">The articles to filter.</param>
    /// <param name="from">The first date; a <see cref="DateOnly"/> converts implicitly.</param>
    /// <param name="to">The last date; a <see cref="DateOnly"/> converts implicitly.</param>
    /// <returns>A query.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="to"/> ends before <paramref name="from"/> begins.
    /// </exception>
    public static IQueryable<TArticle> Published<TArticle>(
        this IQueryable<TArticle> articles,
        EdtfDate from,
        EdtfDate to
    )
        where TArticle : IArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        var (first, last) = (from.Earliest, to.Latest);
        return first <= last
            ? articles.Where(article =>
                article.Published != null
                && article.Published.Value.Earliest <= last
                && first <= article.Published.Value.Latest
            )
            : throw new ArgumentException($"{to} ends before {from} begins.", nameof(to));
    }

    /// <summary>
    /// Filters to the articles published in a year or a month. As with <see cref="Published"/>, an article with an
    /// inexact date or an interval is included if one of its days may be in that year or month.
    /// </summary>
    /// <typeparam name="TArticle">The corpus's article type.</typeparam>
    /// <param name="articles">The articles to filter.</param>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12; null for the whole year.</param>
    /// <returns>A query.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="year"/> or <paramref name="month"/> is out of range.
    /// </exception>
    public static IQueryable<TArticle> PublishedIn<TArticle>(
        this IQueryable<TArticle> articles,
        int year,
        int? month = null
    )
        where TArticle : IArticle
    {
        var date = new EdtfDate(year, month);
        return articles.Published(date, date);
    }

    /// <summary>Filters to the articles of a publisher.</summary>
    /// <typeparam name="TArticle">The corpus's article type.</typeparam>
    /// <param name="articles">The articles to filter.</param>
    /// <param name="publisher">The full name of the publisher; case-insensitive.</param>
    /// <returns>A query.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IQueryable<TArticle> FromPublisher<TArticle>(this IQueryable<TArticle> articles, string publisher)
        where TArticle : IArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(publisher);
        QueryArguments.ThrowIfNoText(publisher);
        return articles.Where(article =>
            string.Equals(article.Publisher, publisher, StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>Filters to the articles whose text contains a string.</summary>
    /// <typeparam name="TArticle">The corpus's article type.</typeparam>
    /// <param name="articles">The articles to filter.</param>
    /// <param name="text">The string to find.</param>
    /// <param name="comparison">
    /// How strings are compared. A database has <see cref="StringComparison.Ordinal"/> and
    /// <see cref="StringComparison.OrdinalIgnoreCase"/> alone; it reads all texts, which <c>Search</c> does not.
    /// </param>
    /// <returns>A query.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="text"/> has U+0000 or an unpaired surrogate, which no database stores.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="comparison"/> is not a defined <see cref="StringComparison"/>.
    /// </exception>
    /// <exception cref="NotSupportedException"><paramref name="comparison"/> depends on a culture.</exception>
    public static IQueryable<TArticle> Containing<TArticle>(
        this IQueryable<TArticle> articles,
        string text,
        StringComparison comparison = StringComparison.Ordinal
    )
        where TArticle : IArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(text);
        QueryArguments.ThrowIfNotOrdinal(comparison);
        QueryArguments.ThrowIfNoText(text);
        return articles.Where(article => article.Text.Contains(text, comparison));
    }
}
