namespace CorpusSdk.Tests.Search;

public class SearchTests
{
    [Fact]
    public void A_hit_contains_a_word_of_the_query_and_ranks_higher_with_more_of_them()
    {
        var index = Index(
            ("both", "The satellite carries new technology."),
            ("one", "The satellite was launched on Monday."),
            ("none", "Nothing of the kind.")
        );

        Assert.Equal(["both", "one"], Found(index, "satellite technology"));
        Assert.Equal(["both"], Found(index, "satellite technology", new() { AllWords = true }));
        Assert.Empty(Found(index, "satellite unheard", new() { AllWords = true }));
        Assert.Equal(["both", "one"], Found(index, "satellite unheard"));
    }

    [Theory]
    [InlineData("RESUME cafe")]
    [InlineData("résumé")]
    [InlineData("re\u0301sume\u0301")]
    [InlineData("ｒｅｓｕｍｅ")]
    public void Case_diacritics_and_width_are_ignored(string query) =>
        Assert.Equal(["a"], Found(Index(("a", "Her Résumé was read in the Café."), ("b", "Other words.")), query));

    [Theory]
    [InlineData("\"reusable rockets\"", "a")]
    [InlineData("“Reusable Rockets”", "a")]
    [InlineData("\"rockets reusable\"", "")]
    [InlineData("reusable-rockets", "a")]
    [InlineData("\"reusable rock*\"", "a")]
    [InlineData("\"rockets rockets\"", "c")]
    [InlineData("\"and reusable rockets\"", "a")]
    [InlineData("\"\"", "")]
    public void A_phrase_matches_consecutive_words(string query, string found)
    {
        var index = Index(
            ("a", "Cheap and reusable rockets."),
            ("b", "Rockets that are reusable."),
            ("c", "Rockets, rockets! Not reusable.")
        );

        Assert.Equal(found, string.Join(' ', Found(index, query)));
    }

    [Theory]
    [InlineData("satel*", "a b")]
    [InlineData("satellit*", "a b")]
    [InlineData("satellites*", "b")]
    [InlineData("*", "")]
    [InlineData("x*", "")]
    [InlineData("SÁTEL*", "a b")]
    public void A_prefix_matches_every_word_that_starts_with_it(string query, string found) =>
        Assert.Equal(
            found,
            string.Join(
                ' ',
                Found(Index(("a", "One satellite."), ("b", "Satellites in pairs of ten."), ("c", "A site.")), query)
                    .Order()
            )
        );

    [Theory]
    [InlineData("reactor -nuclear", "b")]
    [InlineData("reactor -nucl*", "b")]
    [InlineData("-nuclear reactor", "b")]
    [InlineData("reactor -\"nuclear reactor\"", "b c")]
    [InlineData("reactor -chemical -nuclear", "")]
    [InlineData("-nuclear", "")]
    [InlineData("reactor -", "a b c")]
    [InlineData("reactor --nuclear", "b")]
    [InlineData("reactor -\"\"", "a b c")]
    [InlineData("reactor -unheard", "a b c")]
    public void An_exclusion_removes_articles_that_match_it(string query, string found)
    {
        var index = Index(
            ("a", "The nuclear reactor."),
            ("b", "The chemical reactor."),
            ("c", "A reactor that is nuclear.")
        );

        Assert.Equal(found, string.Join(' ', Found(index, query).Order()));
    }

    [Theory]
    [InlineData("launch", "a b c d")]
    [InlineData("launches", "a b c d")]
    [InlineData("\"rocket launching\"", "a b c")]
    [InlineData("launcher", "e")]
    public void A_word_matches_its_inflected_forms(string query, string found)
    {
        var index = Index(
            ("a", "The rocket launches."),
            ("b", "A rocket launched."),
            ("c", "Rockets launching."),
            ("d", "The launch's cost."),
            ("e", "A launcher.")
        );

        Assert.Equal(found, string.Join(' ', Found(index, query).Order()));
    }

    [Fact]
    public void Stemming_can_be_switched_off()
    {
        var index = Index(("a", "The rocket launches."), ("b", "A rocket launched."), ("c", "Putin's rocket."));
        var exact = new SearchOptions { Stemming = false };

        Assert.Equal(["a"], Found(index, "launches", exact));
        Assert.Empty(Found(index, "launch", exact));
        Assert.Empty(Found(index, "putin", exact));
        Assert.Equal(["c"], Found(index, "putin"));
        Assert.Empty(Found(index, "\"rocket launch\"", exact));
    }

