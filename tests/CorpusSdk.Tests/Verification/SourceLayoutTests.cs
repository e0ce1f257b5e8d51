namespace CorpusSdk.Tests.Verification;

/// <summary>
/// How a text may name a speaker by its layout: HTML, JSON, lists of references; the words are Jane Doe's (<c>{A}</c>).
/// </summary>
public sealed class SourceLayoutTests
{
    [Theory]
    [InlineData("<blockquote><p>{A}.</p><footer>— {0}</footer></blockquote>")]
    [InlineData("<blockquote>\n<p>{A}.</p>\n<footer>{0}, <cite>The Daily</cite></footer>\n</blockquote>")]
    [InlineData("<blockquote><p>{A}.</p><cite>{0}</cite></blockquote>")]
    [InlineData("<blockquote><p>{A}.</p></blockquote>\n<p>— {0}</p>")]
    [InlineData("<figure><blockquote><p>{A}.</p></blockquote><figcaption>{0}</figcaption></figure>")]
    [InlineData("\"{A}.\"\n- {0}")]
    [InlineData("{0}, 2024. \"{A}\". The Daily Post.")]
    [InlineData("\"{A}.\" {0}, 2024.")]
    public void The_source_of_a_quotation_is_read(string template) => CheckBoth(template, "Jane Doe", "Omar Aziz");

    [Theory]
    [InlineData("{0}. \"{A}.\" The Daily Post, 2024.")]
    [InlineData("- {0} (2024). \"{A}\".")]
    public void The_surname_of_an_author_may_come_first(string template) =>
        CheckBoth(template, "Doe, Jane", "Aziz, Omar");

    [Theory]
    [InlineData("<blockquote><p>{A}.</p></blockquote><p>Omar Aziz left the room.</p>")]
    [InlineData("<blockquote><p>{A}.</p><footer>Photo by Omar Aziz</footer></blockquote>")]
    [InlineData("<figure><blockquote>{A}.</blockquote><figcaption>Omar Aziz (left) and Jane Doe</figcaption></figure>")]
    [InlineData("\"{A}.\"\n- Omar Aziz left the room.\n- Jane Doe did not.")]
    [InlineData("Omar Aziz. \"{A},\" she said.")]
    [InlineData("Thank you, Omar Aziz. \"{A}.\"")]
    [InlineData("To Omar Aziz, 2024. \"{A}.\"")]
    [InlineData("\"{A}.\" Omar Aziz was there in 2024.")]
    [InlineData("Aziz, Leila. \"{A}.\"")]
    public void Somebody_next_to_a_quotation_is_not_its_source(string text) =>
        Assert.Equal("Right", SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("{\"speaker\": \"{0}\", \"quote\": \"{A}\"}")]
    [InlineData("{ \"quote\": \"{A}\", \"page\": 3, \"author\": \"{0}\" }")]
    [InlineData("[{\"speaker\": \"Omar Aziz\", \"quote\": \"{B}\"}, {\"quote\": \"{A}\", \"speaker\": \"{0}\"}]")]
    [InlineData("{\"id\": \"a/1\", \"speaker\": \"{0}\", \"quote\": \"{A}\"}")]
    public void The_speaker_of_an_object_of_JSON_is_read(string template)
    {
        Assert.Equal(QuotationVerdict.Verbatim, VerdictFor("Jane Doe"));
        Assert.Equal(QuotationVerdict.Misattributed, VerdictFor("Omar Aziz"));

        QuotationVerdict VerdictFor(string name) =>
            SpeakerCorpus
                .Verify(template.Replace("{0}", name, StringComparison.Ordinal))
                .Quotations.Last(quotation => quotation.Text != name)
                .Verdict;
    }

    [Theory]
    [InlineData("{\"hearer\": \"Omar Aziz\", \"quote\": \"{A}\"}")]
    [InlineData("{\"author\": \"Omar Aziz\", \"title\": \"{A}\"}")]
    [InlineData("[{\"speaker\": \"Omar Aziz\"}, {\"quote\": \"{A}\"}]")]
    public void Another_value_of_JSON_is_not_the_speaker(string text) =>
        Assert.DoesNotContain(
            SpeakerCorpus.Verify(text).Quotations,
            quotation => quotation.Verdict == QuotationVerdict.Misattributed
        );

    private static void CheckBoth(string template, string right, string wrong)
    {
        Assert.Equal("Right", SpeakerCorpus.Verdicts(template.Replace("{0}", right, StringComparison.Ordinal)));
        Assert.Equal("Misattributed", SpeakerCorpus.Verdicts(template.Replace("{0}", wrong, StringComparison.Ordinal)));
    }
}
