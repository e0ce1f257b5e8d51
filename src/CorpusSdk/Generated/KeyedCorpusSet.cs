using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Generated;

/// <summary>
/// A set whose entries are created one by one from packed facts; for generated code, not for use in your own. The
/// entries are spread over tables by their keys, so that who asks for one entry loads one table of many.
/// </summary>
/// <typeparam name="T">The entries.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KeyedCorpusSet<T> : CorpusSet<T>
    where T : class
{
    private readonly T?[]?[] _entries;
    private readonly int _count;
    private Places? _places;

    /// <summary>For the sets of a corpus, which are generated.</summary>
    /// <param name="count">The number of entries.</param>
    /// <param name="tables">The number of tables that they are spread over.</param>
    protected KeyedCorpusSet(int count, int tables)
    {
        _count = count;
        _entries = new T?[]?[tables];
    }

    /// <inheritdoc/>
    public override int Count => _count;

    /// <summary>
    /// For each entry in list order its table and its place in that: two numbers, see <see cref="FactReader"/>.
    /// </summary>
    protected abstract string PackedOrder { get; }

    /// <summary>The entry with the given key: the hash of its id. Used by the named members.</summary>
    /// <param name="key">FNV-1a of the id, 64 bits, over UTF-16 code units, low byte first.</param>
    /// <exception cref="InvalidOperationException">There is no such entry.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T Get(ulong key) =>
        TryGet(key)
        ?? throw new InvalidOperationException(
            $"no {Kind} with the key 0x{key:X16}: the code is of another build than the corpus"
        );

    /// <summary>The packed facts of a table; loaded when this is called, and not before.</summary>
    /// <param name="table">From 0.</param>
    protected abstract string PackedFacts(int table);

    /// <summary>
    /// Creates an entry. Threads that come at the same time may each call it, but only one result is ever seen.
    /// </summary>
    /// <param name="facts">Where its facts begin.</param>
    protected abstract T Create(FactReader facts);

    /// <summary>
    /// An entry whose constructor has not run, for sets whose entries refer to others; null for all other sets.
    /// </summary>
    protected virtual T? Allocate() => null;

    /// <summary>Runs the constructor of an entry that <see cref="Allocate"/> made.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="facts">Where its facts begin.</param>
    protected virtual void Construct(T entry, FactReader facts) { }

    /// <inheritdoc/>
    protected override T GetAt(int index)
    {
        var (table, place) = ListPlaces.At(index);
        return Entry(table, place, new(PackedFacts(table)));
    }

    /// <inheritdoc/>
    protected override T? FindById(string id) =>
        TryGet(StableHash.Of(id)) is { } entry && IdOf(entry) == id ? entry : null;

    /// <inheritdoc/>
    protected override int Find(string id)
    {
        var key = StableHash.Of(id);
        return FindById(id) is null
            ? -1
            : ListPlaces.IndexOf(TableOf(key), new FactTable(PackedFacts(TableOf(key))).Find(key));
    }

    private Places ListPlaces =>
        Volatile.Read(ref _places)
        ?? Interlocked.CompareExchange(ref _places, new(PackedOrder, _count, _entries.Length), null)
        ?? _places!;

    private int TableOf(ulong key) => (int)((key >> 32) % (uint)_entries.Length);

    private T? TryGet(ulong key)
    {
        if (_count == 0)
        {
            return null;
        }

        var table = TableOf(key);
        var facts = new FactTable(PackedFacts(table));
        var place = facts.Find(key);
        return place < 0 ? null : Entry(table, place, facts);
    }

    private T Entry(int table, int place, FactTable facts)
    {
        var entries =
            Volatile.Read(ref _entries[table])
            ?? Interlocked.CompareExchange(ref _entries[table], new T?[facts.Count], null)
            ?? _entries[table]!;
        return Volatile.Read(ref entries[place]) is { } entry ? entry
            : Allocate() is { } shell ? Link(shell, entries, table, place, facts)
            : Keep(ref entries[place], Create(facts[place]));
    }

    private T Link(T shell, T?[] entries, int table, int place, FactTable facts)
    {
        lock (EntryGraph.Lock)
        {
            if ((entries[place] ?? EntryGraph.Find(this, table, place)) is T found)
            {
                return found;
            }

            EntryGraph.Add(
                this,
                table,
                place,
                shell,
                () => Construct(shell, facts[place]),
                () => Volatile.Write(ref entries[place], shell)
            );
            return shell;
        }
    }

    private static T Keep(ref T? entry, T created) => Interlocked.CompareExchange(ref entry, created, null) ?? created;

    /// <summary>Where each entry of the list stands in the tables, and the way back.</summary>
    private sealed class Places
    {
        private const int BitsOfPlace = 20;

        private readonly int[] _order;
        private readonly int[] _indices;
        private readonly int[] _firstOfTable;

        // Runs once, over ten thousand entries: compiled well at once, and not a second time in the middle of it.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public Places(string order, int count, int tables)
        {
            var reader = new FactReader(order);
            _order = new int[count];
            _firstOfTable = new int[tables + 1];
            for (var i = 0; i < count; i++)
            {
                var table = reader.Number();
                _order[i] = (table << BitsOfPlace) | reader.Number();
                _firstOfTable[table + 1]++;
            }

            for (var table = 0; table < tables; table++)
            {
                _firstOfTable[table + 1] += _firstOfTable[table];
            }

            _indices = new int[count];
            for (var i = 0; i < count; i++)
            {
                var (table, place) = At(i);
                _indices[_firstOfTable[table] + place] = i;
            }
        }

        public (int Table, int Place) At(int index) =>
            (_order[index] >> BitsOfPlace, _order[index] & ((1 << BitsOfPlace) - 1));

        public int IndexOf(int table, int place) => _indices[_firstOfTable[table] + place];
    }
}
