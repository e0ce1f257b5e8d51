using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Models;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// How often one article names, quotes and lists each person. Only numbers, so that moved text does not change it.
/// </summary>
public sealed record PersonCounts(EquatableArray<PersonCount> Counts)
{
    internal static readonly PersonCounts None = new(EquatableArray<PersonCount>.Empty);

    internal static PersonCounts Of(ArticleModel article)
    {
        var mentions = article.Mentions.Select(mention => new PersonCount(mention.Person, 0, 1, 0));
        var quotes = article
            .Quotes.SelectMany(quote => quote.Speakers)
            .Select(speaker => new PersonCount(speaker.Person, 1, 0, 0));
        var delegations = article.Delegations.SelectMany(delegation =>
            delegation
                .Members.Select(member => member.Person)
                .Concat(delegation.Heads.Select(head => head.Person))
                .Distinct()
                .Select(person => new PersonCount(person, 0, 0, 1))
        );
        return new(
            mentions
                .Concat(quotes)
                .Concat(delegations)
                .GroupBy(link => link.Person, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new PersonCount(
                    group.Key,
                    group.Sum(link => link.Quotes),
                    group.Sum(link => link.Mentions),
                    group.Sum(link => link.Delegations)
                ))
                .ToEquatableArray()
        );
    }

    /// <summary>Joins the persons with their links, the articles of each in list order.</summary>
    internal static EquatableArray<PersonEntry> Relate(
        IEnumerable<PersonModel> people,
        IEnumerable<ArticleSummary> articles,
        CorpusLayout layout
    )
    {
        var byArticle = articles.ToDictionary(
            article => article.Entry.Id,
            article => article.People,
            StringComparer.Ordinal
        );
        var byPerson = layout
            .Articles.SelectMany(slot =>
                byArticle.TryGetValue(slot.Id, out var counts)
                    ? counts.Counts.Select(count => (slot.Id, Count: count))
                    : []
            )
            .ToLookup(item => item.Count.Person, StringComparer.Ordinal);
        return people
            .Select(person => new PersonEntry(
                person,
                byPerson[person.Id].Select(item => item.Id).ToEquatableArray(),
                byPerson[person.Id].Sum(item => item.Count.Quotes),
                byPerson[person.Id].Sum(item => item.Count.Mentions),
                byPerson[person.Id].Sum(item => item.Count.Delegations)
            ))
            .ToEquatableArray();
    }
}

public sealed record PersonCount(string Person, int Quotes, int Mentions, int Delegations);
