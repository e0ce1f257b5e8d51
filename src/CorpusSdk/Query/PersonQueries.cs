namespace CorpusSdk;

/// <summary>
/// Questions to persons. Every operator is lazy: nothing is read before the result is gone through, and then only
/// as far as it is. They keep the type and the order of the persons, and go with each other and with LINQ.
/// </summary>
public static class PersonQueries
{
    /// <summary>The people of a country.</summary>
    /// <typeparam name="TPerson">The corpus's own type of persons.</typeparam>
    /// <param name="people">The persons to choose from.</param>
    /// <param name="country">The country as the corpus names it; case does not matter.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>foreach (Person person in Corpus.People.From("Russia")) …</code></example>
    public static IEnumerable<TPerson> From<TPerson>(this IEnumerable<TPerson> people, string country)
        where TPerson : IPerson
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(country);
        return people.Where(person => string.Equals(person.Country, country, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The people whom the text of <paramref name="article"/> names.</summary>
    /// <typeparam name="TPerson">The corpus's own type of persons.</typeparam>
    /// <param name="people">The persons to choose from.</param>
    /// <param name="article">The article.</param>
    /// <returns>A lazy sequence.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <example><code>var russians =
    /// Corpus.People.From("Russia").MentionedIn(Corpus.Articles.PutinsPossibleGift);</code></example>
    public static IEnumerable<TPerson> MentionedIn<TPerson>(this IEnumerable<TPerson> people, IArticle article)
        where TPerson : IPerson
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(article);
        return people.Where(person => article.Names(person));
    }
}
