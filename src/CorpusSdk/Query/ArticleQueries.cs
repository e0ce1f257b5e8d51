using System.Text;

namespace CorpusSdk;

/// <summary>
/// Questions to articles. Every operator is lazy: nothing is read before the result is gone through, and then only
/// as far as it is. They keep the type and the order of the articles, and go with each other and with LINQ.
/// </summary>
public static class ArticleQueries
{
    /// <summary>The articles whose text names <paramref name="person"/>.</summary>
    /// <typeparam name="TArticle">The corpus's own type of articles.</typeparam>
    /// <param name="articles">The articles to choose from.</param>
    /// <param name="person">The person.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>foreach (Article article in Corpus.Articles.Mentioning(Corpus.People.KimJongUn))
    /// …</code></example>
    public static IEnumerable<TArticle> Mentioning<TArticle>(this IEnumerable<TArticle> articles, IPerson person)
        where TArticle : IArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(person);
        return articles.Where(article => article.Names(person));
    }

    /// <summary>The articles that quote <paramref name="person"/>.</summary>
    /// <typeparam name="TArticle">The corpus's own type of articles.</typeparam>
    /// <param name="articles">The articles to choose from.</param>
    /// <param name="person">The speaker.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>int count = Corpus.Articles.Quoting(Corpus.People.VladimirPutin).Count();</code></example>
    public static IEnumerable<TArticle> Quoting<TArticle>(this IEnumerable<TArticle> articles, IPerson person)
        where TArticle : IArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(person);
        return articles.Where(article => article.Quotes(person));
    }

    /// <summary>
    /// The articles published from the first day of <paramref name="from"/> to the last day of <paramref name="to"/>,
    /// both included. An article of inexact date counts if one of the days that it may mean is among them; one
    /// without a date does not.
    /// </summary>
    /// <typeparam name="TArticle">The corpus's own type of articles.</typeparam>
    /// <param name="articles">The articles to choose from.</param>
    /// <param name="from">The first date; a <see cref="DateOnly"/> will do.</param>
    /// <param name="to">The last date; a <see cref="DateOnly"/> will do.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="to"/> ends before <paramref name="from"/>
    /// begins.</exception>
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
    /// The articles published in a year or a month. As with <see cref="Published"/>, an article of inexact date
    /// counts if it may be one of them.
    /// </summary>
    /// <typeparam name="TArticle">The corpus's own type of articles.</typeparam>
    /// <param name="articles">The articles to choose from.</param>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12; null for the whole year.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month or year.</exception>
    /// <example><code>var june = Corpus.Articles.PublishedIn(2024, month: 6).OrderBy(article =>
    /// article.Published);</code></example>
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

    /// <summary>The articles of a publisher.</summary>
    /// <typeparam name="TArticle">The corpus's own type of articles.</typeparam>
    /// <param name="articles">The articles to choose from.</param>
    /// <param name="publisher">The whole name; case does not matter.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>var articles = Corpus.Articles.From("The Asia Business Daily");</code></example>
    public static IEnumerable<TArticle> From<TArticle>(this IEnumerable<TArticle> articles, string publisher)
        where TArticle : IArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(publisher);
        return articles.Where(article =>
            string.Equals(article.Publisher, publisher, StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>The articles whose text contains <paramref name="text"/>.</summary>
    /// <typeparam name="TArticle">The corpus's own type of articles.</typeparam>
    /// <param name="articles">The articles to choose from.</param>
    /// <param name="text">What to look for.</param>
    /// <param name="comparison">What counts as the same; the ordinal comparison decodes no text, and is the
    /// fastest.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="comparison"/> is no comparison.</exception>
    /// <example><code>var articles = Corpus.Articles.Containing("ceasefire",
    /// StringComparison.OrdinalIgnoreCase);</code></example>
    public static IEnumerable<TArticle> Containing<TArticle>(
        this IEnumerable<TArticle> articles,
        string text,
        StringComparison comparison = StringComparison.Ordinal
    )
        where TArticle : IArticle
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(text);
        Matching.ThrowIfUndefined(comparison);
        if (comparison == StringComparison.Ordinal && TryEncode(text) is { } bytes)
        {
            return articles.Where(article => article.Utf8Text.IndexOf(bytes) >= 0);
        }

        return articles.Where(article => article.Text.Contains(text, comparison));
    }

    /// <summary>
    /// Null where there are no such bytes: half a surrogate pair is part of a string, but of no UTF-8, and would be
    /// looked for as a replacement character.
    /// </summary>
    private static byte[]? TryEncode(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Encoding.UTF8.GetString(bytes) == text ? bytes : null;
    }
}
