using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;
using CorpusSdk.Generator.Emission.Facts;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>An article as it will be emitted, and what it has of each person.</summary>
/// <param name="Path">Its text file as the host names it.</param>
/// <param name="Facts">What the program will know of it; nothing where the assembly has no room for that, which is reported.</param>
internal sealed record EmittedArticle(string Path, ArticleModel Model, PersonLinks Links, PackedFacts Facts, ulong Key) : IKeyed
{
    public string Id => Model.Id;

    public static EmittedArticle Of(LinkedArticle article) => Of(article.Key.Entry.Path, article.Model);

    public static EmittedArticle Of(string path, ArticleModel model) =>
        new(path, model, PersonLinks.Of(model), ArticleFacts.Of(model), StableHash.Of(model.Id));
}

/// <summary>Leaves out the articles and delegations that have no id or name to themselves.</summary>
internal static class AcceptedArticles
{
    /// <remarks>
    /// One step for all articles, not one for each: an item that is combined with what was collected of all items
    /// has them all among its inputs, and a host that records the steps walks every path to every input.
    /// </remarks>
    public static EquatableArray<EmittedArticle> Of(IEnumerable<EmittedArticle> articles, CorpusIndex index, LiteralBudget budget)
    {
        // Taken out where it is found: a project may list a file twice, as an item of its own and as one of ours.
        var entries = index.Articles.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        var accepted = new List<EmittedArticle>(entries.Count);
        foreach (var article in articles)
        {
            if (entries.TryGetValue(article.Path, out var entry))
            {
                _ = entries.Remove(article.Path);
                accepted.Add(budget.Apply(Accept(article, entry)));
            }
        }

        return accepted.ToEquatableArray();
    }

    private static EmittedArticle Accept(EmittedArticle article, ArticleEntry entry)
    {
        if (entry.Delegations.Count == article.Model.Delegations.Count)
        {
            return article;
        }

        var open = new HashSet<string>(entry.Delegations.Select(delegation => delegation.Id), StringComparer.Ordinal);
        var model = article.Model with
        {
            Delegations = article.Model.Delegations.Where(delegation => open.Remove(delegation.Id)).ToEquatableArray(),
        };
        return EmittedArticle.Of(article.Path, model);
    }
}
