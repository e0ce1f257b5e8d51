namespace CorpusSdk.Tests.Sets;

public class KeyedCorpusSetTests
{
    private const string DifferentBuilds =
        ": the corpus was changed after it was built into this program. Restart the program, so that it does not mix "
        + "two builds (in dotnet watch, press Ctrl+R); if it has just been started, rebuild it.";

    // In ordinal order, which differs from the order of their hashes.
    private static readonly string[] Ids = [.. Enumerable.Range(0, 50).Select(i => $"entry-{i:00}")];

    [Fact]
    public void List_order_does_not_depend_on_hashes()
    {
        var set = new EntrySet(Ids);

        Assert.Equal(Ids, set.Select(entry => entry.Id));
        Assert.NotEqual(Ids, Ids.OrderBy(StableHash.Of));
        Assert.Equal(50, set.Count);
    }

    [Fact]
    public void Every_entry_is_the_same_object_by_key_by_id_and_by_index()
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
    public void A_slice_finds_an_entry_by_its_position_in_the_list()
    {
        var set = new EntrySet(Ids);
        var slice = new EntrySlice(set, 10, 5);

        Assert.Equal(Ids[10..15], Ids.Where(id => slice.TryGetValue(id, out _)));
    }

    [Fact]
    public void Entries_are_created_on_first_access()
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
    public void ContainsKey_creates_only_the_entry()
    {
        var set = new EntrySet(Ids);

        Assert.True(set.ContainsKey("entry-07"));
        Assert.Equal(["entry-07"], set.Created);
    }

    [Fact]
    public void An_id_with_the_hash_of_another_is_not_found()
    {
        var set = new EntrySet("wanted") { Factory = _ => new Entry("another") };

        Assert.False(set.TryGetValue("wanted", out _));
    }

    [Fact]
    public void An_unknown_key_is_reported_as_from_another_build()
    {
        var error = Assert.Throws<InvalidOperationException>(() => new EntrySet(Ids).Get(0xABCUL));

        Assert.Equal(
            "the assembly CorpusSdk.Tests has no item with the key 0x0000000000000ABC" + DifferentBuilds,
            error.Message
        );
    }

    [Theory]
    [InlineData("b")]
    [InlineData("a", "b", "c", "d", "e", "f")]
    public void Facts_that_change_after_their_first_use_are_reported_as_from_another_build(params string[] ids)
    {
        var set = new EntrySet("a");
        Assert.Equal("a", set["a"].Id);

        // As hot reload replaces the methods of a set.
        set.ReplaceFacts(new EntrySet(ids));
        Assert.Equal(
            "the assembly CorpusSdk.Tests has another item than when it was first used" + DifferentBuilds,
            Assert.Throws<InvalidOperationException>(() => set[0]).Message
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
    public void A_failed_creation_is_retried()
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
    public async Task Concurrent_threads_get_the_same_entry()
    {
        // No thread leaves the factory before all have entered it.
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
