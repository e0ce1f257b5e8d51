using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>
/// Which articles and delegations have an id and a name to themselves. Stays equal while lines move, unlike the
/// index it comes from.
/// </summary>
internal sealed class AcceptedArticles : IEquatable<AcceptedArticles>
{
    private readonly EquatableArray<ArticleEntry> _entries;
    private readonly Dictionary<string, ArticleEntry> _byText;

    private AcceptedArticles(EquatableArray<ArticleEntry> entries)
    {
        _entries = entries;
        _byText = entries.ToDictionary(entry => entry.TextPath, StringComparer.Ordinal);
    }

    public static AcceptedArticles Of(CorpusIndex index) => new(index.Articles);

    /// <summary>The article as it is emitted, or null where another has its id or name.</summary>
    public ArticleModel? Accept(ArticleModel article)
    {
        if (!_byText.TryGetValue(article.TextPath, out var entry))
        {
            return null;
        }

        if (entry.Delegations.Count == article.Delegations.Count)
        {
            return article;
        }

        var open = new HashSet<string>(entry.Delegations.Select(delegation => delegation.Id), StringComparer.Ordinal);
        return article with { Delegations = article.Delegations.Where(delegation => open.Remove(delegation.Id)).ToEquatableArray() };
    }

    public bool Equals(AcceptedArticles? other) => other is not null && _entries.Equals(other._entries);

    public override bool Equals(object? obj) => Equals(obj as AcceptedArticles);

    public override int GetHashCode() => _entries.GetHashCode();
}
