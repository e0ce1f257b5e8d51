using static CorpusSdk.QuotationVerdict;

namespace CorpusSdk.Tests.Verification;

public sealed class MisattributionTests
{
    private static readonly FakePerson s_jane = new("jane-doe") { Name = "Jane Doe" };
    private static readonly FakePerson s_omar = new("omar-aziz") { Name = "Omar Aziz" };
    private static readonly QuotationVerifier s_verifier = Create();

    [Theory]
    [InlineData("\"We will open the crossing in May,\" said Omar Aziz.", Misattributed)]
    [InlineData("\"We will open the crossing in May,\" said Jane Doe.", Verbatim)]
    [InlineData("\"We will open the crossing in May,\" said Doe.", Verbatim)]
    [InlineData("\"We will open the crossing in May,\" she said.", Verbatim)]
    [InlineData("Omar Aziz: \"We will open the crossing in May.\"", Misattributed)]
    [InlineData("\"We will open the crossing in May\" (Aziz, 2024)", Misattributed)]
    [InlineData("\"We will open the crossing in May\" (Doe, 2024)", Verbatim)]
    [InlineData("\"We will open the crossing in May\" (Doe, 2021)", Misattributed)]
    [InlineData("\"We will open the crossing in May,\" said Lena Roth.", Misattributed)]
    [InlineData("\"The town council met on Tuesday evening,\" said Jane Doe.", Misattributed)]
    [InlineData("\"We will open the crossing in May\" [ferry]", Verbatim)]
    [InlineData("\"We will open the crossing in May\" [tram]", Misattributed)]
    [InlineData("\"Nobody asked us,\" said Omar Aziz.", Verbatim)]
    [InlineData("\"Nobody asked us,\" said Jane Doe.", Verbatim)]
    [InlineData("\"We will not open the crossing in May,\" said Omar Aziz.", Altered)]
    [InlineData("Did Omar Aziz say \"We will open the crossing in May\"?", Verbatim)]
    [InlineData("It is false that Omar Aziz said \"We will open the crossing in May\".", Verbatim)]
    [InlineData("Omar Aziz allegedly said \"We will open the crossing in May\".", Verbatim)]
    public void The_speaker_and_the_article_are_compared(string text, QuotationVerdict verdict)
    {
        var quotation = Assert.Single(s_verifier.Verify(text).Quotations);
        Assert.Equal(verdict, quotation.Verdict);
        if (verdict == Misattributed)
        {
            Assert.NotNull(quotation.Difference);
            Assert.NotNull(quotation.Attribution);
        }
    }

    [Theory]
    [InlineData("> We will open the crossing in May\n> — Jane Doe", Verbatim)]
    [InlineData("> We will open the crossing in May\n> — Omar Aziz, mayor", Misattributed)]
    [InlineData("> “We will open the crossing in May,”\n>\n> — Jane Doe", Verbatim)]
    [InlineData("> “We will open the crossing in May,”\n>\n> — Omar Aziz", Misattributed)]
    [InlineData("> We will open the crossing in May. — Omar Aziz", Misattributed)]
    [InlineData("> We will open the crossing in May\n> — The Coastal Daily, 19 June", Verbatim)]
    [InlineData("> We will open the crossing in May\n> - Jane Doe", Verbatim)]
    [InlineData("> We will open the crossing in May\n> — and never close it", Altered)]
    [InlineData("> We will open the crossing in May\n> — Jane Doe said never", Altered)]
    [InlineData("> We will open the crossing in May. — Never!", Altered)]
    public void The_credit_of_a_block_quote_is_not_quoted(string text, QuotationVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(s_verifier.Verify(text).Quotations).Verdict);

    [Theory]
    [InlineData("### Omar Aziz\n\n“We will open the crossing in May.”", Misattributed)]
    [InlineData("### Jane Doe\n\n- “We will open the crossing in May”", Verbatim)]
    [InlineData("> We will open the crossing in May\n\n— Omar Aziz", Misattributed)]
    [InlineData("> We will open the crossing in May\n\n[tram]", Misattributed)]
    [InlineData("“We will open the crossing in May”[^1]\n\nThe end.\n\n[^1]: tram", Misattributed)]
    [InlineData("“We will open the crossing in May”[^1]\n\nThe end.\n\n[^1]: ferry", Verbatim)]
    public void The_source_may_be_in_the_paragraph_before_or_behind(string text, QuotationVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(s_verifier.Verify(text).Quotations).Verdict);

    [Fact]
    public void The_difference_says_who_said_it()
    {
        const string text = "“We will open the crossing in May,” said Omar Aziz.";
        var quotation = Assert.Single(s_verifier.Verify(text).Quotations);
        Assert.Equal("said by Jane Doe, not by Omar Aziz", quotation.Difference);
        Assert.Equal("said Omar Aziz", text.Substring(quotation.Attribution!.Span));
        Assert.Equal("jane-doe", Assert.Single(quotation.Source!.Speakers).Id);
        Assert.Equal("ferry", quotation.Source.Article.Id);
        Assert.Equal(
            "“We will open the crossing in May,” [said by Jane Doe, not by Omar Aziz] said Omar Aziz.",
            s_verifier.Verify(text).Render(QuotationRepair.Annotate)
        );
    }

    private static QuotationVerifier Create()
    {
        var ferry = Article(
            "ferry",
            "The town council met on Tuesday evening.\n\n“We will open the crossing in May,” said Jane Doe.\n\n"
                + "“Nobody asked us,” Jane Doe said."
        );
        var tram = Article("tram", "The tram stops.\n\n“Nobody asked us,” Omar Aziz said.");
        return new([ferry, tram], new() { People = [s_jane, s_omar] });

        static FakeArticle Article(string id, string text)
        {
            var article = new FakeArticle(id) { Text = text, Published = EdtfDate.Parse("2024-06-19") };
            article.People = [s_jane, s_omar];
            article.Mentions =
            [
                .. new[] { s_jane, s_omar }
                    .Where(person => text.Contains(person.Name, StringComparison.Ordinal))
                    .SelectMany(person => Places(text, person.Name).Select(at => Mention(person, article, at))),
            ];
            return article;
        }

        static IEnumerable<int> Places(string text, string name)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; )
            {
                yield return at;
                at = text.IndexOf(name, at + 1, StringComparison.Ordinal);
            }
        }

        static FakeMention Mention(FakePerson person, FakeArticle article, int at) =>
            new(person, article) { Span = new(at, person.Name.Length) };
    }
}
