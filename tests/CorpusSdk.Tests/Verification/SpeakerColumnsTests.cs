namespace CorpusSdk.Tests.Verification;

/// <summary>
/// Columns of tables, whose header says whether they name speakers. The words are Jane Doe's (<c>{A}</c>).
/// </summary>
public sealed class SpeakerColumnsTests
{
    [Theory]
    [InlineData("| Said to | Words |\n|---|---|\n| Omar Aziz | “{A}.” |", "Right")]
    [InlineData("| Addressee | Words |\n|---|---|\n| Omar Aziz | “{A}.” |", "Right")]
    [InlineData("| To | Words |\n|---|---|\n| Omar Aziz | “{A}.” |", "Right")]
    [InlineData("| Words | Recipient |\n|:--|--:|\n| “{A}.” | Omar Aziz |", "Right")]
    [InlineData("| Words | Topic |\n|---|---|\n| “{A}.” | Omar Aziz |", "Right")]
    [InlineData("Said to | Words\n---|---\nOmar Aziz | “{A}.”", "Right")]
    [InlineData("| Said to | Words |\n| Omar Aziz | “{A}.” |", "Right")]
    [InlineData("| Words | Said to |\n|---|---|\n| “{B}.” | Jane Doe |\n| “{A}.” | Omar Aziz |", "Right Right")]
    [InlineData("| Speaker | Said to | Words |\n|---|---|---|\n| Jane Doe | Omar Aziz | \"{A}.\" |", "Right")]
    [InlineData("| Empfänger | Zitat |\n|---|---|\n| Omar Aziz | „{A.de}.“ |", "Right")]
    [InlineData("| Destinataire | Citation |\n|---|---|\n| Omar Aziz | « {A.fr}. » |", "Right")]
    [InlineData("| Destinatario | Cita |\n|---|---|\n| Omar Aziz | «{A.es}». |", "Right")]
    [InlineData("| Кому | Цитата |\n|---|---|\n| Омар Азиз | «{A.ru}». |", "Right")]
    public void A_column_of_hearers_or_subjects_names_no_speaker(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("| Speaker | Words |\n|---|---|\n| Omar Aziz | “{A}.” |", "Misattributed")]
    [InlineData("| **Who** | **Words** |\n|---|---|\n| Omar Aziz | “{A}.” |", "Misattributed")]
    [InlineData("| Speaker | Said to | Words |\n|---|---|---|\n| Omar Aziz | Jane Doe | \"{A}.\" |", "Misattributed")]
    [InlineData(
        "| Nr | Quote | Speaker |\n|---|---|---|\n| 1 | \"{B}\" | Omar Aziz |\n| 2 | \"{A}\" | Omar Aziz |",
        "Right Misattributed"
    )]
    [InlineData("| Кто | Цитата |\n|---|---|\n| Омар Азиз | «{A.ru}». |", "Misattributed")]
    [InlineData("| Omar Aziz | “{A}.” |", "Misattributed")]
    public void A_column_of_speakers_does(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));
}
