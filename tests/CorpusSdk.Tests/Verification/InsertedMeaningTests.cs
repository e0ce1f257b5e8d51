namespace CorpusSdk.Tests.Verification;

/// <summary>Insertions in brackets that say something else, and markup within words.</summary>
public sealed class InsertedMeaningTests
{
    [Theory]
    [InlineData(
        "en",
        "We will close the harbour in the coming winter.",
        "We will [do the opposite of] close the harbour in the coming winter"
    )]
    [InlineData(
        "en",
        "We will close the harbour in the coming winter.",
        "We will close the harbour [as a joke] in the coming winter"
    )]
    [InlineData(
        "en",
        "We will close the harbour in the coming winter.",
        "[Some say] we will close the harbour in the coming winter"
    )]
    [InlineData(
        "en",
        "We close the harbour in the coming winter.",
        "We [want to] close the harbour in the coming winter"
    )]
    [InlineData(
        "en",
        "The tax reduced sales of fizzy drinks by 10 percent.",
        "The tax reduced sales of fizzy drinks by 10 percent [and weight by half]"
    )]
    [InlineData(
        "en",
        "We will raise fees in the harbour this year.",
        "We [probably] will raise fees in the harbour this year"
    )]
    [InlineData(
        "en",
        "We will raise fees in the harbour this year.",
        "We will raise fees in the harbour this year [or next]"
    )]
    [InlineData(
        "en",
        "The nurses earn less than the drivers of the town.",
        "The nurses earn [far] less than the drivers of the town"
    )]
    [InlineData(
        "en",
        "The fund lost 3 percent in the whole year.",
        "The fund lost [about] 3 percent in the whole year"
    )]
    [InlineData(
        "en",
        "We went to the harbour to end the strike.",
        "We went to the harbour to end the strike [in vain]"
    )]
    [InlineData(
        "fr",
        "L’État paiera les tarifs de la ville cet hiver.",
        "L’État paiera les tarifs [plus élevés] de la ville cet hiver"
    )]
    [InlineData(
        "es",
        "El Estado retira los despidos de la empresa.",
        "El Estado retira [todos] los despidos de la empresa"
    )]
    [InlineData(
        "ru",
        "Область не даст денег на больницу города.",
        "Область не даст [половину] денег на больницу города"
    )]
    public void Brackets_do_not_turn_what_was_said(string language, string sentence, string quotation) =>
        Assert.False(CutSentence.IsClean(language, sentence, quotation));

    [Theory]
    [InlineData("en", "We will close it in the coming winter.", "We will close it [the harbour] in the coming winter")]
    [InlineData(
        "en",
        "We will close the harbour in the coming winter.",
        "We [the council] will close the harbour in the coming winter"
    )]
    [InlineData("en", "We will close the harbour in winter.", "We will close the harbour [she said] in winter")]
    [InlineData(
        "en",
        "The fund lost 3 percent in August of that year.",
        "The fund lost 3 percent in August [2020] of that year"
    )]
    [InlineData("en", "He thanked the mayor for the new harbour.", "He [Pryce] thanked the mayor for the new harbour")]
    public void Brackets_explain(string language, string sentence, string quotation) =>
        Assert.True(CutSentence.IsClean(language, sentence, quotation));

    [Theory]
    [InlineData("en", "We _really_ do not want it.", "We _really_ want it")]
    public void Markup_hides_no_change(string language, string sentence, string quotation) =>
        Assert.False(CutSentence.IsClean(language, sentence, quotation));

    [Theory]
    [InlineData(
        "en",
        "We _really_ want the harbour to stay open all winter.",
        "We _really_ want the harbour to stay open all winter"
    )]
    [InlineData(
        "en",
        "We _really_ want the harbour to stay open all winter.",
        "We really want the harbour to stay open all winter"
    )]
    [InlineData(
        "en",
        "We *really* want the **harbour** to stay open all winter.",
        "We really want the harbour to stay open all winter"
    )]
    [InlineData(
        "en",
        "We re\u00ADally want the har<b>bour</b> to stay op\u200Ben.",
        "We really want the harbour to stay open"
    )]
    [InlineData("en", "We _really_ want it.", "We really want it")]
    public void Markup_and_invisible_characters_change_nothing(string language, string sentence, string quotation) =>
        Assert.True(CutSentence.IsClean(language, sentence, quotation));
}
