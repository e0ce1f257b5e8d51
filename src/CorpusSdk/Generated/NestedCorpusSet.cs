using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Generated;

/// <summary>
/// The items of all entries of another set, for example the quotes of all articles; for generated code, not for use in
/// your own. The id of an item is the id of its entry, <c>/</c>, and a part that is unique in the entry.
/// </summary>
/// <typeparam name="TOuter">The type of the entries that contain the items.</typeparam>
/// <typeparam name="T">The type of the items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NestedCorpusSet<TOuter, T> : CorpusSet<T>
    where TOuter : class
    where T : class
{
    private readonly int _count;
    private int[]? _starts;

    /// <summary>Initializes a set; called by generated code.</summary>
    /// <param name="count">The total number of items.</param>
    protected NestedCorpusSet(int count) => _count = count;

    /// <inheritdoc/>
    public override int Count => _count;

    /// <summary>The set of the entries that contain the items.</summary>
    protected abstract CorpusSet<TOuter> Outer { get; }

    /// <summary>The number of items of each entry of <see cref="Outer"/>; see <see cref="FactReader"/>.</summary>
    protected abstract string PackedCounts { get; }

    /// <summary>Gets the items of an entry of <see cref="Outer"/>.</summary>
    /// <param name="outer">The entry.</param>
    /// <returns>The items; their number is the one in <see cref="PackedCounts"/>.</returns>
    protected abstract IReadOnlyList<T> ItemsOf(TOuter outer);

    /// <inheritdoc/>
    protected override T GetAt(int index)
    {
        // The last entry that starts at or before the index. Of entries with the same start, all but the last are
        // empty.
        var starts = Starts;
        var (low, high) = (0, starts.Length);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = starts[middle] <= index ? (middle, high) : (low, middle);
        }

        return ItemsOf(Outer.GetAtInternal(low))[index - starts[low]];
    }

    /// <inheritdoc/>
    protected override T? FindById(string id)
    {
        var slash = id.IndexOf('/');
        var outer = slash < 0 ? null : Outer.FindByIdInternal(id[..slash]);
        var items = outer is null ? [] : ItemsOf(outer);
        var index = IndexOf(id, items);
        return index < 0 ? null : items[index];
    }

    /// <inheritdoc/>
    protected override int Find(string id)
    {
        var slash = id.IndexOf('/');
        var outer = slash < 0 ? -1 : Outer.FindInternal(id[..slash]);
        var index = outer < 0 ? -1 : IndexOf(id, ItemsOf(Outer.GetAtInternal(outer)));
        return index < 0 ? -1 : Starts[outer] + index;
    }

    /// <summary>For each entry of <see cref="Outer"/> the position of its first item in this list.</summary>
    private int[] Starts =>
        Volatile.Read(ref _starts) ?? Interlocked.CompareExchange(ref _starts, ReadStarts(), null) ?? _starts!;

    // Runs once, over ten thousand entries: optimized from the start, without tiered recompilation while it runs.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] ReadStarts()
    {
        var counts = new FactReader(PackedCounts);
        var starts = new int[Outer.Count];
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] = starts[i - 1] + counts.Number();
        }

        return starts;
    }

    private int IndexOf(string id, IReadOnlyList<T> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (IdOf(items[i]) == id)
            {
                return i;
            }
        }

        return -1;
    }
}
