namespace CorpusSdk.Tests.Verification;

/// <summary>
/// Sentences before a colon whose subject goes on to speak, or only brings the words of another. The words are Jane
/// Doe's (<c>{A}</c>).
/// </summary>
public sealed class RepeatedWordsTests
{
    [Theory]
    [InlineData("Omar Aziz quoted the director: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz knows it: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz read out the letter: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz heard her say: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz remembers the words of the mayor: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz listened to the mayor: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz loves the line: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz opposed the plan: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz retweeted: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz interviewed the mayor: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz was right: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz was quoting the mayor: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz remained silent: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz was in the room: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz laughed at her words: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz zitierte die Direktorin: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Omar Aziz weiß es: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData(
        "Omar Aziz erinnert sich an die Worte der Bürgermeisterin: „{A.de}.“ Das war der Stand am Abend.",
        "Right"
    )]
    [InlineData("Omar Aziz a cité la directrice : « {A.fr}. » Le conseil s’est réuni dans la ville.", "Right")]
    [InlineData("Omar Aziz le sait : « {A.fr}. » Le conseil s’est réuni dans la ville.", "Right")]
    [InlineData("Omar Aziz l'a entendue dire : « {A.fr}. » Le conseil s’est réuni dans la ville.", "Right")]
    [InlineData("Omar Aziz se souvient des mots du maire : « {A.fr}. » Le conseil s’est réuni dans la ville.", "Right")]
    [InlineData("Omar Aziz citó a la directora: «{A.es}». El consejo se reunió en la ciudad.", "Right")]
    [InlineData("Омар Азиз процитировал директора: «{A.ru}». Это было вечером в городе.", "Right")]
    public void Who_quotes_knows_or_hears_words_is_not_their_speaker(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Omar Aziz wrote down the mayor's words: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz repeated the mayor's words: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz reported the words of the mayor: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz answered the mayor's claim: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz agreed with the mayor: \"{A}.\"", "Right")]
    [InlineData("Омар Азиз вспомнил слова мэра: «{A.ru}». Это было вечером в городе.", "Right")]
    public void Who_repeats_the_words_of_another_is_not_their_speaker(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Omar Aziz told the council: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz told the Daily Post: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz put it bluntly: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz summed it up: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz was clear: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz was unimpressed: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz laughed: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz hit back: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz shook his head: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz has a warning: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz added a remark: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz said in a letter to the mayor: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz ist sich sicher: „{A.de}.“ Das war der Stand am Abend.", "Misattributed")]
    [InlineData("Omar Aziz winkte ab: „{A.de}.“ Das war der Stand am Abend.", "Misattributed")]
    [InlineData("Omar Aziz est formel : « {A.fr}. » Le conseil s’est réuni dans la ville.", "Misattributed")]
    [InlineData("Omar Aziz hausse les épaules : « {A.fr}. » Le conseil s’est réuni dans la ville.", "Misattributed")]
    public void Who_tells_or_shows_what_follows_is_the_speaker(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));
}
