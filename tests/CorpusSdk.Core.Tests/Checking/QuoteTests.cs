using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Checking;

public class QuoteTests
{
    private const string Speech = "He said, \"We appreciate your consistent and firm support.\" Then he left.\n";

    [Fact]
    public void A_verbatim_quote_gets_its_place_its_name_and_its_line()
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

    [Theory]
    [InlineData("", false)]
    [InlineData("    id: one\n", true)]
    [InlineData("    id: we-appreciate-your-consistent-and-firm-support\n", false)]
    public void An_id_that_the_words_do_not_give_is_a_quotes_own(string id, bool isOwn) =>
        Assert.Equal(
            isOwn,
            Assert
                .Single(
                    new Corpus(Speech, "quotes:\n  - text: We appreciate your consistent and firm support.\n" + id)
                        .Model
                        .Quotes
                )
                .HasOwnId
        );

    [Fact]
    public void A_part_that_is_wrong_is_told_as_a_quote_is() =>
        Assert.Equal(
            "quote is not in the article: its part \"firmly support\" is missing; "
                + "nearest is line 1 of seeds/a.txt, \"firm support.\", "
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
    public void Before_a_letter_or_digit_of_any_kind_a_word_is_cut(string word, string half) =>
        _ = new Corpus($"{word} it was\n", $"quotes:\n  - text: ⟦{half}⟧\n").HasOnly(Rules.QuoteNotFound);

    [Theory]
    [InlineData("We appreciate your consistent and firm supp")]
    [InlineData("ppreciate your consistent")]
    public void Half_a_word_is_no_quote(string half)
    {
        var corpus = new Corpus("A headline\n\n" + Speech, $"quotes:\n  - text: ⟦{half}⟧\n");
        _ = corpus.HasOnly(Rules.QuoteNotFound);
    }

    [Theory]
    [InlineData("-term", "a long-term plan")]
    [InlineData("[Russia] never", "the leader[Russia] never lied")]
    [InlineData("peace.", "He wants peace.Or so he says")]
    [InlineData("和平", "他说要和平吗")]
    [InlineData("said", "he said\u2019s that")]
    public void Beside_a_sign_or_in_a_script_without_spaces_no_word_is_cut(string words, string text)
    {
        var corpus = new Corpus(text + "\n", $"quotes:\n  - text: \"{words}\"\n");
        corpus.HasNone();
        Assert.Equal(words, corpus.Cut(Assert.Single(corpus.Model.Quotes).Range));
    }

    [Fact]
    public void A_wrong_word_is_shown_beside_the_right_one()
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
    public void A_quote_without_a_place_stays_a_member_and_is_empty()
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
        "ten\u00A0million shells",
        "ten million shells",
        "has U+00A0 NO-BREAK SPACE where the quote has U+0020 SPACE"
    )]
    [InlineData(
        "the Kremlin has spoken",
        "the Kr\u0435mlin has spoken",
        "has U+0065 LATIN SMALL LETTER E (e) where the quote has U+0435 CYRILLIC SMALL LETTER IE (\u0435)"
    )]
    [InlineData(
        "the Kremlin has spoken",
        "the Kre\u200Bmlin has spoken",
        "has U+006D LATIN SMALL LETTER M (m) where the quote has U+200B ZERO WIDTH SPACE"
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
    public void Of_a_letter_with_many_marks_seven_are_shown() =>
        Assert.EndsWith(
            $"(first difference: 'e{new string('\u0301', 7)}', not 'x')",
            new Corpus($"We e{new string('\u0301', 9)} go", "quotes: [{ text: ⟦We x go⟧ }]").HasOnly(
                Rules.QuoteNotFound
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_curly_quote_is_found_as_a_curly_quote() =>
        new Corpus("It’s done.", "quotes:\n  - text: It’s done\n").HasNone();

    [Fact]
    public void What_has_nothing_in_common_has_no_nearest_passage()
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
    public void The_nearest_passage_is_found_wherever_the_slip_is(string quote, string found)
    {
        var message = new Corpus(Speech, $"quotes:\n  - text: ⟦{quote}⟧\n").HasOnly(Rules.QuoteNotFound);
        Assert.Contains($"{found}' where the quote has", message);
    }

    [Fact]
    public void The_nearest_passage_of_a_long_quote_with_a_late_slip_is_shown_around_the_slip()
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
    public void A_quote_that_goes_on_after_the_text_has_ended_is_told_so()
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
    public void Form_feeds_and_vertical_tabs_are_white_space_and_no_break_spaces_are_not()
    {
        Assert.Equal(["we\f\vgo"], new Corpus("He said we\f\vgo home.", "quotes: [{ text: we go }]").QuotedTexts);
        _ = new Corpus("He said we\u00A0go home.", "quotes: [{ text: ⟦we go⟧ }]").HasOnly(Rules.QuoteNotFound);
    }

    [Fact]
    public void White_space_is_folded_and_the_quote_keeps_the_articles_own()
    {
        var corpus = new Corpus("He said: we\n  will\tnot\r\ngo home.", "quotes:\n  - text: we will   not go\n");

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
    public void A_problem_of_a_file_with_line_ends_of_windows_is_at_its_place_on_the_disk() =>
        new Corpus(
            "One.\r\nTwo.\r\n\r\n",
            "title: One\r\nquotes:\n  - text: Two\r\n    source: x\r\r\n  - text: ⟦something else⟧\r\n"
        ).HasOnly(Rules.QuoteNotFound);

    [Fact]
    public void Quotes_may_nest_touch_and_run_on()
    {
        var corpus = new Corpus(
            "\"One thing.\"\"Another 'small' thing.\"The speaker",
            "quotes:\n  - text: small\n  - text: Another 'small' thing.\n  - text: One thing.\n  - text: Another\n"
        );

        corpus.HasNone();
        Assert.Equal(["One thing.", "Another 'small' thing.", "Another", "small"], corpus.QuotedTexts);
    }

    [Fact]
    public void A_quote_that_occurs_several_times_must_say_which()
    {
        var corpus = new Corpus("Yes, we can.\nNo.\nYes, we can.\nYes, we can.", "quotes:\n  - text: ⟦Yes, we can⟧\n");

        Assert.Equal(
            "quote occurs 3 times, on lines 1, 3 and 4 of seeds/a.txt; "
                + "choose one with 'occurrence: 1' to 'occurrence: 3', or quote more words",
            corpus.HasOnly(Rules.QuoteAmbiguous)
        );
    }

    [Fact]
    public void Only_the_first_lines_of_many_are_named()
    {
        var text = string.Concat(Enumerable.Repeat("Yes, we can.\n", 40));
        Assert.Contains(
            "occurs 40 times, on lines 1, 2, 3, 4, 5, … of seeds/a.txt;",
            new Corpus(text, "quotes:\n  - text: ⟦we can⟧\n").HasOnly(Rules.QuoteAmbiguous)
        );
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 18)]
    [InlineData(3, 31)]
    public void An_occurrence_is_counted_from_one_in_order_of_place(int occurrence, int start)
    {
        var corpus = new Corpus(
            "Yes, we can.\n No. Yes, we can. Yes, we can.",
            $"quotes:\n  - text: Yes, we can\n    occurrence: {occurrence}\n"
        );

        corpus.HasNone();
        Assert.Equal(new TextRange(start, 11), corpus.Model.Quotes[0].Range);
    }

    [Fact]
    public void An_occurrence_that_is_not_there_is_an_error_at_its_number()
    {
        var corpus = new Corpus("Yes.\nYes.", "quotes:\n  - text: \"Yes\"\n    occurrence: ⟦3⟧\n");
        Assert.Equal(
            "'occurrence' is 3, but the quote occurs 2 times, on lines 1 and 2 of seeds/a.txt; "
                + "use a number from 1 to 2",
            corpus.HasOnly(Rules.QuoteAmbiguous)
        );
    }

    [Fact]
    public void An_occurrence_of_what_occurs_once_may_be_given_as_one() =>
        new Corpus("Yes.", "quotes:\n  - text: \"Yes\"\n    occurrence: 1\n").HasNone();

    [Fact]
    public void A_second_occurrence_of_what_occurs_once_is_an_error() =>
        Assert.EndsWith(
            "occurs once, on line 1 of seeds/a.txt; remove 'occurrence'",
            new Corpus("Yes.", "quotes:\n  - text: \"Yes\"\n    occurrence: ⟦2⟧\n").HasOnly(Rules.QuoteAmbiguous)
        );

    [Fact]
    public void A_shortened_quote_means_all_between_its_ends()
    {
        var corpus = new Corpus(
            "\"We came. We saw. We won.\" We left.",
            "quotes:\n  - text: We came … We won.\n  - text: We came … saw … left\n    id: b\n"
        );

        corpus.HasNone();
        Assert.Equal(["We came. We saw. We won.\" We left", "We came. We saw. We won."], corpus.QuotedTexts);
        Assert.Equal("WeCameWeSawWeWon", corpus.Model.Quotes[1].Name);
    }

    [Fact]
    public void An_ellipsis_that_stands_in_the_text_is_a_character() =>
        Assert.Equal(["We … won"], new Corpus("We … won. We won.", "quotes:\n  - text: We … won\n").QuotedTexts);

    [Fact]
    public void Three_dots_shorten_nothing() =>
        new Corpus("We came and won.", "quotes:\n  - text: ⟦We ... won⟧\n").HasOnly(Rules.QuoteNotFound);

    [Fact]
    public void The_missing_part_of_a_shortened_quote_is_named()
    {
        var message = new Corpus("We came. We saw. We won.", "quotes:\n  - text: ⟦We came … We one⟧\n").HasOnly(
            Rules.QuoteNotFound
        );
        Assert.StartsWith("quote is not in the article: its part \"We one\" is missing; nearest is line 1", message);
    }

    [Fact]
    public void The_parts_of_a_shortened_quote_must_stand_in_their_order() =>
        Assert.EndsWith(
            "its parts appear, but not in this order",
            new Corpus("We won. We came.", "quotes:\n  - text: ⟦We came … We won⟧\n").HasOnly(Rules.QuoteNotFound)
        );

    [Fact]
    public void A_shortened_quote_that_may_begin_at_two_places_must_say_which() =>
        new Corpus("We came. We came. We won.", "quotes:\n  - text: ⟦We came … We won⟧\n").HasOnly(
            Rules.QuoteAmbiguous
        );

    [Fact]
    public void A_shortened_quote_takes_an_occurrence() =>
        Assert.Equal(
            ["came again. We won"],
            new Corpus(
                "We came. We came again. We won.",
                "quotes:\n  - text: came … We won\n    occurrence: 2\n"
            ).QuotedTexts
        );

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
    public void Two_quotes_with_one_name_are_an_error_at_the_later()
    {
        var corpus = new Corpus(
            "We will go on and on and win. We will go on and on and lose.",
            "quotes:\n  - text: We will go on and on and win\n  - text: ⟦We will go on and on and lose⟧\n"
        );

        Assert.Equal(
            "quotes 'We will go on and on and lose' and 'We will go on and on and win' (line 2) both become "
                + "the C# name "
                + "'WeWillGoOnAndOnAnd'; give one of them its own 'id:'",
            corpus.HasOnly(Rules.SameName)
        );
        Assert.Equal(["WeWillGoOnAndOnAnd", ""], corpus.Model.Quotes.Select(q => q.Name));
    }

    [Fact]
    public void An_id_settles_which_quote_has_the_name() =>
        new Corpus(
            "We will go on and on and win. We will go on and on and lose.",
            "quotes:\n  - text: We will go on and on and win\n  - text: We will go on and on and lose\n    id: lose\n"
        ).HasNone();

    [Fact]
    public void The_same_id_twice_is_an_error_at_the_second() =>
        Assert.EndsWith(
            "first used at line 3; give one of them a different 'id'",
            new Corpus("One. Two.", "quotes:\n  - text: One\n    id: x\n  - text: Two\n    id: ⟦x⟧\n").HasOnly(
                Rules.DuplicateId
            )
        );

    [Fact]
    public void A_quote_that_is_wrong_already_is_not_blamed_for_its_name() =>
        new Corpus(
            "We will go on and on and win.",
            "quotes:\n  - text: We will go on and on and win\n  - text: ⟦We will go on and on and lose⟧\n"
        ).HasOnly(Rules.QuoteNotFound);

    [Fact]
    public void A_quote_without_letters_is_named_by_its_number() =>
        Assert.Equal(
            "Quote2",
            new Corpus("What? “?!”", "quotes:\n  - text: What\n  - text: \"?!\"\n").Model.Quotes[1].Name
        );

    [Fact]
    public void An_excerpt_ends_at_a_word_and_never_within_a_character()
    {
        var words = string.Join(" ", Enumerable.Repeat("lengthy", 30));
        var faces = string.Concat(Enumerable.Repeat("😀", 60));
        var corpus = new Corpus($"x {words}\ny{faces}", $"quotes:\n  - text: {words}\n  - text: y{faces}\n");

        corpus.HasNone();
        Assert.Equal(string.Join(" ", Enumerable.Repeat("lengthy", 10)) + "…", corpus.Model.Quotes[0].Excerpt);
        Assert.Equal("y" + string.Concat(Enumerable.Repeat("😀", 39)) + "…", corpus.Model.Quotes[1].Excerpt);
    }

    [Fact]
    public void All_mistakes_of_an_article_are_reported_at_once() =>
        new Corpus(
            "Yes. Yes. No.",
            "quotes:\n  - text: ⟦Yes⟧\n  - text: ⟦Maybe not now⟧\n  - text: \"No\"\n    cue: ⟦shouted⟧\ndecks: "
                + "[⟦A deck⟧]\n"
        ).Has(Rules.QuoteAmbiguous, Rules.QuoteNotFound, Rules.WordsNotFound, Rules.PassageNotFound);
}
