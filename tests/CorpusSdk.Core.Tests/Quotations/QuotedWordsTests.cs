using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Tests.Checking;

namespace CorpusSdk.Core.Tests.Quotations;

/// <summary>
/// The messages and fixes of CORP4008 to CORP4013; <see cref="CorpusCaseTests"/> has when they report.
/// </summary>
public sealed class QuotedWordsTests
{
    [Theory]
    [InlineData(
        "\"We go,\" said Jane.\nShe has left.\n",
        "She has left.",
        "quote is not in quotation marks: its words are the author's own (line 2 of seeds/a.txt); quote only words in "
            + "quotation marks"
    )]
    [InlineData(
        "Jane said, \"We go.\"\n",
        "'Jane said, \"We go.'",
        "'Jane said' in this quote is not in quotation marks (line 1 of seeds/a.txt); quote only words in quotation "
            + "marks"
    )]
    [InlineData(
        "So.\n\n\"We go,\" said Jane.\n",
        "'We go,\" said Jane.'",
        "'said Jane' in this quote is not in quotation marks (line 3 of seeds/a.txt); quote only words in quotation "
            + "marks"
    )]
    [InlineData(
        "We go. We have left.\n",
        "We go.",
        "quote is not in quotation marks: its words are the author's own (line 1 of seeds/a.txt); quote only words in "
            + "quotation marks, or add 'marks: none' if the article gives speech without them"
    )]
    public void Words_without_marks(string text, string quote, string message) =>
        Assert.Equal(message, new Corpus(text, $"quotes:\n  - text: ⟦{quote}⟧\n").HasOnly(Rules.NotInQuotation));

    [Theory]
    [InlineData("We can't sell it.", "We can")]
    [InlineData("We can’t sell it.", "We can … sell it.")]
    [InlineData("I won't leave it.", "I won")]
    [InlineData("WE CAN'T SELL IT.", "WE CAN")]
    [InlineData("We cannot sell it.", "We can")]
    public void A_contraction_with_not_is_one_word(string text, string quote) =>
        new Corpus($"\"{text}\" said Jane.\n", $"quotes:\n  - text: ⟦{quote}⟧\n    kind: partial\n").HasAmong(
            problem => problem.Rule.Id[4] == '4',
            ["CORP4001"]
        );

    [Theory]
    [InlineData("That is Nora's boat.", "That is Nora")]
    [InlineData("Nora’s brother isn't here.", "Nora")]
    [InlineData("It's a boat, and they'll sell it.", "a boat, and they")]
    [InlineData("We can't sell it.", "We can't")]
    [InlineData("We eat 'can'tina' food.", "We eat 'can")]
    public void Other_apostrophes_end_a_word(string text, string quote) =>
        new Corpus($"\"{text}\" said Jane.\n", $"quotes:\n  - text: \"{quote}\"\n    kind: partial\n").HasNo(
            Rules.QuoteNotFound
        );

    [Fact]
    public void Words_without_marks_may_be_speech_without_marks()
    {
        const string Text = "We go. We have left.\n";
        var fix = Assert.Single(Fixes(new(Text, "quotes:\n  - text: We go.\n")));
        Assert.Equal((SuggestedFixKind.Add, "marks: none", true), (fix.Kind, fix.Text, fix.NeedsDecision));
        Assert.Empty(Fixes(new("\"We have left,\" said Jane. We go.\n", "quotes:\n  - text: We go.\n")));
        Assert.Single(Fixes(new($"{string.Concat(Enumerable.Repeat(Text, 9))}A \"boat\".\n", "quotes: [{ text: A }]")));
        Assert.Empty(Fixes(new("Jane said, \"We go.\"\n", "quotes:\n  - text: 'Jane said, \"We go.'\n")));
        new Corpus(Text, "quotes:\n  - text: We go.\n    marks: none\n").HasNone();
        new Corpus(Text, "marks: none\nquotes:\n  - text: We go.\n").HasNone();
    }

