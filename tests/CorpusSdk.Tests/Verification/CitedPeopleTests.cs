namespace CorpusSdk.Tests.Verification;

/// <summary>
/// Names in citations and credits: of the author, of somebody who passes the words on, or of a place. The words are
/// Jane Doe's (<c>{A}</c>).
/// </summary>
public sealed class CitedPeopleTests
{
    [Theory]
    [InlineData("\"{A}\" (via Omar Aziz)", "Right")]
    [InlineData("\"{A}\" (h/t Omar Aziz)", "Right")]
    [InlineData("\"{A}\" (quoted by Omar Aziz)", "Right")]
    [InlineData("\"{A}\" (cited in Aziz 2024)", "Right")]
    [InlineData("\"{A}\" (cited in Aziz, 2019)", "Right")]
    [InlineData("\"{A}\" [cited in Aziz 2019]", "Right")]
    [InlineData("\"{A}\" (Doe, quoted in Smolov 2019)", "Right")]
    [InlineData("\"{A}\" (see Omar Aziz)", "Right")]
    [InlineData("\"{A}\" (cf. Omar Aziz, 2024)", "Right")]
    [InlineData("\"{A}\" (photo: Omar Aziz)", "Right")]
    [InlineData("\"{A}\" (translated by Omar Aziz)", "Right")]
    [InlineData("\"{A}\" (Omar Aziz, ed.)", "Right")]
    [InlineData("\"{A}\" (ed. Omar Aziz)", "Right")]
    [InlineData("\"{A}\" — via Omar Aziz", "Right")]
    [InlineData("„{A.de}“ (zit. nach Aziz 2024). Das war der Stand am Abend.", "Right")]
    [InlineData("« {A.fr} » (cité dans Aziz, 2024). Le conseil s’est réuni dans la ville.", "Right")]
    [InlineData("«{A.es}» (vía Omar Aziz). El consejo se reunió en la ciudad.", "Right")]
    [InlineData("«{A.ru}» (цит. по: Омар Азиз, 2024). Это было вечером в городе.", "Right")]
    public void Who_passes_words_on_is_not_their_speaker(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("\"{A}\" (Buenos Aires, 2024)", "Right")]
    [InlineData("\"{A}\" (Buenos Aires)", "Right")]
    [InlineData("\"{A}\" — Buenos Aires, 2024", "Right")]
    [InlineData("Buenos Aires: \"{A}.\"", "Right")]
    public void A_place_of_several_words_is_not_a_speaker(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("\"{A}\" (Omar Aziz, 2024)", "Misattributed")]
    [InlineData("\"{A}\" (by Omar Aziz)", "Misattributed")]
    [InlineData("\"{A}\" (Omar Aziz)", "Misattributed")]
    [InlineData("\"{A}\" (Aziz, quoted in Smolov 2019)", "Misattributed")]
    [InlineData("\"{A}\" (Lena Roth, 2024)", "Misattributed")]
    [InlineData("\"{A}\" (L. Roth, 2024)", "Misattributed")]
    [InlineData("\"{A}\" (President Lena Roth, 2024)", "Misattributed")]
    [InlineData("\"{A}\" — Lena Roth, 2024", "Misattributed")]
    [InlineData("Lena Roth: \"{A}.\"", "Misattributed")]
    [InlineData("\"{A},\" said Smolov Quarx.", "Misattributed")]
    public void The_author_of_a_citation_is_its_speaker(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));
}
