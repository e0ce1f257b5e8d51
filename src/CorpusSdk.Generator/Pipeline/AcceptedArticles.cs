using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>An article as it will be emitted, and what it has of each person.</summary>
internal sealed record EmittedArticle(ArticleModel Model, PersonLinks Links)
{
    public static EmittedArticle Of(ArticleModel model) => new(model, PersonLinks.Of(model));
}

/// <summary>Leaves out the articles and delegations that have no id or name to themselves.</summary>
internal static class AcceptedArticles
{
    /// <remarks>
    /// One step for all articles, not one for each: an item that is combined with what was collected of all items
    /// has them all among its inputs, and a host that records the steps walks every path to every input.
    /// </remarks>
    public static EquatableArray<EmittedArticle> Of(IEnumerable<EmittedArticle> articles, CorpusIndex index)
    {
        var entries = index.Articles.ToDictionary(entry => entry.TextPath, StringComparer.Ordinal);
        return articles
            .Where(article => entries.ContainsKey(article.Model.TextPath))
            .Select(article => Accept(article, entries[article.Model.TextPath]))
            .ToEquatableArray();
    }

    private static EmittedArticle Accept(EmittedArticle article, ArticleEntry entry)
    {
        if (entry.Delegations.Count == article.Model.Delegations.Count)
        {
            return article;
        }

        var open = new HashSet<string>(entry.Delegations.Select(delegation => delegation.Id), StringComparer.Ordinal);
        return EmittedArticle.Of(article.Model with
        {
            Delegations = article.Model.Delegations.Where(delegation => open.Remove(delegation.Id)).ToEquatableArray(),
        });
    }
}
