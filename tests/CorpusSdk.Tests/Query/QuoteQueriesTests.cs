namespace CorpusSdk.Tests.Query;

public class QuoteQueriesTests
{
    private static readonly FakePerson Putin = new("putin");
    private static readonly FakePerson Kim = new("kim");
    private static readonly FakeArticle Visit = new("visit");
    private static readonly FakeArticle Gift = new("gift");

    private static readonly FakeQuote[] Quotes =
    [
        new("1", Visit) { Speaker = Putin, Text = "We appreciate it." },
        new("2", Visit)
        {
            Speaker = Kim,
            Text = "full support",
            Kind = QuoteKind.Partial,
        },
        new("3", Gift)
        {
            Speaker = Putin,
            Text = "a gift",
            Kind = QuoteKind.Partial,
        },
        new("4", Gift) { Source = "Kremlin", Text = "We comment" },
        new("5", Gift),
    ];

    [Fact]
    public void By_finds_the_quotes_of_a_speaker() => Assert.Equal(["1", "3"], Ids(Quotes.By(new FakePerson("putin"))));

    [Fact]
    public void By_finds_what_a_speaker_said_with_others() =>
        Assert.Equal(
            ["2", "6"],
            Ids(Quotes.Append(new("6", Visit) { Speakers = [Putin, Kim] }).By(new FakePerson("kim")))
        );

    [Fact]
    public void In_finds_the_quotes_in_an_article() =>
        Assert.Equal(["3", "4", "5"], Ids(Quotes.In(new FakeArticle("gift"))));

    [Fact]
    public void OfKind_distinguishes_sentences_from_fragments()
    {
        Assert.Equal(["1", "4", "5"], Ids(Quotes.OfKind(QuoteKind.Direct)));
        Assert.Equal(["2", "3"], Ids(Quotes.OfKind(QuoteKind.Partial)));
    }

    [Theory]
    [InlineData("We", StringComparison.Ordinal, "1 4")]
    [InlineData("we", StringComparison.Ordinal, "")]
    [InlineData("we", StringComparison.OrdinalIgnoreCase, "1 4")]
    public void Containing_searches_the_words_of_the_quote(string text, StringComparison comparison, string found) =>
        Assert.Equal(found, string.Join(' ', Quotes.Containing(text, comparison)));

    [Fact]
    public void Containing_is_ordinal_by_default() => Assert.Empty(Quotes.Containing("we"));

    [Fact]
    public void Queries_keep_the_element_type_and_compose_with_each_other_and_with_linq()
    {
        IEnumerable<FakeQuote> quotes = from quote in Quotes.By(Putin).In(Gift) where quote.Source is null select quote;

        Assert.Equal(["3"], Ids(quotes));
    }

    [Fact]
    public void Nothing_is_read_before_the_result_is_enumerated()
    {
        var quotes = new ThrowingSequence<FakeQuote>();

        Assert.All<IEnumerable<FakeQuote>>(
            [quotes.By(Putin), quotes.In(Gift), quotes.OfKind(QuoteKind.Direct), quotes.Containing("x")],
            query => Assert.Throws<InvalidOperationException>(() => query.Any())
        );
    }

    [Fact]
    public void Null_and_undefined_comparisons_are_refused_immediately()
    {
        IEnumerable<FakeQuote> none = null!;

        Assert.All<Action>(
            [
                () => none.By(Putin),
                () => none.In(Gift),
                () => none.OfKind(QuoteKind.Direct),
                () => none.Containing("x"),
                () => Quotes.By(null!),
                () => Quotes.In(null!),
                () => Quotes.Containing(null!),
            ],
            query => Assert.Throws<ArgumentNullException>(query)
        );
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => Quotes.Containing("x", (StringComparison)(-1)));
    }

    private static IEnumerable<string> Ids(IEnumerable<FakeQuote> quotes) => quotes.Select(quote => quote.Id);
}
