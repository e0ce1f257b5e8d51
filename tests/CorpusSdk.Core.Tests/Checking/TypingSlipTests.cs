using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>
/// The nearest passage begins and ends where the quote does, and a fix that changes words needs a decision.
/// </summary>
public sealed class TypingSlipTests
{
    [Theory]
    // Typing and typography.
    [InlineData("We have wated for a long time", "We have waited for a long time")]
    [InlineData("We have waietd for a long time", "We have waited for a long time")]
    [InlineData("we have waited for a long time", "We have waited for a long time")]
    [InlineData("We don't wait for a long time", "We don’t wait for a long time")]
    [InlineData("a responsibillity for alll of us", "a responsibility for all of us", false)]
    [InlineData("a responsibillity for all of us", "a responsibility for all of us")]
    [InlineData("We wait, for a long time - here", "We wait for a long time – here")]
    [InlineData("We have wa\u00ADited for a long time", "We have waited for a long time")]
    // Words: negations, numbers, names, other words, more or fewer words.
    [InlineData("We will now sail to the old harbour", "We will not sail to the old harbour", false)]
    [InlineData("We have ever seen the boats again", "We have never seen the boats again", false)]
    [InlineData("We can go to the old harbour", "We can't go to the old harbour", false)]
    [InlineData("We sail with 5 boats to the harbour", "We sail with 6 boats to the harbour", false)]
    [InlineData("We pay $5 for each of the boats", "We pay €5 for each of the boats", false)]
    [InlineData("We pay 1.5 for each of the boats", "We pay 1,5 for each of the boats", false)]
    [InlineData("It was -5 in the harbour that day", "It was 5 in the harbour that day", false)]
    [InlineData("We sail to Bergan with all the boats", "We sail to Bergen with all the boats", false)]
    [InlineData("We love the old harbour and its boats", "We like the old harbour and its boats", false)]
    [InlineData("We like the harbour and its old boats", "We like the harbour and its boats", false)]
    [InlineData("We like the harbour and its boats", "We like the harbour and its old boats", false)]
    [InlineData("It is a legal act of the ministers", "It is a illegal act of the ministers", false)]
    [InlineData("We will sail with all the boats?", "We will sail with all the boats.", false)]
    [InlineData("We like the boat and the old harbour", "We like the boats and the old harbour", false)]
    [InlineData(
        "The county has boats in the harbour",
        "The country has boats in the harbour of the county",
        false,
        false
    )]
    [InlineData("我们将在五月之前开放这座旧的港口", "我们不将在五月之前开放这座旧的港口", false)]
    public void A_fix_that_changes_words_needs_a_decision(
        string quote,
        string article,
        bool isSlip = true,
        bool isWhole = true
    )
    {
        var text = $"She said: \"{article}\" Then she left.";
        var corpus = new Corpus(
            text,
            $"quotes: [{{ text: ⟦'{quote.Replace("'", "''", StringComparison.Ordinal)}'⟧ }}]"
        );
        _ = corpus.HasOnly(Rules.QuoteNotFound);
        var fix = Assert.Single(corpus.Problems[0].Fixes);
        Assert.Equal(!isSlip, fix.NeedsDecision);
        Assert.Equal(isWhole ? article : "The country has boats in the harbour", fix.Text);
    }

    [Theory]
    [InlineData(
        "We love North Korea's firm and lasting support",
        "\"We appreciate North Korea's firm and lasting support\""
    )]
    [InlineData(
        "They appreciate North Korea's firm and lasting support",
        "\"We appreciate North Korea's firm and lasting support\""
    )]
    [InlineData(
        "We appreciate North Korea's firm and lasting help",
        "\"We appreciate North Korea's firm and lasting support\""
    )]
    [InlineData(
        "appreciate the North's firm and lasting support.",
        "\"appreciate North Korea's firm and lasting support.\""
    )]
    [InlineData(
        "Well, appreciate North Korea's firm, lasting support.",
        "\"We appreciate North Korea's firm and lasting support.\""
    )]
    public void The_nearest_passage_has_the_first_word_and_the_last(string quote, string shown) =>
        Assert.Contains(
            $"; nearest is line 1 of seeds/a.txt, {shown}, which has ",
            new Corpus(
                "He said, \"We appreciate North Korea's firm and lasting support.\" Then he left, and others came.",
                $"quotes: [{{ text: ⟦\"{quote}\"⟧ }}]"
            ).HasOnly(Rules.QuoteNotFound),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("We will not sail to Bergen.", "We **will not** sail to [Bergen](https://b.example).")]
    [InlineData("We will not sail to Bergen", "We **will not** sail to [Bergen](https://b.example)")]
    [InlineData("will not sail to Bergen.", "**will not** sail to [Bergen](https://b.example).")]
    [InlineData("not sail to Bergen.", null)]
    public void A_fix_has_whole_links_and_emphasis(string quote, string? article)
    {
        var corpus = new Corpus(
            "No ferry\n\nJane Doe said: \"We **will not** sail to [Bergen](https://b.example).\" Omar Aziz left.",
            $"quotes: [{{ text: ⟦{quote}⟧ }}]",
            extension: ".md"
        );
        Assert.Contains("nearest is line 3", corpus.HasOnly(Rules.QuoteNotFound), StringComparison.Ordinal);
        Assert.Equal(
            article is null ? [] : [(article, false)],
            corpus.Problems[0].Fixes.Select(f => (f.Text, f.NeedsDecision))
        );
    }

    [Theory]
    [InlineData("(as they say) we will sail", "We (as they said) we will sail", "(as they said) we will sail")]
    [InlineData("_We_ will sail to Borgen", "_We_ will sail to Bergen", "_We_ will sail to Bergen")]
    [InlineData("We will sail to Borgen", "*We* will sail to Bergen", "*We* will sail to Bergen")]
    [InlineData("We will sail to Borgen", "So [we will sail to Bergen] now", "we will sail to Bergen")]
    [InlineData("We will sail_to Borgen", "We will sail_to Bergen", "We will sail_to Bergen")]
    [InlineData("will saill to * Bergen", "We will sail to * Bergen", "will sail to * Bergen")]
    public void Brackets_and_marks_come_in_pairs(string quote, string text, string article) =>
        Assert.Equal(
            [article],
            new Corpus(text, $"quotes: [{{ text: '{quote}' }}]").Problems.SelectMany(p => p.Fixes).Select(f => f.Text)
        );
}
