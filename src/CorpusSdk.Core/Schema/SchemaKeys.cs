using CorpusSdk.Core.Model;

namespace CorpusSdk.Core.Schema;

/// <summary>
/// The keys that the user's properties give to the built-in records: all that reading a file has to know of the schema,
/// so that a property of another type reads no file anew.
/// </summary>
public sealed record SchemaKeys(
    EquatableArray<string> Article,
    EquatableArray<string> Person,
    EquatableArray<string> Quote,
    EquatableArray<string> Delegation
)
{
    /// <summary>The keys of those collections whose texts are articles, by the C# types of their records.</summary>
    public EquatableArray<(string Collection, EquatableArray<string> Keys)> Texts { get; init; } =
        EquatableArray<(string, EquatableArray<string>)>.Empty;

    public static readonly SchemaKeys None = Of(CorpusSchema.Empty);

    public EquatableArray<string> Of(RecordRole role) =>
        role switch
        {
            RecordRole.Article => Article,
            RecordRole.Person => Person,
            RecordRole.Quote => Quote,
            RecordRole.Delegation => Delegation,
            _ => EquatableArray<string>.Empty,
        };

    public static SchemaKeys Of(CorpusSchema schema)
    {
        return new(
            KeysOf(RecordRole.Article),
            KeysOf(RecordRole.Person),
            KeysOf(RecordRole.Quote),
            KeysOf(RecordRole.Delegation)
        )
        {
            Texts = schema
                .Collections.Where(record => record.Collection!.AsArticles)
                .Select(record => (record.Type, record.Fields.Map(field => field.Key)))
                .ToEquatableArray(),
        };

        EquatableArray<string> KeysOf(RecordRole role) =>
            schema.Of(role)?.Fields.Map(field => field.Key) ?? EquatableArray<string>.Empty;
    }

    /// <summary>
    /// The keys of an article that is an entry of a collection as well: those that are its own are the article's too.
    /// </summary>
    public SchemaKeys In(string collection) =>
        Texts.FirstOrDefault(texts => texts.Collection == collection).Keys is { } keys
            ? this with
            {
                Article = Article
                    .Concat(keys)
                    .Except(Reading.BuiltInKeys.Of(RecordRole.Article))
                    .Distinct(StringComparer.Ordinal)
                    .ToEquatableArray(),
            }
            : this;
}

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
