using CorpusSdk.Core.Facts;
using CorpusSdk.Generated;

namespace CorpusSdk.Tests.Sets;

internal sealed record Entry(string Id);

/// <summary>A set over packed facts, like those that the generator emits: the facts of an entry are its id.</summary>
internal sealed class EntrySet : KeyedCorpusSet<Entry>
{
    private const int Tables = 3;

    private string[] _facts;

    public EntrySet(params string[] ids)
        : base(ids.Length, Tables)
    {
        var tables = ids.Select((id, index) => (Id: id, Index: index, Key: StableHash.Of(id)))
            .ToLookup(entry => (int)((entry.Key >> 32) % Tables));
        var places = new (int Table, int Place)[ids.Length];
        _facts = new string[Tables];
        for (var table = 0; table < Tables; table++)
        {
            var entries = tables[table].OrderBy(entry => entry.Key).ToList();
            var facts = entries.Select(entry => new FactWriter().Text(entry.Id).ToArray()).ToList();
            var packed = new FactWriter()
                .UInt32((uint)entries.Count)
                .UInt32(Checksum.Of(string.Concat(entries.Select(entry => entry.Id))));
            for (var i = 0; i < entries.Count; i++)
            {
                places[entries[i].Index] = (table, i);
                _ = packed.Key(entries[i].Key).UInt32((uint)facts.Take(i).Sum(entry => entry.Length));
            }

            _facts[table] = Packed.Of(packed.Bytes(facts.SelectMany(entry => entry)));
        }

        PackedOrder = Packed.Of(
            places.Aggregate(new FactWriter(), (order, place) => order.Number(place.Table).Number(place.Place))
        );
    }

    public Func<string, Entry> Factory { get; init; } = id => new Entry(id);

    public void ReplaceFacts(EntrySet other) => _facts = other._facts;

    public List<string> Created { get; } = [];

    protected override string Kind => "item";

    protected override string PackedOrder { get; }

    protected override string IdOf(Entry item) => item.Id;

    protected override string PackedFacts(int table) => _facts[table];

    protected override Entry Create(FactReader facts)
    {
        var id = facts.Text();
        lock (Created)
        {
            Created.Add(id);
        }

        return Factory(id);
    }
}

/// <summary>A set with the required members only.</summary>
internal sealed class PlainSet(string kind, params string[] ids) : CorpusSet<string>
{
    public override int Count => ids.Length;

    protected override string Kind => kind;

    protected override string GetAt(int index) => ids[index];

    protected override string IdOf(string item) => item;
}

/// <summary>
/// An entry has as many items as its id has hyphens: <c>a-b-c</c> has <c>a-b-c/0</c> and <c>a-b-c/1</c>.
/// </summary>
internal sealed class ItemSet(EntrySet outer) : NestedCorpusSet<Entry, string>(outer.Sum(entry => Hyphens(entry)))
{
    protected override string Kind => "item";

    protected override CorpusSet<Entry> Outer => outer;

    protected override string PackedCounts =>
        Packed.Of(outer.Aggregate(new FactWriter(), (counts, entry) => counts.Number(Hyphens(entry))));

    protected override IReadOnlyList<string> ItemsOf(Entry outer) =>
        [.. Enumerable.Range(0, Hyphens(outer)).Select(i => $"{outer.Id}/{i}")];

    protected override string IdOf(string item) => item;

    private static int Hyphens(Entry entry) => entry.Id.Count(c => c == '-');
}

internal sealed class EntrySlice(CorpusSet<Entry> whole, int start, int count)
    : CorpusSlice<Entry>(whole, start, count);
