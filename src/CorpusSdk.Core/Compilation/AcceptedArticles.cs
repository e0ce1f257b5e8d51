using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Linking;

namespace CorpusSdk.Core.Compilation;

/// <summary>
/// The articles with a unique id and name, each with those of its delegations whose ids and names are unique.
/// </summary>
internal sealed class AcceptedArticles : IEquatable<AcceptedArticles>
{
    public static readonly AcceptedArticles None = new(EquatableArray<ArticleSummary>.Empty, isAll: false);

    private readonly bool _isAll;

    private AcceptedArticles(EquatableArray<ArticleSummary> summaries, bool isAll) =>
        (Summaries, _isAll) = (summaries, isAll);

    public EquatableArray<ArticleSummary> Summaries { get; }

    /// <param name="articles">All articles, in the order of their files.</param>
    /// <param name="index">The entries that own their ids and names.</param>
    public static AcceptedArticles Of(EquatableArray<ArticleSummary> articles, EquatableArray<ArticleEntry> index)
    {
        // Removed once found, because a project may list a file twice: by itself and through the corpus folder.
        var entries = index.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        var accepted = new List<ArticleSummary>(entries.Count);
        var isAll = true;
        foreach (var article in articles)
        {
            if (!entries.TryGetValue(article.Entry.Path, out var entry))
            {
                isAll = false;
                continue;
            }

            _ = entries.Remove(article.Entry.Path);
            var isWhole = entry.Equals(article.Entry);
            isAll &= isWhole;
            accepted.Add(isWhole ? article : article with { Entry = entry });
        }

        return new(isAll ? articles : accepted.ToEquatableArray(), isAll);
    }

    /// <summary>
    /// The accepted articles, each once, with their accepted delegations.
    /// </summary>
    /// <param name="articles">The articles whose summaries this was made from.</param>
    public EquatableArray<CompiledArticle> Among(EquatableArray<CompiledArticle> articles)
    {
        if (_isAll)
        {
            return articles;
        }

        var entries = Summaries.ToDictionary(
            summary => summary.Entry.Path,
            summary => summary.Entry,
            StringComparer.Ordinal
        );
        var accepted = new List<CompiledArticle>(entries.Count);
        foreach (var article in articles)
        {
            if (entries.TryGetValue(article.Key.Entry.Path, out var entry))
            {
                _ = entries.Remove(article.Key.Entry.Path);
                accepted.Add(Accept(article, entry));
            }
        }

        return accepted.ToEquatableArray();
    }

    public bool Equals(AcceptedArticles? other) =>
        other is not null && _isAll == other._isAll && Summaries.Equals(other.Summaries);

    public override bool Equals(object? obj) => Equals(obj as AcceptedArticles);

    public override int GetHashCode() => Summaries.GetHashCode();

    private static CompiledArticle Accept(CompiledArticle article, ArticleEntry entry)
    {
        if (entry.Delegations.Count == article.Model.Delegations.Count)
        {
            return article;
        }

        var open = new HashSet<string>(entry.Delegations.Select(delegation => delegation.Id), StringComparer.Ordinal);
        return CompiledArticle.Of(
            article.Key,
            article.Model with
            {
                Delegations = article
                    .Model.Delegations.Where(delegation => open.Remove(delegation.Id))
                    .ToEquatableArray(),
            }
        );
    }
}
