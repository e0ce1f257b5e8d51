namespace CorpusSdk.Tests.Verification;

/// <summary>An article with one sentence that a quotation is cut from.</summary>
internal static class CutSentence
{
    /// <summary>
    /// Whether the quotation is clean, both if the article shows the sentence as a quotation, and if it is its own.
    /// </summary>
    public static bool IsClean(string language, string sentence, string quotation)
    {
        var (opening, closing) = language switch
        {
            "de" => ("„", "“"),
            "fr" => ("« ", " »"),
            "es" or "ru" => ("«", "»"),
            _ => ("“", "”"),
        };
        var before = language switch
        {
            "de" => "Der Minister sprach am Hafen mit den Leuten der Stadt. ",
            "fr" => "Le ministre a parlé au port avec les gens de la ville. ",
            "es" => "El ministro habló en el puerto con la gente de la ciudad. ",
            "ru" => "Министр говорил в порту с людьми города. ",
            _ => "The minister spoke at the harbour with the people of the town. ",
        };
        var verdicts = new[] { $"{opening}{sentence}{closing}", sentence }
            .Select(said => new QuotationVerifier([new FakeArticle("a") { Language = language, Text = before + said }]))
            .Select(verifier => Assert.Single(verifier.Verify(opening + quotation + closing).Quotations).IsClean)
            .Distinct();
        return Assert.Single(verdicts);
    }
}
