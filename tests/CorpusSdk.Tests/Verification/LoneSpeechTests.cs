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
    [InlineData("- Построим мост до зимы, - сказал Омар Азиз.", "Altered")]
    [InlineData("—{A.es} —dijo Jane Doe.", "Right")]
    [InlineData("—{A.es} —dijo Omar Aziz.", "Misattributed")]
    [InlineData("—{A.es}.\n\nDespués se fue.", "Right")]
    [InlineData("—Nadie preguntó por el camino —gruñó Omar Aziz.", "Altered")]
    [InlineData("1. —{A.es} —dijo Omar Aziz.", "Misattributed")]
    [InlineData("- **—Reconstruiremos el puente antes del invierno —dijo Jane Doe.**", "Altered")]
    [InlineData("- {A.es} -dijo Jane Doe-.", "Right")]
    [InlineData("-Reconstruiremos el puente antes del invierno -dijo Jane Doe.", "Altered")]
    [InlineData("- {A.fr}, dit Jane Doe.", "Right")]
    [InlineData("– Nous allons reconstruire le pont avant l’hiver.", "Altered")]
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
    [InlineData("— Jane Doe, mayor of the town in the west")]
    [InlineData("— Jane Doe, alcaldesa")]
    public void Words_about_a_person_or_a_thing_are_not(string text) => Assert.Equal("", SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Resumen del conflicto en el puerto:\n\n- La huelga dura ya tres semanas.\n- El paro es muy caro.", "")]
    [InlineData("## Главное\n\n- Ярмарка откроется 21 ноября.\n- Палатки не дорогие.", "")]
    [InlineData("Les points de la réunion :\n\n- Le pont ne sera pas sûr.\n- Le prix - élevé - monte.", "")]
    [InlineData("- Jane Doe : « {A.fr} »", "Right")]
    [InlineData("- Джейн Доу: «{A.ru}»", "Right")]
    [InlineData("- « {A.fr} », a dit Jane Doe.", "Right")]
    [InlineData("- Jane Doe, mardi : « {A.fr}, a dit Jane Doe. »", "Right")]
    [InlineData("-La huelga dura ya tres semanas y es muy cara.", "")]
    public void Items_of_a_list_are_no_dialogue(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));

    /// <summary>The same lines with a dash are dialogue.</summary>
    [Theory]
    [InlineData("Resumen del conflicto en el puerto:\n\n— La huelga dura ya tres semanas.\n— El paro es muy caro.")]
    [InlineData("## Главное\n\n– Ярмарка откроется 21 ноября.\n– Палатки не дорогие.")]
    public void Lines_with_a_dash_are_dialogue(string text) =>
        Assert.Equal("NotFound NotFound", SpeakerCorpus.Verdicts(text));

    [Theory]
    [InlineData("Il l’a dit dans la ville :\n\n« {A.fr} »\n— Jane Doe", "Right")]
    [InlineData("Il l’a dit dans la ville :\n\n« {A.fr} »\n— Omar Aziz", "Misattributed")]
    [InlineData("Il l’a dit dans la ville :\n\n« {A.fr} »\n- Jane Doe", "Right")]
    [InlineData("Il l’a dit dans la ville :\n\n> {A.fr}\n\n— Jane Doe, maire de la ville", "Right")]
    [InlineData("> {A.es}\n>\n> — Lena Roth (alcaldesa de la ciudad)", "Misattributed")]
    [InlineData("Il l’a dit dans la ville :\n\n« {A.fr} »\n— Jane Doe viendra.", "Right Altered")]
    [InlineData("Il l’a dit dans la ville :\n\n« {A.fr} »\n— Non, nous ne partons pas", "Right NotFound")]
    [InlineData("Il l’a dit dans la ville.\n\n— Jane Doe vient avec nous demain", "NotFound")]
    public void A_credit_is_no_dialogue(string text, string verdicts) =>
        Assert.Equal(verdicts, SpeakerCorpus.Verdicts(text));
}
