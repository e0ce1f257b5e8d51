namespace CorpusSdk.Annotation.Tests;

public class EnglishTextTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData("Ja, das ist kurz.", true)] // Too short to say.
    [InlineData(
        "Ann Lee came to the harbour on Monday, and she said that the boats would be late for the rest of the year, "
            + "since nobody had mended them.",
        true
    )]
    [InlineData(
        "RAY: Yes. LEE: What happened? RAY: Boats came. Three, I think. LEE: When? RAY: Monday. LEE: Can you name "
            + "them? RAY: I can't. Why? LEE: Just tell me. RAY: That's enough.",
        true
    )]
    [InlineData(
        "Mandag kom Anne Holm i havnen og sagde, at bådene ville blive forsinkede resten af året, fordi ingen havde "
            + "repareret dem, og hun har ikke hørt fra Lars siden.",
        false
    )]
    [InlineData(
        "Maandag kwam Anna Visser naar de haven en zei dat de boten de rest van het jaar te laat zouden zijn, omdat "
            + "niemand ze had gerepareerd, en wat is er nog meer?",
        false
    )]
    [InlineData(
        "Am Montag kam Jana Vogt in den Hafen und sagte, dass die Boote für den Rest des Jahres zu spät sein würden, "
            + "weil niemand sie repariert hatte, was in der Stadt niemand hören wollte.",
        false
    )]
    [InlineData(
        "Lundi, Anne Morel est venue au port et a dit que les bateaux seraient en retard pour le reste de l'année, "
            + "parce que personne ne les avait réparés, ce que personne ne voulait entendre.",
        false
    )]
    public void English_is_recognized_by_its_common_words(string text, bool isEnglish) =>
        Assert.Equal(isEnglish, EnglishText.IsLikely(text));
}
