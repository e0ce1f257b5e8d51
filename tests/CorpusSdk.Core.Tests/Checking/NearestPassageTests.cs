using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>Which passage of an article a wrong quote is compared with, and the first difference.</summary>
public sealed class NearestPassageTests
{
    private const string Said = "Ministers from both countries will gather in the old harbour before winter begins.";

    [Theory]
    [InlineData(
        "Ministers from both countries will gather in the cold harbour before winter begins.",
        "\"Ministers from both countries will gather in the old harbour before winter begins.\", which has "
            + "'old' where the quote has 'cold' (first difference: 'o', not 'c')"
    )]
    [InlineData(
        "Sinisters from both countries will gather in the old harbour before winter begins.",
        "\"Ministers from both countries will gather in the old harbour before winter begins.\", which has "
            + "'Ministers' where the quote has 'Sinisters' (first difference: 'M', not 'S')"
    )]
    [InlineData(
        "from both countries will gather at the old harbour",
        "\"from both countries will gather in the old harbour\", which has 'in' where the quote has 'at' "
            + "(first difference: 'i', not 'a')"
    )]
    [InlineData(
        "countrymen will gather in the old harbour before winter begins.",
        "\"countries will gather in the old harbour before winter begins.\", which has 'countries' where the "
            + "quote has 'countrymen' (first difference: 'i', not 'y')"
    )]
    [InlineData(
        "both countries have gathered in an old harbour before summer begins",
        "\"both countries will gather in the old harbour before winter begins\", which has 'will' where the "
            + "quote has 'have' (first difference: 'w', not 'h')"
    )]
    [InlineData(
        "The ministers of both countries shall meet in the old harbour when winter begins.",
        "\"Ministers from both countries will gather in the old harbour before winter begins.\", which has "
            + "'Ministers' where the quote has 'The' (first difference: 'M', not 'T')"
    )]
    [InlineData(
        "harbours before winter",
        "\"harbour before winter\", which has 'harbour' where the quote has 'harbours' (first difference: a "
            + "space, not 's')"
    )]
    [InlineData("Zebras of the tundra dance polkas under chandeliers", null)]
    [InlineData("winter quarrels outlast every ministry that ever promised honest harbour dues", null)]
    public void In_a_long_text_shared_words_tell_where_it_is(string quote, string? shown)
    {
        foreach (var (before, behind) in new[] { (700, 300), (0, 1_000), (1_000, 0) })
        {
            Assert.Equal(
                shown is null
                    ? "quote is not in the article, and nothing in seeds/a.txt is close to it"
                    : $"quote is not in the article; nearest is line {before + 1} of seeds/a.txt, {shown}",
                new Corpus(
                    Filler(0, before) + Said + "\n" + Filler(before, behind),
                    $"quotes: [{{ text: ⟦'{quote}'⟧ }}]"
                ).HasOnly(Rules.QuoteNotFound)
            );
        }
    }

    [Theory]
    [InlineData(
        "the networking is good here",
        "xetworking is good",
        "\"networking is good\", which has 'networking' where the quote has 'xetworking' (first difference: "
            + "'n', not 'x')"
    )]
    [InlineData(
        "the networking is good here",
        "tworking is god",
        "\"networking is good\", which has 'networking' where the quote has 'tworking' (first difference: "
            + "'n', not 't')"
    )]
    [InlineData(
        "hello world",
        "helo wrld",
        "\"hello world\", which has 'hello' where the quote has 'helo' (first difference: 'l', not 'o')"
    )]
    [InlineData(
        "say hello world now",
        "helo wrld",
        "\"hello world\", which has 'hello' where the quote has 'helo' (first difference: 'l', not 'o')"
    )]
    [InlineData("say hello world now", "hxxxx wxxxx", null)]
    [InlineData(
        "一 外交部长在平壤会见了代表团 二",
        "外交部长在平壤会见代表团",
        "\"一 外交部长在平壤会见了代表团 二\", which also has '了' after '会见'; the quote leaves that " + "word out"
    )]
    [InlineData(
        "see 5 dogs run",
        "5 cogs",
        "\"5 dogs\", which has 'dogs' where the quote has 'cogs' (first difference: 'd', not 'c')"
    )]
    [InlineData(
        "The harbour will be opened",
        "The harbour willy nilly zzzzzzz qqqqqqqqqq vvvvvvvvvvv kkkkkkkkkkkk jjjjjjjjjj",
        "\"The harbour will be opened\", which has 'will' where the quote has 'willy' (first difference: a "
            + "space, not 'y')"
    )]
    [InlineData(
        "The harbour will be opened",
        "The harbour wilt zzzz zzzzzzz qqqqqqqqqq vvvvvvvvvvv kkkkkkkkkkkk jjjjjjjjjj",
        null
    )]
    [InlineData("The end", "The zzzzzzz qqqqqqqqqq vvvvvvvvvvv kkkkkkkkkkkk jjjjjjjjjj", null)]
    [InlineData(
        "abcdefghijklNetworking is good",
        "Nxtworking is god",
        "\"abcdefghijklNetworking is good\", which has 'abcdefghijklNetworki' where the quote has 'Nxtworking' (first "
            + "difference: 'a', not 'N')"
    )]
    [InlineData(
        "abcdefghijklmNetworking is good",
        "Nxtworking is god",
        "\"abcdefghijklmNetworking is good\", which has 'abcdefghijklmNetwork' where the quote has "
            + "'Nxtworking' (first difference: 'a', not 'N')"
    )]
    [InlineData(
        "abcdefghij",
        "abcdxxghij",
        "\"abcdefghij\", which has 'abcdefghij' where the quote has 'abcdxxghij' (first difference: 'e', not 'x')"
    )]
    [InlineData(
        "abcdefghij",
        "abcdxxxxij",
        "\"abcdefghij\", which has 'abcdefghij' where the quote has 'abcdxxxxij' (first difference: 'e', not 'x')"
    )]
    [InlineData("abcdefghij", "abcxxxxxij", null)]
    public void In_a_short_text_letters_do(string text, string quote, string? shown) =>
        Assert.Equal(
            shown is null
                ? "quote is not in the article, and nothing in seeds/a.txt is close to it"
                : "quote is not in the article; nearest is line 1 of seeds/a.txt, " + shown,
            new Corpus(text, $"quotes: [{{ text: ⟦'{quote}'⟧ }}]").HasOnly(Rules.QuoteNotFound)
        );

