using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Checking;

public class QuoteTests
{
    private const string Speech = "He said, \"We appreciate your consistent and firm support.\" Then he left.\n";

    [Fact]
    public void A_verbatim_quote_gets_its_range_name_and_line()
    {
        var corpus = new Corpus(
            "A headline\n\n" + Speech,
            "quotes:\n  - text: We appreciate your consistent and firm support.\n    cue: said\n    via: CBS "
                + "Radio\n    source: Kremlin\n    kind: partial\n"
        );

        corpus.HasNone();
        var quote = Assert.Single(corpus.Model.Quotes);
        Assert.Equal("We appreciate your consistent and firm support.", corpus.Cut(quote.Range));
        Assert.Equal("we-appreciate-your-consistent-and-firm-support", quote.Id);
        Assert.Equal("WeAppreciateYourConsistentAndFirmSupport", quote.Name);
        Assert.Equal("We appreciate your consistent and firm support.", quote.Excerpt);
        Assert.Equal(new LinePosition(2, 10), quote.Position);
        Assert.Equal(1, quote.Paragraph);
        Assert.Equal(
            ("said", "CBS Radio", "Kremlin", QuoteKind.Partial),
            (quote.Cue, quote.Via, quote.Source, quote.Kind)
        );
        Assert.Null(quote.Speaker);
    }

    [Fact]
    public void The_passage_that_is_shown_ends_before_the_closing_quotation_mark()
    {
        var corpus = new Corpus(
            "He gave \"full and firm support\" to them.\n",
            "quotes:\n  - text: ⟦full and firmly support⟧\n"
        );

        Assert.Equal(
            "quote is not in the article; nearest is line 1 of seeds/a.txt, \"full and firm support\", "
                + "which has 'firm' where the quote has 'firmly' (first difference: a space, not 'l')",
            corpus.HasOnly(Rules.QuoteNotFound)
        );
    }

    [Fact]
    public void A_wrong_part_is_reported_like_a_wrong_quote() =>
        Assert.Equal(
            "quote is not in the article: its part \"firmly support\" is missing; "
                + "nearest is line 1 of seeds/a.txt, \"firm support\", "
                + "which has 'firm' where the quote has 'firmly' (first difference: a space, not 'l')",
            new Corpus(Speech, "quotes:\n  - text: ⟦We appreciate … firmly support⟧\n").HasOnly(Rules.QuoteNotFound)
        );

    [Theory]
    [InlineData("𝒜day", "day")]
    [InlineData("𝒜day", "𝒜")]
    [InlineData("0day", "day")]
    [InlineData("9day", "day")]
    [InlineData("Zday", "day")]
    [InlineData("\u2167day", "day")]
    public void A_letter_or_digit_of_any_kind_continues_a_word(string word, string half) =>
        _ = new Corpus($"{word} it was\n", $"quotes:\n  - text: ⟦{half}⟧\n").HasOnly(Rules.QuoteNotFound);

    [Theory]
    [InlineData("We appreciate your consistent and firm supp")]
    [InlineData("ppreciate your consistent")]
    public void Half_a_word_is_not_a_quote(string half)
    {
        var corpus = new Corpus("A headline\n\n" + Speech, $"quotes:\n  - text: ⟦{half}⟧\n");
        _ = corpus.HasOnly(Rules.QuoteNotFound);
    }

    [Theory]
    [InlineData("-term", "“a long-term plan”")]
    [InlineData("[Russia] never", "“the leader[Russia] never lied”")]
    [InlineData("peace.", "“He wants peace.Or so he says”")]
    [InlineData("和平", "“他说要和平吗”")]
    [InlineData("said", "“he said\u2019s that”")]
    public void Punctuation_and_scripts_without_spaces_do_not_continue_a_word(string words, string text)
    {
        var corpus = new Corpus(text + "\n", $"quotes:\n  - text: \"{words}\"\n    kind: partial\n");
        corpus.HasNone();
        Assert.Equal(words, corpus.Cut(Assert.Single(corpus.Model.Quotes).Range));
    }

    [Fact]
    public void A_wrong_word_is_shown_next_to_the_right_one()
    {
        var corpus = new Corpus(
            "A headline\n\n" + Speech,
            "quotes:\n  - text: ⟦We appreciate your consistant and firm support.⟧\n"
        );

        Assert.Equal(
            "quote is not in the article; nearest is line 3 of seeds/a.txt, \"We appreciate your consistent "
                + "and firm support.\", "
                + "which has 'consistent' where the quote has 'consistant' (first difference: 'e', not 'a')",
            corpus.HasOnly(Rules.QuoteNotFound)
        );
    }

