using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Generator.Emission;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>
/// The articles whose members go into one generated file, in any order: they are sorted when the file is written, and
/// an edit writes few files.
/// </summary>
internal sealed record MemberFile(int Index, EquatableArray<ArticleOutline> Articles)
{
    /// <summary>A folder with more articles than this is divided into parts.</summary>
    private const int PartSize = 32;

    /// <summary>
    /// Spreads the articles over files by their folders. By ids alone every file would hold a few of every folder, and
    /// a hundred folders in a hundred files are ten thousand parts of types: a quarter of the compiler's time. The
    /// parts of all folders are dealt out to the files in turn, so that no file is much longer than another: the
    /// compiler parses the whole file at an edit of one of its articles.
    /// </summary>
    public static IEnumerable<MemberFile> Fill(EquatableArray<ArticleOutline> articles)
    {
        var files = FilesFor(articles.Count);
        var folders = new Dictionary<ulong, Folder>();
        foreach (var article in articles)
        {
            if (!folders.TryGetValue(article.FolderKey, out var folder))
            {
                folders.Add(article.FolderKey, folder = new(article.Folder));
            }

            folder.Count++;
        }

        var parts = 0;
        foreach (var folder in folders.Values.OrderBy(folder => folder.Path, StringComparer.Ordinal))
        {
            (folder.FirstPart, folder.Parts) = (parts, PartsFor(folder.Count));
            parts += folder.Parts;
        }

        return Buckets
            .Spread(articles, files, FileOf)
            .Select((file, index) => new MemberFile(index, file.ToEquatableArray()));

        int FileOf(ArticleOutline article)
        {
            var folder = folders[article.FolderKey];
            return (folder.FirstPart + (int)(article.Key % (uint)folder.Parts)) % files;
        }
    }

    /// <summary>
    /// Few for a small corpus. There are only three numbers, because a change of the number moves every article.
    /// </summary>
    private static int FilesFor(int articles) =>
        articles switch
        {
            <= PartSize => 1,
            <= 1_024 => 16,
            _ => 128,
        };

    /// <summary>A power of two, so that adding or removing an article seldom changes it.</summary>
    private static int PartsFor(int articles)
    {
        var parts = 1;
        while (parts * PartSize < articles)
        {
            parts *= 2;
        }

        return parts;
    }

    private sealed class Folder(string path)
    {
        public string Path { get; } = path;

        public int Count { get; set; }

        public int FirstPart { get; set; }

        public int Parts { get; set; }
    }
}
