using static CorpusSdk.QuotationVerdict;

namespace CorpusSdk.Tests.Verification;

/// <summary>Quotations cut from a sentence that says something else, and others that are cut as well as any.</summary>
public sealed class CutTests
{
    private static readonly Dictionary<string, string> s_leads = new()
    {
        ["de"] = "Der Minister sprach am Hafen mit den Leuten der Stadt. ",
        ["en"] = "The minister spoke at the harbour with the people of the town. ",
        ["es"] = "El ministro habló en el puerto con la gente de la ciudad. ",
        ["fr"] = "Le ministre a parlé au port avec les gens de la ville. ",
        ["ru"] = "Министр говорил в порту с людьми города. ",
    };

    [Theory]
    [InlineData("en", "You lied to us about the ferry, didn't you?", "You lied to us about the ferry")]
    [InlineData("en", "The pier is safe, isn't it?", "The pier is safe")]
    [InlineData("en", "They will come back tomorrow, won't they?", "They will come back tomorrow")]
    [InlineData("en", "The pier is safe, right?", "The pier is safe")]
    [InlineData("de", "Der Kai ist sicher, oder?", "Der Kai ist sicher")]
    [InlineData("de", "Sie haben uns belogen, nicht wahr?", "Sie haben uns belogen")]
    [InlineData("fr", "Le quai est sûr, n'est-ce pas ?", "Le quai est sûr")]
    [InlineData("es", "El muelle es seguro, ¿verdad?", "El muelle es seguro")]
    [InlineData("es", "El muelle es seguro, ¿no?", "El muelle es seguro")]
    [InlineData("ru", "Причал совсем безопасен, не так ли?", "Причал совсем безопасен")]
    [InlineData(
        "en",
        "We tried to close the harbour before the winter storm.",
        "We … close the harbour before the winter storm"
    )]
    [InlineData(
        "en",
        "We could have closed the harbour before the winter storm.",
        "We … closed the harbour before the winter storm"
    )]
    [InlineData(
        "en",
        "We should have closed the harbour before the winter storm.",
        "We … closed the harbour before the winter storm"
    )]
    [InlineData(
        "en",
        "I would rather die than close the harbour in the winter.",
        "I would … close the harbour in the winter"
    )]
    [InlineData(
        "en",
        "They pretend to repair the harbour wall every summer.",
        "They … repair the harbour wall every summer"
    )]
    [InlineData(
        "en",
        "They pretended that the harbour wall was safe for all.",
        "They … the harbour wall was safe for all"
    )]
    [InlineData(
        "en",
        "The town wants to sell the whole harbour to the firm.",
        "The town … sell the whole harbour to the firm"
    )]
    [InlineData(
        "en",
        "It is wrong that the ferry is a danger to the town.",
        "It is … the ferry is a danger to the town"
    )]
    [InlineData("en", "It is false that the ferry is a danger to the town.", "It is … a danger to the town")]
    [InlineData(
        "en",
        "The repairs cost at least three million euros this year.",
        "The repairs cost … three million euros this year"
    )]
    [InlineData(
        "en",
        "The repairs cost up to three million euros this year.",
        "The repairs cost … three million euros this year"
    )]
    [InlineData(
        "en",
        "The repairs cost at most three million euros this year.",
        "The repairs cost … three million euros this year"
    )]
    [InlineData(
        "en",
        "The repairs cost more than three million euros this year.",
        "The repairs cost … three million euros this year"
    )]
    [InlineData(
        "en",
        "We threatened to close the harbour before the storm.",
        "We … close the harbour before the storm"
    )]
    [InlineData(
        "en",
        "We were asked to close the harbour before the storm.",
        "We … close the harbour before the storm"
    )]
    [InlineData(
        "de",
        "Wir haben versucht, den Hafen vor dem Sturm zu schließen.",
        "Wir haben … den Hafen vor dem Sturm zu schließen"
    )]
    [InlineData(
        "de",
        "Die Reparatur kostet mindestens drei Millionen Euro im Jahr.",
        "Die Reparatur kostet … drei Millionen Euro im Jahr"
    )]
    [InlineData(
        "de",
        "Die Reparatur kostet höchstens drei Millionen Euro im Jahr.",
        "Die Reparatur kostet … drei Millionen Euro im Jahr"
    )]
    [InlineData(
        "de",
        "Die Reparatur kostet bis zu drei Millionen Euro im Jahr.",
        "Die Reparatur kostet … drei Millionen Euro im Jahr"
    )]
    [InlineData(
        "de",
        "Die Reparatur kostet weniger als drei Millionen Euro im Jahr.",
        "Die Reparatur kostet … drei Millionen Euro im Jahr"
    )]
    [InlineData(
        "fr",
        "Nous avons essayé de fermer le port avant la tempête.",
        "Nous … fermer le port avant la tempête"
    )]
    [InlineData(
        "fr",
        "Les travaux coûtent au moins trois millions cette année.",
        "Les travaux coûtent … trois millions cette année"
    )]
    [InlineData(
        "fr",
        "Les travaux coûtent moins de trois millions cette année.",
        "Les travaux coûtent … trois millions cette année"
    )]
    [InlineData(
        "fr",
        "Les travaux coûtent jusqu'à trois millions cette année.",
        "Les travaux coûtent … trois millions cette année"
    )]
    [InlineData(
        "es",
        "Las obras cuestan al menos tres millones este año entero.",
        "Las obras cuestan … tres millones este año entero"
    )]
    [InlineData(
        "es",
        "Las obras cuestan menos de tres millones este año entero.",
        "Las obras cuestan … tres millones este año entero"
    )]
    [InlineData(
        "es",
        "Las obras cuestan hasta tres millones este año entero.",
        "Las obras cuestan … tres millones este año entero"
    )]
    [InlineData("ru", "Мы пытались закрыть порт до начала зимней бури.", "Мы … закрыть порт до начала зимней бури")]
    [InlineData(
        "ru",
        "Ремонт стоит не менее трёх миллионов евро в этом году.",
        "Ремонт стоит … трёх миллионов евро в этом году"
    )]
    [InlineData(
        "ru",
        "Ремонт стоит почти три миллиона евро в этом году.",
        "Ремонт стоит … три миллиона евро в этом году"
    )]
    [InlineData(
        "ru",
        "Ремонт стоит до трёх миллионов евро в этом году.",
        "Ремонт стоит … трёх миллионов евро в этом году"
    )]
    [InlineData(
        "en",
        "None of the captains came to the meeting yesterday.",
        "the captains came to the meeting yesterday"
    )]
    [InlineData("en", "Nothing in this plan is safe for the town.", "in this plan is safe for the town")]
    [InlineData("en", "Nothing will change for the captains of the town.", "will change for the captains of the town")]
    [InlineData("en", "Nobody believes the story of the minister today.", "believes the story of the minister today")]
    [InlineData("en", "Fewer than ten ships left the harbour this year.", "ten ships left the harbour this year")]
    [InlineData("en", "At most ten ships left the harbour this year.", "ten ships left the harbour this year")]
    [InlineData("en", "Almost ten ships left the harbour this year.", "ten ships left the harbour this year")]
    [InlineData("en", "Less than half of the ships left the harbour.", "half of the ships left the harbour")]
    [InlineData("en", "Not all of the captains came to the meeting.", "all of the captains came to the meeting")]
    [InlineData("en", "Only the minister can open the harbour again.", "the minister can open the harbour again")]
    [InlineData(
        "en",
        "Neither the mayor nor the minister came to the harbour.",
        "the mayor nor the minister came to the harbour"
    )]
    [InlineData("de", "Keiner der Kapitäne kam gestern zu dem Treffen.", "der Kapitäne kam gestern zu dem Treffen")]
    [InlineData(
        "de",
        "Niemand glaubt heute die Geschichte des Ministers.",
        "glaubt heute die Geschichte des Ministers"
    )]
    [InlineData("de", "Nur der Minister kann den Hafen wieder öffnen.", "der Minister kann den Hafen wieder öffnen")]
    [InlineData(
        "de",
        "Weniger als zehn Schiffe verließen den Hafen in diesem Jahr.",
        "zehn Schiffe verließen den Hafen in diesem Jahr"
    )]
    [InlineData(
        "de",
        "Höchstens zehn Schiffe verließen den Hafen in diesem Jahr.",
        "zehn Schiffe verließen den Hafen in diesem Jahr"
    )]
    [InlineData("fr", "Personne dans cette ville ne croit le ministre.", "dans cette ville ne croit le ministre")]
    [InlineData(
        "fr",
        "Seul le ministre peut rouvrir le port de la ville.",
        "le ministre peut rouvrir le port de la ville"
    )]
    [InlineData(
        "fr",
        "Seuls les marins peuvent rouvrir le port de la ville.",
        "les marins peuvent rouvrir le port de la ville"
    )]
    [InlineData(
        "fr",
        "Seulement dix navires ont quitté le port cette année.",
        "dix navires ont quitté le port cette année"
    )]
    [InlineData(
        "fr",
        "Moins de dix navires ont quitté le port cette année.",
        "dix navires ont quitté le port cette année"
    )]
    [InlineData("fr", "Aucun des capitaines n'est venu à la réunion.", "capitaines n'est venu à la réunion")]
    [InlineData(
        "es",
        "Nadie en esta ciudad cree la historia del ministro.",
        "en esta ciudad cree la historia del ministro"
    )]
    [InlineData(
        "es",
        "Nadie cree la historia del ministro en la ciudad.",
        "cree la historia del ministro en la ciudad"
    )]
    [InlineData("es", "Solo el ministro puede abrir el puerto otra vez.", "el ministro puede abrir el puerto otra vez")]
    [InlineData("es", "Ninguno de los capitanes vino a la reunión de ayer.", "los capitanes vino a la reunión de ayer")]
    [InlineData("es", "Menos de diez barcos salieron del puerto este año.", "diez barcos salieron del puerto este año")]
    [InlineData("ru", "Только министр может снова открыть этот порт.", "министр может снова открыть этот порт")]
    [InlineData("ru", "Лишь министр может снова открыть этот порт.", "министр может снова открыть этот порт")]
    [InlineData("ru", "Ни один капитан не пришёл вчера на встречу.", "капитан не пришёл вчера на встречу")]
    [InlineData("ru", "Никто в этом городе не верит словам министра.", "в этом городе не верит словам министра")]
    [InlineData("ru", "Менее десяти кораблей покинули порт в этом году.", "десяти кораблей покинули порт в этом году")]
    [InlineData("fr", "Nous fermerons le port si la tempête arrive demain.", "Nous fermerons le port")]
    [InlineData("fr", "Si la tempête arrive demain, nous fermerons le port.", "nous fermerons le port")]
    [InlineData("es", "Cerraremos el puerto si llega la tormenta mañana.", "Cerraremos el puerto")]
    [InlineData("es", "Si llega la tormenta mañana, cerraremos el puerto.", "cerraremos el puerto")]
    [InlineData("es", "El puerto seguirá cerrado hasta que el dique sea reparado.", "El puerto seguirá cerrado")]
    [InlineData("ru", "Мы закроем этот порт, если завтра придёт буря.", "Мы закроем этот порт")]
    [InlineData("ru", "Если завтра придёт буря, мы закроем этот порт.", "мы закроем этот порт")]
    [InlineData("ru", "Порт останется закрытым, пока не починят дамбу.", "Порт останется закрытым")]
    [InlineData("de", "Wir schließen den Hafen, wenn morgen der Sturm kommt.", "Wir schließen den Hafen")]
    [InlineData("de", "Wenn morgen der Sturm kommt, schließen wir den Hafen.", "schließen wir den Hafen")]
    [InlineData("de", "Der Hafen bleibt geschlossen, bis der Damm repariert ist.", "Der Hafen bleibt geschlossen")]
    [InlineData("de", "Der Hafen bleibt offen, es sei denn, der Damm bricht.", "Der Hafen bleibt offen")]
    [InlineData("en", "We will close the harbour if the storm comes tomorrow.", "We will close the harbour")]
    [InlineData("en", "If the storm comes tomorrow, we will close the harbour.", "we will close the harbour")]
    [InlineData("en", "The harbour will stay closed until the wall is mended.", "The harbour will stay closed")]
    [InlineData("en", "The harbour holds three ships or more in the summer.", "The harbour holds three ships")]
    [InlineData("en", "It will cost three million euros at least this year.", "It will cost three million euros")]
    [InlineData("de", "Das kostet drei Millionen Euro oder mehr in diesem Jahr.", "Das kostet drei Millionen Euro")]
    public void A_cut_that_changes_the_meaning_is_an_alteration(string language, string sentence, string quotation) =>
        Assert.All(Verdicts(language, sentence, quotation), verdict => Assert.Equal(Altered, verdict));