    [Fact]
    public void A_quote_that_was_not_found_stays_a_member_and_is_empty()
    {
        var corpus = new Corpus(Speech, "quotes:\n  - text: We appreciate nothing.\n");

        var quote = Assert.Single(corpus.Model.Quotes);
        Assert.Equal("WeAppreciateNothing", quote.Name);
        Assert.Equal("We appreciate nothing.", quote.Excerpt);
        Assert.Equal(default, quote.Range);
    }

    [Theory]
    [InlineData(
        "It’s done and won",
        "It's done and won",
        "has U+2019 RIGHT SINGLE QUOTATION MARK (’) where the quote has U+0027 APOSTROPHE (')"
    )]
    [InlineData(
        "It's done and won",
        "It’s done and won",
        "has U+0027 APOSTROPHE (') where the quote has U+2019 RIGHT SINGLE QUOTATION MARK (’)"
    )]
    [InlineData(
        "the war – and peace",
        "the war - and peace",
        "has U+2013 EN DASH (–) where the quote has U+002D HYPHEN-MINUS (-)"
    )]
    [InlineData(
        "the Kremlin has spoken",
        "the Kr\u0435mlin has spoken",
        "has U+0065 LATIN SMALL LETTER E (e) where the quote has U+0435 CYRILLIC SMALL LETTER IE (\u0435)"
    )]
    [InlineData(
        "the Kremlin has spoken",
        "the Kre\u200Bmlin has spoken",
        "does not have U+200B ZERO WIDTH SPACE after 'e'; the quote adds it"
    )]
    [InlineData(
        "the caf\u00E9 is closed",
        "the cafe\u0301 is closed",
        "has U+00E9 (\u00E9) where the quote has U+0065 U+0301 (e\u0301)"
    )]
    public void Characters_that_look_alike_are_different_and_are_named(string text, string quote, string expected)
    {
        var message = new Corpus(
            text + ".",
            $"quotes:\n  - text: \"⟦{quote}⟧\"\n".Replace("\"⟦", "⟦\"").Replace("⟧\"", "\"⟧")
        ).HasOnly(Rules.QuoteNotFound);

        Assert.EndsWith(expected, message);
    }

