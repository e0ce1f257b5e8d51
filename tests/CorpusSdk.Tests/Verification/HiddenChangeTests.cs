using System.Text;
using static CorpusSdk.QuotationVerdict;

namespace CorpusSdk.Tests.Verification;

/// <summary>Changes that brackets, markup, ellipses and edges could hide.</summary>
public sealed class HiddenChangeTests
{
    private static readonly QuotationVerifier s_verifier = new([
        new FakeArticle("ferry")
        {
            Text = """
            "The ferry is old but it is safe," Omar Aziz, the harbour master, said. "Is the minister afraid of the sea?"

            "I have written to the minister three times in 2023," Aziz added. "The answer never came."

            Ann Gore lost 3% of the votes. It was the firm's second-best year in the history of the town.

            "Whether or not the mayor comes is the least interesting question of the day," said Gore.
            """,
        },
        new FakeArticle("rue")
        {
            Language = "fr",
            Text = "« La fermeture coûte cher aux marchands, et la ville le sait bien », a dit Anna Lemaître.",
        },
        new FakeArticle("calle")
        {
            Language = "es",
            Text =
                "—Nunca entendí por qué la ciudad esperó tanto tiempo —dijo Lucía Pérez—. El cierre cuesta mil al día.",
        },
    ]);

    [Theory]
    [InlineData("\"The ferry is old but it is [un]safe\"")]
    [InlineData("\"The ferry is old but it is safe[less]\"")]
    [InlineData("\"The ferry is old but it is [unsafe]\"")]
    [InlineData("\"The ferry is old but it is [ｎｏｔ] safe\"")]
    [InlineData("\"The ferry is old but it is [nοt] safe\"")]
    [InlineData("\"The ferry is old but it is [n o t] safe\"")]
    [InlineData("\"The ferry is old but it is [less] safe\"")]
    [InlineData("« La fermeture coûte [à peine] cher aux marchands »")]
    [InlineData("\"The ferry is old but it is `not` safe\"")]
    [InlineData("\"The ferry is old `and rotten` but it is safe\"")]
    [InlineData("\"The ferry is old but it is <not> safe\"")]
    [InlineData("\"The ferry is old but it is <i am sure it is not> safe\"")]
    [InlineData("“Is the minister afraid of the sea,” Aziz said.")]
    [InlineData("“Is the minister afraid of the sea”")]
    [InlineData("“The ferry is old but it is safe [?]”")]
    [InlineData("“The ferry is old but it is safe (?)”")]
    [InlineData("“The ferry is old but it is safe ？”")]
    [InlineData("“I have written to the minister … never came”")]
    [InlineData("“Whether or … the mayor comes”")]
    [InlineData("“the … interesting question of the day”")]
    [InlineData("“best year in the history of the town”")]
    [InlineData("“Ann Gore lost [1]3% of the votes”")]
    [InlineData("“It was the firm's second-best year in the history of the town. Whether or not the mayor comes”")]
    public void No_change_is_hidden(string text)
    {
        var quotation = Assert.Single(s_verifier.Verify(text).Quotations);
        Assert.Equal(Altered, quotation.Verdict);
    }

    [Theory]
    [InlineData("“Is the minister afraid of the sea?” Aziz asked.", Verbatim)]
    [InlineData("\"The *ferry* is <b>old</b> but it is safe\"", Edited)]
    [InlineData("\"The ferry [of Bergen] is old but it is safe\"", Edited)]
    [InlineData("\"It was the firm's second-best year\"", Verbatim)]
    [InlineData("\"It was the firm's second–best year\"", Edited)]
    [InlineData("> “The ferry is old but it is safe” (Omar Aziz)", Verbatim)]
    [InlineData("> Aziz said: “The ferry is old but it is safe.”", Edited)]
    public void What_is_no_change_is_none(string text, QuotationVerdict verdict)
    {
        var quotation = Assert.Single(s_verifier.Verify(text).Quotations);
        Assert.Equal(verdict, quotation.Verdict);
    }

    [Theory]
    [InlineData("> The ferry is old but it is safe\n> — her rival", Verbatim)]
    [InlineData("> The ferry is old but it is safe\n>\n> — the harbour master", Verbatim)]
    [InlineData("> The ferry is old but it is safe\n> — not at all", Altered)]
    [InlineData("> The ferry is old but it is safe\n> - the harbour master", Altered)]
    public void A_description_may_be_a_credit(string text, QuotationVerdict verdict) =>
        Assert.Equal(verdict, Assert.Single(s_verifier.Verify(text).Quotations).Verdict);

    [Theory]
    [InlineData("> - The ferry is old but it is safe\n> - I have written to the minister three times in 2023")]
    [InlineData("> 1. The ferry is old but it is safe\n> 2. I have written to the minister three times in 2023")]
    [InlineData("> * The ferry is old but\n>   it is safe\n>\n> * I have written to the minister")]
    public void Items_of_a_list_are_quotations_of_their_own(string text)
    {
        var quotations = s_verifier.Verify(text).Quotations;
        Assert.Equal([Verbatim, Verbatim], quotations.Select(quotation => quotation.Verdict));
        Assert.All(quotations, quotation => Assert.Equal(quotation.Text, text.Substring(quotation.Span)));
    }

    [Fact]
    public void Decomposed_letters_are_the_same_letters()
    {
        const string text = "« La fermeture coûte cher aux marchands », a dit Anna Lemaître.";
        foreach (var form in (NormalizationForm[])[NormalizationForm.FormC, NormalizationForm.FormD])
        {
            var normalized = text.Normalize(form);
            var quotation = Assert.Single(s_verifier.Verify(normalized).Quotations);
            Assert.True(quotation.IsClean, quotation.ToString());
            Assert.Equal(quotation.Text, normalized.Substring(quotation.Span));
        }
    }

    [Fact]
    public void A_dialogue_with_its_attribution_is_verbatim()
    {
        const string text =
            "Así empezó la conversación en el puerto de la ciudad, y nadie la olvidó.\n\n"
            + "—Nunca entendí por qué la ciudad esperó tanto tiempo —dijo Lucía Pérez—. El cierre cuesta mil al día.";
        Assert.All(s_verifier.Verify(text).Quotations, quotation => Assert.True(quotation.IsClean, $"{quotation}"));
        Assert.NotEmpty(s_verifier.Verify(text).Quotations);
    }

    [Fact]
    public void The_same_quotation_twice_has_its_own_offsets()
    {
        const string text = "\"The ferry is new but it isn’t safe\" and again \"The ferry is new but it isn’t safe\"";
        var quotations = s_verifier.Verify(text).Quotations;
        Assert.Equal(2, quotations.Count);
        Assert.All(
            quotations,
            quotation => Assert.Contains(quotation.Differences, item => text.Substring(item.Span) == "new")
        );
        Assert.NotEqual(quotations[0].Differences[0].Span, quotations[1].Differences[0].Span);
    }

    [Fact]
    public void A_correction_has_the_last_word_too()
    {
        const string text = "“I have written to the minister tree times in 2022”";
        var quotation = Assert.Single(s_verifier.Verify(text).Quotations);
        Assert.Equal("I have written to the minister three times in 2023", quotation.Correction);
    }
}
