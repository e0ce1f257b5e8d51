using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Facts;
using CorpusSdk.Core.Naming;
using CorpusSdk.Generator.Emission.Facts;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>Some of the entries of a set: what goes into one generated file.</summary>
/// <param name="Entries">In any order: few files are written at an edit, and those alone are sorted.</param>
internal sealed record Bucket<T>(int Index, int Files, int Tables, EquatableArray<T> Entries)
    where T : IKeyed
{
    /// <summary>The entries of each table that is in the file, by ascending key.</summary>
    public IEnumerable<(int Table, IReadOnlyList<(ulong Key, PackedFacts Facts)> Entries)> FactTables(
        Func<T, PackedFacts> facts
    )
    {
        for (var table = Index; table < Tables; table += Files)
        {
            yield return (
                table,
                [
                    .. Entries
                        .Where(entry => Buckets.TableOf(entry.Key, Tables) == table)
                        .OrderBy(entry => entry.Key)
                        .Select(entry => (entry.Key, facts(entry))),
                ]
            );
        }
    }
}

/// <summary>
/// Spreads entries over files by the hash of their id, so that a change of one entry writes one file anew and
/// leaves the others as they are. One file for each entry is no way: an editor's host takes some 20 µs for each file
/// at every keystroke, changed or not. A file holds several tables of facts, since a program loads a whole table for
/// one entry.
/// </summary>
internal static class Buckets
{
    private const int TablesInFile = 2;
    private const int MaxFiles = 128;

    /// <summary>Few for a small corpus; the steps are far apart, for a step moves every entry once.</summary>
    public static int TablesFor(int entries) =>
        entries switch
        {
            <= 64 => 1,
            <= 1_024 => 16,
            <= 16_384 => 128,
            _ => 1_024,
        };

    public static int TableOf(ulong key, int tables) => (int)((key >> 32) % (uint)tables);

    public static IEnumerable<Bucket<T>> Fill<T>(EquatableArray<T> entries)
        where T : IKeyed
    {
        var tables = TablesFor(entries.Count);
        var files = Math.Max(1, Math.Min(tables / TablesInFile, MaxFiles));
        var contents = Spread(entries, files, entry => TableOf(entry.Key, files));
        return contents.Select((content, index) => new Bucket<T>(index, files, tables, content.ToEquatableArray()));
    }

    /// <summary>The items of each file, in the order in which they came.</summary>
    public static T[][] Spread<T>(EquatableArray<T> items, int files, Func<T, int> fileOf)
    {
        var indices = new int[items.Count];
        var counts = new int[files];
        for (var i = 0; i < indices.Length; i++)
        {
            indices[i] = fileOf(items[i]);
            counts[indices[i]]++;
        }

        var contents = Array.ConvertAll(counts, count => new T[count]);
        Array.Clear(counts, 0, files);
        for (var i = 0; i < indices.Length; i++)
        {
            contents[indices[i]][counts[indices[i]]++] = items[i];
        }

        return contents;
    }
}
