using CorpusSdk.Core.Model;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>Some of the entries of a set: what goes into one generated file.</summary>
internal sealed record Bucket<T>(int Index, int Count, EquatableArray<T> Entries);

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

    public static IEnumerable<Bucket<T>> Fill<T>(IReadOnlyCollection<T> entries, Func<T, string> id)
    {
        var count = CountFor(entries.Count);
        var contents = new List<(ulong Key, T Entry)>[count];
        foreach (var entry in entries)
        {
            var key = StableHash.Of(id(entry));
            (contents[IndexOf(key, count)] ??= []).Add((key, entry));
        }

        return contents.Select((content, index) => new Bucket<T>(index, count,
            (content ?? []).OrderBy(item => id(item.Entry), StringComparer.Ordinal).Select(item => item.Entry).ToEquatableArray()));
    }
}
