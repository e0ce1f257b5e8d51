namespace CorpusSdk;

/// <summary>What several queries ask.</summary>
internal static class Matching
{
    /// <summary>Whether the article's text names the person.</summary>
    public static bool Names(this IArticle article, IPerson person) =>
        article.Concerns(person) && article.Mentions.Any(mention => person.Equals(mention.Person));

    /// <summary>Whether the article quotes the person.</summary>
    public static bool Quotes(this IArticle article, IPerson person) =>
        article.Concerns(person) && article.Quotes.Any(quote => person.Equals(quote.Speaker));

    /// <summary>Throws here rather than when the result is gone through.</summary>
    public static void ThrowIfUndefined(StringComparison comparison)
    {
        if (comparison is < StringComparison.CurrentCulture or > StringComparison.OrdinalIgnoreCase)
        {
            throw new ArgumentOutOfRangeException(nameof(comparison));
        }
    }

    /// <summary>
    /// Asked first: <see cref="IArticle.People"/> is short, and an article that has nothing to do with the person
    /// need not create all its mentions and quotes for the answer.
    /// </summary>
    private static bool Concerns(this IArticle article, IPerson person) => article.People.Any(person.Equals);
}
