using static CorpusSdk.QuotationVerdict;

namespace CorpusSdk.Tests.Verification;

/// <summary>Inputs of the kinds on which other checkers of quotations were reported to fail.</summary>
public sealed class ReportedCaseTests
{
    private static readonly QuotationVerifier s_verifier = new([
        new FakeArticle("harbor")
        {
            Text = """
            The harbor

            “The committee has not approved the bridge, and the mayor knows it. We found no evidence of fraud in the
            accounts. The contract [signed in March] was never valid,” said Jane Doe. “Our engineers measured the depth
            on four days, wrote it down, and sent the figures to the ministry in the capital before the storm.”

            Omar Aziz called it “a ‘quiet’ revolution on the water”. "It's done," he said.
            """,
        },
        new FakeArticle("airport")
        {
            Text = """
            The airport

            “Passengers should expect delays of several hours on Friday,” said Lena Roth.
            """,
        },
    ]);

    /// <summary>Five abuses of the ellipsis.</summary>
    [Theory]
    [InlineData("“The committee has … approved the bridge”")] // hides a negation
    [InlineData("“The committee … was never valid”")] // swallows whole sentences
    [InlineData("“The committee has not approved the bridge … delays of several hours on Friday”")] // two articles
    [InlineData("“was never valid … The committee has not approved the bridge”")] // another order
    [InlineData("“Our … storm”")] // swallows nearly everything
    [InlineData("“We found … evidence of fraud”")]
    [InlineData("“We found [...] evidence of fraud”")]
    [InlineData("“We found . . . evidence of fraud”")]
    [InlineData("“We found … … evidence of fraud”")]
    [InlineData("“…evidence of fraud in the accounts”")] // begins behind a negation
    public void An_ellipsis_hides_nothing(string text)
    {
        var quotation = Assert.Single(s_verifier.Verify(text).Quotations);
        Assert.Equal(Altered, quotation.Verdict);
        Assert.NotNull(quotation.Difference);
    }

    [Theory]
    [InlineData("{\"answer\":\"She said \\u201cWe found evidence of fraud\\u201d.\"}")]
    [InlineData("{\"answer\":\"She said \\\"We found evidence of fraud\\\".\"}")]
    [InlineData("She said \\\"We found evidence of fraud\\\".")]
    [InlineData("She said &quot;We found evidence of fraud&quot;.")]
    [InlineData("She said &#8220;We found evidence of fraud&#x201D;.")]
    [InlineData("She said “We found evidence of fraud”.")]
    [InlineData("She said „We found evidence of fraud”.")]
    [InlineData("She said ‘We found evidence of fraud’.")]
    [InlineData("She said ``We found evidence of fraud''.")]
    [InlineData("She said «We found evidence of fraud».")]
    [InlineData("She said 「We found evidence of fraud」.")]
    [InlineData("She said **“We found evidence of fraud”**.")]
    [InlineData("She said *\"We found evidence of fraud\"*.")]
    [InlineData("> She said \"We found evidence of fraud\".")]
    [InlineData("> We found evidence of fraud")]
    [InlineData("- \"We found evidence of fraud\"")]
    [InlineData("| Doe | \"We found evidence of fraud\" |")]
    [InlineData("### \"We found evidence of fraud\"")]
    [InlineData("She said \"We found evidence of fraud")] // never closed
    [InlineData("```\nShe said \"We found evidence of fraud\"\n")] // neither is the code
    [InlineData("<p>She said “We found evidence of fraud”.</p>")]
    [InlineData("She said \"We found evi\u00ADdence of fraud\".")]
    [InlineData("She said \"We found e\u200Bvidence of fraud\".")]
    public void No_mark_lets_an_altered_quotation_escape(string text)
    {
        var report = s_verifier.Verify(text);
        Assert.Contains(report.Quotations, quotation => quotation.Verdict == Altered);
        Assert.False(report.IsClean);
    }

    [Theory]
    [InlineData("“The contract [signed in March] was never valid,” she said.", Verbatim)]
    [InlineData("“The contract [of 2019] was never valid,” she said.", Altered)]
    [InlineData("“The contract was never valid,” she said.", Altered)]
    [InlineData("“The contract … was never valid,” she said.", Edited)]
    [InlineData("“a 'quiet' revolution on the water”", Edited)]
    [InlineData("“a \"quiet\" revolution on the water”", Edited)]
    [InlineData("“a ‘loud’ revolution on the water”", Altered)]
    [InlineData("“It’s done,” he said.", Edited)]
    public void Brackets_and_marks_within_quotations(string text, QuotationVerdict verdict) =>
        Assert.Equal(verdict, s_verifier.Verify(text).Quotations[0].Verdict);

    /// <summary>Case folding that changes the length of a text must not shift offsets.</summary>
    [Fact]
    public void Offsets_survive_letters_whose_case_has_another_length()
    {
        const string text = "İİİ ẞß ŉ 😀 “The committee has approved the bridge”";
        var quotation = Assert.Single(s_verifier.Verify(text).Quotations);
        Assert.Equal("The committee has approved the bridge", text.Substring(quotation.Span));
        Assert.Equal("'not' is left out", quotation.Difference);
    }

    /// <summary>A high similarity is no excuse.</summary>
    [Fact]
    public void One_word_among_many_is_found()
    {
        const string text =
            "“Our engineers measured the depth on four days, wrote it down, and sent the figures to the ministry in "
            + "the capital after the storm.”";
        var quotation = Assert.Single(s_verifier.Verify(text).Quotations);
        Assert.Equal(Altered, quotation.Verdict);
        Assert.Equal("'after' instead of 'before'", quotation.Difference);
    }

    [Fact]
    public void Corrections_are_the_articles_own_words()
    {
        const string text = "Doe: “The committee has approved the bridge.” Aziz: “We were told lies about it.” End.";
        var report = s_verifier.Verify(text);
        Assert.Equal(
            "Doe: “The committee has not approved the bridge.” [quotation corrected] "
                + "Aziz: We were told lies about it. [not a verbatim quotation] End.",
            report.Render(QuotationRepair.UseArticleWords)
        );
        Assert.Equal(
            "Doe: The committee has approved the bridge. [not a verbatim quotation] "
                + "Aziz: We were told lies about it. [not a verbatim quotation] End.",
            report.Render(QuotationRepair.RemoveMarks)
        );
        Assert.Equal(
            "Doe: “The committee has approved the bridge.” (!) Aziz: “We were told lies about it.” (!) End.",
            report.Render(QuotationRepair.Annotate, _ => "(!)")
        );
        Assert.True(s_verifier.Verify(s_verifier.Verify(text).Render(QuotationRepair.UseArticleWords)).IsClean);
    }

    [Fact]
    public void A_cut_is_corrected_by_the_whole_sentence()
    {
        var quotation = Assert.Single(s_verifier.Verify("“The committee has … approved the bridge”").Quotations);
        Assert.Equal("The committee has not approved the bridge", quotation.Correction);
    }
}
