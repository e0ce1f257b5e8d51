namespace CorpusSdk.Tests.Query;

public class ArticleQueriesTests
{
    private static readonly FakePerson Putin = new("putin");
    private static readonly FakePerson Kim = new("kim");

    [Fact]
    public void Mentioning_finds_articles_whose_text_mentions_the_person()
    {
        FakeArticle[] articles =
        [
            Mentioning("both", Putin, Kim),
            Mentioning("kim", Kim),
            Quoting("quoted-only", Putin),
        ];

        // Another object with the same id is the same person.
        Assert.Equal(["both"], Ids(articles.Mentioning(new FakePerson("putin"))));
        Assert.Equal(["both", "kim"], Ids(articles.Mentioning(Kim)));
        Assert.Empty(articles.Mentioning(new FakePerson("xi")));
    }

    [Fact]
    public void Quoting_finds_articles_that_quote_the_person()
    {
        FakeArticle[] articles = [Mentioning("named-only", Putin), Quoting("quoted", Putin), Quoting("other", Kim)];

        Assert.Equal(["quoted"], Ids(articles.Quoting(new FakePerson("putin"))));
    }

    [Theory]
    [InlineData("2024-06-19", "2024-06-19", "day month year time")]
    [InlineData("2024-06-20", "2024-06-30", "month year")]
    [InlineData("2024-06-01", "2024-06-18", "month year")]
    [InlineData("2024-07", "2024-07", "year")]
    [InlineData("2024-05", "2024-06", "day month year time")]
    [InlineData("2024-06", "2025", "day month year time after")]
    [InlineData("2023", "2023", "before")]
    [InlineData("2022", "2022", "")]
    public void Published_includes_articles_that_may_be_from_these_days(string from, string to, string found)
    {
        FakeArticle[] articles =
        [
            Published("day", "2024-06-19"),
            Published("month", "2024-06~"),
            Published("year", "2024?"),
            Published("time", "2024-06-19T23:00:00+09:00"),
            Published("before", "2023-12-31"),
            Published("after", "2025-01-01"),
            new("undated"),
        ];

        Assert.Equal(found, string.Join(' ', articles.Published(EdtfDate.Parse(from), EdtfDate.Parse(to))));
    }

    [Theory]
    [InlineData("2024-06", "2024-06", "weeks spring-to-open until decade")]
    [InlineData("2024-04", "2024-04", "spring spring-to-open until decade")]
    [InlineData("2031", "2031", "spring-to-open")]
    [InlineData("2019", "2019", "until")]
    [InlineData("../2019", "2019", "until")]
    [InlineData("2024-06-03/2024-06-30", "2024-06-30", "spring-to-open until decade")]
    public void Published_includes_intervals_that_overlap_the_days(string from, string to, string found)
    {
        FakeArticle[] articles =
        [
            Published("weeks", "2024-05-20/2024-06-02"),
            Published("spring", "2024-21"),
            Published("spring-to-open", "2024-21/.."),
            Published("until", "/2024-06"),
            Published("decade", "202X"),
        ];

        Assert.Equal(found, string.Join(' ', articles.Published(EdtfDate.Parse(from), EdtfDate.Parse(to))));
    }

    [Fact]
    public void Published_accepts_DateOnly()
    {
        FakeArticle[] articles = [Published("a", "2024-06-19"), Published("b", "2024-06-20")];

        Assert.Equal(["a"], Ids(articles.Published(new DateOnly(2024, 6, 1), new DateOnly(2024, 6, 19))));
    }

