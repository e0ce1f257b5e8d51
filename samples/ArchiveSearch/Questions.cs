using CorpusSdk;

namespace ArchiveSearch;

/// <summary>
/// Questions to a corpus. They know nothing but its interfaces, so they run over <c>context.Quotes</c>, where they
/// become SQL, and over <c>Corpus.Quotes.AsQueryable()</c> of a compiled corpus, with the same answers.
/// </summary>
internal static class Questions
{
    /// <summary>Everyone who is quoted, the most quoted first.</summary>
    public static IQueryable<Speaker> Speakers(IQueryable<IPerson> people) =>
        people
            .Where(person => person.Quotes.Count > 0)
            .OrderByDescending(person => person.Quotes.Count)
            .Select(person => new Speaker(person.Id, person.Name, person.Quotes.Count));

    /// <summary>The people with this id, name or alias.</summary>
    public static IQueryable<IPerson> Named(IQueryable<IPerson> people, string name) =>
        people.Where(person => person.Id == name || person.Name == name || person.Aliases.Contains(name));

    /// <summary>What a person said, the oldest first; quotes of articles without a date are at the end.</summary>
    public static IQueryable<IQuote> SaidBy(IQueryable<IQuote> quotes, IPerson person) =>
        quotes.By(person).OrderBy(quote => quote.Article.Published == null).ThenBy(quote => quote.Article.Published);
}

/// <summary>Someone who is quoted.</summary>
/// <param name="Id">The id of the person.</param>
/// <param name="Name">The name.</param>
/// <param name="Quotes">The number of quotes.</param>
internal sealed record Speaker(string Id, string Name, int Quotes);
