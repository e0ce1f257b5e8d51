using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Schema.Kinds;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Declarations;

/// <summary>An entry of a collection, checked without regard to other entries.</summary>
/// <param name="Id">As written in the data, or derived from the file's path.</param>
/// <param name="Name">The C# name; empty if the id has none, or if the entry has no id of its own.</param>
/// <param name="Location">The location of the id, or the start of the entry.</param>
/// <param name="TextPath">The entry's text file below the corpus folder; null if it has no text.</param>
/// <param name="TextByteStart">The start of the text in UTF-8 bytes, after line ends are folded.</param>
/// <param name="Label">
/// A label for the hover: the entry's title or name, or its first required text; empty if there is none.
/// </param>
public sealed record BoundEntry(
    string Id,
    string Name,
    FileLocation Location,
    string? TextPath,
    int TextByteStart,
    BoundFields Fields,
    string Label
)
{
    /// <summary>The checksum of the text file; 0 if the entry has no text.</summary>
    public uint TextChecksum { get; init; }

    /// <summary>Whether the set of the collection has a member for it.</summary>
    public bool HasMember => Name.Length > 0;

    /// <summary>An upper bound of its size in the assembly, in bytes: fields, id, path, key and location.</summary>
    public int Bytes => Fields.Facts.Count + (2 * (Id.Length + Location.DisplayPath.Length)) + 64;
}

/// <summary>The entries of one file.</summary>
/// <param name="Collection">The C# type of the record.</param>
public sealed record BoundData(
    string Path,
    string RelativePath,
    string Collection,
    EquatableArray<BoundEntry> Entries,
    EquatableArray<Problem> Problems
)
{
    /// <summary>False if an entry may be missing.</summary>
    public bool IsComplete { get; init; } = true;
}

/// <summary>Binds the entries of a collection's file to its schema.</summary>
public static class EntryBinder
{
    private const int MaxLabel = 200;

    /// <param name="ids">What the id of an article is derived from.</param>
    public static BoundData Bind(
        ParsedData data,
        CorpusSchema schema,
        CollectionFiles files,
        DefaultId ids = DefaultId.Name,
        CancellationToken cancellationToken = default
    )
    {
        var record = schema.Named(data.Collection);
        if (record.IsInvalid)
        {
            return new(
                data.File.Path,
                data.File.RelativePath,
                data.Collection,
                EquatableArray<BoundEntry>.Empty,
                EquatableArray<Problem>.Empty
            );
        }

        var reading = new FileReading(data.File);
        var isComplete = data.IsComplete;

        // The form of the file and the keys of the article are checked when it is read as an article.
        var isArticle = data.TextStart >= 0 && record.Collection!.AsArticles;
        var stem = isArticle
            ? ArticleId.FromPath(data.File.RelativePath, ids)
            : IdOf(data.File.RelativePath, files.FolderOf(data.File.RelativePath));

        // The same for every entry; a file may have tens of thousands.
        var noun = Nouns.FromTypeName(record.Name);
        var fieldKeys = record.Fields.Map(field => field.Key);
        var idField = record.Fields.FirstOrDefault(field => field.Property == SchemaRecord.IdProperty);
        // The id of an entry that is an article is that of the article, whatever the program calls its key.
        var articleIdKey = schema.ArticleKeys.NameOf("id");
        var hasIdKey = !isArticle || articleIdKey is not null;
        var idKey = isArticle && articleIdKey is not (null or "id") ? articleIdKey : record.IdKey;
        var keys = fieldKeys.Contains(idKey) ? fieldKeys : fieldKeys.Append(idKey).ToEquatableArray();
        var idIndex = keys.TakeWhile(key => key != idKey).Count();
        var idFieldIndex = idField is null ? idIndex : keys.TakeWhile(key => key != idField.Key).Count();
        var labelIndex = LabelOf(record) is { } label ? keys.TakeWhile(key => key != label.Key).Count() : -1;
        var context = record.Collection!.AllowsOtherKeys || isArticle ? null : Nouns.WithIndefiniteArticle(noun);
        var entries = new List<BoundEntry>();
        switch (data.Root)
        {
            case YamlSequence list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    Add(list.Items[i], FormattableString.Invariant($"{stem}/{i + 1}"), isNamed: false);
                }

                break;
            case null or YamlScalar { IsNull: true } when data.TextStart < 0:
                break;
            case YamlMapping whole
                when data.TextStart < 0
                    && (!record.Collection.AllowsOtherKeys || record.Fields.Any(field => field.IsRequired))
                    && WrappedEntries.Find(whole, keys) is { } wrapped:
                new KeyedValue(reading, noun, wrapped.Key, whole).ReportInvalid(
                    "one entry or a list of entries",
                    wrapped.Found,
                    at: wrapped.Key
                );
                isComplete = false;
                break;
            case var root:
                Add(root ?? new YamlMapping([], default), stem, isNamed: true);
                break;
        }

        return new(
            data.File.Path,
            data.File.RelativePath,
            data.Collection,
            entries.ToEquatableArray(),
            (isArticle ? EquatableArray<Problem>.Empty : data.Problems)
                .Concat(
                    data.IsTable
                        ? TableColumns.Report(data.File, reading.Problems(), entries.Count)
                        : reading.Problems()
                )
                .ToEquatableArray()
        )
        {
            IsComplete = isComplete,
        };

