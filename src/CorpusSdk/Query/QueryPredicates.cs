namespace CorpusSdk;

/// <summary>Predicates that several query operators share.</summary>
internal static class QueryPredicates
{
    /// <summary>Whether the article's text mentions the person.</summary>
    public static bool HasMentionOf(this IArticle article, IPerson person) =>
        article.Concerns(person) && article.Mentions.Any(mention => person.Equals(mention.Person));

    /// <summary>Whether the article quotes the person.</summary>
    public static bool HasQuoteBy(this IArticle article, IPerson person) =>
        article.Concerns(person) && article.Quotes.Any(quote => quote.IsBy(person));

    /// <summary>Whether the person is a speaker of the quote. To ask for the only one is cheaper.</summary>
    public static bool IsBy(this IQuote quote, IPerson person) =>
        quote.Speaker is { } speaker ? person.Equals(speaker) : quote.Speakers.Any(person.Equals);

    /// <summary>Validates an argument when the operator is called, not when its result is enumerated.</summary>
    public static void ThrowIfUndefined(StringComparison comparison)
    {
        if (comparison is < StringComparison.CurrentCulture or > StringComparison.OrdinalIgnoreCase)
        {
            throw new ArgumentOutOfRangeException(nameof(comparison));
        }
    }

    /// <summary>
    /// A cheap test that is made first: <see cref="IArticle.People"/> is short, and an article that does not concern
    /// the person need not create all its mentions and quotes.
    /// </summary>
    private static bool Concerns(this IArticle article, IPerson person) => article.People.Any(person.Equals);
}
