namespace CorpusSdk.Tests.Verification;

/// <summary>Quotations cut within a number, a range or a share.</summary>
public sealed class CutNumberTests
{
    [Theory]
    [InlineData(
        "en",
        "It was −5 degrees in the harbour last night and it will snow.",
        "It was … 5 degrees in the harbour last night"
    )]
    [InlineData(
        "en",
        "It was minus 5 degrees in the harbour last night and it will snow.",
        "It was … 5 degrees in the harbour last night"
    )]
    [InlineData(
        "en",
        "The repairs cost 5 million euros of public money this year.",
        "The repairs cost 5 … euros of public money this year"
    )]
    [InlineData(
        "en",
        "The repairs cost 5 percent of public money this year.",
        "The repairs cost 5 … of public money this year"
    )]
    [InlineData("en", "Between 30 and 40 people died in the harbour.", "40 people died in the harbour")]
    [InlineData("en", "Half a million people came to the old harbour.", "a million people came to the old harbour")]
    [InlineData("en", "One in three boats is broken in the old harbour.", "three boats is broken in the old harbour")]
    [InlineData("en", "30 to 40 people died in the harbour.", "40 people died in the harbour")]
    [InlineData("de", "Zwischen 30 und 40 Menschen starben im Hafen.", "40 Menschen starben im Hafen")]
    [InlineData("fr", "Entre 30 et 40 personnes sont mortes dans le port.", "40 personnes sont mortes dans le port")]
    [InlineData("es", "Entre 30 y 40 personas murieron en el puerto.", "40 personas murieron en el puerto")]
    [InlineData("ru", "От 30 до 40 человек погибли в этом порту.", "40 человек погибли в этом порту")]
    [InlineData("en", "The repairs cost 5,000 euros of public money this year.", "The repairs cost 5")]
    [InlineData("en", "The repairs cost 5.5 euros of public money this year.", "The repairs cost 5")]
    [InlineData("en", "The repairs cost 5,000 euros of public money this year.", "000 euros of public money this year")]
    [InlineData("en", "The repairs cost 5 million euros this year.", "The repairs cost 5")]
    [InlineData("en", "The storm killed 30 to 40 people in the harbour.", "The storm killed 30")]
    [InlineData("en", "The storm killed 30–40 people in the harbour.", "The storm killed 30")]
    [InlineData("en", "The storm killed 30–40 people in the harbour.", "40 people in the harbour")]
    [InlineData("en", "We lost 40% of the boats in the harbour.", "We lost 40 … of the boats in the harbour")]
    [InlineData("en", "We came from half the towns of the whole coast.", "We came from … the towns of the whole coast")]
    [InlineData(
        "en",
        "We met some of the captains of the whole coast in May.",
        "We met … the captains of the whole coast in May"
    )]
    [InlineData("en", "We lost 40% of the boats in the harbour.", "We lost 40")]
    [InlineData("en", "It was -5 degrees in the harbour last night.", "5 degrees in the harbour last night")]
    public void Part_of_a_number_is_another_number(string language, string sentence, string quotation) =>
        Assert.False(CutSentence.IsClean(language, sentence, quotation));

    [Theory]
    [InlineData("en", "We raised the price from 30 to 40 euros in the old harbour.", "40 euros in the old harbour")]
    [InlineData("en", "We lost 40% of the boats in the harbour.", "We lost 40% … in the harbour")]
    [InlineData("en", "We lost 40% of the boats in the harbour.", "We lost 40%")]
    [InlineData("en", "It was −5 degrees in the harbour last night.", "−5 degrees in the harbour last night")]
    [InlineData("en", "It was −5 degrees in the harbour last night.", "It was −5 degrees in the harbour")]
    [InlineData("en", "It was −5 degrees in the harbour last night.", "It was … −5 degrees in the harbour")]
    [InlineData("en", "We said – 5 times a day – that the harbour is closed.", "5 times a day")]
    [InlineData("en", "- 5 boats sank in the harbour", "5 boats sank in the harbour")]
    public void Whole_numbers_are_as_they_were_said(string language, string sentence, string quotation) =>
        Assert.True(CutSentence.IsClean(language, sentence, quotation));
}