    [Fact]
    public void Published_refuses_dates_in_the_wrong_order()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            Array.Empty<FakeArticle>().Published(new EdtfDate(2025), new EdtfDate(2024))
        );

        Assert.StartsWith("2024 ends before 2025 begins.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2024, null, "a b c")]
    [InlineData(2024, 6, "a c")]
    [InlineData(2024, 8, "b c")]
    [InlineData(2025, null, "")]
    public void PublishedIn_accepts_a_year_or_a_month(int year, int? month, string found)
    {
        FakeArticle[] articles =
        [
            Published("a", "2024-06-19"),
            Published("b", "2024-08"),
            Published("c", "2024"),
            new("undated"),
        ];

        Assert.Equal(found, string.Join(' ', articles.PublishedIn(year, month)));
    }

    [Fact]
    public void PublishedIn_refuses_a_month_that_does_not_exist() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Array.Empty<FakeArticle>().PublishedIn(2024, 13));

    [Fact]
    public void FromPublisher_matches_the_full_name_in_any_case()
    {
        FakeArticle[] articles =
        [
            new("a") { Publisher = "The Asia Business Daily" },
            new("b") { Publisher = "The Asia" },
            new("c"),
        ];

        Assert.Equal(["a"], Ids(articles.FromPublisher("the asia business daily")));
    }

    [Theory]
    [InlineData("Spaß", "a")]
    [InlineData("spaß", "")]
    [InlineData("ß in 平", "a")]
    [InlineData("\U0001F600", "b")]
    [InlineData("", "a b")]
    public void Containing_is_ordinal_by_default(string text, string found)
    {
        FakeArticle[] articles = [new("a") { Text = "Viel Spaß in 平壌" }, new("b") { Text = "smile \U0001F600" }];

        Assert.Equal(found, string.Join(' ', articles.Containing(text)));
    }

    [Fact]
    public void Containing_does_not_decode_text_for_an_ordinal_search()
    {
        var article = new FakeArticle("a")
        {
            Text = "the words",
            TextRead = _ => throw new InvalidOperationException("decoded"),
        };

        Assert.Equal(["a"], Ids(new[] { article }.Containing("words")));
        _ = Assert.Throws<InvalidOperationException>(() =>
            new[] { article }.Containing("words", StringComparison.OrdinalIgnoreCase).Count()
        );
    }

    [Fact]
    public void Containing_an_unpaired_surrogate_does_not_match_a_replacement_character()
    {
        FakeArticle[] articles = [new("replaced") { Text = "\uFFFD" }, new("smile") { Text = "\U0001F600" }];

        Assert.Equal(["smile"], Ids(articles.Containing("\uD83D")));
        Assert.Equal(["replaced"], Ids(articles.Containing("\uFFFD")));
    }

    [Fact]
    public void Containing_honors_the_comparison()
    {
        FakeArticle[] articles = [new("a") { Text = "CEASEFIRE" }, new("b") { Text = "peace" }];

        Assert.Equal(["a"], Ids(articles.Containing("ceasefire", StringComparison.OrdinalIgnoreCase)));
        Assert.Equal(["a"], Ids(articles.Containing("ceasefire", StringComparison.InvariantCultureIgnoreCase)));
        Assert.Empty(articles.Containing("ceasefire"));
    }

    [Fact]
    public void Containing_refuses_an_undefined_comparison() =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Array.Empty<FakeArticle>().Containing("", (StringComparison)6)
        );

    [Fact]
    public void Queries_keep_the_element_type_and_compose_with_linq()
    {
        FakeArticle[] articles =
        [
            new("b")
            {
                Publisher = "P",
                Title = "second",
                Published = new EdtfDate(2024, 6),
            },
            new("a")
            {
                Publisher = "P",
                Title = "first",
                Published = new EdtfDate(2024, 6),
            },
            new("c") { Publisher = "Q", Published = new EdtfDate(2024, 6) },
        ];

        FakeArticle first = articles
            .FromPublisher("P")
            .Where(article => article.Title != "")
            .PublishedIn(2024, month: 6)
            .OrderBy(article => article.Id)
            .First();

        Assert.Equal("first", first.Title);
    }

    [Fact]
    public void Nothing_is_read_before_the_result_is_enumerated()
    {
        var articles = new ThrowingSequence<FakeArticle>();

        Assert.All<IEnumerable<FakeArticle>>(
            [
                articles.Mentioning(Kim),
                articles.Quoting(Kim),
                articles.Published(new EdtfDate(2024), new EdtfDate(2024)),
                articles.PublishedIn(2024),
                articles.FromPublisher("P"),
                articles.Containing("x"),
                articles.Containing("x", StringComparison.OrdinalIgnoreCase),
            ],
            query => Assert.Throws<InvalidOperationException>(() => query.Any())
        );
    }

    [Fact]
    public void No_more_than_needed_is_read() =>
        Assert.Equal(
            "a",
            new ThrowingSequence<FakeArticle>(new FakeArticle("a") { Publisher = "P" }).FromPublisher("P").First().Id
        );

    [Fact]
    public void Null_is_refused_immediately()
    {
        FakeArticle[] articles = [];
        IEnumerable<FakeArticle> none = null!;

        Assert.All<Action>(
            [
                () => none.Mentioning(Kim),
                () => none.Quoting(Kim),
                () => none.Published(default, default),
                () => none.PublishedIn(2024),
                () => none.FromPublisher("P"),
                () => none.Containing("x"),
                () => articles.Mentioning(null!),
                () => articles.Quoting(null!),
                () => articles.FromPublisher(null!),
                () => articles.Containing(null!),
            ],
            query => Assert.Throws<ArgumentNullException>(query)
        );
    }

    private static FakeArticle Mentioning(string id, params FakePerson[] people)
    {
        var article = new FakeArticle(id) { People = people };
        article.Mentions = [.. people.Select(person => new FakeMention(person, article))];
        return article;
    }

    private static FakeArticle Quoting(string id, FakePerson person)
    {
        var article = new FakeArticle(id) { People = [person] };
        article.Quotes = [new FakeQuote("q", article), new FakeQuote("r", article) { Speaker = person }];
        return article;
    }

    private static FakeArticle Published(string id, string date) => new(id) { Published = EdtfDate.Parse(date) };

    private static IEnumerable<string> Ids(IEnumerable<FakeArticle> articles) => articles.Select(article => article.Id);
}
