namespace CorpusSdk.Tests.Verification;

/// <summary>Quotations without the time, the case or the reservation to which the sentence limits them.</summary>
public sealed class CutScopeTests
{
    [Theory]
    [InlineData("de", "Es stimmt einfach nicht, dass wir Geld verschenkt haben.", "dass wir Geld verschenkt haben")]
    [InlineData("fr", "Ce n’est pas un échec, c’est un report des travaux.", "Ce n’est pas […] un report des travaux")]
    [InlineData("es", "No es un fracaso, es un aplazamiento de las obras.", "No es … un aplazamiento de las obras")]
    [InlineData("en", "It is not a failure, it is a delay of the whole work.", "It is not … a delay of the whole work")]
    [InlineData(
        "fr",
        "Elle n’a signé que deux accords sur dix cette année.",
        "Elle n’a signé … deux accords sur dix cette année"
    )]
    [InlineData(
        "es",
        "El alcalde negó que la ciudad hubiera regalado terrenos.",
        "la ciudad hubiera regalado terrenos"
    )]
    [InlineData("ru", "Мэр отрицал, что город подарил землю заводу.", "город подарил землю заводу")]
    [InlineData("en", "If anyone tells you the plan is dead, he is lying.", "the plan is dead")]
    [InlineData("en", "He gave us nothing but forms for the whole year.", "He gave us nothing")]
    [InlineData("en", "I used to support the runway in the old valley.", "support the runway in the old valley")]
    [InlineData("de", "Sie behaupten, wir hätten das Geld gestohlen.", "wir hätten das Geld gestohlen")]
    [InlineData("de", "Manche sagen, die Gewerkschaft sei am Ende.", "die Gewerkschaft sei am Ende")]
    [InlineData(
        "en",
        "The fund lost 3 percent, compared with 9 percent a year earlier.",
        "The fund lost … 9 percent a year earlier"
    )]
    [InlineData(
        "en",
        "The drug did not cause the deaths, as far as we can tell today.",
        "The drug did not cause the deaths"
    )]
    [InlineData("en", "As far as I know, no house will be torn down.", "no house will be torn down")]
    [InlineData("de", "Meines Wissens ist kein Patient zu Schaden gekommen.", "ist kein Patient zu Schaden gekommen")]
    [InlineData("fr", "À ma connaissance, aucune maison ne sera détruite.", "aucune maison ne sera détruite")]
    [InlineData("es", "Que yo sepa, ninguna casa será derribada este año.", "ninguna casa será derribada este año")]
    [InlineData("ru", "Насколько я знаю, ни один дом не снесут.", "ни один дом не снесут")]
    [InlineData("en", "In theory, everyone can retire at 60 in this town.", "everyone can retire at 60 in this town")]
    [InlineData("en", "On paper the fund is rich and well kept.", "the fund is rich and well kept")]
    [InlineData("de", "Die Kasse steht gut da, wie die Chefin gern behauptet.", "Die Kasse steht gut da")]
    [InlineData("fr", "La caisse va très bien, à en croire la directrice.", "La caisse va très bien")]
    [InlineData("es", "La caja está muy bien, según dice ella misma.", "La caja está muy bien")]
    [InlineData("ru", "Касса полна денег, как она уверяет всех.", "Касса полна денег")]
    [InlineData("de", "Sie ist die beste Chefin, zumindest im Fernsehen.", "Sie ist die beste Chefin")]
    [InlineData("en", "Barring a strike, the terminal opens on 1 May.", "the terminal opens on 1 May")]
    [InlineData("en", "Subject to approval, we will hire 300 people next year.", "we will hire 300 people next year")]
    [InlineData(
        "fr",
        "Sauf si l’État retire sa subvention, les tarifs resteront les mêmes.",
        "les tarifs resteront les mêmes"
    )]
    [InlineData("ru", "Пока область платит, мы сохраним сорок медсестёр.", "мы сохраним сорок медсестёр")]
    [InlineData("es", "Sin dinero nuevo, la caja estará vacía en 2031.", "la caja estará vacía en 2031")]
    [InlineData("fr", "À sa place, je démissionnerais dès aujourd’hui.", "je démissionnerais dès aujourd’hui")]
    [InlineData("de", "An ihrer Stelle würde ich sofort zurücktreten.", "würde ich sofort zurücktreten")]
    [InlineData("ru", "На её месте я бы ушёл с этой работы.", "я бы ушёл с этой работы")]
    [InlineData("en", "We won't raise fees this year in the harbour.", "We won't raise fees")]
    [InlineData("en", "We have not decided yet on the old harbour.", "We have not decided")]
    [InlineData("ru", "Мы не закроем мост этой зимой из-за льда.", "Мы не закроем мост")]
    [InlineData("fr", "Nous ne fermerons aucune ligne avant la fin de l’été.", "Nous ne fermerons aucune ligne")]
    [InlineData(
        "fr",
        "Avant Pâques, personne ne sera licencié dans l'usine.",
        "personne ne sera licencié dans l'usine"
    )]
    [InlineData("de", "Vor Ostern wird niemand in der Fabrik entlassen.", "wird niemand in der Fabrik entlassen")]
    [InlineData("en", "Before Easter, nobody will be dismissed in the plant.", "nobody will be dismissed in the plant")]
    [InlineData(
        "es",
        "Aún no hemos perdido ningún contrato en el puerto.",
        "no hemos perdido ningún contrato en el puerto"
    )]
    [InlineData("es", "Casi todos buscan otro puesto, menos los aprendices.", "Casi todos buscan otro puesto")]
    public void What_holds_within_limits_is_not_said_without_them(string language, string sentence, string quotation) =>
        Assert.False(CutSentence.IsClean(language, sentence, quotation));

    [Theory]
    [InlineData(
        "en",
        "It is not, as they say, a failure of the whole work.",
        "It is not … a failure of the whole work"
    )]
    [InlineData("en", "We are used to the noise of the old valley.", "the noise of the old valley")]
    [InlineData("de", "Wir sagen, die Gewerkschaft ist stark wie nie.", "die Gewerkschaft ist stark wie nie")]
    [InlineData("en", "We raised the fees this year in the harbour.", "We raised the fees")]
    [InlineData("en", "We do not want war and we raised the fees this year.", "we raised the fees")]
    [InlineData("en", "Before Easter, we will open the new plant again.", "we will open the new plant again")]
    [InlineData(
        "en",
        "And the shareholders, who own fewer than half of the boats, could stop it.",
        "And the shareholders … could stop it"
    )]
    [InlineData("fr", "Les tarifs coûtent 3,5 % de plus cette année.", "Les tarifs coûtent 3,5% de plus cette année")]
    [InlineData("de", "Die Preise stiegen um 3,5% in diesem Jahr.", "Die Preise stiegen um 3,5 % in diesem Jahr")]
    [InlineData("en", "Compared with 9 percent a year earlier, it is fine.", "9 percent a year earlier")]
    public void What_limits_nothing_may_be_left_out(string language, string sentence, string quotation) =>
        Assert.True(CutSentence.IsClean(language, sentence, quotation));
}
