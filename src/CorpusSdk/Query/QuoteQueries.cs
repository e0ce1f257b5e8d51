namespace CorpusSdk;

/// <summary>
/// Query operators over quotes. Every operator is lazy: nothing is read until the result is enumerated, and then only
/// as far as it is enumerated. Operators keep the element type and the order, and compose with each other and with
/// LINQ.
/// </summary>
public static class QuoteQueries
{
    /// <summary>Filters to the quotes of a speaker, alone or together with others.</summary>
    /// <typeparam name="TQuote">The corpus's quote type.</typeparam>
    /// <param name="quotes">The quotes to filter.</param>
    /// <param name="person">The speaker.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>foreach (Quote quote in Corpus.Quotes.By(Corpus.People.VladimirPutin)) …</code></example>
    public static IEnumerable<TQuote> By<TQuote>(this IEnumerable<TQuote> quotes, IPerson person)
        where TQuote : IQuote
    {
        ArgumentNullException.ThrowIfNull(quotes);
        ArgumentNullException.ThrowIfNull(person);
        return quotes.Where(quote => quote.IsBy(person));
    }

    /// <summary>Filters to the quotes in an article.</summary>
    /// <typeparam name="TQuote">The corpus's quote type.</typeparam>
    /// <param name="quotes">The quotes to filter.</param>
    /// <param name="article">The article.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>var quotes = Corpus.Quotes.By(putin).In(Corpus.Articles.PutinsPossibleGift);</code></example>
    public static IEnumerable<TQuote> In<TQuote>(this IEnumerable<TQuote> quotes, IArticle article)
        where TQuote : IQuote
    {
        ArgumentNullException.ThrowIfNull(quotes);
        ArgumentNullException.ThrowIfNull(article);
        return quotes.Where(quote => article.Equals(quote.Article));
    }

    /// <summary>Filters to the quotes of a kind.</summary>
    /// <typeparam name="TQuote">The corpus's quote type.</typeparam>
    /// <param name="quotes">The quotes to filter.</param>
    /// <param name="kind">The kind: direct or partial.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quotes"/> is null.</exception>
    /// <example><code>var sentences = Corpus.Quotes.OfKind(QuoteKind.Direct);</code></example>
    public static IEnumerable<TQuote> OfKind<TQuote>(this IEnumerable<TQuote> quotes, QuoteKind kind)
        where TQuote : IQuote
    {
        ArgumentNullException.ThrowIfNull(quotes);
        return quotes.Where(quote => quote.Kind == kind);
    }

    /// <summary>Filters to the quotes whose words contain a string.</summary>
    /// <typeparam name="TQuote">The corpus's quote type.</typeparam>
    /// <param name="quotes">The quotes to filter.</param>
    /// <param name="text">The string to find.</param>
    /// <param name="comparison">How strings are compared.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="comparison"/> is not a defined <see cref="StringComparison"/>.
    /// </exception>
    /// <example><code>
    /// var onSupport = Corpus.Quotes.Containing("support", StringComparison.OrdinalIgnoreCase);
    /// </code></example>
    public static IEnumerable<TQuote> Containing<TQuote>(
        this IEnumerable<TQuote> quotes,
        string text,
        StringComparison comparison = StringComparison.Ordinal
    )
        where TQuote : IQuote
    {
        ArgumentNullException.ThrowIfNull(quotes);
        ArgumentNullException.ThrowIfNull(text);
        QueryPredicates.ThrowIfUndefined(comparison);
        return quotes.Where(quote => quote.Text.Contains(text, comparison));
    }
}
