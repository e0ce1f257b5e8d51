using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CorpusSdk;

/// <summary>
/// Entries of one kind: a list, and a lookup by id. Immutable, and safe for use by many threads; an entry is created
/// when it is first asked for, and is the same object ever after.
/// </summary>
/// <typeparam name="T">The entries: articles, persons, quotes or delegations.</typeparam>
/// <example>
/// <code>
/// Article article = Corpus.Articles["putins-possible-gift"];
/// if (Corpus.People.TryGet("kim-jong-un", out Person? kim)) …
/// </code>
/// </example>
public abstract class CorpusSet<T> : IReadOnlyList<T>
    where T : class
{
    /// <summary>For the sets of a corpus, which are generated.</summary>
    protected CorpusSet() { }

    /// <summary>The number of entries.</summary>
    public abstract int Count { get; }

    /// <summary>What an entry is called in messages: <c>article</c>.</summary>
    protected abstract string Kind { get; }

    /// <summary>The entry at a place of the list.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public T this[int index] =>
        (uint)index < (uint)Count
            ? GetAt(index)
            : throw new ArgumentOutOfRangeException(nameof(index), index, $"There are {Count} entries, from 0 on.");

    /// <summary>The entry with the given id.</summary>
    /// <param name="id">The id as the data files write it; case matters.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is no such entry; the message names the nearest id.</exception>
    public T this[string id] => TryGet(id, out var item) ? item : throw new KeyNotFoundException(Missing(id));

    /// <summary>The entry with the given id, if there is one.</summary>
    /// <param name="id">The id as the data files write it; case matters.</param>
    /// <param name="item">The entry, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryGet(string id, [NotNullWhen(true)] out T? item)
    {
        ArgumentNullException.ThrowIfNull(id);
        item = FindById(id);
        return item is not null;
    }

    /// <summary>Goes through the entries in order.</summary>
    /// <returns>An enumerator that allocates nothing.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What the set holds, and how many: <c>Articles (5)</c>.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(Kind == "person" ? "People" : char.ToUpperInvariant(Kind[0]) + Kind[1..] + "s")} ({Count})"
        );

    /// <summary>The entry at a place of the list.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1: the caller has checked it.</param>
    /// <returns>The entry, always the same object.</returns>
    protected abstract T GetAt(int index);

    /// <summary>The entry with the given id, for sets that find it without knowing its place.</summary>
    /// <param name="id">Not null.</param>
    /// <returns>The entry, or null if there is none.</returns>
    protected virtual T? FindById(string id) => Find(id) is var index and >= 0 ? GetAt(index) : null;

    /// <summary>
    /// The place of the entry with the given id. Looks at one after another, where a set knows no better.
    /// </summary>
    /// <param name="id">Not null.</param>
    /// <returns>The place, or -1 if there is no such entry.</returns>
    protected virtual int Find(string id)
    {
        for (var i = 0; i < Count; i++)
        {
            if (IdOf(GetAt(i)) == id)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The id of an entry of this set.</summary>
    /// <param name="item">An entry.</param>
    /// <returns>What <see cref="Find"/> finds it by.</returns>
    protected abstract string IdOf(T item);

    // For sets that are made of another: the members above stay protected, so that code that overrides them need not
    // ask whether it is a friend of this assembly.
    internal string KindWithin => Kind;

    internal T GetAtWithin(int index) => GetAt(index);

    internal int FindWithin(string id) => Find(id);

    internal T? FindByIdWithin(string id) => FindById(id);

    internal string IdWithin(T item) => IdOf(item);

    private string Missing(string id) =>
        $"no {Kind} '{id}'"
        + (NearestId.Find(id, this.Select(IdOf)) is { } nearest ? $"; did you mean '{nearest}'?" : "");

    /// <summary>Goes through the entries of a set in order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly CorpusSet<T> _set;
        private int _next;
        private T? _current;

        internal Enumerator(CorpusSet<T> set) => _set = set;

        /// <summary>The entry that <see cref="MoveNext"/> went to.</summary>
        public readonly T Current => _current!;

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next entry.</summary>
        /// <returns>Whether there is one.</returns>
        public bool MoveNext()
        {
            if (_next >= _set.Count)
            {
                _current = null;
                return false;
            }

            _current = _set.GetAt(_next++);
            return true;
        }

        /// <summary>Goes back to the place before the first entry.</summary>
        public void Reset() => (_next, _current) = (0, null);

        /// <summary>Nothing is held that had to be let go.</summary>
        public readonly void Dispose() { }
    }
}
