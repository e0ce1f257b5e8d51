using CorpusSdk.Core.Model;
using CorpusSdk.Core.Reading;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>A file of the corpus as read, in one of its roles.</summary>
/// <param name="Problem">Why its content is not to be trusted; the content is then empty.</param>
/// <param name="Collection">The C# type of the collection that it belongs to; null where it is of no
/// collection.</param>
internal sealed record CorpusFile(CorpusFileKind Kind, SourceFile File, Problem? Problem, string? Collection)
{
    /// <summary>Whether the file has a role in the corpus.</summary>
    public static bool IsWanted(string relativePath, CollectionFiles collections) =>
        CorpusPath.KindOf(relativePath) != CorpusFileKind.None || CollectionOf(relativePath, collections) is not null;

    /// <summary>The file as what its path makes of it: an entry of a collection may be an article as well.</summary>
    /// <param name="content">The text as it was decoded.</param>
    /// <param name="fault">Why that is no UTF-8; null where it is.</param>
    public static IReadOnlyList<CorpusFile> Of(
        string path,
        string relativePath,
        string displayPath,
        string content,
        FileFault? fault,
        CollectionFiles collections
    )
    {
        var kind = CorpusPath.KindOf(relativePath);
        var collection = CollectionOf(relativePath, collections);
        var file = SourceFile.Create(path, relativePath, displayPath, content);
        var read = fault is null
            ? new CorpusFile(kind, file, null, collection)
            : new(
                kind,
                SourceFile.Create(path, relativePath, displayPath, ""),
                Core.Model.Problem.At(
                    file,
                    fault.In(file.Text),
                    Rules.NotUtf8,
                    CorpusPath.FileName(relativePath),
                    $" ({fault.Reason})"
                ),
                collection
            );
        return read.InItsRoles(collections);
    }

    /// <summary>A file whose text is known to be sound.</summary>
    public static IReadOnlyList<CorpusFile> Of(SourceFile file, CollectionFiles collections) =>
        new CorpusFile(
            CorpusPath.KindOf(file.RelativePath),
            file,
            null,
            CollectionOf(file.RelativePath, collections)
        ).InItsRoles(collections);

    private IReadOnlyList<CorpusFile> InItsRoles(CollectionFiles collections) =>
        Collection is null ? [this]
        : Kind == CorpusFileKind.Text && collections.IsArticle(Collection)
            ? [this, this with { Kind = CorpusFileKind.Data }]
        : [this with { Kind = CorpusFileKind.Data }];

    /// <summary>
    /// The files of collections are those of their patterns, but for the persons of the corpus and what documents it.
    /// </summary>
    private static string? CollectionOf(string relativePath, CollectionFiles collections) =>
        CorpusPath.KindOf(relativePath) != CorpusFileKind.People
        && DataReader.IsData(relativePath)
        && !CorpusPath.IsReadme(relativePath)
            ? collections.CollectionOf(relativePath)
            : null;
}

/// <summary>Why a file is not valid UTF-8.</summary>
/// <param name="Sign">What stands where the fault is; null where all of the file is of another encoding.</param>
internal sealed record FileFault(string Reason, char? Sign = null)
{
    public static readonly FileFault Binary = new("it looks like a binary file");

    public static readonly FileFault NoCharacter = new("a byte of it is no part of a character", '\uFFFD');

    public static readonly FileFault Null = new("it holds the character U+0000, as UTF-16 does, and no text", '\0');

    public static FileFault Encoding(string name) => new("it looks like " + name);

    public TextRange In(string text) =>
        Sign is { } sign && text.IndexOf(sign) is var at and >= 0 ? new(at, 1) : default;
}
