using System.Text;

namespace CorpusSdk;

/// <summary>
/// Query operators over articles. Every operator is lazy: nothing is read until the result is enumerated, and then only
/// as far as it is enumerated. Operators keep the element type and the order, and compose with each other and with
/// LINQ.
/// </summary>
public static class ArticleQueries
{
    /// <summary>Filters to the articles whose text mentions a person.</summary>
    /// <typeparam name="TArticle">The corpus's article type.</typeparam>
    /// <param name="articles">The articles to filter.</param>
    /// <param name="person">The person.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>
    /// foreach (Article article in Corpus.Articles.Mentioning(Corpus.People.KimJongUn)) …
    /// </code></example>
    public static IEnumerable<TArticle> Mentioning<TArticle>(this IEnumerable<TArticle> articles, IPerson person)
        where TArticle : IArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(person);
        return articles.Where(article => article.HasMentionOf(person));
    }

    /// <summary>Filters to the articles that quote a person.</summary>
    /// <typeparam name="TArticle">The corpus's article type.</typeparam>
    /// <param name="articles">The articles to filter.</param>
    /// <param name="person">The speaker.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>int count = Corpus.Articles.Quoting(Corpus.People.VladimirPutin).Count();</code></example>
    public static IEnumerable<TArticle> Quoting<TArticle>(this IEnumerable<TArticle> articles, IPerson person)
        where TArticle : IArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(person);
        return articles.Where(article => article.HasQuoteBy(person));
    }

    /// <summary>
    /// Filters to the articles published from the first day of <paramref name="from"/> to the last day of
    /// <paramref name="to"/>, both inclusive. An article with an inexact date or an interval is included if any day
    /// that the date may mean, or that is in the interval, is in the range; an article without a date is not.
    /// </summary>
    /// <remarks>
    /// The two ranges of days need only overlap, because a query for June should find the article of <c>2024</c> that
    /// may be from June, and the one of <c>2024-05-30/2024-06-02</c>. An interval with an open or unknown end overlaps
    /// all later days. For the articles that are certainly from these days, compare <see cref="EdtfDate.Earliest"/> and
    /// <see cref="EdtfDate.Latest"/>.
    /// </remarks>
    /// <typeparam name="TArticle">The corpus's article type.</typeparam>
    /// <param name="articles">The articles to filter.</param>
    /// <param name="from">The first date; a <see cref="DateOnly"/> converts implicitly.</param>
    /// <param name="to">The last date; a <see cref="DateOnly"/> converts implicitly.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="to"/> ends before <paramref name="from"/> begins.
    /// </exception>
    /// <example>
    /// <code>
    /// var summer = Corpus.Articles.Published(new EdtfDate(2024, 6), new EdtfDate(2024, 8));
    /// var week   = Corpus.Articles.Published(new DateOnly(2024, 6, 17), new DateOnly(2024, 6, 23));
    /// </code>
    /// </example>
    public static IEnumerable<TArticle> Published<TArticle>(
        this IEnumerable<TArticle> articles,
        EdtfDate from,
        EdtfDate to
    )
        where TArticle : IArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        var (first, last) = (from.Earliest, to.Latest);
        return first <= last
            ? articles.Where(article => article.Published is { } date && date.Earliest <= last && first <= date.Latest)
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
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="year"/> or <paramref name="month"/> is out of range.
    /// </exception>
    /// <example><code>
    /// var june = Corpus.Articles.PublishedIn(2024, month: 6).OrderBy(article => article.Published);
    /// </code></example>
    public static IEnumerable<TArticle> PublishedIn<TArticle>(
        this IEnumerable<TArticle> articles,
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
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>var articles = Corpus.Articles.FromPublisher("The Asia Business Daily");</code></example>
    public static IEnumerable<TArticle> FromPublisher<TArticle>(this IEnumerable<TArticle> articles, string publisher)
        where TArticle : IArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(publisher);
        return articles.Where(article =>
            string.Equals(article.Publisher, publisher, StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>Filters to the articles whose text contains a string.</summary>
    /// <typeparam name="TArticle">The corpus's article type.</typeparam>
    /// <param name="articles">The articles to filter.</param>
    /// <param name="text">The string to find.</param>
    /// <param name="comparison">
    /// How strings are compared. <see cref="StringComparison.Ordinal"/> is the fastest: it decodes no text.
    /// </param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="comparison"/> is not a defined <see cref="StringComparison"/>.
    /// </exception>
    /// <example><code>
    /// var articles = Corpus.Articles.Containing("ceasefire", StringComparison.OrdinalIgnoreCase);
    /// </code></example>
    public static IEnumerable<TArticle> Containing<TArticle>(
        this IEnumerable<TArticle> articles,
        string text,
        StringComparison comparison = StringComparison.Ordinal
    )
        where TArticle : IArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(text);
        QueryPredicates.ThrowIfUndefined(comparison);
        if (comparison == StringComparison.Ordinal && TryEncode(text) is { } bytes)
        {
            return articles.Where(article => article.Utf8Text.IndexOf(bytes) >= 0);
        }

        return articles.Where(article => article.Text.Contains(text, comparison));
    }

    /// <summary>
    /// Encodes a string as UTF-8. Null if it contains an unpaired surrogate, which has no encoding and would be
    /// searched for as a replacement character.
    /// </summary>
    private static byte[]? TryEncode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Encoding.UTF8.GetString(bytes) == text ? bytes : null;
    }
}
