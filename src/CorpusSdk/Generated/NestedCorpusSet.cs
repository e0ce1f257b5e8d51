using System.ComponentModel;

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
    /// <summary>For generated sets.</summary>
    protected NestedCorpusSet()
    {
    }

    /// <inheritdoc/>
    public override int Count => Starts[^1];

    /// <summary>The set of those that hold the items.</summary>
    protected abstract CorpusSet<TOuter> Outer { get; }

    /// <summary>For each entry of <see cref="Outer"/> the place of its first item, and then the number of all items.</summary>
    protected abstract ReadOnlySpan<int> Starts { get; }

    /// <summary>The items of one entry of <see cref="Outer"/>.</summary>
    /// <param name="outer">The entry.</param>
    /// <returns>As many as <see cref="Starts"/> says.</returns>
    protected abstract IReadOnlyList<T> ItemsOf(TOuter outer);

    /// <inheritdoc/>
    protected override T GetAt(int index)
    {
        // The last one that starts at or before the index: of several with one start, all but the last are empty.
        var starts = Starts;
        var (low, high) = (0, starts.Length - 1);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = starts[middle] <= index ? (middle, high) : (low, middle);
        }

        return ItemsOf(Outer.GetAtWithin(low))[index - starts[low]];
    }

    /// <inheritdoc/>
    protected override int Find(string id)
    {
        var slash = id.IndexOf('/');
        var outer = slash < 0 ? -1 : Outer.FindWithin(id[..slash]);
        if (outer >= 0)
        {
            var items = ItemsOf(Outer.GetAtWithin(outer));
            for (var i = 0; i < items.Count; i++)
            {
                if (IdOf(items[i]) == id)
                {
                    return Starts[outer] + i;
                }
            }
        }

        return -1;
    }
}
