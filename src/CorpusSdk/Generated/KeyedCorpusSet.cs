using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Generated;

/// <summary>
/// A set that creates each entry on demand from packed facts; for generated code, not for use in your own. The entries
/// are distributed over tables by their keys, so that accessing one entry loads only one table.
/// </summary>
/// <typeparam name="T">The type of the entries.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class KeyedCorpusSet<T> : CorpusSet<T>
    where T : class
{
    private readonly T?[]?[] _entries;
    private readonly uint[] _checksums;
    private readonly int _count;
    private string?[]? _constants;
    private Places? _places;

    /// <summary>Initializes a set; called by generated code.</summary>
    /// <param name="count">The number of entries.</param>
    /// <param name="tables">The number of tables.</param>
    protected KeyedCorpusSet(int count, int tables)
    {
        _count = count;
        _entries = new T?[]?[tables];
        _checksums = new uint[tables];
    }

    /// <inheritdoc/>
    public override int Count => _count;

    /// <summary>
    /// For each entry, in list order, the number of its table and its index in the table; see <see cref="FactReader"/>.
    /// </summary>
    protected abstract string PackedOrder { get; }

    /// <summary>Gets the entry with a key, the hash of its id; called by the named members of the set.</summary>
    /// <param name="key">The 64-bit FNV-1a hash of the id, over UTF-16 code units, low byte first.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="InvalidOperationException">No entry has this key.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public T Get(ulong key) => TryGet(key) ?? throw DifferentBuilds($"has no {Kind} with the key 0x{key:X16}");

    /// <summary>Gets the packed facts of a table; the string is loaded by this call.</summary>
    /// <param name="table">The zero-based number of the table.</param>
    /// <returns>The packed facts.</returns>
    protected abstract string PackedFacts(int table);

    /// <summary>
    /// Reads the facts of a table from a constant of a class, once; called by <see cref="PackedFacts"/> in a corpus
    /// whose facts are too many for the strings of an assembly.
    /// </summary>
    /// <param name="holder">The class that declares the constants: <c>Facts0</c>, <c>Facts1</c>, and so on.</param>
    /// <param name="table">The zero-based number of the table.</param>
    /// <returns>The packed facts.</returns>
    /// <exception cref="InvalidOperationException">The class has no such constant.</exception>
    protected string ReadConstant(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.NonPublicFields)] Type holder,
        int table
    )
    {
        var constants =
            Volatile.Read(ref _constants)
            ?? Interlocked.CompareExchange(ref _constants, new string?[_entries.Length], null)
            ?? _constants!;
        return Volatile.Read(ref constants[table])
            ?? Interlocked.CompareExchange(ref constants[table], ConstantReader.Read(holder, table), null)
            ?? constants[table]!;
    }

    /// <summary>
    /// Creates an entry. Several threads may call it at the same time for the same entry; only one result is used.
    /// </summary>
    /// <param name="facts">A reader at the facts of the entry.</param>
    /// <returns>The entry.</returns>
    protected abstract T Create(FactReader facts);

    /// <summary>
    /// Allocates an entry without running its constructor. Overridden by sets whose entries refer to others.
    /// </summary>
    /// <returns>The entry; null if <see cref="Create"/> creates the entries of this set.</returns>
    protected virtual T? Allocate() => null;

    /// <summary>Runs the constructor of an entry that <see cref="Allocate"/> returned.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="facts">A reader at the facts of the entry.</param>
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
        var entries = Volatile.Read(ref _entries[table]) ?? AddTable(table, facts);
        if (facts.Checksum != _checksums[table] || place >= entries.Length)
        {
            throw DifferentBuilds($"has another {Kind} than when it was first used");
        }

        return Volatile.Read(ref entries[place]) is { } entry ? entry
            : Allocate() is { } shell ? Link(shell, entries, table, place, facts)
            : Keep(ref entries[place], Create(facts[place]));
    }

    private T?[] AddTable(int table, FactTable facts)
    {
        _checksums[table] = facts.Checksum;
        return Interlocked.CompareExchange(ref _entries[table], new T?[facts.Count], null) ?? _entries[table]!;
    }

    private InvalidOperationException DifferentBuilds(string cause) =>
        CorpusContract.DifferentBuilds($"the assembly {GetType().Assembly.GetName().Name} {cause}");

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

    /// <summary>Maps the position of an entry in the list to its position in the tables, and back.</summary>
    private sealed class Places
    {
        private const int BitsOfPlace = 20;

        private readonly int[] _order;
        private readonly int[] _indices;
        private readonly int[] _firstOfTable;

        // Runs once, over ten thousand entries: optimized from the start, without tiered recompilation while it runs.
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
