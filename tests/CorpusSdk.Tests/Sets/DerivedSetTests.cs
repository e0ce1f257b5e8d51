namespace CorpusSdk.Tests.Sets;

public class DerivedSetTests
{
    [Fact]
    public void A_nested_set_lists_all_items_in_order()
    {
        var items = new ItemSet(new EntrySet("a", "a-b-c", "b", "b-c", "c"));

        Assert.Equal(["a-b-c/0", "a-b-c/1", "b-c/0"], items);
        Assert.Equal("a-b-c/1", items[1]);
        Assert.Equal("Items (3)", items.ToString());
    }

    [Theory]
    [InlineData("a-b-c/1", true)]
    [InlineData("b-c/0", true)]
    [InlineData("b-c/1", false)]
    [InlineData("x/0", false)]
    [InlineData("b-c", false)]
    [InlineData("/", false)]
    public void A_nested_item_is_found_by_its_full_id(string id, bool isFound)
    {
        var items = new ItemSet(new EntrySet("a", "a-b-c", "b", "b-c", "c"));

        Assert.Equal(isFound, items.ContainsKey(id));
        Assert.Equal(isFound, items.TryGetValue(id, out var item));
        Assert.Equal(isFound ? id : null, item);
    }

    [Fact]
    public void The_message_for_a_missing_nested_item_suggests_the_nearest() =>
        Assert.Equal(
            "no item 'b-cc/0'; did you mean 'b-c/0'?",
            Assert.Throws<KeyNotFoundException>(() => new ItemSet(new EntrySet("a-b-c", "b-c"))["b-cc/0"]).Message
        );

    [Fact]
    public void A_nested_set_may_be_empty() => Assert.Empty(new ItemSet(new EntrySet("a", "b")));

    [Fact]
    public void A_slice_is_a_range_of_the_whole_set()
    {
        var whole = new EntrySet("a", "b", "c", "d");
        var slice = new EntrySlice(whole, 1, 2);

        Assert.Equal(["b", "c"], slice.Select(entry => entry.Id));
        Assert.Equal(["b", "c"], slice.Ids);
        Assert.True(slice.ContainsKey("b"));
        Assert.False(slice.ContainsKey("a"));
        Assert.Same(whole[1], slice[0]);
        Assert.Same(whole["c"], slice["c"]);
        Assert.Equal("Items (2)", slice.ToString());
    }

    [Theory]
    [InlineData("a")]
    [InlineData("d")]
    [InlineData("x")]
    public void Entries_outside_a_slice_are_not_found_in_it(string id) =>
        Assert.False(new EntrySlice(new EntrySet("a", "b", "c", "d"), 1, 2).TryGetValue(id, out _));

    [Fact]
    public void An_index_beyond_a_slice_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new EntrySlice(new EntrySet("a", "b", "c"), 1, 1)[1]);
}
