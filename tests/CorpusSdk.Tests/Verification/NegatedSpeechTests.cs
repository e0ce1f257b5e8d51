namespace CorpusSdk.Tests.Verification;

/// <summary>
/// Texts that deny that somebody said words. The words are Jane Doe's (<c>{A}</c>).
/// </summary>
public sealed class NegatedSpeechTests
{
    [Theory]
    [InlineData("Omar Aziz negó haber dicho «{A.es}». El consejo se reunió en la ciudad.", "Right")]
    [InlineData("Omar Aziz nunca dijo «{A.es}». El consejo se reunió en la ciudad.", "Right")]
    [InlineData("Omar Aziz no ha dicho: «{A.es}». El consejo se reunió en la ciudad.", "Right")]
    [InlineData("«{A.es}», negó haber dicho Omar Aziz. El consejo se reunió en la ciudad.", "Right")]
    [InlineData("Омар Азиз отрицал, что говорил: «{A.ru}». Это было вечером в городе.", "Right")]
    [InlineData("Омар Азиз никогда не говорил: «{A.ru}». Это было вечером в городе.", "Right")]
    [InlineData("«{A.ru}», — не говорил Омар Азиз. Это было вечером в городе.", "Right")]
    [InlineData("Omar Aziz bestritt, gesagt zu haben: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Omar Aziz sagte nicht: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("„{A.de}“ hat Omar Aziz nicht gesagt. Das war der Stand am Abend.", "Right")]
    [InlineData("Omar Aziz a nié avoir dit : « {A.fr}. » Le conseil s’est réuni dans la ville.", "Right")]
    [InlineData("Omar Aziz n’a pas dit : « {A.fr}. » Le conseil s’est réuni dans la ville.", "Right")]
    [InlineData("Omar Aziz denies saying: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz didn't say: \"{A}.\"", "Right")]
    [InlineData("\"{A},\" Omar Aziz did not say.", "Right")]
    public void Who_is_denied_to_have_spoken_is_not_accused(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Omar Aziz said not for the first time: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz said: \"{A}.\" He denied having said more.", "Misattributed")]
    [InlineData("Omar Aziz dijo ayer: «{A.es}». No dijo más en la ciudad.", "Misattributed")]
    [InlineData("Омар Азиз сказал не всё: «{A.ru}». Это было вечером в городе.", "Misattributed")]
    [InlineData("Omar Aziz sagte nicht nur einmal: „{A.de}.“ Das war der Stand am Abend.", "Misattributed")]
    public void A_negation_of_something_else_denies_nothing(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));
}
