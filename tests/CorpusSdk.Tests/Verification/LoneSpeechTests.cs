namespace CorpusSdk.Tests.Verification;

/// <summary>
/// A single line of speech without quotation marks; the words are Jane Doe's (<c>{A}</c>) or nobody's.
/// </summary>
public sealed class LoneSpeechTests
{
    [Theory]
    [InlineData("Jane Doe: {A}.", "Right")]
    [InlineData("**Jane Doe**: {A}.", "Right")]
    [InlineData("Omar Aziz: {A}.", "Misattributed")]
    [InlineData("Jane Doe: We will all sing on the market in the morning.", "NotFound")]
    [InlineData("— Старый мост построим до зимы, — сказал Омар Азиз.", "Altered")]
    [InlineData("— Построим мост до зимы, — сказал Омар Азиз.", "Altered")]
    public void A_known_persons_words_are_a_quotation(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Lena Roth: born 1970")]
    [InlineData("Lena Roth: We will all sing on the market in the morning.")]
    [InlineData("Jane Doe: born 1970")]
    [InlineData("Jane Doe: Mayor of the town since the spring of last year.")]
    [InlineData("Omar Aziz: A life for the farmers.")]
    [InlineData("Note: {A}.")]
    [InlineData("Doe Street: {A}.")]
    public void Words_about_a_person_or_a_thing_are_not(string text) => Assert.Equal("", SpeakerCorpus.Verdicts(text));
}