    [Theory]
    [InlineData(
        "\"We go,\" said Jane.\n\"We stay,\" said Omar.\n",
        "We go, … We stay,",
        "quote joins separate quotations, with the author's words 'said Jane' between them (line 1 of seeds/a.txt); "
            + "make each a quote of its own"
    )]
    [InlineData(
        "Hm.\n\n\"We go.\"\n\n\"We stay.\"\n",
        "We go. … We stay.",
        "quote joins separate quotations (line 3 of seeds/a.txt); make each a quote of its own"
    )]
    [InlineData(
        "\"We go,\" said Jane, \"and soon.\"\n",
        "'We go,\" said Jane, \"and soon.'",
        "quote joins separate quotations, with the author's words 'said Jane' between them (line 1 of seeds/a.txt); "
            + "make each a quote of its own, or write ' … ' in place of the author's words"
    )]
    public void Joined_quotations(string text, string quote, string message)
    {
        var corpus = new Corpus(text, $"quotes:\n  - text: ⟦{quote}⟧\n");
        Assert.Equal(message, corpus.HasOnly(Rules.JoinedQuotations));
        Assert.Empty(Fixes(corpus));
    }

    [Theory]
    [InlineData("\"We go,\" said Jane, \"and soon.\"\n", "We go, … and soon.")]
    [InlineData("\"We go.\n\n\"We stay.\"\n", "We go. … We stay.")]
    public void One_quotation_may_be_joined(string text, string quote) =>
        new Corpus(text, $"quotes:\n  - text: {quote}\n").HasNone();

    [Fact]
    public void An_omission_of_a_negation()
    {
        const string Text = "So.\n\"We will not, as I\nsaid, go,\" said Jane.\n";
        var corpus = new Corpus(Text, "quotes:\n  - text: ⟦We will … go,⟧\n");
        Assert.Equal(
            "' … ' leaves out 'not' (line 2 of seeds/a.txt), which changes the meaning; quote it too",
            corpus.HasOnly(Rules.OmissionChangesMeaning)
        );
        Assert.Equal(("We will not, as I said, go,", true), Replacement(Assert.Single(Fixes(corpus))));
        new Corpus(Text, "quotes:\n  - text: We will not, … go,\n").HasNone();
    }

    [Fact]
    public void No_fix_quotes_the_attribution()
    {
        var corpus = new Corpus(
            "\"We will,\" said Jane, \"not go.\"\n",
            "quotes:\n  - text: ⟦We will, … go.⟧\n    kind: partial\n"
        );
        _ = corpus.HasOnly(Rules.OmissionChangesMeaning);
        Assert.Empty(Fixes(corpus));
    }

    [Fact]
    public void An_omission_of_a_sentence()
    {
        const string Text = "\"We go. It is late. So come,\" said Jane.\n";
        var corpus = new Corpus(Text, "quotes:\n  - text: ⟦We go. … So come,⟧\n");
        Assert.Equal(
            "' … ' leaves out 3 words, a whole sentence among them (line 1 of seeds/a.txt), but readers take the two "
                + "parts for one statement; make each a quote of its own",
            corpus.HasOnly(Rules.OmissionTooLong)
        );
        Assert.Equal(("We go. It is late. So come,", true), Replacement(Assert.Single(Fixes(corpus))));
        new Corpus(Text, "quotes:\n  - text: We go. It … late.\n").HasNone();
    }

    [Theory]
    [InlineData(50, false)]
    [InlineData(51, true)]
    [InlineData(400, true)]
    public void An_omission_of_many_words(int count, bool isReported)
    {
        var words = string.Join(' ', Enumerable.Repeat("word", count));
        var text = $"\"We go {words} and come,\" said Jane.\n";
        if (!isReported)
        {
            new Corpus(text, "quotes:\n  - text: We go … and come,\n").HasNone();
            return;
        }

        var corpus = new Corpus(text, "quotes:\n  - text: ⟦We go … and come,⟧\n");
        Assert.StartsWith($"' … ' leaves out {count} words (line 1", corpus.HasOnly(Rules.OmissionTooLong));
        Assert.Equal(count < 100, Fixes(corpus).Count == 1);
    }

    [Theory]
    [InlineData("want it,", "begins right after 'not'", "We do not want it, unless it is new.")]
    [InlineData("We do not want it,", "ends right before 'unless'", "We do not want it, unless it is new.")]
    public void An_edge_next_to_a_negation_or_limit(string quote, string found, string whole)
    {
        var corpus = new Corpus(
            "\"So. We do not want it, unless it is new. Come,\" said Jane.\n",
            $"quotes:\n  - text: ⟦{quote}⟧\n    kind: partial\n"
        );
        Assert.Equal(
            $"quote {found} (line 1 of seeds/a.txt), which changes the meaning; quote it too",
            corpus.HasOnly(Rules.EdgeChangesMeaning)
        );
        Assert.Equal((whole, true), Replacement(Assert.Single(Fixes(corpus))));
    }

