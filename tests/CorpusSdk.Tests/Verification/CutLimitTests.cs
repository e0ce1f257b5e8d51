namespace CorpusSdk.Tests.Verification;

/// <summary>Quotations without what limits, excepts or reverses the rest.</summary>
public sealed class CutLimitTests
{
    [Theory]
    [InlineData("en", "Nobody but me knew that the pier was broken.", "Nobody … knew that the pier was broken")]
    [InlineData(
        "en",
        "Everyone except the mayor knew that the pier was broken.",
        "Everyone … knew that the pier was broken"
    )]
    [InlineData(
        "en",
        "All boats other than the ferry are safe in this harbour.",
        "All boats … are safe in this harbour"
    )]
    [InlineData(
        "en",
        "Nothing apart from the ferry is safe in this old harbour.",
        "Nothing … is safe in this old harbour"
    )]
    [InlineData(
        "de",
        "Alle außer dem Bürgermeister wussten, dass der Kai kaputt war.",
        "Alle … wussten, dass der Kai kaputt war"
    )]
    [InlineData(
        "fr",
        "Tous sauf le maire savaient que le quai était en ruine.",
        "Tous … savaient que le quai était en ruine"
    )]
    [InlineData(
        "es",
        "Todos excepto el alcalde sabían que el muelle estaba roto.",
        "Todos … sabían que el muelle estaba roto"
    )]
    [InlineData(
        "es",
        "Todos menos el alcalde sabían que el muelle estaba roto.",
        "Todos … sabían que el muelle estaba roto"
    )]
    [InlineData(
        "ru",
        "Все, кроме мэра города, знали, что причал был разрушен.",
        "Все … знали, что причал был разрушен"
    )]
    [InlineData(
        "en",
        "Students who cheat in the exam will be expelled from the school.",
        "Students … will be expelled from the school"
    )]
    [InlineData(
        "en",
        "All boats that leak will be sold by the town next year.",
        "All boats … will be sold by the town next year"
    )]
    [InlineData(
        "en",
        "Anyone who lies to the council will go to prison for years.",
        "Anyone … will go to prison for years"
    )]
    [InlineData(
        "en",
        "Every sailor whose papers are false will be sent home today.",
        "Every sailor … will be sent home today"
    )]
    [InlineData(
        "de",
        "Alle, die den Rat belügen, kommen für Jahre ins Gefängnis.",
        "Alle … kommen für Jahre ins Gefängnis"
    )]
    [InlineData(
        "fr",
        "Tous ceux qui mentent au conseil iront en prison pour des années.",
        "Tous … iront en prison pour des années"
    )]
    [InlineData(
        "es",
        "Todos los que mienten al consejo irán a la cárcel por años.",
        "Todos … irán a la cárcel por años"
    )]
    [InlineData("ru", "Все, кто лжёт совету города, попадут в тюрьму на годы.", "Все … попадут в тюрьму на годы")]
    [InlineData(
        "en",
        "We decided against closing the harbour in the coming winter.",
        "We decided … closing the harbour in the coming winter"
    )]
    [InlineData(
        "en",
        "He was accused of stealing the money of the whole town.",
        "He was … stealing the money of the whole town"
    )]
    [InlineData(
        "en",
        "This is the opposite of what we promised to the whole town.",
        "This is … what we promised to the whole town"
    )]
    [InlineData(
        "en",
        "She was acquitted of stealing the money of the town.",
        "She was … stealing the money of the town"
    )]
    [InlineData(
        "en",
        "We were banned from fishing in the whole bay this year.",
        "We were … fishing in the whole bay this year"
    )]
    [InlineData(
        "de",
        "Wir haben uns dagegen entschieden, den Hafen zu schließen.",
        "Wir haben uns … entschieden, den Hafen zu schließen"
    )]
    [InlineData("en", "Without the ferry we are all lost on this island.", "we are all lost on this island")]
    [InlineData("en", "Without the ferry, we are all lost on this island.", "we are all lost on this island")]
    [InlineData(
        "en",
        "Pay us or else we close the harbour for the whole winter.",
        "we close the harbour for the whole winter"
    )]
    [InlineData(
        "en",
        "Pay us now, otherwise we close the harbour for the winter.",
        "we close the harbour for the winter"
    )]
    [InlineData(
        "en",
        "Pay us now. Otherwise, we will close the harbour for the winter.",
        "we will close the harbour for the winter"
    )]
    [InlineData(
        "de",
        "Zahlt jetzt, sonst schließen wir den Hafen für den Winter.",
        "schließen wir den Hafen für den Winter"
    )]
    [InlineData(
        "de",
        "Ohne die Fähre sind wir auf dieser Insel alle verloren.",
        "sind wir auf dieser Insel alle verloren"
    )]
    [InlineData(
        "fr",
        "Payez maintenant, sinon nous fermons le port pour l'hiver.",
        "nous fermons le port pour l'hiver"
    )]
    [InlineData(
        "es",
        "Paguen ahora, si no cerramos el puerto para todo el invierno.",
        "cerramos el puerto para todo el invierno"
    )]
    [InlineData(
        "es",
        "Paguen ahora, de lo contrario cerramos el puerto para el invierno.",
        "cerramos el puerto para el invierno"
    )]
    [InlineData("ru", "Платите сейчас, иначе мы закроем порт на всю зиму.", "мы закроем порт на всю зиму")]
    [InlineData(
        "de",
        "Sollte der Kai brechen, müssen wir alle die Insel verlassen.",
        "müssen wir alle die Insel verlassen"
    )]
    [InlineData("en", "Should the pier break, we will all leave the island.", "we will all leave the island")]
    [InlineData("en", "Had we known this, we would all have left the island.", "we would all have left the island")]
    [InlineData("en", "Were the pier to break, we would all leave the island.", "we would all leave the island")]
    [InlineData("en", "We called the strike off.", "We called the strike")]
    [InlineData("en", "The council turned the offer down, and we went home.", "The council turned the offer")]
    [InlineData("en", "They will shut the whole harbour down next year.", "They will shut the whole harbour")]
    [InlineData("en", "We are perhaps safe in the old harbour today.", "We are … safe in the old harbour today")]
    [InlineData(
        "en",
        "We will be safe instead of what they told us in May.",
        "We will be safe … what they told us in May"
    )]
    public void What_limits_a_statement_is_part_of_it(string language, string sentence, string quotation) =>
        Assert.False(CutSentence.IsClean(language, sentence, quotation));

