using static CorpusSdk.QuotationVerdict;

namespace CorpusSdk.Tests.Verification;

/// <summary>Speech that an attribution interrupts in the article, and that the text gives as one.</summary>
public sealed class InterruptedSpeechTests
{
    [Theory]
    [InlineData(
        "en",
        "“I do not say it was wrong to try,” Crewe said. “I say that it failed.”",
        "“I do not say it was wrong to try. I say that it failed.”"
    )]
    [InlineData(
        "de",
        "„Wir haben es versucht“, sagte Crewe. „Wir sind im Norden gescheitert.“",
        "„Wir haben es versucht. Wir sind im Norden gescheitert.“"
    )]
    [InlineData(
        "fr",
        "« Nous avons essayé toute l'année, a dit Crewe. Nous avons échoué dans le nord. »",
        "« Nous avons essayé toute l'année. Nous avons échoué dans le nord. »"
    )]
    [InlineData(
        "es",
        "—No me voy de la ciudad —dijo Molina—, salvo que me lo pida el presidente.",
        "«No me voy de la ciudad, salvo que me lo pida el presidente»"
    )]
    [InlineData(
        "es",
        "—No me voy de la ciudad —dijo Molina—. Salvo que me lo pida el presidente.",
        "«No me voy de la ciudad. Salvo que me lo pida el presidente»"
    )]
    [InlineData(
        "en",
        "“I used to support the runway,” Wynn said. “It brings jobs. Hardly anyone in the village still does.”",
        "“I used to support the runway. … Hardly anyone in the village still does.”"
    )]
    public void The_punctuation_behind_the_attribution_takes_its_place(string language, string article, string text) =>
        Assert.Equal(Edited, VerdictOf(language, article, text));

    [Theory]
    [InlineData(
        "en",
        "“I do not say it was wrong to try,” Crewe said. Weber answered: “I say that it failed.”",
        "“I do not say it was wrong to try. I say that it failed.”"
    )]
    [InlineData(
        "en",
        "“I do not say it was wrong to try,” Crewe said, “and I say that it failed.”",
        "“I do not say it was wrong to try. And I say that it failed.”"
    )]
    public void Other_speakers_and_sentences_stay_apart(string language, string article, string text) =>
        Assert.Equal(Altered, VerdictOf(language, article, text));

    private static QuotationVerdict VerdictOf(string language, string article, string text)
    {
        QuotationVerifier verifier = new([new FakeArticle("a") { Language = language, Text = article }]);
        return Assert.Single(verifier.Verify(text).Quotations).Verdict;
    }
}