        void Add(YamlNode node, string id, bool isNamed)
        {
            if (node is YamlScalar { IsNull: true })
            {
                node = new YamlMapping([], node.Range);
            }

            if (node is not YamlMapping mapping)
            {
                new KeyedValue(reading, noun, node.Range, node).ReportInvalid(
                    $"a mapping of keys to values ({string.Join(", ", fieldKeys)})"
                );
                isComplete = false;
                return;
            }

            var given = KeyMatcher.Match(reading, mapping, keys, context);
            var first = mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Range : mapping.Range;
            var idLocation = FileLocation.Of(data.File, first);
            if (
                hasIdKey
                && given[idIndex] is { Value: not YamlScalar { IsNull: true } } idEntry
                && !IsUnrelatedKey(idField, idEntry.Value, record.Collection!.AllowsOtherKeys)
            )
            {
                if (ReadId(idEntry) is not { } written)
                {
                    isComplete = false;
                    return;
                }

                (id, isNamed, idLocation) = (written.Value, true, FileLocation.Of(data.File, written.Range));
                given[idFieldIndex] = idEntry with { Name = keys[idFieldIndex] };
            }
            else if (idField is null || idField.Type.Kind == FieldKinds.Text)
            {
                // A property named Id contains the id, wherever it comes from. A number cannot contain a path.
                given[idFieldIndex] = new(
                    reading,
                    keys[idFieldIndex],
                    first,
                    new YamlScalar(id, isPlain: false, first)
                );
            }

            var binder = new FieldBinder(schema, reading);
            var facts = binder.Bind(record, given, first, noun, mapping.IsComplete && data.IsComplete);
            var stemOfName = isNamed ? CorpusId.FromStem(id) : "";
            entries.Add(
                new(
                    id,
                    stemOfName.Length == 0 ? "" : CSharpName.FromId(stemOfName),
                    idLocation,
                    data.TextStart < 0 ? null : data.File.RelativePath,
                    data.TextStart <= 0
                        ? 0
                        : System.Text.Encoding.UTF8.GetByteCount(data.File.Text.Substring(0, data.TextStart)),
                    record.Fields.Count == 0
                        ? BoundFields.None
                        : new(facts.ToArray().ToEquatableArray(), binder.References),
                    labelIndex >= 0 && given[labelIndex]?.Value is YamlScalar { IsNull: false } text
                        ? VisibleText.Shorten(text.Value.Trim(), MaxLabel)
                        : ""
                )
                {
                    TextChecksum = data.TextStart < 0 ? 0 : data.File.Checksum,
                }
            );
        }
    }

    /// <summary>
    /// Whether a key <c>id</c> in data from elsewhere is not an id, such as a mapping of several ids.
    /// </summary>
    private static bool IsUnrelatedKey(SchemaField? field, YamlNode value, bool allowsOtherKeys) =>
        field is null
            ? allowsOtherKeys && value is not YamlScalar
            : field.Type.Kind.IsCollection || field.Type.Kind == FieldKinds.Record;

    private static SchemaField? LabelOf(SchemaRecord record)
    {
        var texts = record
            .Fields.Where(field => field.Type.Kind == FieldKinds.Text && field.Property != SchemaRecord.IdProperty)
            .ToList();
        return texts.Find(field => field.Property == "Title")
            ?? texts.Find(field => field.Property == "Name")
            ?? texts.Find(field => field.IsRequired);
    }

    /// <summary>Binds the fields of a built-in record.</summary>
    /// <param name="fields">The values in the data.</param>
    /// <param name="file">The file to report missing keys in if there are no values.</param>
    /// <param name="range">Where to report them in that file.</param>
    internal static BoundFields Bind(
        CorpusSchema schema,
        RecordRole role,
        UserFields fields,
        SourceFile file,
        TextRange range,
        bool isComplete,
        Action<Problem> report
    )
    {
        if (schema.Of(role) is not { } record)
        {
            return BoundFields.None;
        }

        var reading = new FileReading(fields.File ?? file);
        var binder = new FieldBinder(schema, reading);
        var facts = binder.Bind(
            record,
            record.Fields.Map(field =>
                fields.Given(field.Key) is { } entry ? entry with { Reading = reading } : (KeyedValue?)null
            ),
            fields.File is null ? range : fields.First,
            Nouns.FromTypeName(record.Name),
            isComplete
        );
        foreach (var problem in reading.Problems())
        {
            report(problem);
        }

        return new(facts.ToArray().ToEquatableArray(), binder.References);
    }

    /// <summary>
    /// The path below the pattern's folder without the extension: <c>guides/intro</c>, and the folder for
    /// <c>guides/index</c>.
    /// </summary>
    private static string IdOf(string relativePath, string folder)
    {
        const string index = "/index";
        var path = CorpusPath.WithoutExtension(relativePath);
        path = path.Length > folder.Length ? path.Substring(folder.Length) : path;
        return path.EndsWith(index, StringComparison.OrdinalIgnoreCase) && path.Length > index.Length
            ? path.Substring(0, path.Length - index.Length)
            : path;
    }

    private static Located<string>? ReadId(KeyedValue entry)
    {
        if (ValueReader.TextUpTo(CorpusId.MaxLength)(entry) is not { } id)
        {
            return null;
        }

        if (!id.Value.Any(char.IsControl))
        {
            return id;
        }

        entry.ReportInvalid("text without control characters", ValueReader.Quoted(id.Value));
        return null;
    }
}
