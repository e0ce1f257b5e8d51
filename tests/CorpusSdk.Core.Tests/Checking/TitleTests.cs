namespace CorpusSdk.Core.Tests.Checking;

/// <summary>Titles are kept exactly, but for white space at their ends.</summary>
public sealed class TitleTests
{
    [Theory]
    [InlineData("title: \"  A  b\u00A0c\td  \"", "A  b\u00A0c\td")]
    [InlineData("title: \"# No *markup* here\"", "# No *markup* here")]
    [InlineData("title: |\n  One\n    two\n\n", "One\n  two")]
    [InlineData("title: >-\n  One\n  two", "One two")]
    public void A_declared_title_is_kept(string annotations, string title) =>
        Assert.Equal(title, new Corpus("x\n", annotations, extension: ".md").Model.Title);

    [Theory]
    [InlineData("\n\n   Lead  with \u00A0gaps\u00A0 \n\nx", ".txt", "Lead  with \u00A0gaps")]
    [InlineData("# The *bold* one\n\nx", ".txt", "# The *bold* one")]
    [InlineData("# The *bold* one\n\nx", ".md", "The bold one")]
    public void The_default_title_is_the_first_line(string text, string extension, string title) =>
        Assert.Equal(title, new Corpus(text, extension: extension).Model.Title);

    [Theory]
    [InlineData(200, 200, 'x')]
    [InlineData(201, 200, '…')]
    public void A_default_title_is_cut_after_200_characters(int length, int expected, char last)
    {
        var title = new Corpus(new string('x', length)).Model.Title;
        Assert.Equal((expected, last), (title.Length, title[^1]));
    }

    [Fact]
    public void A_declared_title_is_not_cut() =>
        Assert.Equal(2_000, new Corpus("x", $"title: {new string('x', 2_000)}").Model.Title.Length);
}
