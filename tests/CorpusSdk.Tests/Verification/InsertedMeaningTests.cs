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