    [Theory]
    [InlineData("en", "The pier is safe, isn't it?", "The pier is safe, isn't it?")]
    [InlineData("en", "The pier is safe. The ferry is old, isn't it?", "The pier is safe")]
    [InlineData("en", "The pier is safe and the town is proud of it.", "The pier is safe")]
    [InlineData(
        "en",
        "The repairs of the old wall cost three million euros this year.",
        "The repairs … cost three million euros this year"
    )]
    [InlineData(
        "en",
        "We will close the harbour, which is old, before the winter storm.",
        "We will close the harbour … before the winter storm"
    )]
    [InlineData(
        "en",
        "We will close the harbour and the school before the winter storm.",
        "We will close the harbour … before the winter storm"
    )]
    [InlineData(
        "en",
        "The old and tired captains of the town came to the harbour.",
        "The … captains of the town came to the harbour"
    )]
    [InlineData(
        "de",
        "Wir werden den alten Hafen der Stadt vor dem Sturm schließen.",
        "Wir werden den … Hafen der Stadt vor dem Sturm schließen"
    )]
    [InlineData(
        "fr",
        "Nous fermerons le vieux port de la ville avant la tempête.",
        "Nous fermerons le … port de la ville avant la tempête"
    )]
    [InlineData(
        "en",
        "There is nothing new, and the captains came to the meeting.",
        "the captains came to the meeting"
    )]
    [InlineData("en", "The minister can open the harbour again.", "can open the harbour again")]
    [InlineData(
        "fr",
        "Le seul port de la ville est fermé depuis un mois.",
        "port de la ville est fermé depuis un mois"
    )]
    [InlineData("de", "Der Minister kann den Hafen wieder öffnen.", "kann den Hafen wieder öffnen")]
    [InlineData("ru", "Наш министр может снова открыть этот порт.", "министр может снова открыть этот порт")]
    [InlineData("fr", "Nous fermerons le port et la ville le sait bien.", "Nous fermerons le port")]
    [InlineData("es", "Cerraremos el puerto y la ciudad lo sabe bien.", "Cerraremos el puerto")]
    [InlineData("ru", "Мы закроем этот порт, и город это знает.", "Мы закроем этот порт")]
    [InlineData("es", "Cerraremos el puerto como si fuera de noche.", "Cerraremos el puerto")]
    [InlineData("fr", "La ville demande si le port sera fermé demain.", "La ville demande")]
    [InlineData("en", "It will cost three million euros in this cold year.", "It will cost three million euros")]
    [InlineData("en", "The man who wants to sell the harbour came to the town.", "The man … came to the town")]
    [InlineData("en", "The old ferry could carry two hundred people and needs repair.", "The old ferry … needs repair")]
    [InlineData("en", "The ship that should own the port of the town sails tomorrow.", "The ship … sails tomorrow")]
    [InlineData(
        "en",
        "The minister, who wanted to leave, said the ferry is old.",
        "The minister … said the ferry is old"
    )]
    [InlineData("en", "We walked all the way to the harbour and to the old school.", "We walked … to the old school")]
    [InlineData(
        "en",
        "He gave the money to the town and to three old captains.",
        "He gave the money … to three old captains"
    )]
    [InlineData("en", "More than one of us saw it and ten ships left the harbour.", "ten ships left the harbour")]
    [InlineData("en", "We went from the harbour to ten ships in the far north.", "ten ships in the far north")]
    [InlineData("fr", "Une personne sur deux a vu le port de la ville.", "sur deux a vu le port de la ville")]
    [InlineData("fr", "La seule ville du pays a fermé le port hier.", "ville du pays a fermé le port hier")]
    [InlineData("de", "Wir fahren heute bis zum Hafen der alten Stadt.", "Wir fahren heute")]
    [InlineData("en", "We are ready, what about you?", "We are ready")]
    [InlineData(
        "de",
        "Der Kapitän, der den Hafen schließen wollte, kam zu dem Treffen.",
        "Der Kapitän … kam zu dem Treffen"
    )]
    [InlineData(
        "fr",
        "Le port, qui devrait fermer, reste ouvert à tous les marins.",
        "Le port … reste ouvert à tous les marins"
    )]
    [InlineData("en", "We will ignore the disputed river in the north.", "We will ignore the … river in the north")]
    [InlineData(
        "en",
        "We managed to electroencephalographically examine the whole crew.",
        "We … electroencephalographically examine the whole crew"
    )]
    public void Another_cut_is_none(string language, string sentence, string quotation) =>
        Assert.All(Verdicts(language, sentence, quotation), verdict => Assert.True(verdict is Verbatim or Edited));

    /// <summary>In the article's own words, and in words that it quotes.</summary>
    private static IEnumerable<QuotationVerdict> Verdicts(string language, string sentence, string quotation)
    {
        foreach (var text in new[] { sentence, $"“{sentence}”" })
        {
            QuotationVerifier verifier = new([
                new FakeArticle("a") { Language = language, Text = s_leads[language] + text },
            ]);
            yield return Assert.Single(verifier.Verify($"“{quotation}”").Quotations).Verdict;
        }
    }
}
