using CorpusSdk.Core.Model;
using CorpusSdk.Generator.Emission;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>What one article has of each person: numbers only, so that moved words change nothing here.</summary>
internal sealed record PersonLinks(EquatableArray<PersonLink> Links)
{
    public static PersonLinks Of(ArticleModel article)
    {
        var mentions = article.Mentions.Select(mention => new PersonLink(mention.Person, 0, 1, 0));
        var quotes = article
            .Quotes.Where(quote => quote.Speaker is not null)
            .Select(quote => new PersonLink(quote.Speaker!, 1, 0, 0));
        var delegations = article.Delegations.SelectMany(delegation =>
            delegation
                .Members.Select(member => member.Person)
                .Concat(delegation.Head is null ? [] : [delegation.Head])
                .Distinct()
                .Select(person => new PersonLink(person, 0, 0, 1))
        );
        return new(
            mentions
                .Concat(quotes)
                .Concat(delegations)
                .GroupBy(link => link.Person, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new PersonLink(
                    group.Key,
                    group.Sum(link => link.Quotes),
                    group.Sum(link => link.Mentions),
                    group.Sum(link => link.Delegations)
                ))
                .ToEquatableArray()
        );
    }

    /// <summary>Joins the persons with their links, the articles of each in list order.</summary>
    public static EquatableArray<PersonEntry> Relate(
        IEnumerable<PersonModel> people,
        IEnumerable<ArticleFace> articles,
        CorpusLayout layout
    )
    {
        var byArticle = articles.ToDictionary(
            article => article.Entry.Id,
            article => article.Links,
            StringComparer.Ordinal
        );
        var byPerson = layout
            .Articles.SelectMany(slot =>
                byArticle.TryGetValue(slot.Id, out var links) ? links.Links.Select(link => (slot.Id, Link: link)) : []
            )
            .ToLookup(item => item.Link.Person, StringComparer.Ordinal);
        return people
            .Select(person => new PersonEntry(
                person,
                byPerson[person.Id].Select(item => item.Id).ToEquatableArray(),
                byPerson[person.Id].Sum(item => item.Link.Quotes),
                byPerson[person.Id].Sum(item => item.Link.Mentions),
                byPerson[person.Id].Sum(item => item.Link.Delegations)
            ))
            .ToEquatableArray();
    }
}

internal sealed record PersonLink(string Person, int Quotes, int Mentions, int Delegations);
