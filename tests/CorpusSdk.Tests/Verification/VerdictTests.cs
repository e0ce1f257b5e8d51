using static CorpusSdk.QuotationDifferenceKind;
using static CorpusSdk.QuotationEditKind;
using static CorpusSdk.QuotationVerdict;

namespace CorpusSdk.Tests.Verification;

public sealed class VerdictTests
{
    private const string Ferry = """
        The ferry returns

        The town council met on Tuesday evening to hear the plan for the old ferry.

        “We will not open the crossing before May, because the ramp isn’t safe,” said Jane Doe, the harbor master.
        “Nobody asked the 12 captains about the price of the tickets.”

        Omar Aziz, a captain, disagreed.
        “The landlord is not permitted to terminate the lease unless the tenants agree,” he said.
        “My crew has waited for three years, and we are ready to sail at once.”

        "I believe," Doe added, "that the river will freeze in January."

        The minister said the ramp was “a danger to every child in the town”. Will the boats sail again?

        “Will anyone pay for the [new] ramp?” asked Aziz.
        """;

    private static readonly QuotationVerifier s_verifier = new([
        new FakeArticle("ferry") { Title = "The ferry returns", Text = Ferry },
        new FakeArticle("tram")
        {
            Title = "The tram stops",
            Text = """
            The tram stops

            “Our trams carried 40,000 people a day, and only two of them were ever late,” said Lena Roth.
            """,
        },
    ]);

    [Theory]
    [InlineData("\"We will not open the crossing before May, because the ramp isn’t safe,\" Doe said.")]
    [InlineData("She called it \"a danger to every child in the town\".")]
    [InlineData("\"The landlord is not permitted to terminate the lease unless the tenants agree,\" he said.")]
    [InlineData("> The town council met on Tuesday evening to hear the plan for the old ferry.")]
    [InlineData("> The town council met on Tuesday evening\n> to hear the plan for the old ferry.")]
    [InlineData("**\"My crew has waited for three years, and we are ready to sail at once.\"**")]
    [InlineData("\"I believe that the river will freeze in January.\"")]
    [InlineData("\"I believe,\" she said, \"that the river will freeze in January.\"")]
    [InlineData("\"Will anyone pay for the [new] ramp?\"")]
    [InlineData("{\"quote\": \"He said \\u201cMy crew has waited for three years\\u201d today\"}")]
    [InlineData("&ldquo;My crew has waited for three years&rdquo;")]
    [InlineData("«My crew has waited for three years»")]
    [InlineData("„My crew has waited for three years“")]
    public void The_articles_own_characters_are_verbatim(string text)
    {
        var report = s_verifier.Verify(text);
        Assert.NotEmpty(report.Quotations);
        Assert.All(report.Quotations, quotation => Assert.Equal(Verbatim, quotation.Verdict));
        Assert.True(report.IsClean);
    }

    [Theory]
    [InlineData("\"because the ramp isn't safe\"", Typography)]
    [InlineData("\"the town council met on Tuesday evening\"", QuotationEditKind.LetterCase)]
    [InlineData("\"[T]he landlord is not permitted to terminate the lease unless the tenants agree\"", null)]
    [InlineData("\"[t]he town council met on Tuesday evening\"", QuotationEditKind.LetterCase)]
    [InlineData("\"My crew has waited for three years.\"", EndPunctuation)]
    [InlineData("\"My crew [of nine] has waited for three years\"", Insertion)]
    [InlineData("\"[The council] will not open the crossing before May\"", Insertion)]
    [InlineData("\"My crew has waited … and we are ready to sail at once\"", Omission)]
    [InlineData("\"My crew has waited [...] and we are ready to sail at once\"", Omission)]
    [InlineData("\"My crew has waited . . . and we are ready to sail at once\"", Omission)]
    [InlineData("\"My crew has **waited** for three years\"", Typography)]
    public void Conventions_of_quoting_are_edits(string text, QuotationEditKind? kind)
    {
        var quotation = Assert.Single(s_verifier.Verify(text).Quotations);
        Assert.Equal(Edited, quotation.Verdict);
        Assert.Empty(quotation.Differences);
        if (kind is { } expected)
        {
            Assert.Contains(quotation.Edits, edit => edit.Kind == expected);
        }
    }

