namespace CorpusSdk.Tests.Verification;

/// <summary>
/// Credits in brackets, links, tags of HTML and lines of facts. The words are Jane Doe's (<c>{A}</c>).
/// </summary>
public sealed class CreditLayoutTests
{
    [Theory]
    [InlineData("\"{A}\" (Omar Aziz)", "Misattributed")]
    [InlineData("- \"{A}\" (Omar Aziz)", "Misattributed")]
    [InlineData("\"{A}\" — [Omar Aziz](https://example.com/x)", "Misattributed")]
    [InlineData("> {A}.\n> — [Omar Aziz](https://example.com/x)", "Misattributed")]
    [InlineData("\"{A}\" — <a href=\"https://example.com/x\">Omar Aziz</a>", "Misattributed")]
    [InlineData("\"{A}\" — Omar Aziz in <cite>The Daily</cite>", "Misattributed")]
    [InlineData(
        "<blockquote><p>{A}.</p><footer>Omar Aziz in <cite>The Daily</cite></footer></blockquote>",
        "Misattributed"
    )]
    [InlineData("<blockquote>{A}.<footer><cite>Omar Aziz</cite></footer></blockquote>", "Misattributed")]
    [InlineData("<blockquote><p>{A}.</p><footer>— <cite>Omar Aziz</cite></footer></blockquote>", "Misattributed")]
    public void A_credit_names_the_speaker(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("\"{A}\" — [Jane Doe](https://example.com/x)", "Right")]
    [InlineData("> {A}.\n> — [Jane Doe](https://example.com/x)", "Right")]
    [InlineData("> {A}.\n> — [The Coastal Daily](https://example.com/x)", "Right")]
    [InlineData("\"{A}\" — [the lawyer of Omar Aziz](https://example.com/x)", "Right")]
    [InlineData("\"{A}\" — [Omar Aziz](https://example.com/x) left the room.", "Right")]
    [InlineData("\"{A}\" — Jane Doe in <cite>Omar Aziz</cite>", "Right")]
    [InlineData("<blockquote><p>{A}.</p><footer>Jane Doe in <cite>Omar Aziz</cite></footer></blockquote>", "Right")]
    public void Another_credit_does_not(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Speaker: Omar Aziz\nQuote: \"{A}.\"", "Misattributed")]
    [InlineData("Quote: \"{A}.\"\nSpeaker: Omar Aziz", "Misattributed")]
    [InlineData("**Speaker:** Omar Aziz\n**Quote:** \"{A}.\"", "Misattributed")]
    [InlineData("- Speaker: Omar Aziz\n- Date: 2024\n- Quote: \"{A}.\"", "Misattributed")]
    [InlineData("Sprecher: Omar Aziz\nZitat: „{A.de}.“", "Misattributed")]
    [InlineData("Auteur : Omar Aziz\nCitation : « {A.fr}. »", "Misattributed")]
    [InlineData("Autor: Omar Aziz\nCita: «{A.es}».", "Misattributed")]
    [InlineData("Автор: Омар Азиз\nЦитата: «{A.ru}».", "Misattributed")]
    public void A_line_of_facts_names_the_speaker(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Recipient: Omar Aziz\nQuote: \"{A}.\"", "Right")]
    [InlineData("Speaker: Omar Aziz\nTitle: \"{A}.\"", "Right")]
    [InlineData("Speaker: the rival of Omar Aziz\nQuote: \"{A}.\"", "Right")]
    [InlineData("Speaker: Omar Aziz\nQuote: \"{B}.\"\nSpeaker: Jane Doe", "Right")]
    [InlineData("Quote: \"{A}.\"\nSpeaker: Jane Doe\nQuote: \"{B}.\"\nSpeaker: Omar Aziz", "Right Right")]
    public void A_line_of_other_facts_does_not(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("{\"speaker\": \"Jane Doe\", \"quote\": \"{A}\"}", "Right")]
    [InlineData("{\"speaker\": \"Lena Smith\", \"quote\": \"{A}\"}", "Misattributed")]
    [InlineData("[{\"quote\": \"{A}\", \"speaker\": \"Lena Roth\"}]", "Misattributed")]
    [InlineData("{\"name\": \"Lena Roth\", \"quote\": \"{A}\"}", "Right")]
    [InlineData("{\"source\": \"The Coastal Daily Post\", \"quote\": \"{A}\"}", "Right")]
    [InlineData("{\"speaker\": \"we will all sing on the market in the morning\"}", "NotFound")]
    [InlineData("The speaker: \"We Will All Sing On The Market.\"", "NotFound")]
    public void A_name_in_an_object_of_JSON_is_no_quotation(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));
}
