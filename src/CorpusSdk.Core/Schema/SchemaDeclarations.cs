using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Schema;

/// <summary>The records of a program that declare the schema of its corpus, with their locations in C#.</summary>
/// <param name="Parts">The records. One that is declared in several parts is included once for each.</param>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="Root">The corpus folder as messages name it.</param>
public sealed record SchemaDeclarations(EquatableArray<SchemaPart> Parts, string Namespace, string Root)
{
    /// <summary>What the project file says in <c>CorpusNamespace</c>; empty if it says nothing.</summary>
    public string CorpusNamespace { get; init; } = "";

    /// <summary>Whether the files of the corpus are known, in which the patterns of collections find theirs.</summary>
    public bool HasFiles { get; init; } = true;

    /// <summary>The declarations of a program without a schema.</summary>
    public static readonly SchemaDeclarations None = new(EquatableArray<SchemaPart>.Empty, "", "");

    /// <summary>The schema that the records declare, whatever their locations.</summary>
    /// <param name="parts">The records. One that is declared in several parts is included once for each.</param>
    /// <param name="corpusNamespace">The namespace of the generated code.</param>
    internal static CorpusSchema Of(IEnumerable<DeclaredPart> parts, string corpusNamespace)
    {
        var all = parts.ToList();
        var keys = KeysOf(all.Select(part => part.Keys));
        var records = new SortedDictionary<string, SchemaRecord>(StringComparer.Ordinal);
        var types = new SortedDictionary<string, ProgramType>(StringComparer.Ordinal);
        foreach (var (declared, values, type, _) in all.Where(part => part.Keys is null))
        {
            var record = WithoutBuiltInKeys(declared, keys);
            if (type?.Namespace == corpusNamespace && !(types.TryGetValue(type.Name, out var other) && other.IsOther))
            {
                types[type.Name] = type;
            }

            if (IsInCorpus(record, corpusNamespace))
            {
                records[record.Type] = record;
            }

            foreach (var value in values.Where(value => !records.ContainsKey(value.Type)))
            {
                records.Add(value.Type, value);
            }
        }

        var names = new HashSet<string>(SetNames.Reserved, StringComparer.Ordinal);
        if (types.TryGetValue(BuiltInMembers.Corpus, out var corpus))
        {
            names.UnionWith(corpus.Members);
        }

        return new(
            records
                .Values.Where(record =>
                    record.Role is RecordRole.Collection or RecordRole.Value
                    || (record.Fields.Count > 0 && !types[record.Name].IsOther)
                )
                .Select(record =>
                    record.Collection is not { } collection || names.Add(collection.SetName)
                        ? record
                        : record with
                        {
                            IsInvalid = true,
                        }
                )
                .ToEquatableArray()
        )
        {
            Types = types.Values.ToEquatableArray(),
            ArticleKeys = keys,
        };
    }

    /// <summary>What the program calls the keys of articles. The compiler rejects a second attribute.</summary>
    private static ArticleKeys KeysOf(IEnumerable<ArticleKeys?> declared) =>
        declared.FirstOrDefault(keys => keys is not null) ?? ArticleKeys.Default;

    /// <summary>The record without the properties whose keys are built in, which is an error.</summary>
    private static SchemaRecord WithoutBuiltInKeys(SchemaRecord record, ArticleKeys keys) =>
        record.Role != RecordRole.Article || !record.Fields.Any(field => keys.KeyOf(field.Key) is not null)
            ? record
            : record with
            {
                Fields = record.Fields.Where(field => keys.KeyOf(field.Key) is null).ToEquatableArray(),
            };

