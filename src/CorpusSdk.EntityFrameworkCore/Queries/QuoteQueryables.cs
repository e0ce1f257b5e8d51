using CorpusSdk.EntityFrameworkCore.Querying;

namespace CorpusSdk;

/// <summary>
/// The operators of <see cref="QuoteQueries"/> over quotes in a database. Each is translated to SQL as a whole, and
/// keeps the element type and the order.
/// </summary>
public static class QuoteQueryables
{
    /// <summary>Filters to the quotes of a speaker, alone or together with others.</summary>
    /// <typeparam name="TQuote">The corpus's quote type.</typeparam>
    /// <param name="quotes">The quotes to filter.</param>
    /// <param name="person">The speaker, of the store or compiled.</param>
    /// <returns>A query.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IQueryable<TQuote> By<TQuote>(this IQueryable<TQuote> quotes, IPerson person)
        where TQuote : IQuote
    {
        ArgumentNullException.ThrowIfNull(quotes);
        ArgumentNullException.ThrowIfNull(person);
        return quotes.Where(quote => quote.Speakers.Contains(person));
    }

    /// <summary>Filters to the quotes in an article.</summary>
    /// <typeparam name="TQuote">The corpus's quote type.</typeparam>
    /// <param name="quotes">The quotes to filter.</param>
    /// <param name="article">The article, of the store or compiled.</param>
    /// <returns>A query.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IQueryable<TQuote> In<TQuote>(this IQueryable<TQuote> quotes, IArticle article)
        where TQuote : IQuote
    {
        ArgumentNullException.ThrowIfNull(quotes);
        ArgumentNullException.ThrowIfNull(article);
        return quotes.Where(quote => quote.Article == article);
    }

    /// <summary>Filters to the quotes of a kind.</summary>
    /// <typeparam name="TQuote">The corpus's quote type.</typeparam>
    /// <param name="quotes">The quotes to filter.</param>
    /// <param name="kind">The kind: direct or partial.</param>
    /// <returns>A query.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quotes"/> is null.</exception>
    public static IQueryable<TQuote> OfKind<TQuote>(this IQueryable<TQuote> quotes, QuoteKind kind)
        where TQuote : IQuote
    {
        ArgumentNullException.ThrowIfNull(quotes);
        return quotes.Where(quote => quote.Kind == kind);
    }

    /// <summary>Filters to the quotes whose words contain a string.</summary>
    /// <typeparam name="TQuote">The corpus's quote type.</typeparam>
    /// <param name="quotes">The quotes to filter.</param>
    /// <param name="text">The string to find.</param>
    /// <param name="comparison">
    /// How strings are compared. A database has <see cref="StringComparison.Ordinal"/> and
    /// <see cref="StringComparison.OrdinalIgnoreCase"/> alone.
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
    public static IQueryable<TQuote> Containing<TQuote>(
        this IQueryable<TQuote> quotes,
        string text,
        StringComparison comparison = StringComparison.Ordinal
    )
        where TQuote : IQuote
    {
        ArgumentNullException.ThrowIfNull(quotes);
        ArgumentNullException.ThrowIfNull(text);
        QueryArguments.ThrowIfNotOrdinal(comparison);
        QueryArguments.ThrowIfNoText(text);
        return quotes.Where(quote => quote.Text.Contains(text, comparison));
    }
}
