namespace CorpusSdk.Tests.Verification;

/// <summary>
/// Verbs and phrases of speaking in Spanish, Russian and other languages. The words are Jane Doe's (<c>{A}</c>).
/// </summary>
public sealed class SpeechVerbFormTests
{
    [Theory]
    [InlineData("«{A.es}», ha dicho Omar Aziz. El consejo se reunió en la ciudad.", "Misattributed")]
    [InlineData("«{A.es}», había afirmado Omar Aziz. El consejo se reunió en la ciudad.", "Misattributed")]
    [InlineData("Omar Aziz ha declarado: «{A.es}». El consejo se reunió en la ciudad.", "Misattributed")]
    [InlineData("«{A.es}», recalcó Omar Aziz. El consejo se reunió en la ciudad.", "Misattributed")]
    [InlineData("«{A.es}», aseveró Omar Aziz. El consejo se reunió en la ciudad.", "Misattributed")]
    [InlineData("«{A.es}», ha subrayado Omar Aziz. El consejo se reunió en la ciudad.", "Misattributed")]
    [InlineData("«{A.ru}», — подытожил Омар Азиз. Это было вечером в городе.", "Misattributed")]
    [InlineData("«{A.ru}», — констатировал Омар Азиз. Это было вечером в городе.", "Misattributed")]
    [InlineData("«{A.ru}», — подчёркивает Омар Азиз. Это было вечером в городе.", "Misattributed")]
    [InlineData("Омар Азиз пошутил: «{A.ru}». Это было вечером в городе.", "Misattributed")]
    public void Spanish_and_Russian_verbs_name_the_speaker(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("«{A.es}», ha dicho el portavoz de Omar Aziz. El consejo se reunió en la ciudad.", "Right")]
    [InlineData("«{A.es}», ha dicho a Omar Aziz la alcaldesa. El consejo se reunió en la ciudad.", "Right")]
    [InlineData("Omar Aziz ha leído: «{A.es}». El consejo se reunió en la ciudad.", "Right")]
    [InlineData("«{A.ru}», — подытожил помощник Омара Азиза. Это было вечером в городе.", "Right")]
    public void Their_hearers_and_representatives_are_not_the_speaker(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("По словам Азиза, «{A.ru}». Это было вечером в городе.", "Misattributed")]
    [InlineData("По мнению Омара Азиза, «{A.ru}». Это было вечером в городе.", "Misattributed")]
    [InlineData("Как отметил Азиз, «{A.ru}». Это было вечером в городе.", "Misattributed")]
    [InlineData("Согласно Омару Азизу, «{A.ru}». Это было вечером в городе.", "Misattributed")]
    [InlineData("Zitat Omar Aziz: „{A.de}.“ Das war der Stand am Abend.", "Misattributed")]
    [InlineData("„{A.de}“ (laut Omar Aziz). Das war der Stand am Abend.", "Misattributed")]
    [InlineData("As Omar Aziz put it: \"{A}.\"", "Misattributed")]
    [InlineData("Per Omar Aziz, \"{A}.\"", "Misattributed")]
    [InlineData("To quote Omar Aziz: \"{A}.\"", "Misattributed")]
    [InlineData("Quote Omar Aziz: \"{A}.\"", "Misattributed")]
    [InlineData("Para Omar Aziz, «{A.es}». El consejo se reunió en la ciudad.", "Misattributed")]
    [InlineData("En palabras de Omar Aziz, «{A.es}». El consejo se reunió en la ciudad.", "Misattributed")]
    [InlineData("Pour Omar Aziz, « {A.fr}. » Le conseil s’est réuni dans la ville.", "Misattributed")]
    public void A_phrase_names_the_source(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Per Omar Aziz's lawyer, \"{A}.\"", "Right")]
    [InlineData("To Omar Aziz: \"{A}.\"", "Right")]
    [InlineData("Para Omar Aziz: «{A.es}». El consejo se reunió en la ciudad.", "Right")]
    [InlineData("По словам жены Омара Азиза, «{A.ru}». Это было вечером в городе.", "Right")]
    [InlineData("По словам адвоката Азиза, «{A.ru}». Это было вечером в городе.", "Right")]
    [InlineData("По просьбе Омара Азиза, «{A.ru}». Это было вечером в городе.", "Right")]
    [InlineData("Слова жены Омара Азиза: «{A.ru}». Это было вечером в городе.", "Right")]
    [InlineData("Zitat über Omar Aziz: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Laut dem Anwalt von Omar Aziz: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Selon l’avocat d’Omar Aziz, « {A.fr}. » Le conseil s’est réuni dans la ville.", "Right")]
    public void A_phrase_about_somebody_else_does_not(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));
}