    /// <summary>The errors in the declarations, each on its own and in relation to each other.</summary>
    /// <param name="schema">The schema of these declarations.</param>
    /// <param name="files">The paths of the collections' files below the corpus folder.</param>
    /// <param name="overlaps">Which collections match the same files.</param>
    /// <param name="hasCorpus">Whether there is anything to generate code for.</param>
    internal EquatableArray<Problem> Check(
        CorpusSchema schema,
        IEnumerable<string> files,
        CollectionOverlaps overlaps,
        bool hasCorpus
    )
    {
        var problems = new List<Problem>(hasCorpus ? NamespaceProblems() : []);
        var typesBySetName = new Dictionary<string, string>(StringComparer.Ordinal);
        var paths = files.ToList();
        var conflicts = InverseReference
            .FindAll(schema)
            .Where(inverse => inverse.IsNameTaken)
            .ToLookup(inverse => inverse.Source.Type, StringComparer.Ordinal);
        problems.AddRange(Parts.Where(part => part.Keys is not null).SelectMany(part => part.Locations.Problems));
        foreach (
            var part in Parts
                .Where(part => part.Keys is null)
                .GroupBy(part => part.Record.Type, StringComparer.Ordinal)
                .Select(same => same.First())
                .OrderBy(part => part.Record.Type, StringComparer.Ordinal)
        )
        {
            if (!IsInCorpus(part.Record, Namespace))
            {
                // A type of that name is an ordinary type there, and nobody's mistake unless it was meant to have keys.
                problems.AddRange(part.Record.Fields.Count > 0 ? [WrongNamespace(part)] : []);
                continue;
            }

            if (hasCorpus || part.Type is not { IsOther: true })
            {
                problems.AddRange(part.Locations.Problems);
            }

            problems.AddRange(BuiltInKeyConflicts(part, schema.ArticleKeys));
            problems.AddRange(JsonMembers.Conflicts(part.Record, part.Locations));

            problems.AddRange(conflicts[part.Record.Type].Select(inverse => InverseConflict(inverse, part.Locations)));

            if (part.Record is not { Collection: { } collection, IsInvalid: false })
            {
                continue;
            }

            if (schema.Records.Any(known => known.Type == part.Record.Type && known.IsInvalid))
            {
                problems.Add(SetNameConflict(collection, part.Locations, typesBySetName));
                continue;
            }

            typesBySetName[collection.SetName] = part.Record.Type;
            problems.AddRange(HasFiles ? PatternsWithoutFiles(part, collection, paths) : []);
            problems.AddRange(
                overlaps
                    .Pairs.Where(pair => pair.Other == part.Record.Type)
                    .Select(pair => pair.Report(part.Locations, collection.Patterns[pair.Pattern]))
            );
        }

        return problems.ToEquatableArray();
    }

    /// <summary>The properties of the article whose keys are built in, unless they have been reported.</summary>
    private static IEnumerable<Problem> BuiltInKeyConflicts(SchemaPart part, ArticleKeys keys)
    {
        for (var i = 0; i < part.Record.Fields.Count && part.Record.Role == RecordRole.Article; i++)
        {
            var field = part.Record.Fields[i];
            if (field.Type.IsSupported && keys.KeyOf(field.Key) is { } key)
            {
                yield return part
                    .Locations.Fields[i]
                    .Problem(
                        Rules.SameKey,
                        field.Property,
                        field.Key,
                        "the built-in article record",
                        $", or switch the built-in key off with {ArticleKeys.Setting(key, "null")}"
                    );
            }
        }
    }

    private static Problem InverseConflict(InverseReference inverse, SchemaLocations locations) =>
        locations.Name.Problem(
            Rules.NameInUse,
            $"the inverse of '{inverse.Field.Property}'",
            inverse.Name,
            $"a member of '{inverse.Target}'",
            "choose another with [CorpusInverse(\"…\")]"
        );

    private IEnumerable<Problem> NamespaceProblems()
    {
        if (CorpusNamespace.Length > 0 && CorpusNamespace.Replace("@", "") != Namespace)
        {
            yield return FileLocation.None.Problem(
                Rules.InvalidNamespace,
                VisibleText.Shorten(CorpusNamespace, 200),
                Namespace.Length == 0 ? "Corpora" : Namespace
            );
        }

        var parts = Namespace.Split('.');
        if (parts.Contains(BuiltInMembers.Corpus))
        {
            yield return FileLocation.None.Problem(
                Rules.NamespaceHidesCorpus,
                Namespace,
                string.Join(".", parts.Select(part => part == BuiltInMembers.Corpus ? "Texts" : part)),
                "Library"
            );
        }
    }

    private Problem WrongNamespace(SchemaPart part) =>
        part.Locations.Name.Problem(
            Rules.WrongNamespace,
            part.Record.Name,
            Namespace.Length == 0 ? "the global namespace" : $"the namespace '{Namespace}'"
        );

    private static Problem SetNameConflict(
        CollectionSchema collection,
        SchemaLocations locations,
        Dictionary<string, string> typesBySetName
    ) =>
        locations.Name.Problem(
            Rules.NameInUse,
            "the name",
            "Corpus." + collection.SetName,
            typesBySetName.TryGetValue(collection.SetName, out var type) ? $"the set of '{type}'" : "a built-in member",
            "choose another with [CorpusCollection(…, Name = \"…\")]"
        );

    private IEnumerable<Problem> PatternsWithoutFiles(SchemaPart part, CollectionSchema collection, List<string> paths)
    {
        for (var i = 0; i < collection.Patterns.Count; i++)
        {
            if (!paths.Any(Glob.Parse(collection.Patterns[i]).IsMatch))
            {
                yield return part
                    .Locations.Patterns[i]
                    .Problem(
                        Rules.InvalidPattern,
                        collection.Patterns[i],
                        part.Record.Name,
                        $"matches no file in '{Root}'; correct it, or add a file"
                    );
            }
        }
    }

    /// <summary>
    /// Whether a record belongs to the corpus: parts of built-in records only in the namespace of the generated code.
    /// </summary>
    private static bool IsInCorpus(SchemaRecord record, string corpusNamespace) =>
        record.Role is RecordRole.Collection or RecordRole.Value
        || record.Namespace.Replace("@", "") == corpusNamespace;
}