    [Fact]
    public void Seven_of_a_letters_many_marks_are_shown() =>
        Assert.EndsWith(
            $"(first difference: 'e{new string('\u0301', 7)}', not 'x')",
            new Corpus($"We e{new string('\u0301', 9)} go", "quotes: [{ text: ⟦We x go⟧ }]").HasOnly(
                Rules.QuoteNotFound
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_curly_quote_is_found_as_a_curly_quote() =>
        new Corpus("“It’s done.”", "quotes:\n  - text: It’s done\n").HasNone();

    [Fact]
    public void A_quote_with_nothing_in_common_has_no_nearest_passage()
    {
        var corpus = new Corpus(Speech, "quotes:\n  - text: ⟦Zzyzx qwrtp vvvvvv xxyyzz⟧\n");
        Assert.Equal(
            "quote is not in the article, and nothing in seeds/a.txt is close to it",
            corpus.HasOnly(Rules.QuoteNotFound)
        );
    }

    [Theory]
    [InlineData("consistant", "consistent")]
    [InlineData("Ve appreciate your consistent and firm support.", "We")]
    [InlineData("Indeed we appreciate your consistent and firm support.", "We")]
    [InlineData("we appreciate", "We")]
    [InlineData("Then she left", "he")]
    public void The_nearest_passage_is_found_wherever_the_error_is(string quote, string found)
    {
        var message = new Corpus(Speech, $"quotes:\n  - text: ⟦{quote}⟧\n").HasOnly(Rules.QuoteNotFound);
        Assert.Contains($"{found}' where the quote has", message);
    }

    [Fact]
    public void The_nearest_passage_of_a_long_quote_is_shown_around_a_late_error()
    {
        var words = string.Join(" ", Enumerable.Range(1, 400).Select(i => $"word{i}"));
        var message = new Corpus(
            $"First line.\n{words}.",
            $"quotes:\n  - text: ⟦{words.Replace("word380", "wort380")}⟧\n"
        ).HasOnly(Rules.QuoteNotFound);

        Assert.Contains("nearest is line 2 of seeds/a.txt, \"word37", message);
        Assert.EndsWith("which has 'word380' where the quote has 'wort380' (first difference: 'd', not 't')", message);
        Assert.True(message.Length < 400);
    }

    [Fact]
    public void A_quote_that_continues_after_the_end_of_the_text_is_reported_as_such()
    {
        var message = new Corpus("We will win", "quotes:\n  - text: ⟦We will win soon⟧\n").HasOnly(Rules.QuoteNotFound);
        Assert.EndsWith("where the text ends and the quote continues with 'soon'", message);
    }

    [Fact]
    public void A_difference_within_a_surrogate_pair_shows_whole_characters()
    {
        var message = new Corpus("We met 😀 today", "quotes:\n  - text: ⟦We met 😁 today⟧\n").HasOnly(
            Rules.QuoteNotFound
        );
        Assert.EndsWith("which has '😀' where the quote has '😁' (first difference: '😀', not '😁')", message);
    }

    [Fact]
    public void Form_feeds_and_vertical_tabs_are_white_space() =>
        Assert.Equal(["we\f\vgo"], new Corpus("He said we\f\vgo home.", "quotes: [{ text: we go }]").QuotedTexts);

    [Fact]
    public void White_space_is_folded_and_the_quote_keeps_the_articles_own()
    {
        var corpus = new Corpus(
            "He said: “we\n  will\tnot\r\ngo home.”",
            "quotes:\n  - text: we will   not go\n    kind: partial\n"
        );

        corpus.HasNone();
        Assert.Equal(["we\n  will\tnot\ngo"], corpus.QuotedTexts);
        Assert.Equal("we will not go", corpus.Model.Quotes[0].Excerpt);
    }

    [Fact]
    public void Offsets_count_utf16_units_after_characters_beyond_the_basic_plane()
    {
        var corpus = new Corpus("😀😀 \"𝒜 fine day\" 😀", "quotes:\n  - text: 𝒜 fine day\n");

        corpus.HasNone();
        Assert.Equal(new TextRange(6, 11), corpus.Model.Quotes[0].Range);
        Assert.Equal(["𝒜 fine day"], corpus.QuotedTexts);
    }

    [Fact]
    public void A_problem_after_a_character_beyond_the_basic_plane_is_at_its_column() =>
        new Corpus("Nothing here.", "quotes: [{ cue: here, via: 😀😀, text: ⟦something else⟧ }]\n").HasOnly(
            Rules.QuoteNotFound
        );

    [Fact]
    public void A_problem_in_a_file_with_CRLF_has_its_offsets_on_disk() =>
        new Corpus(
            "One.\r\n“Two.”\r\n\r\n",
            "title: One\r\nquotes:\n  - text: Two\r\n    source: x\r\r\n  - text: ⟦something else⟧\r\n"
        ).HasOnly(Rules.QuoteNotFound);

    [Fact]
    public void Quotes_may_nest_touch_and_run_on()
    {
        var corpus = new Corpus(
            "\"One thing.\"\"Another 'small' thing.\"The speaker",
            "quotes:\n  - text: small\n  - text: Another 'small' thing.\n  - text: One thing.\n"
                + "  - text: Another\n    kind: partial\n"
        );

        corpus.HasNone();
        Assert.Equal(["One thing.", "Another 'small' thing.", "Another", "small"], corpus.QuotedTexts);
    }

    [Fact]
    public void A_quote_is_not_found_in_an_omitted_line()
    {
        var corpus = new Corpus(
            "We came.\nAll rights reserved.\n",
            "omit:\n  - All rights reserved.\nquotes:\n  - text: ⟦rights reserved⟧\n"
        );
        Assert.Equal(
            "quote is not in the article: line 2 of seeds/a.txt has it, but 'omit' excludes that line",
            corpus.HasOnly(Rules.QuoteNotFound)
        );
    }

    [Fact]
    public void An_omitted_line_does_not_make_a_quote_ambiguous() =>
        Assert.Equal(
            ["Top"],
            new Corpus("Menu Top\nOver the Top.\n", "omit: [Menu Top]\nquotes:\n  - text: Top\n").QuotedTexts
        );

    [Fact]
    public void An_excerpt_ends_at_a_word_and_never_within_a_character()
    {
        var words = string.Join(" ", Enumerable.Repeat("lengthy", 30));
        var faces = string.Concat(Enumerable.Repeat("😀", 60));
        var corpus = new Corpus(
            $"“x {words}”\n“y{faces}”",
            $"quotes:\n  - text: {words}\n    kind: partial\n  - text: y{faces}\n"
        );

        corpus.HasNone();
        Assert.Equal(string.Join(" ", Enumerable.Repeat("lengthy", 10)) + "…", corpus.Model.Quotes[0].Excerpt);
        Assert.Equal("y" + string.Concat(Enumerable.Repeat("😀", 39)) + "…", corpus.Model.Quotes[1].Excerpt);
    }

    [Fact]
    public void All_mistakes_of_an_article_are_reported_at_once() =>
        new Corpus(
            "“Yes. Yes. No.”",
            "quotes:\n  - text: ⟦Yes⟧\n  - text: ⟦Maybe not now⟧\n  - text: \"No\"\n    cue: ⟦shouted⟧\ndecks: "
                + "[⟦A deck⟧]\n"
        ).Has(Rules.QuoteAmbiguous, Rules.QuoteNotFound, Rules.WordsNotFound, Rules.PassageNotFound);
}
