using CorpusSdk.Core.Schema;

namespace CorpusSdk.Core.Tests.Schema;

/// <summary>The nouns for records in messages, and the names of sets in <c>Corpus</c>.</summary>
public class NounTests
{
    [Theory]
    [InlineData("Event", "event", "an event")]
    [InlineData("PressRelease", "press release", "a press release")]
    [InlineData("FAQ", "faq", "a faq")]
    [InlineData("FAQEntry", "faq entry", "a faq entry")]
    [InlineData("PageOfURL", "page of url", "a page of url")]
    [InlineData("", "", "a ")]
    [InlineData("Idea", "idea", "an idea")]
    [InlineData("Offer", "offer", "an offer")]
    [InlineData("Update", "update", "an update")]
    [InlineData("Author", "author", "an author")]
    public void The_noun_of_a_record_is_derived_from_its_name(string name, string noun, string withArticle) =>
        Assert.Equal((noun, withArticle), (Nouns.FromTypeName(name), Nouns.WithIndefiniteArticle(noun)));

    [Theory]
    [InlineData(
        "Event Page Dish Church Box Bus Waltz Story Day Toy Guy Essay Way Y",
        "Events Pages Dishes Churches Boxes Buses Waltzes Stories Days Toys Guys Essays Ways Ys"
    )]
    [InlineData("NewsStory Event2", "NewsStories Event2s")]
    [InlineData("Person Man Woman Child Series News Species", "People Men Women Children Series News Species")]
    [InlineData("Analysis Thesis Crisis Criterion Foot Tooth Mouse", "Analyses Theses Crises Criteria Feet Teeth Mice")]
    [InlineData(
        "Leaf Life Half Hero Echo Potato Data Media Staff Index",
        "Leaves Lives Halves Heroes Echoes Potatoes Data Media Staff Indices"
    )]
    [InlineData("BoardMan OpenData", "BoardMen OpenData")]
    public void The_name_of_a_set_is_the_plural(string names, string plurals) =>
        Assert.Equal(plurals, string.Join(' ', names.Split(' ').Select(Nouns.Pluralize)));
}