    [Theory]
    [InlineData(
        "en",
        "We are tired but happy, and we will go back to the harbour.",
        "We are tired … and we will go back to the harbour"
    )]
    [InlineData(
        "en",
        "The ferry that sank last winter was older than the pier itself.",
        "The ferry … was older than the pier itself"
    )]
    [InlineData(
        "en",
        "The students, who were tired, will be driven home by the school.",
        "The students … will be driven home by the school"
    )]
    [InlineData("en", "Without doubt we are all lost on this island.", "we are all lost on this island")]
    [InlineData("en", "Without a doubt, we are all lost on this island.", "we are all lost on this island")]
    [InlineData(
        "de",
        "Ohne Zweifel sind wir auf dieser Insel alle verloren.",
        "sind wir auf dieser Insel alle verloren"
    )]
    [InlineData(
        "fr",
        "Sans aucun doute, nous sommes tous perdus sur cette île.",
        "nous sommes tous perdus sur cette île"
    )]
    [InlineData("es", "Sin duda, estamos todos perdidos en esta isla.", "estamos todos perdidos en esta isla")]
    [InlineData("ru", "Без сомнения, мы все пропадём на этом острове.", "мы все пропадём на этом острове")]
    [InlineData("en", "Should we leave? We will all leave the island.", "We will all leave the island")]
    [InlineData("en", "We went up the hill.", "We went")]
    [InlineData("en", "We called the strike off.", "We called the strike off")]
    [InlineData("en", "We carried the boats up the hill in the morning.", "We carried the boats")]
    [InlineData(
        "en",
        "He told the sailors that the ferry sank, and then they left the town.",
        "He told the sailors … and then they left the town"
    )]
    [InlineData("en", "Without help, we won the whole match in the harbour.", "we won the whole match in the harbour")]
    [InlineData("en", "Without looking back, we are walking to the old harbour.", "we are walking to the old harbour")]
    [InlineData("en", "We are walking to the harbour without our boats.", "We are walking to the harbour")]
    [InlineData("en", "We threw the boats up in the harbour in May.", "We threw the boats")]
    [InlineData("en", "We are all in favour but the mayor is not ready.", "We are all in favour")]
    [InlineData("en", "Students like the school, but those who teach are tired of it.", "Students like the school")]
    [InlineData("en", "The two first-year students were at the harbour.", "The two")]
    public void What_only_adds_may_be_left_out(string language, string sentence, string quotation) =>
        Assert.True(CutSentence.IsClean(language, sentence, quotation));
}
