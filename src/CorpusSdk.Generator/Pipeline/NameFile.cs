using CorpusSdk.Core.Model;
using CorpusSdk.Generator.Emission;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>Articles whose members go into one generated file: folder by folder, in ordinal order of their ids.</summary>
internal sealed record NameFile(int Index, EquatableArray<ArticleNames> Articles)
{
    /// <summary>So many articles of a folder stay together; a larger folder is spread over several files.</summary>
    private const int Together = 64;

    /// <summary>
    /// Spreads the articles over files by their folders. By ids alone every file would hold a few of every folder, and a
    /// hundred folders in a hundred files are ten thousand parts of types: a quarter of the compiler's time.
    /// </summary>
    public static IEnumerable<NameFile> Fill(IReadOnlyCollection<ArticleNames> articles)
    {
        var count = Buckets.CountFor(articles.Count);
        var files = new List<ArticleNames>[count];
        var parts = articles.GroupBy(article => article.Folder, StringComparer.Ordinal)
            .ToDictionary(folder => folder.Key, folder => (Hash: StableHash.Of(folder.Key), Count: PartsFor(folder.Count())), StringComparer.Ordinal);
        foreach (var article in articles)
        {
            var (hash, partsOfFolder) = parts[article.Folder];
            var part = article.Key % (uint)partsOfFolder;
            (files[Buckets.IndexOf(unchecked(hash + (part << 32)), count)] ??= []).Add(article);
        }

        return files.Select((file, index) => new NameFile(index, (file ?? [])
            .OrderBy(article => article.Folder, StringComparer.Ordinal).ThenBy(article => article.Id, StringComparer.Ordinal).ToEquatableArray()));
    }

    /// <summary>A power of two: seldom another one when an article comes or goes.</summary>
    private static int PartsFor(int articles)
    {
        var parts = 1;
        while (parts * Together < articles)
        {
            parts *= 2;
        }

        return parts;
    }
}
