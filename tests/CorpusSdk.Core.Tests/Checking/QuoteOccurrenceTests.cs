using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>Quotes whose words occur several times, and shortened quotes.</summary>
public sealed class QuoteOccurrenceTests
{
    private const string Speech = "He said, \"We appreciate your consistent and firm support.\" Then he left.\n";

    [Fact]
    public void A_quote_that_occurs_several_times_must_say_which()
    {
        var corpus = new Corpus("Yes, we can.\nNo.\nYes, we can.\nYes, we can.", "quotes:\n  - text: ⟦Yes, we can⟧\n");

        Assert.Equal(
            "quote occurs 3 times, on lines 1, 3 and 4 of seeds/a.txt; "
                + "choose one with 'occurrence: 1' to 'occurrence: 3', or quote more words",
            corpus.HasOnly(Rules.QuoteAmbiguous)
        );
        Assert.Equal(
            ["occurrence 1 at 0..11", "occurrence 2 at 17..28", "occurrence 3 at 30..41"],
            corpus
                .Problems[0]
                .Related.Select(related =>
                    $"{related.Message} at {related.Place.Range.Start}..{related.Place.Range.End}"
                )
        );
    }

    [Fact]
    public void Only_the_first_of_many_lines_are_named()
    {
        var text = string.Concat(Enumerable.Repeat("Yes, we can.\n", 40));
        Assert.Contains(
            "occurs 40 times, on lines 1, 2, 3, 4, 5, … of seeds/a.txt;",
            new Corpus(text, "quotes:\n  - text: ⟦we can⟧\n").HasOnly(Rules.QuoteAmbiguous)
        );
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 19)]
    [InlineData(3, 32)]
    public void An_occurrence_is_counted_from_one_in_order_of_place(int occurrence, int start)
    {
        var corpus = new Corpus(
            "“Yes, we can.\n No. Yes, we can. Yes, we can.”",
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
        new Corpus("“Yes.”", "quotes:\n  - text: \"Yes\"\n    occurrence: 1\n").HasNone();

    [Fact]
    public void A_second_occurrence_of_words_that_occur_once_is_an_error() =>
        Assert.EndsWith(
            "occurs once, on line 1 of seeds/a.txt; remove 'occurrence'",
            new Corpus("Yes.", "quotes:\n  - text: \"Yes\"\n    occurrence: ⟦2⟧\n").HasOnly(Rules.QuoteAmbiguous)
        );

    [Fact]
    public void A_shortened_quote_means_all_between_its_ends()
    {
        var corpus = new Corpus(
            "\"We came, we saw, we won and left.\"",
            "quotes:\n  - text: We came, … we won\n    kind: partial\n  - text: We came, … saw, … left.\n    id: b\n"
        );

        corpus.HasNone();
        Assert.Equal(["We came, we saw, we won and left.", "We came, we saw, we won"], corpus.QuotedTexts);
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
    public void The_parts_of_a_shortened_quote_must_be_in_order() =>
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
}
