using CorpusSdk.Generated;

namespace CorpusSdk.Tests.Sets;

internal sealed record Entry(string Id);

/// <summary>A set over a table, as the generator writes one.</summary>
internal sealed class EntrySet : KeyedCorpusSet<Entry>
{
    private readonly string[] _ids;
    private readonly ulong[] _keys;
    private readonly int[] _sorted;

    public EntrySet(params string[] ids)
    {
        _ids = ids;
        _keys = [.. ids.Select(StableHash.Of)];
        _sorted = [.. Enumerable.Range(0, ids.Length).OrderBy(position => _keys[position])];
    }

    public Func<string, Entry?> Factory { get; init; } = id => new Entry(id);

    public List<string> Created { get; } = [];

    protected override string Kind => "item";

    protected override string IdOf(Entry item) => item.Id;

    protected override ReadOnlySpan<ulong> Keys => _keys;

    protected override ReadOnlySpan<int> Sorted => _sorted;

    protected override Entry? Create(ulong key, int position)
    {
        Assert.Equal(_keys[position], key);
        lock (Created)
        {
            Created.Add(_ids[position]);
        }

        return Factory(_ids[position]);
    }
}

/// <summary>The least that a set must say of itself.</summary>
internal sealed class PlainSet(string kind, params string[] ids) : CorpusSet<string>
{
    public override int Count => ids.Length;

    protected override string Kind => kind;

    protected override string GetAt(int index) => ids[index];

    protected override string IdOf(string item) => item;
}

/// <summary>Each entry holds as many items as its id has hyphens: <c>a-b-c</c> holds <c>a-b-c/0</c> and <c>a-b-c/1</c>.</summary>
internal sealed class ItemSet(EntrySet outer) : NestedCorpusSet<Entry, string>
{
    protected override string Kind => "item";

    protected override CorpusSet<Entry> Outer => outer;

    protected override ReadOnlySpan<int> Starts
    {
        get
        {
            var starts = new List<int> { 0 };
            foreach (var entry in outer)
            {
                starts.Add(starts[^1] + ItemsOf(entry).Count);
            }

            return starts.ToArray();
        }
    }

    protected override IReadOnlyList<string> ItemsOf(Entry outer) =>
        [.. Enumerable.Range(0, outer.Id.Count(c => c == '-')).Select(i => $"{outer.Id}/{i}")];

    protected override string IdOf(string item) => item;
}

internal sealed class EntrySlice(CorpusSet<Entry> whole, int start, int count) : CorpusSlice<Entry>(whole, start, count);
