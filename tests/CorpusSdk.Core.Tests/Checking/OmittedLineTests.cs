using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>Lines under <c>omit</c> are not part of the text. Quotes are found across them.</summary>
public sealed class OmittedLineTests
{
    private const string Omit = "omit: [Advertisement, Read more]\n";
    private const string People = "[{ id: jane-doe, name: Jane Doe }]";

    [Theory]
    [InlineData(
        "“We wait for\nAdvertisement\nthe boats,” Jane Doe said.",
        "We wait for the boats,",
        "We wait for\nthe boats,"
    )]
    [InlineData(
        "“We wait for\n  Advertisement\u00A0 \nRead more\n  the boats,” Jane Doe said.",
        "We wait for the boats,",
        "We wait for\n    the boats,"
    )]
    [InlineData(
        "“We wait.\n\nAdvertisement\n\n“They come,” Jane Doe said.",
        "We wait. They come,",
        "We wait.\n\n\nThey come,"
    )]
    [InlineData(
        "“We wait.\n\nAdvertisement\n“They come,” Jane Doe said.",
        "We wait. They come,",
        "We wait.\n\nThey come,"
    )]
    [InlineData(
        "> We wait for\nAdvertisement\n> the boats.\n\nJane Doe",
        "We wait for the boats.",
        "We wait for\nthe boats."
    )]
    [InlineData(
        "> We wait for\n> Advertisement\n> the boats.\n\nJane Doe",
        "We wait for the boats.",
        "We wait for\nthe boats."
    )]
    [InlineData(
        "> We wait for\n>\n> > Read more\n>\n> the boats.\n\nJane Doe",
        "We wait for the boats.",
        "We wait for\n\n\nthe boats."
    )]
    [InlineData(
        "“We wait,” said Jane Doe.\nAdvertisement\n“They come,” she said.",
        "We wait, … They come,",
        "We wait, \nThey come,"
    )]
    [InlineData(
        "“We wait,” said\nAdvertisement\nJane Doe, “for boats.”",
        "We wait, … for boats.",
        "We wait, \nfor boats."
    )]
    public void A_quote_runs_across_an_omitted_line(string text, string quote, string words)
    {
        var corpus = new Corpus(
            "Talk\n\n" + text,
            $"{Omit}quotes: [{{ text: \"{quote}\", speaker: jane-doe }}]",
            People,
            extension: ".md"
        );
        Assert.DoesNotContain(corpus.Problems, p => p.Rule != Rules.PassageNotFound);
        Assert.Equal(words, corpus.Model.Quotes[0].TextIn(corpus.Text.Text));
        Assert.Equal(quote.Split(' ')[0], corpus.QuotedTexts.First().Split(' ')[0]);
    }

    [Theory]
    [InlineData("ADVERTISEMENT", "Advertisement", "line 4")]
    [InlineData("read More", "Read more", "line 5")]
    [InlineData("the ADVERTISEMENT", "The Advertisement", "line 3")]
    public void A_line_in_other_case_is_named_and_fixed(string declared, string written, string line)
    {
        var corpus = new Corpus(
            "Jane Doe.\n\nThe Advertisement\n Advertisement\nRead more\n",
            $"omit: [⟦{declared}⟧]",
            People
        );
        Assert.Equal(
            $"omitted line is not in the article: {line} of seeds/a.txt has '{written}', with other capital letters; "
                + "write it like that",
            corpus.HasOnly(Rules.PassageNotFound)
        );
        var fix = Assert.Single(corpus.Problems[0].Fixes);
        Assert.Equal((SuggestedFixKind.Replace, written, false), (fix.Kind, fix.Text, fix.NeedsDecision));
    }

