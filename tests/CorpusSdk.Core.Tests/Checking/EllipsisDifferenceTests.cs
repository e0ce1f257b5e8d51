using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>An ellipsis of the article that a quote spells in another way is not an omission (CORP4001).</summary>
public sealed class EllipsisDifferenceTests
{
    private const string Ellipsis = "U+2026 HORIZONTAL ELLIPSIS (…)";
    private const string Dots = "U+002E U+002E U+002E (...)";

    [Theory]
    [InlineData("We are safe… and sound,", "We are safe... and sound,", Ellipsis, Dots)]
    [InlineData("We are safe… and sound,", "We are safe ... and sound,", Ellipsis, Dots)]
    [InlineData("We are safe … and sound,", "We are safe... and sound,", Ellipsis, Dots)]
    [InlineData("We are safe... and sound,", "We are safe… and sound,", Dots, Ellipsis)]
    [InlineData("We are safe and sound…", "We are safe and sound...", Ellipsis, Dots)]
    [InlineData("…We are safe and sound,", "...We are safe and sound,", Ellipsis, Dots)]
    [InlineData("We… are safe… and sound,", "We… are safe... and sound,", Ellipsis, Dots)]
    public void The_articles_own_characters_are_offered(string words, string quote, string found, string declared)
    {
        var text = $"\"{words}\" said Jane Doe.\n";
        var corpus = new Corpus(text, $"quotes: [{{ text: ⟦\"{quote}\"⟧ }}]");
        Assert.Equal(
            $"quote is not in the article; line 1 of seeds/a.txt has {found} where the quote has {declared}; "
                + "nothing is left out there, so write it as the article does",
            corpus.HasOnly(Rules.QuoteNotFound)
        );
        var fix = Assert.Single(corpus.Problems[0].Fixes);
        Assert.Equal((words, false), (fix.Text, fix.NeedsDecision));
        new Corpus(text, $"quotes: [{{ text: \"{fix.Text}\" }}]").HasNone();
    }

    [Fact]
    public void Other_spaces_next_to_the_ellipsis_are_named()
    {
        var corpus = new Corpus("\"We are safe … and sound,\" she said.\n", "quotes: [{ text: ⟦\"safe…and sound\"⟧ }]");
        Assert.Equal(
            "quote is not in the article; line 1 of seeds/a.txt has other spaces next to "
                + $"{Ellipsis}, and nothing is left out there: write it as the article does",
            corpus.HasOnly(Rules.QuoteNotFound)
        );
    }

    [Theory]
    [InlineData("We... sound,", "to leave words out")]
    [InlineData("We are safe... and sound asleep", "is not in the article")]
    [InlineData("...", "has no words")]
    public void Where_words_are_left_out_or_differ_nothing_is_said_of_it(string quote, string message)
    {
        var found = new Corpus(
            "\"We are safe… and sound,\" said Jane Doe.\n",
            $"quotes: [{{ text: ⟦\"{quote}\"⟧ }}]"
        ).HasOnly(Rules.QuoteNotFound);
        Assert.Contains(message, found, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing is left out", found, StringComparison.Ordinal);
    }
}
