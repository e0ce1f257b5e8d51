using CorpusSdk.Core.Compilation;
using CorpusSdk.Generator.Pipeline;

namespace CorpusSdk.Generator.Emission;

/// <summary>
/// A folder of the corpus, or its top, and the stretch of a set's list that it is. Found in one pass: a corpus may
/// have as many folders as articles.
/// </summary>
internal sealed class Folder
{
    private readonly Dictionary<string, Folder> _byName = new(StringComparer.Ordinal);
    private readonly List<Folder> _children = [];

    private Folder(IReadOnlyList<string> path, int start) => (Path, Start) = (path, start);

    /// <summary>Names from the top down; none for the top itself.</summary>
    public IReadOnlyList<string> Path { get; }

    public int Start { get; }

    public int Count { get; private set; }

    public string Name => Path[Path.Count - 1];

    /// <summary>The folders in it that are not empty, in list order.</summary>
    public IReadOnlyList<Folder> Children => _children;

    /// <param name="size">How many entries of the set an article has.</param>
    public static Folder TopOf(CorpusLayout layout, Func<ArticleSlot, int> size)
    {
        var top = new Folder([], 0);
        foreach (var slot in layout.Articles)
        {
            var count = size(slot);
            var start = top.Count;
            top.Count += count;
            var folder = top;
            for (var depth = 0; depth < slot.Folders.Count && count > 0; depth++)
            {
                folder = folder.Child(slot.Folders[depth], start);
                folder.Count += count;
            }
        }

        return top;
    }

    /// <summary>All folders below this one, each before those in it.</summary>
    public IEnumerable<Folder> Descendants() => _children.SelectMany(child => child.Descendants().Prepend(child));

    private Folder Child(string name, int start)
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
