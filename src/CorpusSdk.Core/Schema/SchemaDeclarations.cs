

using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Schema;

/// <summary>The records of a program that declare the schema of its corpus, with their locations in C#.</summary>
/// <param name="Parts">A record in several parts is there several times.</param>
/// <param name="Namespace">The one that the generated code goes into.</param>
/// <param name="Root">The corpus folder as messages name it.</param>
public sealed record SchemaDeclarations(EquatableArray<SchemaPart> Parts, string Namespace, string Root)
{
    /// <summary>Those of a program without a schema.</summary>
    public static readonly SchemaDeclarations None = new(EquatableArray<SchemaPart>.Empty, "", "");

    /// <summary>Names that a set may not have: the class <c>Corpus</c> has them already.</summary>
    private static readonly string[] s_taken =
    [
        "Articles",
        "People",
        "Quotes",
        "Delegations",
        "Search",
        "Corpus",
        "Equals",
        "ReferenceEquals",
    ];

    /// <summary>The schema that the declarations give. Their locations do not matter for it.</summary>
    /// <param name="parts">A record in several parts is there several times.</param>
    /// <param name="wantedNamespace">The one that the generated code goes into.</param>
    internal static CorpusSchema Of(
        IEnumerable<(SchemaRecord Record, EquatableArray<SchemaRecord> Values)> parts,
        string wantedNamespace
    )
    {
        var records = new SortedDictionary<string, SchemaRecord>(StringComparer.Ordinal);
        foreach (var (record, values) in parts)
        {
            if (IsOfCorpus(record, wantedNamespace))
            {
                records[record.Type] = record;
            }

            foreach (var value in values.Where(value => !records.ContainsKey(value.Type)))
            {
                records.Add(value.Type, value);
            }
        }

        var names = new HashSet<string>(s_taken, StringComparer.Ordinal);
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
                            IsBroken = true,
                        }
                )
                .ToEquatableArray()
        );
    }

    /// <summary>What is wrong with the declarations, each on its own and with each other.</summary>
    /// <param name="schema">The schema that the declarations gave.</param>
    /// <param name="files">The paths of the collections' files below the corpus folder.</param>
    internal EquatableArray<Problem> Check(CorpusSchema schema, IEnumerable<string> files)
    {
        var problems = new List<Problem>();
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        var paths = files.ToList();
        var inverses = InverseReference
            .Of(schema)
            .Where(inverse => inverse.IsTaken)
            .ToLookup(inverse => inverse.Source.Type, StringComparer.Ordinal);
        foreach (
            var part in Parts
                .GroupBy(part => part.Record.Type, StringComparer.Ordinal)
                .Select(same => same.First())
                .OrderBy(part => part.Record.Type, StringComparer.Ordinal)
        )
        {
            var (record, locations) = (part.Record, part.Locations);
            problems.AddRange(locations.Problems);
            problems.AddRange(
                inverses[record.Type]
                    .Select(inverse =>
                        locations.Name.Problem(
                            Rules.NameInUse,
                            $"the inverse of '{inverse.Field.Property}'",
                            inverse.Name,
                            $"a member of '{inverse.Target}'",
                            "choose another with [CorpusInverse(\"…\")]"
                        )
                    )
            );
            if (!IsOfCorpus(record, Namespace))
            {
                problems.Add(
                    locations.Name.Problem(
                        Rules.WrongNamespace,
                        record.Name,
                        Namespace.Length == 0 ? "the global namespace" : $"the namespace '{Namespace}'"
                    )
                );
            }

            if (record.Collection is not { } collection || record.IsBroken)
            {
                continue;
            }

            if (schema.Records.Any(known => known.Type == record.Type && known.IsBroken))
            {
                var other = byName.TryGetValue(collection.SetName, out var type)
                    ? $"the set of '{type}'"
                    : "a built-in member";
                problems.Add(
                    locations.Name.Problem(
                        Rules.NameInUse,
                        "the name",
                        "Corpus." + collection.SetName,
                        other,
                        "choose another with [CorpusCollection(…, Name = \"…\")]"
                    )
                );
                continue;
            }

            byName[collection.SetName] = record.Type;
            for (var i = 0; i < collection.Patterns.Count; i++)
            {
                var glob = Glob.Of(collection.Patterns[i]);
                if (!paths.Any(glob.IsMatch))
                {
                    problems.Add(
                        locations
                            .Patterns[i]
                            .Problem(
                                Rules.InvalidPattern,
                                collection.Patterns[i],
                                record.Name,
                                $"matches no file in '{Root}'; correct it, or add a file"
                            )
                    );
                }
            }
        }

        return problems.ToEquatableArray();
    }

    private static bool IsOfCorpus(SchemaRecord record, string wantedNamespace) =>
        record.Role is RecordRole.Collection or RecordRole.Value || record.Namespace == wantedNamespace;
}
