namespace CorpusSdk.Tests.Verification;

/// <summary>Several quotations in one sentence, or in each other, have each its own speaker.</summary>
public sealed class SharedSentenceTests
{
    [Theory]
    [InlineData("{0} said \"{A}\", but {1} replied \"{B}\".")]
    [InlineData("{0} said \"{A}\" while {1} said \"{B}.\"")]
    [InlineData("{0} said, \"{A}\"; {1} said, \"{B}.\"")]
    [InlineData("\"{A},\" said {0}; \"{B},\" said {1}.")]
    [InlineData("\"{A},\" said {0}, \"{B},\" said {1}.")]
    [InlineData("\"{A},\" said {0} – \"{B},\" said {1}.")]
    [InlineData("\"{A},\" {0} said; \"{B},\" {1} said.")]
    [InlineData("“{A},” said {0}. “{B},” said {1}.")]
    [InlineData("{0}: \"{A}\"; {1}: \"{B}\".")]
    [InlineData("„{A.de}“, sagte {0}, „{B.de}“, sagte {1}.")]
    [InlineData("{0} sagte „{A.de}“, aber {1} erwiderte „{B.de}“.")]
    public void Each_quotation_has_its_own_speaker(string template)
    {
        Assert.Equal("Right Right", Verdicts("Jane Doe", "Omar Aziz"));
        Assert.Equal("Misattributed Misattributed", Verdicts("Omar Aziz", "Jane Doe"));

        string Verdicts(string first, string second) =>
            SpeakerCorpus.Verdicts(
                template
                    .Replace("{0}", first, StringComparison.Ordinal)
                    .Replace("{1}", second, StringComparison.Ordinal)
            );
    }

    [Theory]
    [InlineData("The mayor said \"{A}\", Omar Aziz said \"{B}\".", "Right Right")]
    [InlineData("\"{A},\" said Jane Doe, \"{B},\" said the farmer.", "Right Right")]
    [InlineData("\"{A},\" said Jane Doe; \"{B},\" replied the farmer.", "Right Right")]
    [InlineData("To Jane Doe's \"{A}\", Omar Aziz replied \"{B}\".", "Right Right")]
    public void Words_between_two_quotations_belong_to_one_of_them(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Jane Doe said: “It was cold and wet. Omar Aziz told me ‘{B}.’”", "NotFound Right")]
    [InlineData("Jane Doe said: “It was cold and wet. Omar Aziz told me ‘{A}.’”", "NotFound Misattributed")]
    [InlineData("Jane Doe said: “It was cold and wet. He told me ‘{B}.’”", "NotFound Right")]
    [InlineData("> “{B}” was what he told me on the market.\n> — Jane Doe", "NotFound Right")]
    [InlineData("> “{B}.”\n> — Jane Doe", "Misattributed")]
    public void A_quotation_in_another_one_is_not_the_quoters(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Fact]
    public void A_passage_in_which_the_article_quotes_is_still_near()
    {
        var report = SpeakerCorpus.Verify("“The council met in Paris.\n\n‘{A},’ said Jane Doe.”");
        Assert.Contains(report.Quotations, quotation => quotation.Verdict == QuotationVerdict.Altered);
    }
}
