using CorpusSdk.AI.Tests.Harness;
using Microsoft.Extensions.AI;

namespace CorpusSdk.AI.Tests;

public sealed class RepairTests
{
    private const string Text =
        $"First: \"{Harbour.Invented}\" Then: \"{Harbour.Safe}\" Jane Doe said. A \"so-called\" end.";

    [Theory]
    [InlineData(QuotationRepair.RemoveMarks)]
    [InlineData(QuotationRepair.UseArticleWords)]
    [InlineData(QuotationRepair.Annotate)]
    public async Task Annotations_have_the_position_in_the_repaired_text(QuotationRepair repair)
    {
        var response = await new ScriptedChatClient()
            .Answer(new TextContent(Text))
            .Verified(new() { Repair = repair, IsAcceptable = quotation => quotation.Text != Harbour.Invented })
            .GetResponseAsync("?");

        var report = Harbour.Verifier.Verify(Text);
        var replacement = report.GetReplacements(repair)[0];
        var expected = Text.Replace($"\"{Harbour.Invented}\"", replacement.Text, StringComparison.Ordinal);
        Assert.NotEqual(Text, expected);
        Assert.Equal(expected, response.Text);
        Assert.Equal(repair == QuotationRepair.Annotate, expected.Contains($"\"{Harbour.Invented}\""));

        var annotated = response.Messages[0].Contents.Annotated();
        Assert.Equal([Harbour.Invented, Harbour.Safe, "so-called"], annotated.Select(item => item.Words));
        Assert.All(annotated, item => Assert.Equal(expected.IndexOf(item.Words, StringComparison.Ordinal), item.Start));
    }

    [Fact]
    public async Task The_note_can_be_chosen()
    {
        var response = await new ScriptedChatClient()
            .Answer(new TextContent($"He said: \"{Harbour.Invented}\""))
            .Verified(new() { Repair = QuotationRepair.RemoveMarks, Note = quotation => $"({quotation.Verdict})" })
            .GetResponseAsync("?");
        Assert.Equal($"He said: {Harbour.Invented} (NotFound)", response.Text);
    }

    [Fact]
    public async Task A_dropped_negation_is_put_back()
    {
        const string altered = "We will run a boat that is not safe";
        var response = await new ScriptedChatClient()
            .Answer(new TextContent($"Jane Doe said: \"{altered}.\""))
            .Verified(new() { Repair = QuotationRepair.UseArticleWords })
            .GetResponseAsync("?");
        Assert.Equal($"Jane Doe said: \"{Harbour.Safe.TrimEnd(',')}.\" [quotation corrected]", response.Text);
        var (_, words, verdict) = Assert.Single(response.Messages[0].Contents.Annotated());
        Assert.Equal((Harbour.Safe.Replace(',', '.'), QuotationVerdict.Altered), (words, verdict));
        Assert.Equal($"{altered}.", response.GetVerifiedQuotations().Single().Text);
    }

    [Fact]
    public void Words_of_the_article_take_the_place_of_altered_ones()
    {
        const string answer = "He said \"a small boat\" and \"a ship\".";
        VerifiedQuotation Quotation(string words, QuotationVerdict verdict)
        {
            var start = answer.IndexOf(words, StringComparison.Ordinal);
            return new()
            {
                Verdict = verdict,
                Text = words,
                Span = new(start, words.Length),
                WordsSpan = new(start, words.Length),
                OuterSpan = new(start - 1, words.Length + 2),
            };
        }

        var altered = Quotation("a small boat", QuotationVerdict.Altered);
        var nested = Quotation("small", QuotationVerdict.Verbatim);
        var clean = Quotation("a ship", QuotationVerdict.Verbatim);
        var verified = new VerifiedText(
            0,
            [altered, nested, clean],
            [new(altered, "\"a large wooden boat\" [quotation corrected]", new(1, 18))]
        );
        var content = verified.Join([TextPiece.Of(new(answer))], answer.Length);

        Assert.Equal("He said \"a large wooden boat\" [quotation corrected] and \"a ship\".", content.Text);
        Assert.Equal(
            ["a large wooden boat"[..18], "\"a large wooden boat\" [quotation corrected]", "a ship"],
            new[] { content }.Annotated().Select(item => item.Words)
        );
    }
}
