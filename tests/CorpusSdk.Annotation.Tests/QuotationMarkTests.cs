using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Annotation.Tests;

public class QuotationMarkTests
{
    [Theory]
    [InlineData("\"We shall rebuild the harbour,\" said Maria Lopez.")]
    [InlineData("“We shall rebuild the harbour,” said Maria Lopez.")]
    [InlineData("''We shall rebuild the harbour,'' said Maria Lopez.")]
    [InlineData("‘We shall rebuild the harbour,’ said Maria Lopez.")]
    [InlineData("'We shall rebuild the harbour,' said Maria Lopez.")]
    [InlineData("« We shall rebuild the harbour, » said Maria Lopez.")]
    [InlineData("»We shall rebuild the harbour,« said Maria Lopez.")]
    [InlineData("„We shall rebuild the harbour,“ said Maria Lopez.")]
    [InlineData("„We shall rebuild the harbour,” said Maria Lopez.")]
    [InlineData("”We shall rebuild the harbour,” said Maria Lopez.")]
    [InlineData("“We shall rebuild the harbour,\" said Maria Lopez.")]
    [InlineData("\"We shall rebuild the harbour,” said Maria Lopez.")]
    [InlineData("「We shall rebuild the harbour,」 said Maria Lopez.")]
    public void All_kinds_of_marks_are_recognized_and_excluded_from_the_span(string text)
    {
        var quote = Assert.Single(Annotator.Propose(text).Quotes);

        Assert.Equal("We shall rebuild the harbour,", quote.Text);
        Assert.Equal(text.IndexOf("We shall", StringComparison.Ordinal), quote.Span.Start);
        Assert.Equal("Maria Lopez", quote.SpeakerName);
        Assert.Equal("said", quote.Cue);
    }

    [Fact]
    public void A_quotation_continues_in_paragraphs_that_repeat_the_opening_mark()
    {
        const string Text = """
            Maria Lopez told the council:

            “The harbour was built by our grandfathers, and it has served the town for a century.

            “We shall not let it fall into the sea.

            “Who would want that?”

            The council adjourned.
            """;

        var quotes = Annotator.Propose(Text).Quotes;

        Assert.Equal(
            [
                "The harbour was built by our grandfathers, and it has served the town for a century.",
                "We shall not let it fall into the sea.",
                "Who would want that?",
            ],
            quotes.Select(q => q.Text)
        );
        Assert.All(quotes, q => Assert.Equal("Maria Lopez", q.SpeakerName));
        Assert.Equal("continued-quotation", quotes[2].Rule);
    }

    [Fact]
    public void A_missing_mark_affects_only_its_own_paragraph()
    {
        const string Text = """
            "We shall rebuild the harbour, said Maria Lopez.

            "It will take years," said John Baker.
            """;

        Assert.Contains(
            Annotator.Propose(Text).Quotes,
            q => q is { Text: "It will take years,", SpeakerName: "John Baker" }
        );
    }

    [Fact]
    public void A_nested_quotation_is_a_separate_quote()
    {
        const string Text = "“I met Anna Weber and she said, ‘Never again,’ and left,” said Maria Lopez.";

        var quotes = Annotator.Propose(Text).Quotes;

        Assert.Equal(
            ["I met Anna Weber and she said, ‘Never again,’ and left,", "Never again,"],
            quotes.Select(q => q.Text)
        );
        Assert.Equal("Maria Lopez", quotes[0].SpeakerName);
        Assert.Equal("nested", quotes[1].Rule);
    }

    [Fact]
    public void Apostrophes_are_not_quotation_marks()
    {
        var proposals = Annotator.Propose(
            "The workers' party didn't win in the '90s, and it's the farmers' turn to tell 'em so."
        );

        Assert.Empty(proposals.Quotes);
        Assert.Empty(proposals.Terms);
    }

    [Fact]
    public void Attribute_values_in_markup_are_not_quotations() =>
        Assert.Empty(
            Annotator.Propose("Read <a href=\"https://example.org/a\" title=\"said he\">more</a> of it.").Quotes
        );

    [Fact]
    public void The_end_of_an_attribute_value_does_not_open_a_quotation() =>
        Assert.Empty(
            Annotator
                .Propose(
                    "<note author=\"A. Weber\" date=\"January 19\n\">The bridge is safe, said Maria Lopez, and it will "
                        + "stay open."
                )
                .Quotes
        );

    [Fact]
    public void Sentences_are_direct_and_fragments_are_partial()
    {
        var quotes = Annotator
            .Propose(
                "\"The bridge is safe,\" Maria Lopez said, \"and it will stay open.\" She called the report \"a "
                    + "complete fabrication of events\" on Monday."
            )
            .Quotes;

        Assert.Equal([QuoteKind.Direct, QuoteKind.Direct, QuoteKind.Partial], quotes.Select(q => q.Kind));
    }

    [Fact]
    public void Titles_of_works_and_discussed_words_are_terms()
    {
        var proposals = Annotator.Propose(
            "The minister watched the film \"The Silent River\" at home. He wore a \"Harbour First\" hat. The "
                + "so-called 'peace wall' still stands."
        );

        Assert.Empty(proposals.Quotes);
        Assert.Equal(["The Silent River", "Harbour First", "peace wall"], proposals.Terms.Select(t => t.Text));
    }

    [Fact]
    public void The_program_on_which_something_was_said_is_a_term()
    {
        var proposals = Annotator.Propose(
            "\"The bridge is safe,\" Maria Lopez told the host of CNN's \"Early Harbour\" on Sunday. \"We tested every "
                + "bolt of it.\""
        );

        Assert.Equal(["The bridge is safe,", "We tested every bolt of it."], proposals.Quotes.Select(q => q.Text));
        Assert.Equal(["Early Harbour"], proposals.Terms.Select(t => t.Text));
    }
}
