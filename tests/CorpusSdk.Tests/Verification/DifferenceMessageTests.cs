using static CorpusSdk.QuotationVerdict;

namespace CorpusSdk.Tests.Verification;

/// <summary>What the messages about differences say, and which differences of spelling are none.</summary>
public sealed class DifferenceMessageTests
{
    private static readonly QuotationVerifier s_verifier = new([
        new FakeArticle("ferry")
        {
            Text = """
            The ferry

            “Our crew, which is ready, called it the ‘best boat’ of the old harbour,” he said.
            “Will the boats sail again?” he asked.
            “The well-known captain of the boat (the old one) is here,” she said.
            """,
        },
        new FakeArticle("maenner")
        {
            Language = "de",
            Text = "Die Fähre\n\n„Unsere Männer haben die Zusammenarbeit mit dem Hafen längst beendet“, sagte er.\n",
        },
        new FakeArticle("russian")
        {
            Language = "ru",
            Text = "Паром\n\n«Её корабль ещё идёт, и мы всё ждём его у старого причала», — сказал он.\n",
        },
    ]);

    [Theory]
    [InlineData("Our crew which is ready, called it", "a comma is left out after 'crew'")]
    [InlineData("Our crew, which, is ready, called it", "a comma is added after 'which'")]
    [InlineData("Our crew; which is ready, called it", "a semicolon instead of a comma after 'crew'")]
    [InlineData("called it the best boat’ of the old", "a quotation mark is left out before 'best'")]
    [InlineData("called it the ‘best boat of the old", "a quotation mark is left out after 'boat'")]
    [InlineData("called it, the ‘best boat’ of the old", "a comma is added after 'it'")]
    [InlineData("called it the, best boat’ of the old", "a comma instead of a quotation mark before 'best'")]
    [InlineData("The well known captain of the boat", "a hyphen or dash is left out after 'well'")]
    [InlineData("of the boat the old one) is here", "an opening bracket is left out after 'boat'")]
    [InlineData("called it the ‘best boat’ of the old harbour?", "a question mark is added")]
    [InlineData("Will the boats sail again.", "the article asks: its question mark is left out")]
    public void Punctuation_is_named_in_words(string words, string message)
    {
        var quotation = Assert.Single(s_verifier.Verify($"«{words}»").Quotations);
        Assert.Equal((Altered, message), (quotation.Verdict, quotation.Difference));
    }

    [Theory]
    [InlineData("Our crew, which is gone", "'gone' instead of 'ready'", "Our crew, which is ready")]
    [InlineData("called it the ‘best boat’ of the new harbour", "'new' instead of 'old'", null)]
    [InlineData("Will the boats come", "'come' is added", "Will the boats")]
    [InlineData("said, will the boats sail again?", "'said' is added; 'will' instead of 'Will'", null)]
    public void Exchanged_words_at_an_edge_are_named(string words, string message, string? passage)
    {
        var quotation = Assert.Single(s_verifier.Verify($"«{words}»").Quotations);
        Assert.Equal((Altered, message), (quotation.Verdict, quotation.Difference));
        Assert.Equal(passage ?? quotation.Source!.Text, quotation.Source!.Text);
    }

    [Theory]
    [InlineData("5 degrees last night", "the quotation is cut from '−', which changes its meaning")]
    [InlineData("It was … 5 degrees last night", "the ellipsis leaves out '−'")]
    [InlineData("we lost 40 … of the boats", "the ellipsis leaves out '%'")]
    [InlineData("and we lost 40", "the quotation is cut from '%', which changes its meaning")]
    public void The_sign_that_a_number_lost_is_named_once(string words, string message)
    {
        QuotationVerifier verifier = new([
            new FakeArticle("a") { Text = "“It was −5 degrees last night, and we lost 40% of the boats.”" },
        ]);
        var quotation = Assert.Single(verifier.Verify($"“{words}”").Quotations);
        Assert.Equal((Altered, message), (quotation.Verdict, quotation.Difference));
    }

    [Theory]
    [InlineData("Russia never violates anything", "[Moscow] never violates anything")]
    [InlineData("to sell the whole harbor", "to sell the whole [harbour]")]
    [InlineData("or violate old treaties", "or violates old treaties")]
    public void Brackets_of_the_passage_are_whole(string words, string passage)
    {
        QuotationVerifier verifier = new([
            new FakeArticle("a")
            {
                Text = "“[Moscow] never violates anything or violates old treaties to sell the whole [harbour].”",
            },
        ]);
        var quotation = Assert.Single(verifier.Verify($"“{words}”").Quotations);
        Assert.Equal((Altered, passage), (quotation.Verdict, quotation.Source?.Text));
        Assert.Equal(passage, quotation.Correction);
    }

    [Theory]
    [InlineData("«Ее корабль еще идет, и мы все ждем его у старого причала»", Edited)]
    [InlineData("«Её корабль ещё идёт, и мы всё ждём его у старого причала»", Verbatim)]
    [InlineData("«Её корабль еще идёт, и мы всё ждём его»", Edited)]
    [InlineData("«Её корабль ище идёт, и мы всё ждём его у старого причала»", Altered)]
    [InlineData("„Unsere Män\u00ADner haben die Zu\u00ADsam\u00ADmen\u00ADarbeit mit dem Hafen längst beendet“", null)]
    [InlineData("„Unsere Männer haben die Zusammen-arbeit mit dem Hafen längst beendet“", Altered)]
    public void Spellings_that_print_does_not_tell_apart_are_typography(string text, QuotationVerdict? verdict)
    {
        var quotation = Assert.Single(s_verifier.Verify(text).Quotations);
        Assert.Equal(verdict ?? Edited, quotation.Verdict);
        if (verdict is not Altered)
        {
            Assert.All(quotation.Edits, edit => Assert.Equal(QuotationEditKind.Typography, edit.Kind));
        }
    }

    [Fact]
    public void Invisible_characters_are_not_in_messages()
    {
        var quotation = Assert.Single(
            s_verifier.Verify("„Unsere Frau\u00ADen haben die Zusammenarbeit mit dem Hafen längst beendet“").Quotations
        );
        Assert.Equal("'Frauen' instead of 'Männer'", quotation.Difference);
    }

    [Fact]
    public void Other_letters_for_an_umlaut_are_named()
    {
        var quotation = Assert.Single(
            s_verifier.Verify("„Unsere Maenner haben die Zusammenarbeit mit dem Hafen längst beendet“").Quotations
        );
        Assert.Equal((Altered, "'Maenner' instead of 'Männer'"), (quotation.Verdict, quotation.Difference));
    }
}
