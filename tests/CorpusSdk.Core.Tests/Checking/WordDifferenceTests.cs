using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>What the message says of words that a quote leaves out or adds, and of what is around its words.</summary>
public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData(
        "\"The pier will open in May,\" said Jane.",
        "The pier will not open",
        "nearest is line 1 of seeds/a.txt, \"The pier will open in May,\", which does not have 'not' after 'will'; "
            + "the quote adds that word"
    )]
    [InlineData(
        "\"The pier will not open in May,\" said Jane.",
        "The pier will open",
        "nearest is line 1 of seeds/a.txt, \"The pier will not open in May,\", which also has 'not' after 'will'; "
            + "the quote leaves that word out"
    )]
    [InlineData(
        "He came. \"We have full and firm and lasting support in May,\" said Jane.",
        "We have full support",
        "\"We have full and firm and lasting support in May,\", which also has 'and firm and lasting' after 'full'; "
            + "the quote leaves these words out"
    )]
    [InlineData(
        "\"The pier is safe.\" He left.",
        "The pier is safe today",
        "which does not have 'today' after 'safe'; the quote adds that word"
    )]
    [InlineData(
        "\"Really, the pier is safe.\"",
        "the very pier is safe.",
        "which does not have 'very' after 'the'; the quote adds that word"
    )]
    [InlineData(
        "“水坝在五月不安全。”他说。",
        "水坝在五月安全。",
        "\"水坝在五月不安全。\", which also has '不' after '五月'; the quote leaves that word out"
    )]
    [InlineData(
        "\"부두는 매우 안전합니다.\"",
        "부두는 안전합니다.",
        "which also has '매우' after '부두는'; the quote leaves that word out"
    )]
    [InlineData(
        "\"We will not, under any circumstances, sell the port,\" said Jane.",
        "We will sell the port,",
        "nearest is line 1 of seeds/a.txt, \"We will not, under any circumstances, sell the port,\", which also has "
            + "'not, under any circumstances,' after 'will'; the quote leaves these words out"
    )]
    [InlineData(
        "“We won’t sell the port,” said Jane.",
        "We sell the port,",
        "\"We won’t sell the port,\", which also has 'won’t' after 'We'; the quote leaves that word out"
    )]
    [InlineData(
        "« Nous n’avons pas vendu le port », a dit Jane.",
        "Nous avons vendu le port",
        "\"Nous n’avons pas vendu le port\", which also has 'n’' after 'Nous' and 'pas' after 'avons'; the quote "
            + "leaves these words out"
    )]
    public void Words_are_left_out_or_added(string text, string quote, string end) =>
        Assert.EndsWith(end, Message(text, quote), StringComparison.Ordinal);

    [Theory]
    [InlineData(
        "\"The pier will open in May,\" said Jane.",
        "The pier could open in May,",
        "which has 'will' where the quote has 'could' (first difference: 'w', not 'c')"
    )]
    [InlineData(
        "\"Fifteen boats sank,\" said Jane.",
        "Fourteen boats sank,",
        "which has 'Fifteen' where the quote has 'Fourteen' (first difference: 'i', not 'o')"
    )]
    [InlineData(
        "\"We open in May,\" said Jane.",
        "We open in May.",
        "which has 'May,' where the quote has 'May.' (first difference: ',', not '.')"
    )]
    [InlineData(
        "“这座水坝在五月份安全，我们检查过两次。”他说。",
        "这座水坝在六月份安全，我们检查过两次。",
        "which has '座水坝在五月份安' where the quote has '座水坝在六月份安' (first difference: '五', not '六')"
    )]
    [InlineData(
        "\"We can't sell the port,\" said Jane.",
        "We can sell the port,",
        "\"We can't sell the port,\", which has 'can't' where the quote has 'can' "
            + "(first difference: \"'\", not a space)"
    )]
    [InlineData(
        "\"It isn't ours. We won't sell it,\" said Jane.",
        "We will sell it,",
        "\"We won't sell it,\", which has 'won't' where the quote has 'will' (first difference: 'o', not 'i')"
    )]
    [InlineData(
        "\"It isn't ours. We won't sell it,\" said Jane.",
        "It is ours.",
        "\"It isn't ours.\", which has 'isn't' where the quote has 'is' (first difference: 'n', not a space)"
    )]
    [InlineData(
        "\"The mayor said a port is sold,\" said Jane.",
        "the port is sold,",
        "\"a port is sold,\", which has 'a' where the quote has 'the' (first difference: 'a', not 't')"
    )]
    public void Other_words_are_shown_without_marks(string text, string quote, string end) =>
        Assert.EndsWith(end, Message(text, quote), StringComparison.Ordinal);

    [Theory]
    [InlineData("… in May,")]
    [InlineData("We open …")]
    [InlineData("… open in …")]
    public void An_omission_has_words_on_both_sides(string quote) =>
        Assert.Equal(
            "quote is not in the article; ' … ' must have words on both sides: it leaves words out between others, so "
                + "remove it at the start and the end of a quote",
            Message("\"We open in May,\" said Jane.", quote)
        );

    [Theory]
    [InlineData("…")]
    [InlineData("… …")]
    public void An_omission_alone_has_no_words(string quote) =>
        Assert.Equal(
            "quote is not in the article: it has no words; write ' … ' (U+2026 between spaces) between the words "
                + "around an omission",
            Message("\"We open in May,\" said Jane.", quote)
        );

    [Theory]
    [InlineData("“We open in May,”", "We open in May,")]
    [InlineData("«We open in May,»", "We open in May,")]
    [InlineData("‘We open in May’", "We open in May")]
    public void Marks_around_a_quote_are_left_out(string quote, string right)
    {
        var problem = Assert.Single(
            new Corpus("\"We open in May,\" said Jane.", $"quotes: [{{ text: '{quote}' }}]").Problems
        );
        Assert.Equal(
            "quote is not in the article; the article has these words without the same marks around them: leave the "
                + "quotation marks out",
            problem.Message
        );
        var fix = Assert.Single(problem.Fixes);
        Assert.Equal((right, false), (fix.Text, fix.NeedsDecision));
    }

    [Fact]
    public void Marks_around_other_words_are_compared_as_well() =>
        Assert.Contains("nearest is", Message("\"We open in May,\" said Jane.", "“We opened in May,”"));

    private static string Message(string text, string quote) =>
        new Corpus(text + "\n", $"quotes: [{{ text: ⟦'{quote}'⟧ }}]").HasOnly(Rules.QuoteNotFound);
}
