using System.Collections;

namespace CorpusSdk.Core.Collections;

/// <summary>
/// An immutable array with value equality, so that models that contain it can be compared and cached. A class rather
/// than a struct, so that there is no uninitialized instance.
/// </summary>
public sealed class EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
{
    public static readonly EquatableArray<T> Empty = new([]);

    private readonly T[] _items;
    private int _hash;

    private EquatableArray(T[] items) => _items = items;

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>Copies <paramref name="items"/>; later changes to the source have no effect.</summary>
    internal static EquatableArray<T> From(IEnumerable<T> items)
    {
        T[] copy = [.. items];
        return copy.Length == 0 ? Empty : new(copy);
    }

    /// <summary>Converts each item, in one allocation.</summary>
    public EquatableArray<TResult> Map<TResult>(Func<T, TResult> convert) =>
        _items.Length == 0 ? EquatableArray<TResult>.Empty : new(Array.ConvertAll(_items, item => convert(item)));

    public bool Equals(EquatableArray<T>? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || other._items.Length != _items.Length)
        {
            return false;
        }

        // Unchanged items are mostly the same objects, so compare references first.
        var comparer = EqualityComparer<T>.Default;
        for (var i = 0; i < _items.Length; i++)
        {
            if (!IsSame(_items[i], other._items[i]) && !comparer.Equals(_items[i], other._items[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as EquatableArray<T>);

    public override int GetHashCode()
    {
        if (_hash == 0)
        {
            var hash = 17;
            foreach (var item in _items)
            {
                hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
            }

            _hash = hash == 0 ? 1 : hash;
        }

        return _hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    private static bool IsSame(T one, T other) => !typeof(T).IsValueType && ReferenceEquals(one, other);

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}

public static class EquatableArray
{
    /// <summary>Converts each item.</summary>
    public static EquatableArray<TResult> Convert<T, TResult>(T[] items, Func<T, TResult> convert) =>
        EquatableArray<TResult>.From(Array.ConvertAll(items, item => convert(item)));

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items) => EquatableArray<T>.From(items);

    public static EquatableArray<T> Of<T>(params T[] items) => EquatableArray<T>.From(items);
}
