using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>Other spellings of an omission, and insertions, get a hint.</summary>
public sealed class OmissionTests
{
    private const string Text = "Talk\n\nJane Doe said: \"We wait for the boats and the men to come home.\" He left.\n";

    [Theory]
    [InlineData("We wait [...] to come home.", "[...]")]
    [InlineData("We wait […] to come home.", "[…]")]
    [InlineData("We wait (...) to come home.", "(...)")]
    [InlineData("We wait (…) to come home.", "(…)")]
    [InlineData("We wait . . . to come home.", ". . .")]
    [InlineData("We wait . . . . to come home.", ". . . .")]
    [InlineData("We wait [. . .] to come home.", "[. . .]")]
    [InlineData("We wait ... to come home.", "...")]
    [InlineData("We wait...to come home.", "...")]
    [InlineData("We wait.... to come home.", "....")]
    [InlineData("We wait…to come home.", "…")]
    [InlineData("We wait… to come home.", "…")]
    [InlineData("… We wait[...]to come home.", "…")]
    [InlineData("We wait [ ... ] to come home.", "[ ... ]")]
    [InlineData("We wait [..] to come home.", "[..]")]
    [InlineData("We wait .. to come home.", "..")]
    [InlineData("We wait <...> to come home.", "<...>")]
    [InlineData("We wait ⋯ to come home.", "⋯")]
    [InlineData("We wait……to come home.", "……")]
    [InlineData("We wait [……] to come home.", "[……]")]
    [InlineData("We wait … … to come home.", "… …")]
    [InlineData("We wait … [...] … to come home.", "… [...] …")]
    [InlineData("We wait ... ... to come home.", "... ...")]
    public void Another_spelling_of_an_omission_has_a_fix(string quote, string spelling)
    {
        var corpus = new Corpus(Text, $"quotes: [{{ text: ⟦\"{quote}\"⟧ }}]");
        Assert.Equal(
            "quote is not in the article; to leave words out, write ' … ' (U+2026 between spaces) and not "
                + $"'{spelling}'",
            corpus.HasOnly(Rules.QuoteNotFound)
        );
        var fix = Assert.Single(corpus.Problems[0].Fixes);
        Assert.Equal(("We wait … to come home.", false), (fix.Text, fix.NeedsDecision));
        new Corpus(Text, $"quotes: [{{ text: \"{fix.Text}\" }}]").HasNone();
    }

    [Theory]
    [InlineData("[...] for the boats and the men to come home.")]
    [InlineData("[…] for the boats and the men to come home. [ ... ]")]
    [InlineData("...for the boats and the men to come home.")]
    [InlineData(". . . for the boats and the men to come home.")]
    [InlineData("… for the boats and the men to come home.")]
    [InlineData("for the boats and the men to come home. …")]
    public void An_omission_at_an_edge_has_a_fix(string quote)
    {
        var corpus = new Corpus(Text, $"quotes: [{{ text: ⟦\"{quote}\"⟧, kind: partial }}]");
        Assert.StartsWith(
            "quote is not in the article; ' … ' must have words on both sides",
            corpus.HasOnly(Rules.QuoteNotFound),
            StringComparison.Ordinal
        );
        var fix = Assert.Single(corpus.Problems[0].Fixes);
        Assert.Equal("for the boats and the men to come home.", fix.Text);
    }

    [Theory]
    [InlineData(".")]
    [InlineData("…")]
    [InlineData(". ")]
    [InlineData("[..")]
    public void A_long_run_of_dots_is_read_once(string dots)
    {
        var run = string.Concat(Enumerable.Repeat(dots, 200_000));
        var time = System.Diagnostics.Stopwatch.StartNew();
        _ = new Corpus(Text, $"quotes: [{{ text: \"We {run} x{run} x\" }}]");
        Assert.True(time.Elapsed < TimeSpan.FromSeconds(10), time.Elapsed.ToString());
    }

    [Theory]
    [InlineData("We wait [...]")]
    [InlineData("...")]
    [InlineData("[…] […]")]
    public void An_omission_at_an_edge_never_leaves_half_a_word_or_nothing(string quote) =>
        Assert.All(
            new Corpus(Text, $"quotes: [{{ text: \"{quote}\", kind: partial }}]").Problems.SelectMany(p => p.Fixes),
            fix => Assert.Equal("We wait", fix.Text)
        );

    [Fact]
    public void A_quote_that_is_not_found_either_way_has_the_hint_but_no_fix()
    {
        var corpus = new Corpus(Text, "quotes: [{ text: ⟦'We wait [...] to sail to Oslo in the summer.'⟧ }]");
        Assert.EndsWith(
            "; to leave words out, write ' … ' (U+2026 between spaces) and not '[...]'",
            corpus.HasOnly(Rules.QuoteNotFound),
            StringComparison.Ordinal
        );
        Assert.Empty(corpus.Problems[0].Fixes);
    }

    [Theory]
    [InlineData("We wait [for all the boats] to come home.", "[for all the boats]")]
    [InlineData("They [the men] will all come home again", "[the men]")]
    public void An_insertion_is_not_verbatim(string quote, string insertion) =>
        Assert.EndsWith(
            $"; the article does not have '{insertion}': an insertion is not verbatim, "
                + "so quote the article's own words",
            new Corpus(Text, $"quotes: [{{ text: ⟦'{quote}'⟧ }}]").HasOnly(Rules.QuoteNotFound),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("Well... we [the men] wait … a bit.", "Well... we [the men] wait … a bit.")]
    [InlineData("Well... we [the men] waited for [it] here", "Well... we [the men] wated for [it] here")]
    public void Dots_and_insertions_of_the_article_have_no_hint(string text, string quote) =>
        Assert.DoesNotContain(
            new Corpus(text, $"quotes: [{{ text: '{quote}' }}]").Problems,
            p =>
                p.Message.Contains("verbatim", StringComparison.Ordinal)
                || p.Message.Contains("U+2026", StringComparison.Ordinal)
        );
}
