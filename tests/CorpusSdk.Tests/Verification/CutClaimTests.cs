using static CorpusSdk.QuotationVerdict;

namespace CorpusSdk.Tests.Verification;

/// <summary>Quotations cut from a sentence in which others say it, or in which it holds for a part only.</summary>
public sealed class CutClaimTests
{
    [Theory]
    [InlineData("en", "Critics claim that we stole the money of the town.", "we stole the money of the town")]
    [InlineData("en", "My critics say that I am destroying the town.", "I am destroying the town")]
    [InlineData("en", "Some say the offer is fair to the town.", "the offer is fair to the town")]
    [InlineData("de", "Kritiker behaupten, dass wir das Geld gestohlen haben.", "dass wir das Geld gestohlen haben")]
    [InlineData("fr", "On dit que je mens toujours aux gens de la ville.", "je mens toujours aux gens de la ville")]
    [InlineData("es", "Dicen que la culpa es mía y de la ciudad.", "la culpa es mía y de la ciudad")]
    [InlineData("ru", "Говорят, что я продал старый завод.", "я продал старый завод")]
    [InlineData("en", "We will negotiate or strike in the winter.", "We will … strike in the winter")]
    [InlineData("en", "Some of the children can swim in the harbour.", "the children can swim in the harbour")]
    public void What_others_claim_is_not_said(string language, string sentence, string quotation) =>
        Assert.Equal(Altered, VerdictOf(language, sentence, quotation));

    [Theory]
    [InlineData("en", "I believe that we will repair the harbour soon.", "we will repair the harbour soon")]
    [InlineData("en", "We have always said that the harbour is safe.", "the harbour is safe")]
    [InlineData("de", "Ich glaube, dass wir den Hafen bald öffnen.", "dass wir den Hafen bald öffnen")]
    [InlineData("fr", "Je pense que le port sera ouvert demain.", "le port sera ouvert demain")]
    [InlineData("es", "Creo que el puerto estará abierto mañana.", "el puerto estará abierto mañana")]
    [InlineData("ru", "Я думаю, что порт скоро откроют снова.", "порт скоро откроют снова")]
    [InlineData("en", "We talked about three old ships in the harbour.", "three old ships in the harbour")]
    [InlineData("en", "He saw many of the captains of the town.", "the captains of the town")]
    [InlineData("en", "The head of the old union came to the town.", "the old union came to the town")]
    public void What_the_speaker_believes_is(string language, string sentence, string quotation) =>
        Assert.Equal(Verbatim, VerdictOf(language, sentence, quotation));

    [Theory]
    [InlineData("en", "We did not sell the old house.", "We did <del>not</del> sell the old house.")]
    [InlineData("en", "We did not sell the old house.", "We did <s>not</s> sell the old house.")]
    [InlineData("en", "We did sell the old house.", "We did <ins>not</ins> sell the old house.")]
    public void Words_that_are_struck_out_or_inserted_are_changes(string language, string sentence, string quotation) =>
        Assert.Equal(Altered, VerdictOf(language, sentence, quotation));

    private static QuotationVerdict VerdictOf(string language, string sentence, string quotation)
    {
        QuotationVerifier verifier = new([new FakeArticle("a") { Language = language, Text = $"“{sentence}”" }]);
        return Assert.Single(verifier.Verify($"“{quotation}”").Quotations).Verdict;
    }
}
