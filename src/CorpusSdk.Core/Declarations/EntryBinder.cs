using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Linking;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Syntax.Yaml;
using CorpusSdk.Core.Text;
using CorpusSdk.Generated;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Declarations;

/// <summary>An entry of a collection, checked by itself.</summary>
/// <param name="Id">As the data write it, or made of the file's path.</param>
/// <param name="Name">The C# name that the id gives; empty where it gives none, or where the entry has no id of its
/// own.</param>
/// <param name="Place">Where the id is written, or the entry begins.</param>
/// <param name="TextPath">The file of its text below the corpus folder; null where it has none.</param>
/// <param name="TextByteStart">Where the text begins, in UTF-8 bytes after folding.</param>
/// <param name="Label">What the entry calls itself, for the hover: its title or name, or the first text that it must
/// have; empty where it has none.</param>
public sealed record BoundEntry(
    string Id,
    string Name,
    FileLocation Place,
    string? TextPath,
    int TextByteStart,
    BoundFields Fields,
    string Label
)
{
    /// <summary>What it takes of an assembly, at most: its fields, its id and path, its key and places.</summary>
    public int Bytes => Fields.Facts.Count + (2 * (Id.Length + Place.DisplayPath.Length)) + 60;
}

/// <summary>The entries of a file.</summary>
/// <param name="Collection">The C# type of the record.</param>
public sealed record BoundData(
    string Path,
    string RelativePath,
    string Collection,
    EquatableArray<BoundEntry> Entries,
    EquatableArray<Problem> Problems
)
{
    /// <summary>False where an entry may be missing that is meant.</summary>
    public bool IsComplete { get; init; } = true;
}

/// <summary>Reads the entries of a collection's file as its schema wants them.</summary>
public static class EntryBinder
{
    private const int MaxLabel = 200;

    /// <param name="ids">What the id of an article is made of.</param>
    public static BoundData Bind(
        ParsedData data,
        CorpusSchema schema,
        CollectionFiles files,
        DefaultId ids = DefaultId.Name,
        CancellationToken cancellationToken = default
    )
    {
        var record = schema.Named(data.Collection);
        if (record.IsBroken)
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

        // Whether the keys of the article are right, and the form of the file, is asked where it is read as an article.
        var isArticle = data.TextStart >= 0 && record.Collection!.AsArticles;
        var stem = isArticle
            ? ArticleId.FromPath(data.File.RelativePath, ids)
            : IdOf(data.File.RelativePath, files.FolderOf(data.File.RelativePath));

        // The same for every entry: a file may have tens of thousands.
        var noun = Nouns.Of(record.Name);
        var fieldKeys = record.Fields.Map(field => field.Key);
        var idField = record.Fields.FirstOrDefault(field => field.Property == SchemaRecord.IdProperty);
        var idKey = record.IdKey;
        IReadOnlyList<string> keys = fieldKeys.Contains(idKey) ? fieldKeys : fieldKeys.Append(idKey).ToEquatableArray();
        var idAt = keys.TakeWhile(key => key != idKey).Count();
        var labelAt = LabelOf(record) is { } label ? keys.TakeWhile(key => key != label.Key).Count() : -1;
        var place = record.Collection!.AllowsOtherKeys || isArticle ? null : Nouns.WithArticle(noun);
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
            case var root:
                Add(root ?? new YamlMapping([], default), stem, isNamed: true);
                break;
        }

        return new(
            data.File.Path,
            data.File.RelativePath,
            data.Collection,
            entries.ToEquatableArray(),
            (isArticle ? EquatableArray<Problem>.Empty : data.Problems).Concat(reading.Problems()).ToEquatableArray()
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
                new KeyedValue(reading, noun, node.Range, node).Wrong(
                    $"a mapping of keys to values ({string.Join(", ", fieldKeys)})"
                );
                isComplete = false;
                return;
            }

            var given = KeyTable.Sort(reading, mapping, keys, place);
            var first = mapping.Entries.Count > 0 ? mapping.Entries[0].Key.Range : mapping.Range;
            var idPlace = FileLocation.Of(data.File, first);
            if (
                given[idAt] is { Value: not YamlScalar { IsNull: true } } idEntry
                && !IsNoId(idField, idEntry.Value, record.Collection!.AllowsOtherKeys)
            )
            {
                if (ReadId(idEntry) is not { } written)
                {
                    isComplete = false;
                    return;
                }

                (id, isNamed, idPlace) = (written.Value, true, FileLocation.Of(data.File, written.Range));
            }
            else if (idField is null or { Type.Kind: FieldKind.Text })
            {
                // What the user calls Id holds the id, wherever it comes from; a number cannot hold a path.
                given[idAt] = new(reading, idKey, first, new YamlScalar(id, isPlain: false, first));
            }

            var binder = new FieldBinder(schema, reading);
            var facts = binder.Bind(record, given, first, noun, mapping.IsComplete && data.IsComplete);
            var stemOfName = isNamed ? CorpusId.FromStem(id) : "";
            entries.Add(
                new(
                    id,
                    stemOfName.Length == 0 ? "" : CSharpName.FromId(stemOfName),
                    idPlace,
                    data.TextStart < 0 ? null : data.File.RelativePath,
                    data.TextStart <= 0
                        ? 0
                        : System.Text.Encoding.UTF8.GetByteCount(data.File.Text.Substring(0, data.TextStart)),
                    record.Fields.Count == 0
                        ? BoundFields.None
                        : new(facts.ToArray().ToEquatableArray(), binder.References),
                    labelAt >= 0 && given[labelAt]?.Value is YamlScalar { IsNull: false } text
                        ? VisibleText.Shorten(text.Value.Trim(), MaxLabel)
                        : ""
                )
            );
        }
    }

    /// <summary>Foreign data have keys <c>id</c> that are no ids: a mapping of several, for one.</summary>
    private static bool IsNoId(SchemaField? field, YamlNode value, bool allowsOtherKeys) =>
        field
            is {
                Type.Kind: FieldKind.Record
                    or FieldKind.ImmutableArray
                    or FieldKind.ReadOnlyList
                    or FieldKind.Dictionary
            }
        || (field is null && allowsOtherKeys && value is not YamlScalar);

    private static SchemaField? LabelOf(SchemaRecord record)
    {
        var texts = record
            .Fields.Where(field => field is { Type.Kind: FieldKind.Text, Property: not SchemaRecord.IdProperty })
            .ToList();
        return texts.Find(field => field.Property == "Title")
            ?? texts.Find(field => field.Property == "Name")
            ?? texts.Find(field => field.IsRequired);
    }

    /// <summary>The fields of a built-in record.</summary>
    /// <param name="fields">What the data give.</param>
    /// <param name="file">The file to point into where they give nothing at all.</param>
    /// <param name="place">What to point at in it.</param>
    internal static BoundFields Bind(
        CorpusSchema schema,
        RecordRole role,
        UserFields fields,
        SourceFile file,
        TextRange place,
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
            fields.File is null ? place : fields.First,
            Nouns.Of(record.Name),
            isComplete
        );
        foreach (var problem in reading.Problems())
        {
            report(problem);
        }

        return new(facts.ToArray().ToEquatableArray(), binder.References);
    }

    /// <summary>
    /// The path below the pattern's folder without the extension: <c>guides/intro</c>, and of <c>guides/index</c> the
    /// folder.
    /// </summary>
    private static string IdOf(string relativePath, string folder)
    {
        const string index = "/index";
        var path = CorpusPath.PairKey(relativePath);
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

        entry.Wrong("text without control characters", ValueReader.Quoted(id.Value));
        return null;
    }
}
