namespace CorpusSdk.Tests.Sets;

public class CorpusSetTests
{
    [Theory]
    [InlineData("article", "Articles (2)")]
    [InlineData("person", "People (2)")]
    public void A_set_is_shown_with_its_size(string kind, string shown) =>
        Assert.Equal(shown, new PlainSet(kind, "a", "b").ToString());

    [Fact]
    public void A_set_is_a_list()
    {
        var set = new PlainSet("article", "b", "a");

        Assert.Equal(["b", "a"], set.AsEnumerable());
        Assert.Equal("a", set[1]);
        Assert.Equal(2, set.Count);
        _ = Assert.IsAssignableFrom<IReadOnlyList<string>>(set);
    }

    [Fact]
    public void Enumerating_a_set_does_not_allocate_an_enumerator()
    {
        var set = new PlainSet("article", "b", "a");
        var found = "";
        foreach (var item in set)
        {
            found += item;
        }

        Assert.Equal("ba", found);
        Assert.True(set.GetEnumerator().GetType().IsValueType);
    }

    [Fact]
    public void An_enumerator_stays_at_the_end_and_can_start_again()
    {
        var enumerator = new PlainSet("article", "a").GetEnumerator();

        Assert.True(enumerator.MoveNext());
        Assert.False(enumerator.MoveNext());
        Assert.False(enumerator.MoveNext());
        enumerator.Reset();
        Assert.True(enumerator.MoveNext());
        Assert.Equal("a", enumerator.Current);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void An_index_outside_the_list_is_refused(int index) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlainSet("article", "b", "a")[index]);

    [Fact]
    public void An_entry_is_found_by_its_id()
    {
        var set = new PlainSet("article", "b", "a");

        Assert.Equal("a", set["a"]);
        Assert.True(set.TryGetValue("b", out var found));
        Assert.Equal("b", found);
    }

    [Fact]
    public void Ids_are_case_sensitive()
    {
        var set = new PlainSet("article", "a");

        Assert.False(set.TryGetValue("A", out var found));
        Assert.Null(found);
        Assert.False(set.ContainsKey("A"));
        Assert.True(set.ContainsKey("a"));
    }

    [Fact]
    public void Ids_are_a_list_in_the_order_of_the_entries()
    {
        var ids = new PlainSet("article", "b", "a").Ids;

        Assert.Equal(["b", "a"], ids);
        Assert.Equal(2, ids.Count);
        Assert.Equal("a", ids[1]);
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => ids[2]);
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => ids[-1]);
    }

    [Fact]
    public void Ids_are_always_the_same_list()
    {
        var set = new PlainSet("article", "b", "a");

        Assert.Same(set.Ids, set.Ids);
    }

    [Fact]
    public void An_empty_set_has_no_ids() => Assert.Empty(new PlainSet("article").Ids);

    [Theory]
    [InlineData("vladmir-putin", "no person 'vladmir-putin'; did you mean 'vladimir-putin'?")]
    [InlineData("Vladimir-Putin", "no person 'Vladimir-Putin'; did you mean 'vladimir-putin'?")]
    [InlineData("vladimir-puttin", "no person 'vladimir-puttin'; did you mean 'vladimir-putin'?")]
    [InlineData("kim", "no person 'kim'; did you mean 'kin'?")]
    [InlineData("xi-jinping", "no person 'xi-jinping'")]
    [InlineData("", "no person ''")]
    public void The_message_for_a_missing_id_suggests_the_nearest(string id, string message)
    {
        var set = new PlainSet("person", "andrey-belousov", "kin", "vladimir-putin");

        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => set[id]).Message);
    }

    [Theory]
    [InlineData("a\u0000\u001b[2J\r\nb", "a<U+0000><U+001B>[2J<U+000D><U+000A>b")]
    [InlineData("\u202eb\ud83d\udea2", "<U+202E>b\ud83d\udea2")]
    public void Invisible_characters_of_an_id_are_shown_in_messages(string id, string shown) =>
        Assert.Equal(
            $"no word '{shown}'",
            Assert.Throws<KeyNotFoundException>(() => new PlainSet("word", "x")[id]).Message
        );

    [Theory]
    [InlineData("a")]
    [InlineData("\ud83d\udea2")]
    [InlineData("\u0007")]
    public void A_long_id_is_cut_in_messages(string part)
    {
        var id = string.Concat(Enumerable.Repeat(part, 100_000));
        var message = Assert.Throws<KeyNotFoundException>(() => new PlainSet("word", "x")[id]).Message;
        Assert.InRange(message.Length, 400, 4_000);
        Assert.EndsWith("…'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_equally_near_ids_none_is_suggested() =>
        Assert.EndsWith(
            "no word 'tar'",
            Assert.Throws<KeyNotFoundException>(() => new PlainSet("word", "car", "bar")["tar"]).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void No_suggestion_is_made_for_a_very_long_id()
    {
        var id = new string('a', 100_000);

        Assert.Equal(
            $"no word '{id[..399]}…'",
            Assert.Throws<KeyNotFoundException>(() => new PlainSet("word", new string('a', 150))[id]).Message
        );
    }

    [Fact]
    public void A_null_id_is_refused()
    {
        _ = Assert.Throws<ArgumentNullException>(() => new PlainSet("word", "a")[null!]);
        _ = Assert.Throws<ArgumentNullException>(() => new PlainSet("word", "a").TryGetValue(null!, out _));
        _ = Assert.Throws<ArgumentNullException>(() => new PlainSet("word", "a").ContainsKey(null!));
    }
}
