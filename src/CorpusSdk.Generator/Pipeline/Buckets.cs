using CorpusSdk.Core.Model;
using CorpusSdk.Generator.Emission.Facts;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>An entry of a set, with the key that the program finds it by: the hash of its id.</summary>
internal interface IKeyed
{
    string Id { get; }

    ulong Key { get; }
}

/// <summary>Some of the entries of a set: what goes into one generated file.</summary>
/// <param name="Entries">In ordinal order of their ids.</param>
internal sealed record Bucket<T>(int Index, EquatableArray<T> Entries)
    where T : IKeyed
{
    /// <summary>The facts of the entries by ascending key.</summary>
    public IReadOnlyList<(ulong Key, PackedFacts Facts)> Facts(Func<T, PackedFacts> facts) =>
        [.. Entries.OrderBy(entry => entry.Key).Select(entry => (entry.Key, facts(entry)))];
}

/// <summary>
/// Spreads entries over files by the hash of their id, so that a change of one entry writes one file anew and
/// leaves the others as they are. One file for each entry is no way: ten thousand cached outputs cost an editor
/// seconds at every keystroke, a hundred cost milliseconds.
/// </summary>
internal static class Buckets
{
    /// <summary>Few files for a small corpus; the steps are far apart, for a step moves every entry once.</summary>
    public static int CountFor(int entries) => entries switch
    {
        <= 64 => 1,
        <= 1_024 => 16,
        _ => 128,
    };

    public static int IndexOf(ulong key, int count) => (int)((key >> 32) % (uint)count);

    public static IEnumerable<Bucket<T>> Fill<T>(IReadOnlyCollection<T> entries)
        where T : IKeyed
    {
        var count = CountFor(entries.Count);
        var contents = new List<T>[count];
        foreach (var entry in entries)
        {
            (contents[IndexOf(entry.Key, count)] ??= []).Add(entry);
        }

        return contents.Select((content, index) => new Bucket<T>(
            index, (content ?? []).OrderBy(entry => entry.Id, StringComparer.Ordinal).ToEquatableArray()));
    }
}
