using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>The ids and C# names of quotes.</summary>
public sealed class QuoteNameTests
{
    private const string Speech = "He said, \"We appreciate your consistent and firm support.\" Then he left.\n";

    [Theory]
    [InlineData("", false)]
    [InlineData("    id: one\n", true)]
    [InlineData("    id: we-appreciate-your-consistent-and-firm-support\n", false)]
    public void An_id_that_does_not_follow_from_the_words_is_a_quotes_own(string id, bool isOwn) =>
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
    public void Two_quotes_with_one_name_are_an_error_at_the_later()
    {
        var corpus = new Corpus(
            "“We will go on and on and win. We will go on and on and lose.”",
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
    public void An_id_determines_which_quote_has_the_name() =>
        new Corpus(
            "“We will go on and on and win. We will go on and on and lose.”",
            "quotes:\n  - text: We will go on and on and win\n  - text: We will go on and on and lose\n    id: lose\n"
        ).HasNone();

    [Fact]
    public void The_same_id_twice_is_an_error_at_the_second() =>
        Assert.EndsWith(
            "first used at line 3; give one of them a different 'id'",
            new Corpus("“One. Two.”", "quotes:\n  - text: One\n    id: x\n  - text: Two\n    id: ⟦x⟧\n").HasOnly(
                Rules.DuplicateId
            )
        );

    [Fact]
    public void A_quote_that_was_not_found_has_no_second_error_for_its_name() =>
        new Corpus(
            "“We will go on and on and win.”",
            "quotes:\n  - text: We will go on and on and win\n  - text: ⟦We will go on and on and lose⟧\n"
        ).HasOnly(Rules.QuoteNotFound);

    [Fact]
    public void A_quote_without_letters_is_named_by_its_number() =>
        Assert.Equal(
            "Quote2",
            new Corpus("What? “?!”", "quotes:\n  - text: What\n  - text: \"?!\"\n").Model.Quotes[1].Name
        );
}
