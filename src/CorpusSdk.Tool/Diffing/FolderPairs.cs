using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Tool.Diffing;

/// <summary>Folders that were renamed: every article that was in one is now in the other, at the same place.</summary>
internal sealed class FolderPairs
{
    private const string Articles = "Corpus.Articles";
    private const string Quotes = "Corpus.Quotes";

    /// <summary>The new path of a folder; null if its articles went to different places.</summary>
    private readonly Dictionary<string, string?> _newPaths = new(StringComparer.Ordinal);

    /// <param name="pairs">The members that are paired so far.</param>
    public static FolderPairs Of(IEnumerable<(CorpusMember Old, CorpusMember New)> pairs)
    {
        FolderPairs folders = new();
        foreach (var (old, now) in pairs.Where(pair => pair.Old.Kind == CorpusMemberKind.Article))
        {
            folders.Add(old.Path, now.Path);
        }

        return folders;
    }

    /// <summary>Pairs the folders of both sets. An article that is gone does not prevent it.</summary>
    public void PairInto(EntryPairs pairs, DiffSide old, DiffSide @new)
    {
        foreach (var kind in new[] { CorpusMemberKind.ArticleFolder, CorpusMemberKind.QuoteFolder })
        {
            var set = kind == CorpusMemberKind.ArticleFolder ? Articles : Quotes;
            var free = pairs.UnpairedNew(kind).ToDictionary(folder => folder.Path, StringComparer.Ordinal);
            foreach (var folder in pairs.UnpairedOld(kind).ToList())
            {
                if (
                    _newPaths.GetValueOrDefault(Articles + folder.Path[set.Length..]) is { } path
                    && free.Remove(set + path[Articles.Length..], out var renamed)
                )
                {
                    pairs.Pair(folder, renamed);
                }
            }
        }
    }

    /// <summary>Notes where the folders of an article are now: where its path below them is the same.</summary>
    private void Add(string old, string now)
    {
        var (from, to) = (old[(Articles.Length + 1)..].Split('.'), now[(Articles.Length + 1)..].Split('.'));
        var isSame = true;
        for (var below = 1; below < from.Length; below++)
        {
            isSame = isSame && below < to.Length && from[^below] == to[^below];
            Note(PathOf(from[..^below]), isSame ? PathOf(to[..^below]) : null);
        }
    }

    private static string PathOf(string[] folders) => Articles + "." + string.Join('.', folders);

    private void Note(string folder, string? now)
    {
        if (!_newPaths.TryAdd(folder, now) && _newPaths[folder] != now)
        {
            _newPaths[folder] = null;
        }
    }
}
