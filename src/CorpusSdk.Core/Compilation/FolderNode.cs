namespace CorpusSdk.Core.Compilation;

/// <summary>
/// A folder of the corpus, or its root, with the range of a set's list that it contains. All folders are found in one
/// pass, because a corpus may have as many of them as articles.
/// </summary>
internal sealed class FolderNode
{
    private readonly Dictionary<string, FolderNode> _byName = new(StringComparer.Ordinal);
    private readonly List<FolderNode> _children = [];

    private FolderNode(IReadOnlyList<string> path, int start) => (Path, Start) = (path, start);

    /// <summary>The names from the root down; none for the root itself.</summary>
    public IReadOnlyList<string> Path { get; }

    public int Start { get; }

    public int Count { get; private set; }

    public string Name => Path[Path.Count - 1];

    /// <summary>The subfolders that are not empty, in list order.</summary>
    public IReadOnlyList<FolderNode> Children => _children;

    /// <summary>The folders of the set of articles.</summary>
    public static FolderNode OfArticles(CorpusLayout layout) => RootOf(layout, slot => 1);

    /// <summary>The folders of the set of quotes: only those with an article that has quotes.</summary>
    public static FolderNode OfQuotes(CorpusLayout layout) => RootOf(layout, slot => slot.QuoteCount);

    /// <summary>All folders below this one, each before its subfolders.</summary>
    public IEnumerable<FolderNode> Descendants() => _children.SelectMany(child => child.Descendants().Prepend(child));

    /// <param name="size">The number of entries that an article has in the set.</param>
    private static FolderNode RootOf(CorpusLayout layout, Func<ArticleSlot, int> size)
    {
        var root = new FolderNode([], 0);
        foreach (var slot in layout.Articles)
        {
            var count = size(slot);
            var start = root.Count;
            root.Count += count;
            var folder = root;
            for (var depth = 0; depth < slot.Folders.Count && count > 0; depth++)
            {
                folder = folder.Child(slot.Folders[depth], start);
                folder.Count += count;
            }
        }

        return root;
    }

    private FolderNode Child(string name, int start)
    {
        if (!_byName.TryGetValue(name, out var child))
        {
            child = new([.. Path, name], start);
            _byName.Add(name, child);
            _children.Add(child);
        }

        return child;
    }
}
