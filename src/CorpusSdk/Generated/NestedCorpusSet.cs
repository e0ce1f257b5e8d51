using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Generated;

/// <summary>
/// All that the entries of another set hold, one after another, as the quotes of all articles; for generated code,
/// not for use in your own. The id of an item is the id of its holder, <c>/</c>, and a part of its own.
/// </summary>
/// <typeparam name="TOuter">What holds the items.</typeparam>
/// <typeparam name="T">The items.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class NestedCorpusSet<TOuter, T> : CorpusSet<T>
    where TOuter : class
    where T : class
{
    private readonly int _count;
    private int[]? _starts;

    /// <summary>For generated sets.</summary>
    /// <param name="count">The number of items of all entries.</param>
    protected NestedCorpusSet(int count) => _count = count;

    /// <inheritdoc/>
    public override int Count => _count;

    /// <summary>The set of those that hold the items.</summary>
    protected abstract CorpusSet<TOuter> Outer { get; }

    /// <summary>For each entry of <see cref="Outer"/> the number of its items: see <see cref="FactReader"/>.</summary>
    protected abstract string PackedCounts { get; }

    /// <summary>The items of one entry of <see cref="Outer"/>.</summary>
    /// <param name="outer">The entry.</param>
    /// <returns>As many as <see cref="PackedCounts"/> says.</returns>
    protected abstract IReadOnlyList<T> ItemsOf(TOuter outer);

    /// <inheritdoc/>
    protected override T GetAt(int index)
    {
        // The last one that starts at or before the index: of several with one start, all but the last are empty.
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
        var place = PlaceOf(id, items);
        return place < 0 ? null : items[place];
    }

    /// <inheritdoc/>
    protected override int Find(string id)
    {
        var slash = id.IndexOf('/');
        var outer = slash < 0 ? -1 : Outer.FindInternal(id[..slash]);
        var place = outer < 0 ? -1 : PlaceOf(id, ItemsOf(Outer.GetAtInternal(outer)));
        return place < 0 ? -1 : Starts[outer] + place;
    }

    /// <summary>For each entry of <see cref="Outer"/> the place of its first item in this list.</summary>
    private int[] Starts =>
        Volatile.Read(ref _starts) ?? Interlocked.CompareExchange(ref _starts, ReadStarts(), null) ?? _starts!;

    // Runs once, over ten thousand entries: compiled well at once, and not a second time in the middle of it.
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

    private int PlaceOf(string id, IReadOnlyList<T> items)
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
