using CorpusSdk.EntityFrameworkCore.Querying;

namespace CorpusSdk;

/// <summary>
/// The operators of <see cref="PersonQueries"/> over people in a database. Each is translated to SQL as a whole, and
/// keeps the element type and the order.
/// </summary>
public static class PersonQueryables
{
    /// <summary>Filters to the people from a country.</summary>
    /// <typeparam name="TPerson">The corpus's person type.</typeparam>
    /// <param name="people">The people to filter.</param>
    /// <param name="country">The country as the corpus names it; case-insensitive.</param>
    /// <returns>A query.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IQueryable<TPerson> FromCountry<TPerson>(this IQueryable<TPerson> people, string country)
        where TPerson : IPerson
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(country);
        QueryArguments.ThrowIfNoText(country);
        return people.Where(person => string.Equals(person.Country, country, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Filters to the people whom the text of an article mentions.</summary>
    /// <typeparam name="TPerson">The corpus's person type.</typeparam>
    /// <param name="people">The people to filter.</param>
    /// <param name="article">The article, of the store or compiled.</param>
    /// <returns>A query.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IQueryable<TPerson> MentionedIn<TPerson>(this IQueryable<TPerson> people, IArticle article)
        where TPerson : IPerson
    {
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(article);
        return people.Where(person => person.Mentions.Any(mention => mention.Article == article));
    }
}
