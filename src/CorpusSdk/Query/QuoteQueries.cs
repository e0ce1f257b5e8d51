namespace CorpusSdk;

/// <summary>
/// Questions to quotes. Every operator is lazy: nothing is read before the result is gone through, and then only
/// as far as it is. They keep the type and the order of the quotes, and go with each other and with LINQ.
/// </summary>
public static class QuoteQueries
{
    /// <summary>The quotes whose speaker is <paramref name="person"/>.</summary>
    /// <typeparam name="TQuote">The corpus's own type of quotes.</typeparam>
    /// <param name="quotes">The quotes to choose from.</param>
    /// <param name="person">The speaker.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>foreach (Quote quote in Corpus.Quotes.By(Corpus.People.VladimirPutin)) …</code></example>
    public static IEnumerable<TQuote> By<TQuote>(this IEnumerable<TQuote> quotes, IPerson person)
        where TQuote : IQuote
    {
        ArgumentNullException.ThrowIfNull(quotes);
        ArgumentNullException.ThrowIfNull(person);
        return quotes.Where(quote => person.Equals(quote.Speaker));
    }

    /// <summary>The quotes that stand in <paramref name="article"/>.</summary>
    /// <typeparam name="TQuote">The corpus's own type of quotes.</typeparam>
    /// <param name="quotes">The quotes to choose from.</param>
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

    /// <summary>The quotes of a kind.</summary>
    /// <typeparam name="TQuote">The corpus's own type of quotes.</typeparam>
    /// <param name="quotes">The quotes to choose from.</param>
    /// <param name="kind">Direct or partial.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quotes"/> is null.</exception>
    /// <example><code>var sentences = Corpus.Quotes.OfKind(QuoteKind.Direct);</code></example>
    public static IEnumerable<TQuote> OfKind<TQuote>(this IEnumerable<TQuote> quotes, QuoteKind kind)
        where TQuote : IQuote
    {
        ArgumentNullException.ThrowIfNull(quotes);
        return quotes.Where(quote => quote.Kind == kind);
    }

    /// <summary>The quotes whose words contain <paramref name="text"/>.</summary>
    /// <typeparam name="TQuote">The corpus's own type of quotes.</typeparam>
    /// <param name="quotes">The quotes to choose from.</param>
    /// <param name="text">What to look for.</param>
    /// <param name="comparison">What counts as the same.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="comparison"/> is no comparison.</exception>
    /// <example><code>var onSupport = Corpus.Quotes.Containing("support",
    /// StringComparison.OrdinalIgnoreCase);</code></example>
    public static IEnumerable<TQuote> Containing<TQuote>(
        this IEnumerable<TQuote> quotes,
        string text,
        StringComparison comparison = StringComparison.Ordinal
    )
        where TQuote : IQuote
    {
        ArgumentNullException.ThrowIfNull(quotes);
        ArgumentNullException.ThrowIfNull(text);
        Matching.ThrowIfUndefined(comparison);
        return quotes.Where(quote => quote.Text.Contains(text, comparison));
    }
}
