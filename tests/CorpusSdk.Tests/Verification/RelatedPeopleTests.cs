namespace CorpusSdk.Tests.Verification;

/// <summary>
/// People who belong to a named person, whose own words are not those of that person. The words are Jane Doe's
/// (<c>{A}</c>).
/// </summary>
public sealed class RelatedPeopleTests
{
    [Theory]
    [InlineData("Представитель Омара Азиза сказал: «{A.ru}». Это было вечером в городе.", "Right")]
    [InlineData("Представитель Азиза сказал: «{A.ru}». Это было вечером в городе.", "Right")]
    [InlineData("Адвокат Смолова сказал: «{A.ru}». Это было вечером в городе.", "Right")]
    [InlineData("Пресс-секретарь Азиза сказала: «{A.ru}». Это было вечером в городе.", "Right")]
    [InlineData("Жена Петра Смолова сказала: «{A.ru}». Это было вечером в городе.", "Right")]
    [InlineData("«{A.ru}», — сказала жена Петра Смолова. Это было вечером в городе.", "Right")]
    [InlineData("«{A.ru}», — сказал помощник министра Смолова. Это было вечером в городе.", "Right")]
    [InlineData("По словам представителя Омара Азиза, «{A.ru}». Это было вечером в городе.", "Right")]
    [InlineData("Die Frau Omar Azizs sagte: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Die Sprecherin Lena Roths sagte: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Der Sprecher von Omar Aziz sagte: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Omar Aziz's lawyer said: \"{A}.\"", "Right")]
    [InlineData("L’avocat d’Omar Aziz a dit : « {A.fr}. » Le conseil s’est réuni dans la ville.", "Right")]
    [InlineData("El portavoz de Omar Aziz dijo: «{A.es}». El consejo se reunió en la ciudad.", "Right")]
    public void Who_speaks_for_somebody_is_somebody_else(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Министр Омар Азиз сказал: «{A.ru}». Это было вечером в городе.", "Misattributed")]
    [InlineData("«{A.ru}», — сказал представитель Омар Азиз. Это было вечером в городе.", "Misattributed")]
    [InlineData("«{A.ru}», — сказала Анна Смолова. Это было вечером в городе.", "Misattributed")]
    [InlineData("По словам Омара Азиза, «{A.ru}». Это было вечером в городе.", "Misattributed")]
    [InlineData("Die Sprecherin Lena Roth sagte: „{A.de}.“ Das war der Stand am Abend.", "Misattributed")]
    [InlineData("Hans Jonas sagte: „{A.de}.“ Das war der Stand am Abend.", "Misattributed")]
    public void A_person_with_a_description_speaks(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));
}