    [Fact]
    public void The_place_that_shares_most_words_counts()
    {
        var text =
            Filler(0, 300)
            + "Ministers gather. The harbour is old. Winter begins.\n"
            + Filler(300, 300)
            + "Both countries gather in the harbour.\n"
            + Said
            + "\n"
            + Filler(600, 300)
            + "Ministers from both sides met in the old town before noon.\n";
        Assert.StartsWith(
            "quote is not in the article; nearest is line 603 of",
            new Corpus(
                text,
                "quotes: [{ text: ⟦Ministers of both countries will gather at the old harbour before winter begins.⟧ }]"
            ).HasOnly(Rules.QuoteNotFound),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_first_of_equally_near_places_counts() =>
        Assert.StartsWith(
            "quote is not in the article; nearest is line 11 of",
            new Corpus(
                Filler(0, 10) + Said + "\n" + Filler(10, 500) + Said,
                $"quotes: [{{ text: ⟦{Said.Replace("old", "new", StringComparison.Ordinal)}⟧ }}]"
            ).HasOnly(Rules.QuoteNotFound),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_first_of_two_places_that_share_only_the_quotes_words_counts() =>
        Assert.StartsWith(
            "quote is not in the article; nearest is line 11 of",
            new Corpus(
                Filler(0, 10)
                    + "Ministers gather before winter.\n"
                    + Filler(10, 500)
                    + "Ministers gather before winter.\n",
                "quotes: [{ text: ⟦Ministers gather behind winter⟧ }]"
            ).HasOnly(Rules.QuoteNotFound),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_passage_that_also_continues_alike_counts() =>
        Assert.StartsWith(
            "quote is not in the article; nearest is line 3 of",
            new Corpus(
                "They will all go to the market.\nNobody came back that day, neither by land nor by sea.\n"
                    + "They will all go to the harbour at dawn with men.\n",
                "quotes: [{ text: ⟦They will all go to the harbour at dusk with men.⟧ }]"
            ).HasOnly(Rules.QuoteNotFound),
            StringComparison.Ordinal
        );

    [Fact]
    public void Words_that_are_not_in_the_article_do_not_vote() =>
        Assert.Contains(
            "nearest is line 701 of seeds/a.txt, \"Ministers from both countries",
            new Corpus(
                Filler(0, 700) + Said + "\n" + Filler(700, 100),
                "quotes: [{ text: ⟦Ministers qa of qb both qc countries qd shall qe gather qf in qg the qh old "
                    + "qi harbour qj before qk winter ql really qm begins.⟧ }]"
            ).HasOnly(Rules.QuoteNotFound),
            StringComparison.Ordinal
        );

    [Fact]
    public void Rare_words_weigh_more_than_common_ones() =>
        Assert.StartsWith(
            "quote is not in the article; nearest is line 701 of",
            new Corpus(
                Filler(0, 700)
                    + "In the ledger of the ink of the entry in the ink of the ledger in the entry of the ink in the "
                    + "end Ministers gather.\n"
                    + Filler(700, 100),
                "quotes: [{ text: ⟦On the ledger of the ink of the entry in the ink of the ledger in the entry "
                    + "of the ink in the end Ministers gather.⟧ }]"
            ).HasOnly(Rules.QuoteNotFound),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_long_quote_is_found_by_its_start_even_if_the_rest_is_wrong()
    {
        var text = string.Concat(Enumerable.Range(0, 60).Select(i => $"Item {i} has weight {i * 13}. "));
        var invented = string.Concat(Enumerable.Repeat("zzzzz qqqqq ", 300)).TrimEnd();
        Assert.Contains(
            "nearest is line 2 of",
            new Corpus("First.\n" + text, $"quotes: [{{ text: ⟦'Itom{text[4..]}{invented}'⟧ }}]").HasOnly(
                Rules.QuoteNotFound
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_long_quote_is_found_by_its_start()
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(i => $"Item {i} has weight {i * 13}. "));
        var message = new Corpus("First.\n" + text, $"quotes: [{{ text: ⟦'Itom{text[4..].TrimEnd()}'⟧ }}]").HasOnly(
            Rules.QuoteNotFound
        );
        Assert.Contains("nearest is line 2 of seeds/a.txt, \"Item 0 has weight 0. ", message, StringComparison.Ordinal);
        Assert.EndsWith(
            "which has 'Item' where the quote has 'Itom' (first difference: 'e', not 'o')",
            message,
            StringComparison.Ordinal
        );
    }

    /// <summary>Lines that share only the shortest words with the quotes.</summary>
    private static string Filler(int from, int count) =>
        string.Concat(Enumerable.Range(from, count).Select(i => $"Entry {i} of the ledger, in ink.\n"));
}
