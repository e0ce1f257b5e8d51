namespace CorpusSdk.Tests.Sets;

public class KeyedCorpusSetTests
{
    // Ordinal order, and so that the order of their hashes is another one.
    private static readonly string[] Ids = [.. Enumerable.Range(0, 50).Select(i => $"entry-{i:00}")];

    [Fact]
    public void The_list_keeps_its_order_whatever_the_hashes_are()
    {
        var set = new EntrySet(Ids);

        Assert.Equal(Ids, set.Select(entry => entry.Id));
        Assert.NotEqual(Ids, Ids.OrderBy(StableHash.Of));
        Assert.Equal(50, set.Count);
    }

    [Fact]
    public void Every_entry_is_found_by_key_by_id_and_by_place_as_the_same_object()
    {
        var set = new EntrySet(Ids);
        for (var i = 0; i < Ids.Length; i++)
        {
            var entry = set.Get(StableHash.Of(Ids[i]));
            Assert.Equal(Ids[i], entry.Id);
            Assert.Same(entry, set[Ids[i]]);
            Assert.Same(entry, set[i]);
        }
    }

    [Fact]
    public void The_place_of_an_id_is_its_place_in_the_list()
    {
        var set = new EntrySet(Ids);
        var slice = new EntrySlice(set, 10, 5);

        Assert.Equal(Ids[10..15], Ids.Where(id => slice.TryGetValue(id, out _)));
    }

    [Fact]
    public void Nothing_is_created_before_it_is_asked_for()
    {
        var set = new EntrySet(Ids);
        Assert.Equal(50, set.Count);
        Assert.Empty(set.Created);

        _ = set["entry-07"];
        _ = set[7];
        Assert.Equal(["entry-07"], set.Created);
    }

    [Fact]
    public void An_unknown_id_creates_nothing()
    {
        var set = new EntrySet(Ids);

        Assert.False(set.TryGetValue("entry-7", out _));
        Assert.False(set.ContainsKey("entry-7"));
        Assert.Empty(set.Created);
    }

    [Fact]
    public void Reading_an_id_creates_only_its_entry()
    {
        var set = new EntrySet(Ids);

        Assert.Equal(50, set.Ids.Count);
        Assert.Empty(set.Created);
        Assert.Equal("entry-07", set.Ids[7]);
        Assert.Equal(["entry-07"], set.Created);
        Assert.Equal(Ids, set.Ids);
    }

    [Fact]
    public void Contains_key_looks_at_one_entry()
    {
        var set = new EntrySet(Ids);

        Assert.True(set.ContainsKey("entry-07"));
        Assert.Equal(["entry-07"], set.Created);
    }

    [Fact]
    public void An_id_that_only_shares_a_hash_is_not_found()
    {
        var set = new EntrySet("wanted") { Factory = _ => new Entry("another") };

        Assert.False(set.TryGetValue("wanted", out _));
    }

    [Fact]
    public void An_unknown_key_is_of_another_build()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new EntrySet(Ids).Get(0xABCUL));

        Assert.Equal(
            "no item has the key 0x0000000000000ABC: code and corpus are from different builds",
            error.Message
        );
    }

    [Fact]
    public void An_empty_set_has_no_entries()
    {
        var set = new EntrySet();

        Assert.Empty(set);
        Assert.False(set.TryGetValue("a", out _));
        Assert.Equal("no item 'a'", Assert.Throws<KeyNotFoundException>(() => set["a"]).Message);
    }

    [Fact]
    public void A_failed_creation_is_tried_again()
    {
        var attempts = 0;
        var set = new EntrySet("a")
        {
            Factory = id => ++attempts == 1 ? throw new InvalidOperationException("once") : new Entry(id),
        };

        _ = Assert.Throws<InvalidOperationException>(() => set[0]);
        Assert.Equal("a", set[0].Id);
    }

    [Fact]
    public async Task Threads_that_create_the_same_entry_at_once_all_get_one_object()
    {
        // Nobody leaves the factory before all are in it.
        const int threads = 4;
        using var barrier = new Barrier(threads);
        var set = new EntrySet("a")
        {
            Factory = id =>
            {
                Assert.True(barrier.SignalAndWait(TimeSpan.FromSeconds(60)));
                return new Entry(id);
            },
        };

        var found = await Task.WhenAll(
            Enumerable
                .Range(0, threads)
                .Select(_ =>
                    Task.Factory.StartNew(
                        () => set[0],
                        CancellationToken.None,
                        TaskCreationOptions.LongRunning,
                        TaskScheduler.Default
                    )
                )
        );

        Assert.Equal(threads, set.Created.Count);
        Assert.All(found, entry => Assert.Same(set[0], entry));
    }
}