    [Theory]
    [InlineData("\"We will open the crossing before May, because the ramp isn’t safe\"", Negation)]
    [InlineData("\"We will not open the crossing before May, because the ramp is safe\"", Negation)]
    [InlineData("\"Nobody asked the 21 captains about the price of the tickets\"", Number)]
    [InlineData("\"My crew has waited for two years, and we are ready to sail at once\"", Number)]
    [InlineData("\"My crew has waited for three years, and we are ready to dive at once\"", WordsReplaced)]
    [InlineData("\"My crew has waited for three long years, and we are ready to sail at once\"", WordsAdded)]
    [InlineData("\"My crew has waited for three years, and we are ready to sail once\"", WordsDropped)]
    [InlineData("\"My crew has waited for three years, and ready we are to sail at once\"", Order)]
    [InlineData("\"My crew has waited for three years and we are ready to sail at once\"", Punctuation)]
    [InlineData("\"My Crew has waited for three years\"", QuotationDifferenceKind.LetterCase)]
    [InlineData("\"The landlord is … permitted to terminate the lease\"", UnsafeCut)]
    [InlineData("\"permitted to terminate the lease unless the tenants agree\"", UnsafeCut)]
    [InlineData("\"The landlord is not permitted to terminate the lease\"", UnsafeCut)]
    [InlineData("\"We will [not] open the crossing before May\"", null)]
    [InlineData("\"My crew has [not] waited for three years\"", Negation)]
    [InlineData("\"We will not open the crossing before May … My crew has waited for three years\"", Joined)]
    [InlineData("\"My crew has waited for three years … only two of them were ever late\"", Joined)]
    [InlineData("\"My crew has waited for three years, and only two of them were ever late\"", Joined)]
    [InlineData("\"we are ready to sail at once … My crew has waited\"", null)]
    [InlineData("\"Will anyone pay for the [new] ramp.\"", Punctuation)]
    public void Changed_words_are_altered(string text, QuotationDifferenceKind? kind)
    {
        var quotation = Assert.Single(s_verifier.Verify(text).Quotations);
        Assert.Equal(Altered, quotation.Verdict);
        Assert.NotNull(quotation.Source);
        if (kind is { } expected)
        {
            Assert.Contains(quotation.Differences, difference => difference.Kind == expected);
        }
    }

    [Theory]
    [InlineData("He called it \"danger\".", UndecidedReason.TooShort)]
    [InlineData("\"Мы не откроем переправу до мая\"", UndecidedReason.OtherScript)]
    [InlineData("„Wir werden die Fähre nicht vor dem Mai in Betrieb nehmen“", UndecidedReason.OtherLanguage)]
    [InlineData("「開く」と", UndecidedReason.TooShort)]
    public void What_cannot_be_decided_is_said(string text, UndecidedReason reason)
    {
        var quotation = Assert.Single(s_verifier.Verify(text).Quotations);
        Assert.Equal(Undecided, quotation.Verdict);
        Assert.Equal(reason, quotation.UndecidedReason);
        Assert.False(quotation.IsClean);
    }

    [Theory]
    [InlineData("\"The budget of the hospital was secretly halved last winter by the mayor\"")]
    [InlineData("\"We were never there that day and have nothing to hide\"")]
    [InlineData("> Invented words that no article of this corpus contains anywhere")]
    public void Invented_words_are_not_found(string text)
    {
        var quotation = Assert.Single(s_verifier.Verify(text).Quotations);
        Assert.Equal(NotFound, quotation.Verdict);
        Assert.Null(quotation.Source);
    }

    [Theory]
    [InlineData("Use `\"We open in May\"` in code.")]
    [InlineData("```\nvar s = \"We open in May\";\n```\n")]
    [InlineData("No quotation here; it isn't one.")]
    [InlineData("")]
    public void Code_is_not_quoted(string text) => Assert.Empty(s_verifier.Verify(text).Quotations);

    [Fact]
    public void Offsets_are_those_of_the_text()
    {
        const string text = "Doe: &ldquo;Nobody asked the 21 captains&rdquo;.";
        var quotation = Assert.Single(s_verifier.Verify(text).Quotations);
        Assert.Equal("Nobody asked the 21 captains", text.Substring(quotation.Span));
        Assert.Equal("&ldquo;Nobody asked the 21 captains&rdquo;", text.Substring(quotation.OuterSpan));
        var difference = Assert.Single(quotation.Differences);
        Assert.Equal("21", text.Substring(difference.Span));
        Assert.Equal("12", Ferry.ReplaceLineEndings("\n").Substring(difference.SourceSpan));
        Assert.Equal("'21' instead of '12'", quotation.Difference);
    }
}
