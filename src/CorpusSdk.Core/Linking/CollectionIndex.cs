using System.Globalization;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Linking;

/// <summary>The entries of a collection with a unique id, in list order.</summary>
/// <param name="Record">The schema.</param>
/// <param name="Entries">
/// By file in ordinal order, then in the order of the file. Entries whose ids result in the same C# name have no name,
/// which is reported.
/// </param>
/// <param name="IsComplete">False if an entry may be missing.</param>
public sealed record AcceptedEntries(SchemaRecord Record, EquatableArray<BoundEntry> Entries, bool IsComplete);

/// <summary>All collections of a corpus.</summary>
/// <param name="Problems">The problems of the files, duplicate ids (CORP2001) and shared names (CORP2003).</param>
public sealed record CollectionIndex(EquatableArray<AcceptedEntries> Collections, EquatableArray<Problem> Problems)
{
    public static readonly CollectionIndex Empty = new(
        EquatableArray<AcceptedEntries>.Empty,
        EquatableArray<Problem>.Empty
    );

    /// <summary>The collections that the program has a set for.</summary>
    public IEnumerable<AcceptedEntries> Generated => Collections.Where(collection => !collection.Record.IsInvalid);

    /// <summary>The size of the facts of all entries, in bytes.</summary>
    /// <summary>The size of the facts of all entries.</summary>
    internal long Bytes { get; } = Collections.Sum(collection => collection.Entries.Sum(entry => (long)entry.Bytes));

    /// <param name="files">In any order.</param>
    public static CollectionIndex Build(
        IEnumerable<BoundData> files,
        CorpusSchema schema,
        CancellationToken cancellationToken = default
    )
    {
        var inOrder = files
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .Select(same => same.First())
            .OrderBy(file => file.RelativePath, StringComparer.Ordinal)
            .ThenBy(file => file.Path, StringComparer.Ordinal)
            .ToLookup(file => file.Collection, StringComparer.Ordinal);
        List<Problem> problems = [];
        var collections = new List<AcceptedEntries>();
        foreach (var record in schema.Collections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            List<Problem> found = [.. inOrder[record.Type].SelectMany(file => file.Problems)];
            var ids = new NameRegistry(Nouns.FromTypeName(record.Name));
            var entries = inOrder[record.Type]
                .SelectMany(file => file.Entries)
                .Where(entry => ids.TryRegisterId(entry.Id, entry.Location, found))
                .ToList();
            var shared = entries
                .Where(entry => entry.HasMember)
                .GroupBy(entry => entry.Name, StringComparer.Ordinal)
                .Where(same => same.Skip(1).Any())
                .ToDictionary(same => same.Key, same => same.ToList(), StringComparer.Ordinal);
            ReportSharedNames(record, [.. shared.Values], found);
            collections.Add(
                new(
                    record,
                    entries
                        .Select(entry => shared.ContainsKey(entry.Name) ? entry with { Name = "" } : entry)
                        .ToEquatableArray(),
                    inOrder[record.Type].All(file => file.IsComplete)
                )
            );
            problems.AddRange(found.LimitRepeats(_ => true));
        }

        return new(collections.ToEquatableArray(), problems.ToEquatableArray());
    }

    /// <summary>
    /// Reports once that entries have no member. It is only a warning: a collection may have thousands of entries with
    /// ids from elsewhere, and all of them are found by id.
    /// </summary>
    /// <param name="shared">The entries of each name that several have, in order.</param>
    private static void ReportSharedNames(SchemaRecord record, List<List<BoundEntry>> shared, List<Problem> problems)
    {
        // Two articles of one folder and one name are an error already.
        if (record.Collection!.AsArticles)
        {
            _ = shared.RemoveAll(same =>
                same.Select(entry => string.Join("/", CorpusPath.Folders(entry.TextPath ?? ""))).Distinct().Count() == 1
            );
        }

        if (shared.Count == 0)
        {
            return;
        }

        var (first, second, count) = (shared[0][0], shared[0][1], shared.Sum(same => same.Count));
        problems.Add(
            second.Location.Problem(
                Rules.SameEntryName,
                Nouns.FromTypeName(record.Name),
                second.Id,
                first.Id,
                first.Location.ToString(),
                first.Name,
                record.Collection.SetName,
                count > 2
                    ? FormattableString.Invariant($"; {count:N0} entries of the collection share names like this")
                    : ""
            )
        );
    }

    /// <summary>
    /// Keeps the entries whose facts fit into an assembly, and reports the first one that does not: the compiler's own
    /// error names no file.
    /// </summary>
    /// <param name="bytes">The number of bytes that the facts of the articles leave.</param>
    public CollectionIndex Within(long bytes)
    {
        if (Bytes <= bytes)
        {
            return this;
        }

        var left = bytes;
        var kept = Collections.Map(collection =>
            collection with
            {
                Entries = collection.Entries.TakeWhile(entry => (left -= entry.Bytes) >= 0).ToEquatableArray(),
            }
        );
        var (whole, part) = Collections
            .Zip(kept, (all, some) => (all, some))
            .First(pair => pair.all.Entries.Count > pair.some.Entries.Count);
        return new(
            kept,
            Problems
                .Append(
                    whole
                        .Entries[part.Entries.Count]
                        .Location.Problem(
                            Rules.LimitExceeded,
                            string.Format(
                                CultureInfo.InvariantCulture,
                                "from this entry on, the facts of the corpus exceed {0:N0} bytes, "
                                    + "the most that an assembly can hold; shorten them, or split the corpus in two",
                                bytes
                            )
                        )
                )
                .ToEquatableArray()
        );
    }
}

/// <summary>Checks that the entries that fields refer to exist.</summary>
public static class FieldReferences
{
    private const string Person = "Person";

    /// <summary>Limits how often the nearest id is searched for.</summary>
    private const int MaxNearest = 100;

    /// <param name="references">The references of all records.</param>
    /// <param name="idsOf">
    /// The ids of a target, by its C# type or the name of a built-in record; null if some could not be read.
    /// </param>
    public static EquatableArray<Problem> Check(
        IEnumerable<FieldReference> references,
        Func<string, IEnumerable<string>?> idsOf,
        CancellationToken cancellationToken = default
    )
    {
        var known = new Dictionary<string, HashSet<string>?>(StringComparer.Ordinal);
        List<Problem> problems = [];
        foreach (var reference in references)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!known.TryGetValue(reference.Target, out var ids))
            {
                known.Add(
                    reference.Target,
                    ids = idsOf(reference.Target) is { } all ? new(all, StringComparer.Ordinal) : null
                );
            }

            if (ids is null || ids.Contains(reference.Id))
            {
                continue;
            }

            var nearest = problems.Count < MaxNearest ? NearestWord.Of(reference.Id, ids) : null;
            var noun = Nouns.FromTypeName(Nouns.SimpleName(reference.Target));
            var hint =
                nearest is not null ? $"; did you mean '{nearest}'?"
                : ids.Count == 0 ? $"; the corpus has no {noun} yet"
                : "";
            problems.Add(
                reference.Target == Person
                    ? reference.Place.Problem(Rules.UnknownPerson, reference.Id, hint)
                    : reference.Place.Problem(Rules.UnknownEntry, noun, reference.Id, hint)
            );
        }

        return problems.ToEquatableArray();
    }
}
