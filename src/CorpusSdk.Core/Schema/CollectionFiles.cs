using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Schema;

/// <summary>The files of the collections: which collection a file belongs to, told by its path alone.</summary>
/// <param name="Collections">C# type and patterns of each, and whether its texts are articles as well.</param>
public sealed record CollectionFiles(
    EquatableArray<(string Type, EquatableArray<string> Patterns, bool AsArticles)> Collections
)
{
    public static readonly CollectionFiles None = new(EquatableArray<(string, EquatableArray<string>, bool)>.Empty);

    private readonly List<(string Type, Glob Glob)> _globs =
    [
        .. Collections.SelectMany(collection =>
            collection.Patterns.Select(pattern => (collection.Type, Glob.Of(pattern)))
        ),
    ];

    public static CollectionFiles Of(CorpusSchema schema) =>
        new(
            schema
                .Collections.Select(record => (record.Type, record.Collection!.Patterns, record.Collection.AsArticles))
                .ToEquatableArray()
        );

    /// <summary>
    /// The collection that a file belongs to; null if none does. Files of people and what documents the corpus belong to
    /// none.
    /// </summary>
    public string? OwnerOf(string relativePath) =>
        _globs.Count > 0
        && CorpusPath.KindOf(relativePath) != CorpusFileKind.People
        && DataReader.IsData(relativePath)
        && !CorpusPath.IsReadme(relativePath)
            ? CollectionOf(relativePath)
            : null;

    /// <summary>The first collection in ordinal order that has the file; null where none has it.</summary>
    public string? CollectionOf(string relativePath) =>
        _globs.Count == 0 ? null : _globs.FirstOrDefault(glob => glob.Glob.IsMatch(relativePath)).Type;

    /// <summary>Whether a text of a collection is an article as well.</summary>
    public bool IsArticle(string collection) => Collections.First(known => known.Type == collection).AsArticles;

    /// <summary>
    /// The folders that the pattern which has the file begins with: they are no part of an entry's id.
    /// </summary>
    public string FolderOf(string relativePath) => _globs.First(glob => glob.Glob.IsMatch(relativePath)).Glob.Folder;

    public bool Equals(CollectionFiles? other) => other is not null && Collections.Equals(other.Collections);

    public override int GetHashCode() => Collections.GetHashCode();
}