    [Fact]
    public void A_part_of_a_line_in_other_case_is_not_a_line() =>
        Assert.DoesNotContain(
            "other capital letters",
            new Corpus("Jane Doe.\n\nThe Advertisement here\n", "omit: [⟦ADVERTISEMENT⟧]", People).HasOnly(
                Rules.PassageNotFound
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void Without_omit_the_line_is_part_of_the_text()
    {
        const string Text = "“We wait for\nAdvertisement\nthe boats,” Jane Doe said.";
        const string Quotes = "quotes: [{ text: ⟦\"We wait for the boats,\"⟧, speaker: jane-doe }]";
        Assert.Contains(
            "which also has 'Advertisement' after 'for'",
            new Corpus(Text, Quotes, People).HasOnly(Rules.QuoteNotFound),
            StringComparison.Ordinal
        );
        new Corpus(Text, Quotes.Replace("for the", "for Advertisement the", StringComparison.Ordinal), People).HasNo(
            Rules.QuoteNotFound
        );
    }

    [Theory]
    [InlineData("We wait for Advertisement the boats,", 3)]
    [InlineData("Advertisement the", 4)]
    [InlineData("Advertisement", 4)]
    public void A_quote_with_words_of_an_omitted_line_is_not_in_the_article(string quote, int line) =>
        Assert.Equal(
            $"quote is not in the article: line {line} of seeds/a.txt has it, but 'omit' excludes that line",
            new Corpus(
                "Talk\n\n“We wait for\nAdvertisement\nthe boats,” Jane Doe said.",
                $"omit: [Advertisement]\nquotes: [{{ text: ⟦\"{quote}\"⟧ }}]",
                People
            ).HasOnly(Rules.QuoteNotFound)
        );

    [Fact]
    public void A_misquote_is_compared_with_the_text_without_its_omitted_lines()
    {
        var corpus = new Corpus(
            "Talk\n\n“We wait for\nAdvertisement\nthe boats,” Jane Doe said.",
            "omit: [Advertisement]\nquotes: [{ text: ⟦\"We wait for the boots,\"⟧, speaker: jane-doe }]",
            People
        );
        Assert.Equal(
            "quote is not in the article; nearest is line 3 of seeds/a.txt, \"We wait for the boats,\", which has "
                + "'boats,' where the quote has 'boots,' (first difference: 'a', not 'o')",
            corpus.HasOnly(Rules.QuoteNotFound)
        );
        Assert.Equal("We wait for the boats,", Assert.Single(corpus.Problems[0].Fixes).Text);
    }

    [Fact]
    public void A_cut_quote_is_completed_without_the_omitted_line()
    {
        var corpus = new Corpus(
            "Talk\n\n“We wait for\nAdvertisement\nthe boats,” Jane Doe said.",
            "omit: [Advertisement]\nquotes: [{ text: ⟦We wait for the⟧, speaker: jane-doe }]",
            People
        );
        Assert.DoesNotContain("Advertisement", corpus.HasOnly(Rules.DirectQuoteCut), StringComparison.Ordinal);
        Assert.Equal("We wait for the boats,", corpus.Problems[0].Fixes[1].Text);
    }

    [Fact]
    public void A_line_that_is_omitted_does_not_join_quotations()
    {
        const string Text = "“We wait,” said Jane Doe.\n\nAdvertisement\n\n“So do we,” said Omar Aziz.";
        new Corpus(
            Text,
            "omit: [Advertisement]\nquotes: [{ text: ⟦\"We wait, … So do we,\"⟧, speaker: jane-doe }]",
            People
        ).HasOnly(Rules.JoinedQuotations);
    }

    [Fact]
    public void The_marks_of_an_omitted_line_open_no_quotation() =>
        new Corpus(
            "Talk\nRead “more\nJane Doe left. “We wait,” she said. Omar Aziz stayed.",
            "omit: [Read “more]\nquotes: [{ text: ⟦Jane Doe left.⟧ }]"
        ).HasOnly(Rules.NotInQuotation);

    [Fact]
    public void Terms_and_captions_run_across_an_omitted_line() =>
        new Corpus(
            "Talk\nBoth shake\nAdvertisement\nhands.\nThe “cold\nAdvertisement\npeace” holds.",
            "omit: [Advertisement]\ncaptions: [Both shake hands.]\nterms: [cold peace]"
        ).HasNone();

    [Fact]
    public void A_passage_that_is_not_annotated_is_shown_without_the_omitted_line()
    {
        var corpus = new Corpus(
            "Talk\n⟦“We wait for\nAdvertisement\nthe boats,”⟧ Jane Doe said. “Yes,” she said.",
            "omit: [Advertisement]\nquotes: [{ text: \"Yes,\", speaker: jane-doe }]",
            People
        );
        Assert.StartsWith(
            "quoted passage \"We wait for the boats,\" is not annotated",
            corpus.HasOnly(Rules.QuotationNotAnnotated),
            StringComparison.Ordinal
        );
    }
}
