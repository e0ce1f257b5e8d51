using System.Globalization;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Schema;

/// <summary>Two collections whose patterns match the same files.</summary>
/// <param name="Owner">The C# type of the collection that the files belong to.</param>
/// <param name="Other">The C# type of the collection that does not get them.</param>
/// <param name="Pattern">The index of the first pattern of <paramref name="Other"/> that matches such a file.</param>
/// <param name="File">The path of the first file below the corpus folder.</param>
/// <param name="More">The number of other files.</param>
internal sealed record CollectionOverlap(string Owner, string Other, int Pattern, string File, int More)
{
    /// <summary>Names the file, the other collection, and what to do.</summary>
    public Problem Report(SchemaLocations locations, string pattern) =>
        locations
            .Patterns[Pattern]
            .Problem(
                Rules.FileOfTwoCollections,
                pattern,
                Nouns.SimpleName(Other),
                File,
                More == 0 ? ""
                    : More == 1 ? " (and 1 more file)"
                    : string.Format(CultureInfo.InvariantCulture, " (and {0:N0} more files)", More),
                Nouns.SimpleName(Owner)
            );
}

/// <summary>The files that patterns of several collections match. Each has only one owner.</summary>
/// <param name="Pairs">In ordinal order of the types.</param>
/// <param name="Paths">The files, by the paths that the host uses.</param>
internal sealed record CollectionOverlaps(EquatableArray<CollectionOverlap> Pairs, EquatableArray<string> Paths)
{
    public static readonly CollectionOverlaps None = new(
        EquatableArray<CollectionOverlap>.Empty,
        EquatableArray<string>.Empty
    );

    /// <summary>Whether entries of a collection may be missing, or be those of another.</summary>
    public bool Concern(string type) => Pairs.Any(pair => pair.Owner == type || pair.Other == type);

    /// <summary>
    /// Removes what follows from an overlap: a file that the wrong record reads has unknown and missing keys.
    /// </summary>
    public IEnumerable<Problem> WithoutConsequences(IEnumerable<Problem> problems)
    {
        if (Paths.Count == 0)
        {
            return problems;
        }

        var paths = new HashSet<string>(Paths, StringComparer.Ordinal);
        return problems.Where(problem =>
            !paths.Contains(problem.Path)
            || problem.Rule.Id == Rules.InvalidYaml.Id
            || Rules.IsAboutUnreadFile(problem.Rule)
        );
    }

    /// <param name="collections">The collections.</param>
    /// <param name="files">The files that belong to a collection, in any order.</param>
    public static CollectionOverlaps Of(CollectionFiles collections, IEnumerable<FileNames> files)
    {
        if (collections.Collections.Count < 2)
        {
            return None;
        }

        var pairs = new SortedDictionary<(string Owner, string Other), CollectionOverlap>();
        var paths = new List<string>();
        foreach (var file in files.OrderBy(file => file.RelativePath, StringComparer.Ordinal))
        {
            var matches = collections.MatchesOf(file.RelativePath).ToList();
            foreach (var (type, pattern) in matches.Skip(1))
            {
                var pair = (matches[0].Type, type);
                pairs[pair] = pairs.TryGetValue(pair, out var known)
                    ? known with
                    {
                        Pattern = Math.Min(known.Pattern, pattern),
                        More = known.More + 1,
                    }
                    : new(matches[0].Type, type, pattern, file.RelativePath, 0);
            }

            if (matches.Count > 1)
            {
                paths.Add(file.Path);
            }
        }

        return new(pairs.Values.ToEquatableArray(), paths.ToEquatableArray());
    }
}
