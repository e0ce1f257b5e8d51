namespace CorpusSdk;

/// <summary>
/// Query operators over people. Every operator is lazy: nothing is read until the result is enumerated, and then only
/// as far as it is enumerated. Operators keep the element type and the order, and compose with each other and with
/// LINQ.
/// </summary>
public static class PersonQueries
{
    /// <summary>Filters to the people from a country.</summary>
    /// <typeparam name="TPerson">The corpus's person type.</typeparam>
    /// <param name="people">The people to filter.</param>
    /// <param name="country">The country as the corpus names it; case-insensitive.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>foreach (Person person in Corpus.People.FromCountry("Russia")) …</code></example>
    public static IEnumerable<TPerson> FromCountry<TPerson>(this IEnumerable<TPerson> people, string country)
        where TPerson : IPerson
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(country);
        return people.Where(person => string.Equals(person.Country, country, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Filters to the people whom the text of an article mentions.</summary>
    /// <typeparam name="TPerson">The corpus's person type.</typeparam>
    /// <param name="people">The people to filter.</param>
    /// <param name="article">The article.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>
    /// var russians = Corpus.People.FromCountry("Russia").MentionedIn(Corpus.Articles.PutinsPossibleGift);
    /// </code></example>
    public static IEnumerable<TPerson> MentionedIn<TPerson>(this IEnumerable<TPerson> people, IArticle article)
        where TPerson : IPerson
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(article);
        return people.Where(person => article.HasMentionOf(person));
    }
}
