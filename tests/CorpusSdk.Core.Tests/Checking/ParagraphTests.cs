using CorpusSdk.Core.Checking;

namespace CorpusSdk.Core.Tests.Checking;

public class ParagraphTests
{
    [Fact]
    public void Lines_that_end_a_sentence_are_paragraphs_of_their_own() =>
        Assert.Equal(
            ["One.", "Two!", "Three?", "Four…", "Five:", "“Six”", "(Seven)", "八。"],
            new Corpus("One.\nTwo!\nThree?\nFour…\nFive:\n“Six”\n(Seven)\n八。\n").ParagraphTexts
        );

    [Fact]
    public void Blank_lines_before_the_first_and_straight_marks_change_nothing() =>
        Assert.Equal(
            ["A headline", "He said: \"Yes\"", "Then he\nleft"],
            new Corpus("\n\nA headline\nHe said: \"Yes\"\nThen he\nleft\n").ParagraphTexts
        );

    [Fact]
    public void Wrapped_lines_are_joined_up_to_a_blank_line() =>
        Assert.Equal(
            ["A headline", "The text is\nwrapped here", "and goes\n  on here."],
            new Corpus("A headline\nThe text is\nwrapped here\n \nand goes\n  on here.  \n\n").ParagraphTexts
        );

    [Fact]
    public void Titles_decks_and_captions_stand_for_themselves() =>
        Assert.Equal(
            ["A title\nof two lines", "A deck", "Some text", "A caption", "more text\nto the end."],
            new Corpus(
                "A title\nof two lines\nA deck\nSome text\nA caption\nmore text\nto the end.",
                "title: A title of two lines\ndecks: [A deck]\ncaptions: [A caption]\n"
            ).ParagraphTexts
        );

    [Fact]
    public void A_title_continues_after_the_end_of_a_sentence_but_not_across_a_blank_line() =>
        Assert.Equal(
            ["Who came?\nAnn Lee.", "Text."],
            new Corpus("Who came?\nAnn Lee.\nText.", "title: Who came? Ann Lee.").ParagraphTexts
        );

    [Fact]
    public void A_blank_line_within_a_title_splits_it() =>
        Assert.Equal(
            ["Who came?", "Ann Lee.", "Text."],
            new Corpus("Who came?\n\nAnn Lee.\nText.", "title: Who came? Ann Lee.").ParagraphTexts
        );

    [Fact]
    public void Consecutive_headings_are_separate_paragraphs() =>
        Assert.Equal(
            ["One deck", "two deck", "three\nfour"],
            new Corpus("One deck\ntwo deck\nthree\nfour", "decks: [One deck, two deck]").ParagraphTexts
        );

    [Theory]
    [InlineData("Aa", 0)]
    [InlineData("b.", 0)]
    [InlineData("Cc", 1)]
    [InlineData("Dd", 2)]
    [InlineData("d. Ee", 2)]
    [InlineData("Ee", 3)]
    public void A_quote_is_in_the_paragraph_of_its_first_character(string quote, int paragraph) =>
        Assert.Equal(
            paragraph,
            Assert
                .Single(new Corpus("Aa b.\n\nCc.\nDd d.\n Ee", $"quotes: [{{ text: {quote} }}]").Model.Quotes)
                .Paragraph
        );

    [Fact]
    public void A_caption_within_a_line_splits_nothing() =>
        Assert.Equal(
            ["First line.", "Some text\nwith a caption in\nit."],
            new Corpus("First line.\nSome text\nwith a caption in\nit.", "captions: [a caption]\n").ParagraphTexts
        );

    [Fact]
    public void Omitted_lines_are_in_no_paragraph_and_separate_others() =>
        Assert.Equal(
            ["Title", "Some text", "more text."],
            new Corpus("Menu\nTitle\nSome text\nMenu\nmore text.\nMenu", "omit: [Menu]\n").ParagraphTexts
        );

    [Fact]
    public void A_quote_belongs_to_the_paragraph_that_it_begins_in()
    {
        var corpus = new Corpus("One.\nTwo is here.\n\nThree.", "quotes:\n  - text: here. Three\n  - text: Three\n");
        Assert.Equal([1, 2], corpus.Model.Quotes.Select(q => q.Paragraph));
    }

    [Fact]
    public void An_empty_text_has_no_paragraphs() => Assert.Empty(new Corpus("").Model.Paragraphs);

    [Fact]
    public void The_wrapped_seed_is_joined_and_the_others_keep_their_lines()
    {
        var counts = Seeds.All.Select(s =>
            (
                s.Text.File.RelativePath[..3],
                s.Model.Paragraphs.Count,
                Joined: s.ParagraphTexts.Count(p => p.Contains('\n'))
            )
        );
        Assert.Equal([("000", 15, 0), ("001", 11, 0), ("002", 15, 1), ("003", 21, 0), ("004", 17, 12)], counts);
    }
}
