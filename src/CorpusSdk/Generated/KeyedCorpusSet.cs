using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>
/// A set whose entries are created one by one from a table of keys; for generated code, not for use in your own.
/// </summary>
/// <typeparam name="T">The entries.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KeyedCorpusSet<T> : CorpusSet<T>
    where T : class
{
    private T?[]? _entries;

    /// <summary>For generated sets.</summary>
    protected KeyedCorpusSet()
    {
    }

    /// <inheritdoc/>
    public override int Count => Keys.Length;

    /// <summary>The keys of all entries in the order of the list: hashes of their ids, each different.</summary>
    protected abstract ReadOnlySpan<ulong> Keys { get; }

    /// <summary>All places of the list in ascending order of their keys.</summary>
    protected abstract ReadOnlySpan<int> Sorted { get; }

    /// <summary>The entry with the given key.</summary>
    /// <param name="key">One of <see cref="Keys"/>.</param>
    /// <returns>The entry, always the same object.</returns>
    /// <exception cref="InvalidOperationException">There is none: the code that asks was compiled with another corpus.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T Get(ulong key)
    {
        var position = PositionOf(key);
        return position >= 0 ? GetAt(position) : throw Unknown(key);
    }

    /// <summary>
    /// Creates an entry. Threads that come at the same time may each call it, but only one result is ever seen.
    /// </summary>
    /// <param name="key">One of <see cref="Keys"/>.</param>
    /// <param name="position">Its place.</param>
    /// <returns>A new entry, or null if the key is unknown.</returns>
    protected abstract T? Create(ulong key, int position);

    /// <inheritdoc/>
    protected override T GetAt(int index)
    {
        var keys = Keys;
        var entries = Volatile.Read(ref _entries)
            ?? Interlocked.CompareExchange(ref _entries, new T?[keys.Length], null)
            ?? _entries;
        if (Volatile.Read(ref entries[index]) is { } entry)
        {
            return entry;
        }

        var created = Create(keys[index], index) ?? throw Unknown(keys[index]);
        return Interlocked.CompareExchange(ref entries[index], created, null) ?? created;
    }

    /// <inheritdoc/>
    protected override int Find(string id)
    {
        var position = PositionOf(StableHash.Of(id));
        return position >= 0 && IdOf(GetAt(position)) == id ? position : -1;
    }

    private int PositionOf(ulong key)
    {
        var keys = Keys;
        var sorted = Sorted;
        var (low, high) = (0, sorted.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = keys[sorted[middle]];
            if (found == key)
            {
                return sorted[middle];
            }

            (low, high) = found < key ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private InvalidOperationException Unknown(ulong key) =>
        new($"no {Kind} with the key 0x{key:X16}: the code is of another build than the corpus");
}