    [Fact]
    public void The_author_says_that_the_words_were_not_said() =>
        Assert.Equal(
            "quote was not said, as the author's 'never' (line 1 of seeds/a.txt) states; leave the quote out",
            new Corpus("Jane never said \"we go\".\n", "quotes:\n  - text: ⟦we go⟧\n    kind: partial\n").HasOnly(
                Rules.EdgeChangesMeaning
            )
        );

    [Fact]
    public void Halves_of_two_sentences() =>
        Assert.Equal(
            "' … ' leaves out the end of one sentence and the beginning of the next (line 1 of seeds/a.txt), but "
                + "readers take the two parts for one statement; make each a quote of its own",
            new Corpus("\"I love dogs. I eat cats,\" said Jane.\n", "quotes:\n  - text: ⟦I love … cats,⟧\n").HasOnly(
                Rules.OmissionTooLong
            )
        );

    [Theory]
    [InlineData("I do not believe that we took it.", "we took it.", "leaves out 'not'")]
    [InlineData("We will resign in May if we lose.", "We will resign", "leaves out 'if'")]
    [InlineData("Do you think we took it?", "we took it", "ends right before '?'")]
    [InlineData("If we lose, we will resign.", "we will resign.", "leaves out 'If'")]
    public void A_word_elsewhere_in_the_sentence_governs_the_quote(string whole, string quote, string found)
    {
        var corpus = new Corpus(
            $"\"So. {whole} Come,\" said Jane.\n",
            $"quotes:\n  - text: ⟦{quote}⟧\n    kind: partial\n"
        );
        Assert.Equal(
            $"quote {found} (line 1 of seeds/a.txt), which changes the meaning; quote it too",
            corpus.HasOnly(Rules.EdgeChangesMeaning)
        );
        Assert.Equal((whole, true), Replacement(Assert.Single(Fixes(corpus))));
    }

    [Theory]
    [InlineData("or not ")]
    [InlineData("if you, ")]
    [InlineData("不")]
    [InlineData("고 ")]
    [InlineData(", that not believe ")]
    public void A_sentence_without_an_end_is_looked_at_near_the_quotes_only(string words)
    {
        var text = string.Concat(Enumerable.Repeat(words, 20_000));
        var quotes = Enumerable.Range(0, 300).Select(i => $"  - {{ text: mark{i} it went, kind: partial }}\n");
        var marks = string.Concat(Enumerable.Range(0, 300).Select(i => $"so mark{i} it went {words}"));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = new Corpus($"\"{text}{marks}{text}\" said Jane.\n", "quotes:\n" + string.Concat(quotes)).Problems;
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void An_edge_with_the_word()
    {
        new Corpus("\"We do not want it,\" said Jane.\n", "quotes: [{ text: not want it, kind: partial }]").HasNone();
        new Corpus("Do not. \"We want it,\" said Jane.\n", "quotes: [{ text: We want it }]").HasNone();
    }

    [Fact]
    public void A_fragment_of_a_sentence()
    {
        const string Text = "\"So. We go and come. Hm,\" said Jane.\n";
        const string Message =
            "quote is only a part of \"We go and come.\" (line 1 of seeds/a.txt), but 'kind: direct' means whole "
            + "sentences; use 'kind: partial', or quote the whole sentence";
        var corpus = new Corpus(Text, "quotes:\n  - text: ⟦We go⟧\n");
        Assert.Equal(Message, corpus.HasOnly(Rules.DirectQuoteCut));
        var fixes = Fixes(corpus);
        Assert.Equal(2, fixes.Count);
        Assert.Equal(
            (SuggestedFixKind.Add, "kind: partial", true),
            (fixes[0].Kind, fixes[0].Text, fixes[0].NeedsDecision)
        );
        Assert.Equal(("We go and come.", true), Replacement(fixes[1]));

        corpus = new(Text, "quotes:\n  - text: ⟦We go⟧\n    kind: direct\n");
        Assert.Equal(Message, corpus.HasOnly(Rules.DirectQuoteCut));
        Assert.Equal(("partial", true), Replacement(Fixes(corpus)[0]));
        new Corpus(Text, "quotes:\n  - text: We go\n    kind: partial\n  - text: We go and come.\n").HasNone();
    }

    private static IReadOnlyList<SuggestedFix> Fixes(Corpus corpus) => [.. Assert.Single(corpus.Problems).Fixes];

    private static (string Text, bool NeedsDecision) Replacement(SuggestedFix fix)
    {
        Assert.Equal(SuggestedFixKind.Replace, fix.Kind);
        return (fix.Text, fix.NeedsDecision);
    }
}
