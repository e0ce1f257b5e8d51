using CorpusSdk.Core.Syntax;

namespace CorpusSdk.Core.Tests.Reading;

/// <summary>Front matter of forms that are not read is named, and prose is not taken for it.</summary>
public class OtherFrontMatterTests
{
    [Theory]
    [InlineData("---yaml\ntitle: x\n---\nText.\n", "front matter behind a line '---yaml'")]
    [InlineData("---yml\ntitle: x\n---\nText.\n", "front matter behind a line '---yml'")]
    [InlineData(";;;\n{\"title\":\"J\"}\n;;;\n", "front matter behind a line ';;;'")]
    [InlineData("----\ntitle: x\n----\nText.\n", "'----', more than three marks")]
    [InlineData("----------\ntitle: x\n----------\nText.\n", "'--------…', more than three marks")]
    [InlineData("<!-- c -->\n---\ntitle: x\n---\nText.\n", "a comment before the front matter")]
    [InlineData("<!--\nc\n-->\n\n+++\ntitle = 'x'\n+++\n", "a comment before the front matter")]
    [InlineData("title: Hello\ndate: 2013/7/13 20:46:25\n---\nText.\n", "keys without a line '---' before them")]
    [InlineData("title: Hello\ntags:\n- a\n  b\nx: y\n---\nText.\n", "keys without a line '---' before them")]
    [InlineData("Title: A\nDate: 2010-12-03 10:20\nTags: a, b\n\nText.\n", "keys without lines '---' around them")]
    public void A_form_that_is_not_read_is_named(string text, string found)
    {
        Assert.Equal(found, OtherFrontMatter.Describe(text, isMarkdown: true));
        Assert.Equal(found, OtherFrontMatter.Describe("\n" + text, isMarkdown: true));
    }

    [Theory]
    [InlineData("Title: A\n\nText.\n")]
    [InlineData("Jane Doe: Hello.\nOmar Aziz: Hello.\n")]
    [InlineData("The ferry left.\n---\ntitle: x\n---\n")]
    [InlineData("----\n\nThe ferry left.\n")]
    [InlineData("<!-- c -->\nThe ferry left.\n")]
    [InlineData("<!-- c -->\n---\nThe ferry left.\n")]
    [InlineData("---\nThe ferry left.\n---\n")]
    [InlineData("Summary: The ferry left.\nIt rained.\n")]
    [InlineData("")]
    public void Prose_is_not_taken_for_it(string text) =>
        Assert.Null(OtherFrontMatter.Describe(text, isMarkdown: true));

    [Fact]
    public void Keys_in_a_txt_file_are_text() =>
        Assert.Null(OtherFrontMatter.Describe("Title: A\nDate: 2010\n\nText.\n", isMarkdown: false));

    [Fact]
    public void Long_texts_take_linear_time()
    {
        foreach (var text in (string[])["title: x\n", "<!-- ", "----", "\n", "--- "])
        {
            _ = OtherFrontMatter.Describe(string.Concat(Enumerable.Repeat(text, 500_000)), isMarkdown: true);
        }
    }
}
