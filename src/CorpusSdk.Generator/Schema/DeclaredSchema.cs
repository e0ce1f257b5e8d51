using CorpusSdk.Core.Model;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Generator.Schema;

/// <summary>Puts together what the records of a program declare.</summary>
internal static class DeclaredSchema
{
    /// <summary>Names that a set may not have: the class <c>Corpus</c> has them already.</summary>
    private static readonly string[] s_taken =
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

    /// <param name="parts">A record in several parts is there several times.</param>
    /// <param name="wantedNamespace">The one that the generated code goes into.</param>
    public static CorpusSchema Of(
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

    /// <summary>What is wrong with the declarations among each other, and with each.</summary>
    /// <param name="files">The paths of the collections' files below the corpus folder.</param>
    public static EquatableArray<Problem> Check(
        CorpusSchema schema,
        IEnumerable<(SchemaRecord Record, SchemaPlaces Places)> parts,
        string wantedNamespace,
        string root,
        IEnumerable<string> files
    )
    {
        var problems = new List<Problem>();
        var byName = new Dictionary<string, string>(StringComparer.Ordinal);
        var paths = files.ToList();
        var waysBack = WayBack
            .Of(schema)
            .Where(back => back.IsTaken)
            .ToLookup(back => back.Source.Type, StringComparer.Ordinal);
        foreach (
            var (record, places) in parts
                .GroupBy(part => part.Record.Type, StringComparer.Ordinal)
                .Select(same => same.First())
                .OrderBy(part => part.Record.Type, StringComparer.Ordinal)
        )
        {
            problems.AddRange(places.Problems);
            problems.AddRange(
                waysBack[record.Type]
                    .Select(back =>
                        places.Name.Problem(
                            Rules.TakenName,
                            $"the way back of '{back.Field.Property}'",
                            back.Name,
                            $"a member of '{back.Target}'",
                            "give another with [CorpusInverse(\"…\")]"
                        )
                    )
            );
            if (!IsOfCorpus(record, wantedNamespace))
            {
                problems.Add(
                    places.Name.Problem(
                        Rules.OtherNamespace,
                        record.Name,
                        wantedNamespace.Length == 0 ? "the global namespace" : $"the namespace '{wantedNamespace}'"
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
                    : "a member that every corpus has";
                problems.Add(
                    places.Name.Problem(
                        Rules.TakenName,
                        "the set",
                        "Corpus." + collection.SetName,
                        other,
                        "give another with [CorpusCollection(…, Name = \"…\")]"
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
                        places
                            .Patterns[i]
                            .Problem(
                                Rules.WrongPattern,
                                collection.Patterns[i],
                                record.Name,
                                $"has no file in '{root}'; mend it, or add the file"
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
