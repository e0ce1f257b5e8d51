namespace CorpusSdk.Core.Tests.Checking;

/// <summary>The fixes that an editor offers: what they change, and that there is none if that is unclear.</summary>
public class SuggestedFixTests
{
    private const string Said = "He said, \"We appreciate your consistent and very firm support.\" Then he left.\n";

    private const string Persons = "- { id: ann, name: Ann }\n- { id: bob, name: Bob }";

    [Theory]
    [InlineData(
        Said,
        "We appreciate your consistant and very firm support.",
        "We appreciate your consistent and very firm support."
    )]
    [InlineData(
        Said,
        "We appreciate your consistent and firm support.",
        "We appreciate your consistent and very firm support."
    )]
    [InlineData(
        Said,
        "We appreciate your consistent and very, very firm support",
        "We appreciate your consistent and very firm support"
    )]
    [InlineData(Said, "ppreciate your consistent", null)]
    [InlineData(Said, "We appreciate your consi", null)]
    [InlineData(Said, "preciate your consistant", "appreciate your consistent")]
    [InlineData(Said, "We apprehend your constant and very firm reports.", null)]
    [InlineData("He: It’s “all” ‘done’", "It's \"all\" 'done'", "It’s “all” ‘done’")]
    [InlineData("He: It’s “all” ‘done’, he said.", "It's \"all\" 'done'", "It’s “all” ‘done’")]
    [InlineData("He: It’s “all” ‘done’ly, he said.", "It's \"all\" 'done'l", null)]
    [InlineData("We met 😀 today", "We met 😁 today", "We met 😀 today")]
    [InlineData("So he met 😀😀😀 today", "he met 😁😁😁 today", null)]
    [InlineData("We will win", "We will win!", "We will win")]
    [InlineData("Yes, now.", "yes", "Yes")]
    [InlineData("Yes, now.", "yea", null)]
    [InlineData("abcdefghijklNetworking is good", "Networking is god", null)]
    [InlineData("good is Networkingabcdefghijkl", "god is Networking", null)]
    public void A_quote_becomes_the_words_of_the_article_where_it_nearly_has_them(
        string text,
        string quote,
        string? corrected
    ) =>
        Assert.Equal(
            corrected is null
                ? ""
                : $"Replace <'{quote.Replace("'", "''", StringComparison.Ordinal)}'> by <{corrected}>",
            Offered(new Corpus(text, $"quotes: [{{ text: '{quote.Replace("'", "''", StringComparison.Ordinal)}' }}]"))
        );

    [Fact]
    public void Omitted_text_is_not_suggested() =>
        Assert.Equal(
            "",
            Offered(
                new Corpus(
                    "Other words.\nAnn's picture of it\n",
                    "omit: [\"Ann's picture of it\"]\nquotes: [{ text: Anns picture of it }]"
                )
            )
        );

    [Theory]
    [InlineData(800, true)]
    [InlineData(801, false)]
    public void A_long_quote_is_compared_to_its_eight_hundredth_character(int length, bool isOffered)
    {
        var words = string.Concat(Enumerable.Range(0, 300).Select(i => $"w{i} "))[..(length - 4)] + " end";
        var quote = words.Replace("w100 ", "x100 ", StringComparison.Ordinal);
        Assert.Equal(
            isOffered ? $"Replace <{quote}> by <{words}>" : "",
            Offered(new Corpus(words, $"quotes: [{{ text: {quote} }}]"))
        );
    }

    [Theory]
    [InlineData("One thing … another thang", "One thing x another thing", "One thing … another thing")]
    [InlineData("One thing ... another thing", "One thing x another thing", "One thing … another thing")]
    [InlineData("One thing … zebra polka", "One thing x another", null)]
    [InlineData("another … One", "One x another", null)]
    [InlineData(
        "One thing ... another thing",
        "One thing x y z and so on and on, and at last another thing",
        "One thing … another thing"
    )]
    public void A_part_of_a_shortened_quote_becomes_the_words_of_the_article(
        string quote,
        string text,
        string? corrected
    ) =>
        Assert.Equal(
            corrected is null ? "" : $"Replace <{quote}> by <{corrected}>",
            Offered(new Corpus(text, $"quotes: [{{ text: {quote} }}]"))
        );

    [Theory]
    [InlineData("quotes: [{ text: ab }]", 1, "")]
    [InlineData(
        "quotes: [{ text: ab }]",
        2,
        "Add <{ text: ab }> by <occurrence: 1>|Add <{ text: ab }> by <occurrence: 2>"
    )]
    [InlineData("quotes: [{ text: ab }]", 10, "")]
    [InlineData("quotes: [{ text: ab, occurrence: 3 }]", 2, "Replace <3> by <1>|Replace <3> by <2>")]
    [InlineData("quotes: [{ text: ab, occurrence: 2 }]", 1, "Remove <2>")]
    [InlineData("quotes: [{ text: ab, occurrence: 11 }]", 10, "")]
    public void Each_of_a_few_occurrences_has_a_fix(string annotations, int times, string offered) =>
        Assert.Equal(offered, Offered(new Corpus(string.Concat(Enumerable.Repeat("“ab.” ", times)), annotations)));

    [Fact]
    public void Each_of_nine_occurrences_has_a_fix() =>
        Assert.Equal(
            9,
            Offered(new Corpus(string.Concat(Enumerable.Repeat("ab. ", 9)), "quotes: [{ text: ab }]")).Split('|').Length
        );

    [Theory]
    [InlineData("- { text: ab c }\n- { text: ab  c }", "Remove <{ text: ab  c }>")]
    [InlineData("- { text: ab c, id: x }\n- { text: ef, id: X }", "")]
    public void A_duplicate_quote_has_a_fix_that_removes_it(string quotes, string offered) =>
        Assert.Equal(offered, Offered(new Corpus("“ab c.” “ef.”", "quotes:\n" + quotes)));

    [Theory]
    [InlineData("members: [{ person: ann }, { person: ann }]", "Remove <{ person: ann }>")]
    [InlineData("count: 2, members: [{ person: ann }, { person: ann }]", "")]
    [InlineData("count: 1, members: [{ person: ann }, { person: ann }]", "Remove <{ person: ann }>")]
    [InlineData(
        "count: 3, members: [{ person: ann }, { person: bob }]",
        "Replace <3> by <2>|Add <{ id: d, count: 3, members: [{ person: ann }, { person: bob }] }> by <unnamed: 1>"
    )]
    [InlineData("members: [{ person: bab }]", "Replace <bab> by <bob>")]
    [InlineData("members: [{ person: zebra }]", "")]
    public void Members_are_left_out_counted_and_called_by_their_ids(string members, string offered) =>
        Assert.Equal(
            offered,
            Offered(new Corpus("Ann and Bob came.", $"delegations: [{{ id: d, {members} }}]", Persons))
        );

    [Theory]
    [InlineData("decks: [A deck of wrods]", "Replace <A deck of wrods> by <A deck of words>")]
    [InlineData("omit: [deck of]", "Replace <deck of> by <A deck of words>")]
    [InlineData("omit: [The]", "Replace <The> by <The headline goes first>")]
    [InlineData("omit: [last]", "Replace <last> by <The last line>")]
    [InlineData("title: The headline goes frist", "Replace <The headline goes frist> by <The headline goes first>")]
    [InlineData("dateline: the LAST line", "Replace <the LAST line> by <The last line>")]
    [InlineData("dateline: zebra polka", "")]
    public void A_line_is_as_the_article_has_it(string annotations, string offered) =>
        Assert.Equal(
            offered,
            Offered(new Corpus("The headline  goes first\nA deck of words\nThe last line", annotations))
        );

    private static string Offered(Corpus corpus)
    {
        var text = corpus.Sidecar!.File.Text;
        return string.Join(
            '|',
            corpus
                .Problems.SelectMany(problem => problem.Fixes)
                .Select(fix =>
                    $"{fix.Kind} <{text.Substring(fix.Range.Start, fix.Range.Length)}>"
                    + (fix.Text.Length > 0 ? $" by <{fix.Text}>" : "")
                )
        );
    }
}
