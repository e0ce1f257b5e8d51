namespace CorpusSdk.Tests.Values;

public class SmallValueTests
{
    [Fact]
    public void A_location_is_shown_as_path_line_and_column() =>
        Assert.Equal("seeds/a.txt:12:5", new SourceLocation("seeds/a.txt", 12, 5).ToString());

    [Theory]
    [InlineData(null, null, "President of Russia")]
    [InlineData("2012-05", null, "President of Russia (from 2012-05)")]
    [InlineData(null, "2008~", "President of Russia (to 2008~)")]
    [InlineData("2000", "2008", "President of Russia (from 2000 to 2008)")]
    public void A_role_is_shown_with_its_period(string? from, string? to, string shown) =>
        Assert.Equal(shown, new PersonRole("President of Russia", Date(from), Date(to)).ToString());

    [Fact]
    public void An_attribution_is_shown_with_its_kind_and_span()
    {
        Assert.Equal("Unstated", default(QuoteAttribution).ToString());
        Assert.Equal("Confirmed", new QuoteAttribution(AttributionKind.Confirmed).ToString());
        Assert.Equal(
            "Stated [120..133)",
            new QuoteAttribution(AttributionKind.Stated, new TextSpan(120, 13)).ToString()
        );
    }

    [Fact]
    public void Attributions_are_equal_if_kind_and_span_are()
    {
        var stated = new QuoteAttribution(AttributionKind.Stated, new TextSpan(120, 13));

        Assert.True(stated == new QuoteAttribution(AttributionKind.Stated, new TextSpan(120, 13)));
        Assert.True(stated != new QuoteAttribution(AttributionKind.Stated, new TextSpan(120, 14)));
        Assert.True(stated != stated with { Kind = AttributionKind.Confirmed });
        Assert.True(stated != stated with { Span = null });
    }

    [Fact]
    public void An_attribution_is_serialized_with_its_kind_and_span()
    {
        Assert.Equal("""{"kind":"confirmed"}""", Json(new(AttributionKind.Confirmed)));
        Assert.Equal(
            """{"kind":"stated","span":{"start":120,"end":133}}""",
            Json(new(AttributionKind.Stated, new TextSpan(120, 13)))
        );

        static string Json(QuoteAttribution attribution) => System.Text.Json.JsonSerializer.Serialize(attribution);
    }

    [Fact]
    public void A_paragraph_is_shown_as_its_text()
    {
        var article = new FakeArticle("a") { Text = "One.\n\nTwo." };
        var paragraph = new Paragraph(article, 1, new TextSpan(6, 4));

        Assert.Equal("Two.", paragraph.Text);
        Assert.Equal("Two.", paragraph.ToString());
    }

    [Fact]
    public void Paragraphs_are_equal_if_article_and_index_are()
    {
        var paragraph = new Paragraph(new FakeArticle("a"), 1, new TextSpan(6, 4));

        Assert.True(paragraph == new Paragraph(new FakeArticle("a"), 1, new TextSpan(6, 4)));
        Assert.Equal(paragraph.GetHashCode(), new Paragraph(new FakeArticle("a"), 1, new TextSpan(6, 4)).GetHashCode());
        Assert.True(paragraph != new Paragraph(new FakeArticle("b"), 1, new TextSpan(6, 4)));
        Assert.False(paragraph.Equals((object)new Paragraph(new FakeArticle("a"), 0, new TextSpan(6, 4))));
    }

    [Fact]
    public void The_default_paragraph_is_empty()
    {
        Assert.Equal("", default(Paragraph).Text);
        Assert.Equal(default, default(Paragraph));
        Assert.NotEqual(default, new Paragraph(new FakeArticle("a"), 0, default));
    }

    private static EdtfDate? Date(string? text) => text is null ? null : EdtfDate.Parse(text);
}
