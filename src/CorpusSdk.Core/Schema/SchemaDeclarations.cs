using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Schema;

/// <summary>The records of a program that declare the schema of its corpus, with their locations in C#.</summary>
/// <param name="Parts">The records. One that is declared in several parts is included once for each.</param>
/// <param name="Namespace">The namespace of the generated code.</param>
/// <param name="Root">The corpus folder as messages name it.</param>
public sealed record SchemaDeclarations(EquatableArray<SchemaPart> Parts, string Namespace, string Root)
{
    /// <summary>The declarations of a program without a schema.</summary>
    public static readonly SchemaDeclarations None = new(EquatableArray<SchemaPart>.Empty, "", "");

    /// <summary>Names that a set cannot have, because they are members of the class <c>Corpus</c>.</summary>
    private static readonly string[] s_reservedNames =
    [
        "Articles",
        "People",
        "Quotes",
        "Delegations",
        "Search",
        "SearchIndex",
        "Corpus",
        "Equals",
        "ReferenceEquals",
    ];

    /// <summary>The schema that the records declare, whatever their locations.</summary>
    /// <param name="parts">The records. One that is declared in several parts is included once for each.</param>
    /// <param name="corpusNamespace">The namespace of the generated code.</param>
    internal static CorpusSchema Of(
        IEnumerable<(SchemaRecord Record, EquatableArray<SchemaRecord> Values)> parts,
        string corpusNamespace
    )
    {
        var records = new SortedDictionary<string, SchemaRecord>(StringComparer.Ordinal);
        foreach (var (record, values) in parts)
        {
            if (IsInCorpus(record, corpusNamespace))
            {
                records[record.Type] = record;
            }

            foreach (var value in values.Where(value => !records.ContainsKey(value.Type)))
            {
                records.Add(value.Type, value);
            }
        }

        var names = new HashSet<string>(s_reservedNames, StringComparer.Ordinal);
        return new(
            records
                .Values.Where(record =>
                    record.Fields.Count > 0 || record.Role is RecordRole.Collection or RecordRole.Value
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
        );
    }

    /// <summary>The errors in the declarations, each on its own and in relation to each other.</summary>
    /// <param name="schema">The schema of these declarations.</param>
    /// <param name="files">The paths of the collections' files below the corpus folder.</param>
    internal EquatableArray<Problem> Check(CorpusSchema schema, IEnumerable<string> files)
    {
        var problems = new List<Problem>();
        var typesBySetName = new Dictionary<string, string>(StringComparer.Ordinal);
        var paths = files.ToList();
        var conflicts = InverseReference
            .FindAll(schema)
            .Where(inverse => inverse.IsNameTaken)
            .ToLookup(inverse => inverse.Source.Type, StringComparer.Ordinal);
        foreach (
            var part in Parts
                .GroupBy(part => part.Record.Type, StringComparer.Ordinal)
                .Select(same => same.First())
                .OrderBy(part => part.Record.Type, StringComparer.Ordinal)
        )
        {
            problems.AddRange(part.Locations.Problems);
            problems.AddRange(conflicts[part.Record.Type].Select(inverse => InverseConflict(inverse, part.Locations)));
            if (!IsInCorpus(part.Record, Namespace))
            {
                problems.Add(WrongNamespace(part));
            }

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
            problems.AddRange(PatternsWithoutFiles(part, collection, paths));
        }

        return problems.ToEquatableArray();
    }

    private static Problem InverseConflict(InverseReference inverse, SchemaLocations locations) =>
        locations.Name.Problem(
            Rules.NameInUse,
            $"the inverse of '{inverse.Field.Property}'",
            inverse.Name,
            $"a member of '{inverse.Target}'",
            "choose another with [CorpusInverse(\"…\")]"
        );

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
        record.Role is RecordRole.Collection or RecordRole.Value || record.Namespace == corpusNamespace;
}
