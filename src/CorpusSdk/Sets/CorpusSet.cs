using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CorpusSdk.Matching;

namespace CorpusSdk;

/// <summary>
/// The entries of one kind in a corpus, as a list and as a lookup by id. Immutable and thread-safe. An entry is created
/// on first access; every later access returns the same object.
/// </summary>
/// <typeparam name="T">The type of the entries, for example the corpus's <c>Article</c> or <c>Person</c>.</typeparam>
/// <example>
/// <code>
/// Article article = Corpus.Articles["putins-possible-gift"];
/// if (Corpus.People.TryGetValue("kim-jong-un", out Person? kim)) …
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[DebuggerTypeProxy(typeof(CorpusSetDebugView<>))]
public abstract class CorpusSet<T> : IReadOnlyList<T>
    where T : class
{
    private IdList? _ids;

    /// <summary>Initializes a set; called by generated code.</summary>
    protected CorpusSet() { }

    /// <summary>The number of entries.</summary>
    public abstract int Count { get; }

    /// <summary>
    /// The ids of the entries, in list order. Reading an id creates its entry; <see cref="ContainsKey"/> looks up an id
    /// without reading the others.
    /// </summary>
    public IReadOnlyList<string> Ids =>
        Volatile.Read(ref _ids) ?? Interlocked.CompareExchange(ref _ids, new(this), null) ?? _ids;

    /// <summary>The singular noun for an entry in messages, for example <c>article</c>.</summary>
    protected abstract string Kind { get; }

    /// <summary>The entry at a position in the list.</summary>
    /// <param name="index">The zero-based position, less than <see cref="Count"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="index"/> is negative, or not less than <see cref="Count"/>.
    /// </exception>
    public T this[int index] =>
        (uint)index < (uint)Count
            ? GetAt(index)
            : throw new ArgumentOutOfRangeException(
                nameof(index),
                index,
                string.Create(CultureInfo.InvariantCulture, $"The index must be at least 0 and less than {Count}.")
            );

    /// <summary>The entry with the given id.</summary>
    /// <param name="id">The id as written in the data files; case-sensitive.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No entry has this id; the message names the most similar id.</exception>
    public T this[string id] => TryGetValue(id, out var value) ? value : throw new KeyNotFoundException(Missing(id));

    /// <summary>Gets the entry with the given id, if there is one.</summary>
    /// <param name="id">The id as written in the data files; case-sensitive.</param>
    /// <param name="value">The entry, or null if no entry has this id.</param>
    /// <returns>True if an entry has this id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool TryGetValue(string id, [NotNullWhen(true)] out T? value)
    {
        ArgumentNullException.ThrowIfNull(id);
        value = FindById(id);
        return value is not null;
    }

    /// <summary>Determines whether an entry has the given id.</summary>
    /// <param name="id">The id as written in the data files; case-sensitive.</param>
    /// <returns>True if an entry has this id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public bool ContainsKey(string id) => TryGetValue(id, out _);

    /// <summary>Enumerates the entries in list order.</summary>
    /// <returns>An enumerator that does not allocate.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public CorpusSet<T>.Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Returns the kind and the number of the entries, for example <c>Articles (5)</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{(Kind == "person" ? "People" : char.ToUpperInvariant(Kind[0]) + Kind[1..] + "s")} ({Count})"
        );

    /// <summary>Gets the entry at a position in the list.</summary>
    /// <param name="index">The zero-based position; the caller has checked that it is less than <see cref="Count"/>.
    /// </param>
    /// <returns>The entry; always the same object for the same position.</returns>
    protected abstract T GetAt(int index);

    /// <summary>
    /// Gets the entry with the given id. Overridden by sets that find an entry without knowing its position.
    /// </summary>
    /// <param name="id">The id; not null.</param>
    /// <returns>The entry, or null if no entry has this id.</returns>
    protected virtual T? FindById(string id) => Find(id) is var index and >= 0 ? GetAt(index) : null;

    /// <summary>
    /// Finds the position of the entry with the given id. The base implementation searches linearly.
    /// </summary>
    /// <param name="id">The id; not null.</param>
    /// <returns>The zero-based position, or -1 if no entry has this id.</returns>
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

    /// <summary>Gets the id of an entry of this set.</summary>
    /// <param name="item">The entry.</param>
    /// <returns>The id by which <see cref="Find"/> finds the entry.</returns>
    protected abstract string IdOf(T item);

    // Access for sets that derive their entries from another set. The members above stay protected rather than
    // protected internal: overrides in other assemblies would otherwise depend on InternalsVisibleTo.
    internal string KindInternal => Kind;

    internal T GetAtInternal(int index) => GetAt(index);

    internal int FindInternal(string id) => Find(id);

    internal T? FindByIdInternal(string id) => FindById(id);

    internal string IdOfInternal(T item) => IdOf(item);

    internal string Missing(string id) =>
        $"no {Kind} '{EchoedText.Of(id)}'"
        + (NearestWord.Of(id, Ids) is { } nearest ? $"; did you mean '{nearest}'?" : "");

    /// <summary>Enumerates the entries of a set in list order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly CorpusSet<T> _set;
        private int _next;
        private T? _current;

        internal Enumerator(CorpusSet<T> set) => _set = set;

        /// <summary>The entry at the current position of the enumerator.</summary>
        public readonly T Current => _current!;

        readonly object IEnumerator.Current => Current;

        /// <summary>Advances to the next entry.</summary>
        /// <returns>False if there are no more entries.</returns>
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

        /// <summary>Returns to the position before the first entry.</summary>
        public void Reset() => (_next, _current) = (0, null);

        /// <summary>Does nothing.</summary>
        public readonly void Dispose() { }
    }

    /// <summary>A view of the ids, so that no list of them has to be built or kept.</summary>
    private sealed class IdList(CorpusSet<T> set) : IReadOnlyList<string>
    {
        public int Count => set.Count;

        public string this[int index] => set.IdOf(set[index]);

        public IEnumerator<string> GetEnumerator()
        {
            foreach (var item in set)
            {
                yield return set.IdOf(item);
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
