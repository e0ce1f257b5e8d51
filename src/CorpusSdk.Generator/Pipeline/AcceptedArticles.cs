using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;
using CorpusSdk.Generator.Emission;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>
/// The articles that have an id and a name to themselves, each with those of its delegations that have.
/// </summary>
internal sealed class AcceptedArticles(EquatableArray<ArticleFace> faces) : IEquatable<AcceptedArticles>
{
    private readonly Lazy<Dictionary<string, ArticleFace>> _byPath = new(() =>
        faces.ToDictionary(face => face.Entry.Path, StringComparer.Ordinal)
    );

    public EquatableArray<ArticleFace> Faces { get; } = faces;

    public static AcceptedArticles Of(IEnumerable<ArticleFace> articles, EquatableArray<ArticleEntry> index)
    {
        // Taken out where it is found: a project may list a file twice, as an item of its own and as one of ours.
        var entries = index.ToDictionary(entry => entry.Path, StringComparer.Ordinal);
        var accepted = new List<ArticleFace>(entries.Count);
        foreach (var article in articles)
        {
            if (entries.TryGetValue(article.Entry.Path, out var entry))
            {
                _ = entries.Remove(article.Entry.Path);
                accepted.Add(entry.Equals(article.Entry) ? article : article with { Entry = entry });
            }
        }

        return new(accepted.ToEquatableArray());
    }

    /// <summary>
    /// True where every article is accepted as it is: the rule, and then nothing needs to be looked up.
    /// </summary>
    private bool IsAll(EquatableArray<EmittedArticle> articles)
    {
        for (var i = 0; i < articles.Count; i++)
        {
            if (
                Faces.Count != articles.Count
                || (!ReferenceEquals(Faces[i], articles[i].Face) && !Faces[i].Entry.Equals(articles[i].Face.Entry))
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The accepted of all articles as they will be emitted, each once.</summary>
    public EquatableArray<EmittedArticle> Among(EquatableArray<EmittedArticle> articles)
    {
        if (IsAll(articles))
        {
            return articles;
        }

        var left = new HashSet<string>(_byPath.Value.Keys, StringComparer.Ordinal);
        var accepted = new List<EmittedArticle>(left.Count);
        foreach (var article in articles)
        {
            if (left.Remove(article.Key.Entry.Path))
            {
                accepted.Add(Accept(article, _byPath.Value[article.Key.Entry.Path].Entry));
            }
        }

        return accepted.ToEquatableArray();
    }

    public bool Equals(AcceptedArticles? other) => other is not null && Faces.Equals(other.Faces);

    public override bool Equals(object? obj) => Equals(obj as AcceptedArticles);

    public override int GetHashCode() => Faces.GetHashCode();

    private static EmittedArticle Accept(EmittedArticle article, ArticleEntry entry)
    {
        if (entry.Delegations.Count == article.Model.Delegations.Count)
        {
            return article;
        }

        var open = new HashSet<string>(entry.Delegations.Select(delegation => delegation.Id), StringComparer.Ordinal);
        return EmittedArticle.Of(
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
