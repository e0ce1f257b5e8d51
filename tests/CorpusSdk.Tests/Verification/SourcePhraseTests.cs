namespace CorpusSdk.Tests.Verification;

/// <summary>
/// How a text may name a speaker without a subject and a verb of speaking; the words are Jane Doe's (<c>{A}</c>).
/// </summary>
public sealed class SourcePhraseTests
{
    [Theory]
    [InlineData("{0} was quoted as saying \"{A}.\"")]
    [InlineData("{0} has been quoted saying, \"{A}.\"")]
    [InlineData("{0} was quoted as saying that \"{A}.\"")]
    [InlineData("{0}'s answer was \"{A}\".")]
    [InlineData("The answer of {0} was \"{A}\".")]
    [InlineData("A quote from {0}: \"{A}\".")]
    [InlineData("Statement by {0}: \"{A}\".")]
    [InlineData("\"{A}\" by {0}.")]
    [InlineData("\"{A},\" as said by {0}.")]
    [InlineData("\"{A}\" – quote from {0}")]
    [InlineData("Laut {0} gilt: „{A.de}“. Das war der Stand am Abend.")]
    [InlineData("Zitat von {0}: „{A.de}“. Das war der Stand am Abend.")]
    [InlineData("Citation de {0} : « {A.fr} ». Le conseil s’est réuni dans la ville.")]
    public void A_phrase_names_the_speaker(string template) => CheckBoth(template);

    [Theory]
    [InlineData("Jane Doe was quoted by Omar Aziz as saying \"{A}.\"")]
    [InlineData("Omar Aziz was falsely quoted as saying \"{A}.\"")]
    [InlineData("\"{A}\" by Omar Aziz was wrong.")]
    [InlineData("\"{A}\" was heard by Omar Aziz.")]
    [InlineData("\"{A},\" a film by Omar Aziz")]
    [InlineData("\"{A}\" (photo by Omar Aziz)")]
    [InlineData("Quote about Omar Aziz: \"{A}\"")]
    [InlineData("Question from Omar Aziz: \"{A}\"")]
    [InlineData("Omar Aziz's rival's answer was \"{A}\".")]
    public void A_phrase_about_somebody_else_does_not(string text) =>
        Assert.Equal("Right", SpeakerCorpus.Verdicts(text));

    // Each has too few of the frequent words of a language to guess it.
    [Theory]
    [InlineData("„alte Brücke vor dem Winter erneuern“, sagte {0}.")]
    [InlineData("{0} sagte: „alte Brücke vor dem Winter erneuern“")]
    [InlineData("„alte Brücke vor dem Winter erneuern“, so {0}.")]
    [InlineData("« reconstruire le vieux pont », a déclaré {0}.")]
    [InlineData("« reconstruire le vieux pont », déclare {0}.")]
    [InlineData("«viejo puente antes del invierno», dijo {0}.")]
    public void A_short_text_is_read_in_the_language_of_the_article(string template) => CheckBoth(template);

    [Theory]
    [InlineData("„alte Brücke vor dem Winter erneuern“, wurde Omar Aziz gesagt.")]
    [InlineData("„alte Brücke vor dem Winter erneuern“, sagte sie Omar Aziz.")]
    [InlineData("„alte Brücke vor dem Winter erneuern“, so wie Omar Aziz.")]
    [InlineData("„alte Brücke vor dem Winter erneuern“, hörte Omar Aziz.")]
    public void Its_hearers_are_no_speakers(string text) => Assert.Equal("Right", SpeakerCorpus.Verdicts(text));

    private static void CheckBoth(string template)
    {
        Assert.Equal("Right", SpeakerCorpus.Verdicts(Fill("Jane Doe")));
        Assert.Equal("Misattributed", SpeakerCorpus.Verdicts(Fill("Omar Aziz")));

        string Fill(string name) => template.Replace("{0}", name, StringComparison.Ordinal);
    }
}
