namespace CorpusSdk.Tests.Verification;

/// <summary>
/// Pictures next to a name, which are no words. The words are Jane Doe's (<c>{A}</c>).
/// </summary>
public sealed class EmojiAttributionTests
{
    [Theory]
    [InlineData("Omar Aziz 😀 said: \"{A}.\"", "Misattributed")]
    [InlineData("😀 Omar Aziz: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz: 😀 \"{A}.\"", "Misattributed")]
    [InlineData("\"{A}\" — Omar Aziz 👍", "Misattributed")]
    [InlineData("\"{A},\" 😀 said Omar Aziz.", "Misattributed")]
    [InlineData("👩‍💻 Omar Aziz said: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz 🇺🇸: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz ❤️ said: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz👍🏽 said: \"{A}.\"", "Misattributed")]
    [InlineData("- 😀 **Omar Aziz**: \"{A}.\"", "Misattributed")]
    [InlineData("😀 Омар Азиз сказал: «{A.ru}». Это было вечером в городе.", "Misattributed")]
    public void A_picture_next_to_a_name_does_not_hide_the_speaker(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Jane Doe 😀 said: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz 😀 and Jane Doe 😀 said: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz 😀 quoted the mayor: \"{A}.\"", "Right")]
    [InlineData("„{A.de}“, ist", "Right")]
    [InlineData("„{A.de}“, 😀", "Right")]
    public void Nor_does_it_accuse_anybody(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));
}