    [Fact]
    public void Only_English_articles_are_stemmed()
    {
        var index = new SearchIndex<FakeArticle>([
            new("en") { Text = "bands" },
            new("en-GB") { Text = "bands", Language = "en-GB" },
            new("de") { Text = "bands", Language = "de" },
            new("exact") { Text = "band", Language = "de" },
        ]);

        Assert.Equal(["en", "en-GB", "exact"], Found(index, "band").Order());
        Assert.Equal(["de", "en", "en-GB"], Found(index, "bands").Order());
    }

    [Theory]
    [InlineData("北朝鮮", "a b")]
    [InlineData("\"北朝鮮\"", "a")]
    [InlineData("鮮", "a b")]
    [InlineData("核", "a c")]
    [InlineData("核*", "a c")]
    [InlineData("위성", "d")]
    [InlineData("北朝鮮 -核", "b")]
    [InlineData("半島 -\"朝鮮半島\"", "e")]
    [InlineData("ミサイル", "a")]
    public void Chinese_Japanese_and_Korean_need_no_spaces(string query, string found)
    {
        var index = Index(
            ("a", "北朝鮮の核とミサイル"),
            ("b", "朝鮮半島。"),
            ("c", "反核"),
            ("d", "인공위성을 쏘다"),
            ("e", "伊豆半島")
        );

        Assert.Equal(found, string.Join(' ', Found(index, query).Order()));
    }

    [Fact]
    public void Hits_are_sorted_by_score_then_by_list_order()
    {
        var index = Index(
            ("z", "harbour news"),
            ("y", "harbour harbour"),
            ("x", "harbour news"),
            ("w", "harbour news")
        );

        var hits = index.Search("harbour").ToList();

        Assert.Equal(["y", "z", "x", "w"], hits.Select(hit => hit.Article.Id));
        Assert.Equal(hits.Select(hit => hit.Score).OrderDescending(), hits.Select(hit => hit.Score));
        Assert.True(hits[^1].Score > 0);
        Assert.Equal(4, index.Search("harbour").Count);
    }

    [Fact]
    public void A_word_in_the_title_weighs_more()
    {
        var index = new SearchIndex<FakeArticle>([
            new("text") { Title = "Other things", Text = "The harbour of the town." },
            new("title") { Title = "The harbour", Text = "Things of the town." },
        ]);

        Assert.Equal(["title", "text"], Found(index, "harbour"));
    }

    [Fact]
    public void A_title_that_is_also_a_line_of_the_text_counts_once()
    {
        // The title line is found anywhere in the text, and may be the only line that contains the word.
        foreach (
            var text in (string[])
                [
                    "The harbour\nThings of the town.",
                    "A kicker\nThe harbour\nThings of the town.",
                    "Things of the town.\nThe harbour",
                ]
        )
        {
            var with = Index("The harbour", text).Search("harbour").Single();
            var without = Index("The harbour", text.Replace("The harbour", "", StringComparison.Ordinal))
                .Search("harbour")
                .Single();

            Assert.Equal(without.Score, with.Score, 12);
        }

        Assert.NotEqual(
            Index("The harbour", "The harbour is here.").Search("harbour").Single().Score,
            Index("The harbour", "").Search("harbour").Single().Score
        );
    }

    [Fact]
    public void No_phrase_matches_across_title_and_text() =>
        Assert.Empty(Index("The northern", "harbour is here.").Search("\"northern harbour\""));

    [Fact]
    public void A_repeated_word_of_the_query_counts_twice()
    {
        var index = Index(("a", "harbour"), ("b", "bridge"));

        Assert.Equal(["b", "a"], Found(index, "bridge harbour bridge"));
        Assert.Equal(["a", "b"], Found(index, "harbour harbour bridge"));
    }

    private static SearchIndex<FakeArticle> Index(params (string Id, string Text)[] articles) =>
        new([.. articles.Select(article => new FakeArticle(article.Id) { Text = article.Text })]);

    /// <summary>An index of one article.</summary>
    private static SearchIndex<FakeArticle> Index(string title, string text) =>
        new([new("a") { Title = title, Text = text }]);

    private static IEnumerable<string> Found(
        SearchIndex<FakeArticle> index,
        string query,
        SearchOptions? options = null
    ) => index.Search(query, options).Select(hit => hit.Article.Id);
}
