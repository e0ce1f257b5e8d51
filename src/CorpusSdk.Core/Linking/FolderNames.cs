using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Linking;

/// <summary>
/// Checks the folders that become groups: each has a name, no two of them share one, and no article has the name of a
/// folder next to it. Each problem is reported once, not for every article in the folder.
/// </summary>
internal sealed class FolderNames
{
    /// <summary>Each folder becomes a type, and a path of many short names may contain thousands.</summary>
    internal const int MaxDepth = 32;

    private readonly Dictionary<string, string> _pathOfName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);

    /// <param name="articles">In the order in which problems are found.</param>
    public static FolderNames Check(IEnumerable<ArticleKey> articles, List<Problem> problems)
    {
        var names = new FolderNames();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            names.Add(article, known, problems);
        }

        return names;
    }

    /// <summary>Reports an article that has the name of a folder next to it, or is nested too deeply.</summary>
    public bool IsAllowed(ArticleKey article, List<Problem> problems)
    {
        if (article.Entry.Folders.Count > MaxDepth)
        {
            problems.Add(
                article.FileStart.Problem(
                    Rules.LimitExceeded,
                    $"folders may be nested at most {MaxDepth} levels deep; move the file up"
                )
            );
            return false;
        }

        var name = string.Join(".", article.Entry.Folders.Append(article.Entry.Name));
        if (!_pathOfName.TryGetValue(name, out var folder))
        {
            return true;
        }

        problems.Add(
            article.IdLocation.Problem(
                Rules.SameName,
                "article and folder",
                article.Entry.Id,
                folder,
                $"folder {folder}/",
                article.Entry.Name,
                $"rename the folder, or give the article a different '{article.IdKey}:'"
            )
        );
        return false;
    }

    /// <summary>
    /// Whether the article's folder, or one that contains it, shares its name with another. Collisions of articles in
    /// such folders are not reported as well.
    /// </summary>
    public bool IsInSharedFolderName(ArticleKey article)
    {
        var name = "";
        return _shared.Count > 0
            && article.Entry.Folders.Any(folder => _shared.Contains(name += (name.Length > 0 ? "." : "") + folder));
    }

    private void Add(ArticleKey article, HashSet<string> known, List<Problem> problems)
    {
        var folders = article.Entry.Folders.Count > MaxDepth ? [] : CorpusPath.Folders(article.Entry.TextPath);
        string path = "",
            name = "";
        for (var i = 0; i < folders.Length; i++)
        {
            path += (i > 0 ? "/" : "") + folders[i];
            name += (i > 0 ? "." : "") + article.Entry.Folders[i];
            if (!known.Add(path))
            {
                continue;
            }

            if (CorpusId.FromStem(folders[i]).Length == 0)
            {
                problems.Add(article.FileStart.Problem(Rules.InvalidId, folders[i], $"; rename the folder '{path}/'"));
            }

            if (!_pathOfName.TryGetValue(name, out var first))
            {
                _pathOfName.Add(name, path);
                continue;
            }

            _ = _shared.Add(name);
            if (ParentOf(first) == ParentOf(path))
            {
                problems.Add(
                    article.FileStart.Problem(
                        Rules.SameName,
                        "folders",
                        path,
                        first,
                        $"folder {first}/",
                        article.Entry.Folders[i],
                        "rename one of the two folders"
                    )
                );
            }
        }
    }

    private static string ParentOf(string folder) => folder.Substring(0, Math.Max(0, folder.LastIndexOf('/')));
}
