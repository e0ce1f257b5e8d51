namespace CorpusSdk.Tests.Verification;

/// <summary>
/// Who is named next to a quotation but does not speak it, and the same words where the person does speak. In all of
/// them, the words are Jane Doe's (<c>{A}</c>) or Omar Aziz's (<c>{B}</c>).
/// </summary>
public sealed class SpeakerDoubtTests
{
    [Theory]
    [InlineData("\"{A},\" Omar Aziz was told.", "Right")]
    [InlineData("Omar Aziz was told: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz was reminded by the mayor: \"{A}.\"", "Right")]
    [InlineData("\"{A},\" Omar Aziz recalled being told.", "Right")]
    [InlineData("\"{A},\" Omar Aziz says he was told.", "Right")]
    [InlineData("\"{A},\" Omar Aziz told reporters.", "Misattributed")]
    [InlineData("\"{A},\" Omar Aziz said in comments to the press.", "Misattributed")]
    [InlineData("Omar Aziz was clear: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz wurde am Montag gesagt: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Omar Aziz sagte am Montag: „{A.de}.“ Das war der Stand am Abend.", "Misattributed")]
    [InlineData("«{A.ru}», — сказали Омару Азизу. Это было вечером в городе.", "Right")]
    [InlineData("«{A.ru}», — сказал он Ивану Петрову. Это было вечером в городе.", "Right")]
    [InlineData("«{A.ru}», — сказал Омар Азиз. Это было вечером в городе.", "Misattributed")]
    [InlineData("«{A.ru}», — сказал Иван Петров. Это было вечером в городе.", "Misattributed")]
    [InlineData("«{A.ru}», — сказал Азиз. Это было вечером в городе.", "Misattributed")]
    public void The_hearer_is_not_the_speaker(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Anders als Omar Aziz meint Jane Doe: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Entgegen Omar Aziz sagt Jane Doe: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Entgegen Petersen sagt Doe: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Statt Petersen sprach Doe: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Statt Omar Aziz sprach Jane Doe: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Wie Omar Aziz warnt auch Jane Doe: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Wie Omar Aziz sagte: „{A.de}.“ Das war der Stand am Abend.", "Misattributed")]
    [InlineData("Am Montag sagte Omar Aziz: „{A.de}.“ Das war der Stand am Abend.", "Misattributed")]
    public void Who_is_contrasted_with_the_speaker_does_not_speak(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("\"{A},\" she answered when Omar Aziz asked.", "Right")]
    [InlineData("\"{A},\" Omar Aziz said the mayor told him.", "Right")]
    [InlineData("\"{A},\" Omar Aziz claimed Jane Doe had said.", "Right")]
    [InlineData("Omar Aziz asked. \"{A}.\"", "Right")]
    [InlineData("Omar Aziz spoke for ten minutes. \"{A}.\"", "Misattributed")]
    [InlineData("If Omar Aziz said \"{A}\", we would know.", "Right")]
    [InlineData("Omar Aziz might say: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz would say: \"{A}.\"", "Misattributed")]
    public void Who_asks_reports_or_might_say_it_is_not_the_speaker(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Omar Aziz, who defeated Jane Doe, said: \"{B}\"", "Right")]
    [InlineData("Omar Aziz, who defeated Jane Doe, said: \"{A}\"", "Misattributed")]
    [InlineData("Having defeated Jane Doe, Omar Aziz said \"{B}\".", "Right")]
    [InlineData("Having defeated Jane Doe, Omar Aziz said \"{A}\".", "Misattributed")]
    [InlineData("The woman who defeated Omar Aziz said: \"{A}.\"", "Right")]
    public void Who_only_describes_the_speaker_is_not_the_speaker(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Doe v. Aziz: \"{A}.\"", "Right")]
    [InlineData("Jane Doe vs. Omar Aziz: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz Street: \"{A}.\"", "Right")]
    [InlineData("The Omar Aziz case: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz biography: \"{A}.\"", "Right")]
    [InlineData("Omar Aziz: \"{A}\" was what she told me.", "Right")]
    [InlineData("Omar Aziz shrugged: \"{A}.\"", "Misattributed")]
    [InlineData("Omar Aziz: \"{A}.\"", "Misattributed")]
    [InlineData("Mr. Omar Aziz: \"{A}.\"", "Misattributed")]
    public void A_name_in_another_name_is_no_label(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Omar Aziz wins\n\nJane Doe says \"{A}.\"", "Right")]
    [InlineData("## Omar Aziz\n\n\"{A},\" the mayor said.", "Right")]
    [InlineData("## Omar Aziz\n- His rival: \"{A}\"", "Right")]
    [InlineData("## Omar Aziz\n\n\"{A}\" — his rival", "Right")]
    [InlineData("## Omar Aziz\n\n\"{A}\" (2024)", "Misattributed")]
    [InlineData("## Omar Aziz\n\n- \"{A}\"", "Misattributed")]
    [InlineData("| Omar Aziz | She told him: “{A}.” |", "Right")]
    [InlineData("| Omar Aziz | “{A}.” |", "Misattributed")]
    public void A_heading_or_cell_speaks_only_if_nobody_else_does(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("\"{A}\" (Oslo, 2024)", "Right")]
    [InlineData("\"{A}\" (Berlin, June 2024)", "Right")]
    [InlineData("\"{A}\" (Oslo, 2019)", "Misattributed")]
    [InlineData("\"{A}\" (Aziz, 2024)", "Misattributed")]
    [InlineData("\"{A}\" (Smolov et al., 2024)", "Misattributed")]
    [InlineData("\"{A}\" (Smolov, 2024, p. 12)", "Misattributed")]
    public void A_place_and_a_year_are_no_author(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("\"{A},\" said Ms Doe.", "Right")]
    [InlineData("\"{A},\" said Mr Doe.", "Right")]
    [InlineData("\"{B},\" said Mr Doe.", "Misattributed")]
    public void A_surname_of_several_people_accuses_nobody_of_them(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Unser Nachbar sagte: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Junge Frauen sagten: „{A.de}.“ Das war der Stand am Abend.", "Right")]
    [InlineData("Lena Roth sagte: „{A.de}.“ Das war der Stand am Abend.", "Misattributed")]
    public void A_German_description_is_no_name(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));
}
