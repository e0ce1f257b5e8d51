using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Schema;

/// <summary>Finds the collection that a file belongs to, by its path alone.</summary>
/// <param name="Collections">The C# type and patterns of each collection, and whether its texts are articles as
/// well.</param>
public sealed record CollectionFiles(
    EquatableArray<(string Type, EquatableArray<string> Patterns, bool AsArticles)> Collections
)
{
    public static readonly CollectionFiles None = new(EquatableArray<(string, EquatableArray<string>, bool)>.Empty);

    private readonly List<(string Type, Glob Glob)> _globs =
    [
        .. Collections.SelectMany(collection =>
            collection.Patterns.Select(pattern => (collection.Type, Glob.Parse(pattern)))
        ),
    ];

    public static CollectionFiles Of(CorpusSchema schema) =>
        new(
            schema
                .Collections.Select(record => (record.Type, record.Collection!.Patterns, record.Collection.AsArticles))
                .ToEquatableArray()
        );

    /// <summary>
    /// The collection that a file belongs to; null for none. Files of people, readme files and ignored files belong to
    /// none.
    /// </summary>
    public string? OwnerOf(string relativePath) =>
        _globs.Count > 0
        && !CorpusPath.IsIgnored(relativePath)
        && CorpusPath.KindOf(relativePath) != CorpusFileKind.People
        && DataReader.IsData(relativePath)
        && !CorpusPath.IsReadme(relativePath)
            ? CollectionOf(relativePath)
            : null;

    /// <summary>The first collection in ordinal order with a pattern that matches; null if none has one.</summary>
    public string? CollectionOf(string relativePath) =>
        _globs.Count == 0 ? null : _globs.FirstOrDefault(glob => glob.Glob.IsMatch(relativePath)).Type;

    /// <summary>The collections that match a path, in ordinal order, each with its first pattern that does.</summary>
    internal IEnumerable<(string Type, int Pattern)> MatchesOf(string relativePath)
    {
        var first = 0;
        foreach (var (type, patterns, _) in Collections)
        {
            var match = _globs.FindIndex(first, patterns.Count, glob => glob.Glob.IsMatch(relativePath));
            if (match >= 0)
            {
                yield return (type, match - first);
            }

            first += patterns.Count;
        }
    }

    /// <summary>Whether a text of a collection is an article as well.</summary>
    public bool IsArticle(string collection) => Collections.First(known => known.Type == collection).AsArticles;

    /// <summary>
    /// The folders that the matching pattern begins with, with <c>/</c> at the end: they are not part of an entry's id.
    /// </summary>
    public string FolderOf(string relativePath) => _globs.First(glob => glob.Glob.IsMatch(relativePath)).Glob.Folder;

    public bool Equals(CollectionFiles? other) => other is not null && Collections.Equals(other.Collections);

    public override int GetHashCode() => Collections.GetHashCode();
}
