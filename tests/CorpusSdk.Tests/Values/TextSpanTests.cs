namespace CorpusSdk.Tests.Values;

public class TextSpanTests
{
    [Fact]
    public void A_span_is_shown_half_open() => Assert.Equal("[3..7)", new TextSpan(3, 4).ToString());

    [Fact]
    public void A_span_is_created_from_bounds_or_from_a_length()
    {
        var span = TextSpan.FromBounds(3, 7);

        Assert.Equal(new TextSpan(3, 4), span);
        Assert.Equal(7, span.End);
        var (start, length) = span;
        Assert.Equal((3, 4), (start, length));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(1, int.MaxValue)]
    public void A_span_outside_every_text_is_refused(int start, int length) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, length));

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(4, 3)]
    public void Bounds_in_the_wrong_order_are_refused(int start, int end) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => TextSpan.FromBounds(start, end));

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void The_end_is_not_part_of_the_span(int offset, bool isContained) =>
        Assert.Equal(isContained, new TextSpan(3, 4).Contains(offset));

    [Theory]
    [InlineData(3, 7, true)]
    [InlineData(4, 6, true)]
    [InlineData(7, 7, true)]
    [InlineData(2, 5, false)]
    [InlineData(5, 8, false)]
    public void A_span_contains_spans_that_lie_entirely_in_it(int start, int end, bool isContained) =>
        Assert.Equal(isContained, new TextSpan(3, 4).Contains(TextSpan.FromBounds(start, end)));

    [Theory]
    [InlineData(0, 3, false)]
    [InlineData(0, 4, true)]
    [InlineData(4, 5, true)]
    [InlineData(6, 9, true)]
    [InlineData(7, 9, false)]
    [InlineData(5, 5, false)]
    public void Spans_that_only_touch_do_not_overlap(int start, int end, bool isOverlap)
    {
        var (left, right) = (new TextSpan(3, 4), TextSpan.FromBounds(start, end));

        Assert.Equal(isOverlap, left.Overlaps(right));
        Assert.Equal(isOverlap, right.Overlaps(left));
    }

    [Fact]
    public void Spans_sort_by_start_then_by_length()
    {
        TextSpan[] sorted = [new(0, 9), new(3, 0), new(3, 4), new(4, 1)];

        Assert.Equal(sorted, sorted.Reverse().Order());
        Assert.True(sorted[0] < sorted[1] && sorted[2] > sorted[1]);
        Assert.True(sorted[0] <= sorted[1] && sorted[2] >= sorted[1]);
        Assert.False(sorted[0] > sorted[1] || sorted[1] >= sorted[2]);
    }

    [Fact]
    public void A_span_extracts_its_part_of_a_text()
    {
        Assert.Equal("said", "He said so".Substring(new TextSpan(3, 4)));
        Assert.Equal("said", "He said so".AsSpan(new TextSpan(3, 4)).ToString());
    }

    [Fact]
    public void A_span_counts_utf16_code_units() => Assert.Equal("b", "\U0001F600b".Substring(new TextSpan(2, 1)));

    [Fact]
    public void A_span_beyond_the_text_is_refused()
    {
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => "He".Substring(new TextSpan(1, 2)));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => _ = "He".AsSpan(new TextSpan(1, 2)).Length);
    }

    [Fact]
    public void A_null_text_is_refused()
    {
        _ = Assert.Throws<ArgumentNullException>(() => TextSpanExtensions.Substring(null!, new TextSpan(0, 0)));
        _ = Assert.Throws<ArgumentNullException>(() => _ = TextSpanExtensions.AsSpan(null!, new TextSpan(0, 0)).Length);
    }
}
