using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Generator.Emission;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>
/// Articles whose members go into one generated file. Who writes it puts them in order: few files are written at an
/// edit.
/// </summary>
internal sealed record MemberFile(int Index, EquatableArray<ArticleOutline> Articles)
{
    /// <summary>So many articles of a folder stay together; a larger folder is spread over several files.</summary>
    private const int Together = 64;

    /// <summary>
    /// Spreads the articles over files by their folders. By ids alone every file would hold a few of every folder, and
    /// a hundred folders in a hundred files are ten thousand parts of types: a quarter of the compiler's time.
    /// </summary>
    public static IEnumerable<MemberFile> Fill(EquatableArray<ArticleOutline> articles)
    {
        var files = FilesFor(articles.Count);
        var counts = new Dictionary<ulong, int>();
        foreach (var article in articles)
        {
            _ = counts.TryGetValue(article.FolderKey, out var count);
            counts[article.FolderKey] = count + 1;
        }

        return Buckets
            .Spread(articles, files, FileOf)
            .Select((file, index) => new MemberFile(index, file.ToEquatableArray()));

        int FileOf(ArticleOutline article)
        {
            var count = PartsFor(counts[article.FolderKey]);
            return Buckets.TableOf(unchecked(article.FolderKey + ((article.Key % (uint)count) << 32)), files);
        }
    }

    private static int FilesFor(int articles) =>
        articles switch
        {
            <= Together => 1,
            <= 1_024 => 16,
            _ => 64,
        };

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
