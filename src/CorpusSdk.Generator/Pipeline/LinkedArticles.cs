using System.Collections.Immutable;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Model;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>
/// All articles, in the parts that the steps over the whole corpus ask for. Taken out in one pass: ten thousand
/// articles are far apart in memory, and an editor waits for each pass at every edit.
/// </summary>
internal sealed class LinkedArticles
{
    public LinkedArticles(ImmutableArray<Held<LinkedOutcome>> outcomes)
    {
        var files = new FileNames[outcomes.Length];
        List<EmittedArticle> articles = new(outcomes.Length);
        List<ArticleKey> keys = new(outcomes.Length);
        List<ArticleKey> unplaced = new(outcomes.Length);
        List<ArticleFace> faces = new(outcomes.Length);
        List<Problem> problems = [];
        for (var i = 0; i < files.Length; i++)
        {
            var outcome = outcomes[i].Value;
            files[i] = outcome.Names;
            problems.AddRange(outcome.Problems);
            if (outcome.Article is { } article)
            {
                articles.Add(article);
                keys.Add(article.Key);
                unplaced.Add(article.Unplaced);
                faces.Add(article.Face);
                FactBytes += article.Facts.Facts.Length;
            }
        }

        (Files, Articles, Keys, UnplacedKeys, Faces, Problems) = (
            files.ToEquatableArray(),
            articles.ToEquatableArray(),
            keys.ToEquatableArray(),
            unplaced.ToEquatableArray(),
            faces.ToEquatableArray(),
            problems.ToEquatableArray()
        );
    }

    /// <summary>The text files, also those whose article could not be made.</summary>
    public EquatableArray<FileNames> Files { get; }

    public EquatableArray<EmittedArticle> Articles { get; }

    public EquatableArray<ArticleKey> Keys { get; }

    /// <summary>The keys without their places.</summary>
    public EquatableArray<ArticleKey> UnplacedKeys { get; }

    public EquatableArray<ArticleFace> Faces { get; }

    public EquatableArray<Problem> Problems { get; }

    /// <summary>The length of all their facts.</summary>
    public long FactBytes { get; }
}
