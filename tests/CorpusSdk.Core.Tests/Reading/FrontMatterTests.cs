using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Syntax;

namespace CorpusSdk.Core.Tests.Reading;

public class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\nText\n")]
    [InlineData("---  \ntitle: A\n...\t\nText\n")]
    [InlineData("\uFEFF---\r\ntitle: A\r\n---\r\nText\r\n")]
    public void Annotations_go_before_the_text(string file)
    {
        var parsed = Given.Markdown(file);
        Given.IsFine(parsed.Problems);
        Assert.Equal("A", parsed.FrontMatter?.Title?.Value);
        Assert.Equal("Text\n", parsed.Text);
        var title = parsed.FrontMatter!.Title!.Range;
        Assert.Equal("A", parsed.File.Text.Substring(title.Start, title.Length));
    }

    [Fact]
    public void Blank_lines_after_the_front_matter_belong_to_the_text() =>
        Assert.Equal("\n\nText", Given.Markdown("---\n---\n\n\nText").Text);

    [Theory]
    [InlineData("---\n---", "")]
    [InlineData("---\n# nothing\n---\nText", "Text")]
    public void An_empty_front_matter_is_one(string file, string text)
    {
        var parsed = Given.Markdown(file);
        Given.IsFine(parsed.Problems);
        Assert.NotNull(parsed.FrontMatter);
        Assert.Equal(text, parsed.Text);
    }

    [Theory]
    [InlineData("Text\n---\nmore\n---\n")]
    [InlineData(" ---\ntitle: A\n---\n")]
    [InlineData("----\ntitle: A\n---\n")]
    [InlineData("")]
    public void Only_the_first_line_opens_it(string file)
    {
        var parsed = Given.Markdown(file);
        Given.IsFine(parsed.Problems);
        Assert.Null(parsed.FrontMatter);
        Assert.Equal(file, parsed.Text);
    }

    [Fact]
    public void A_txt_file_is_text_from_its_first_character()
    {
        var parsed = ArticleReader.ReadText(Given.File("---\ntitle: A\n---\nText\n", "visit.txt"));
        Given.IsFine(parsed.Problems);
        Assert.Null(parsed.FrontMatter);
        Assert.Equal("---\ntitle: A\n---\nText\n", parsed.Text);
    }

    [Theory]
    [InlineData("---\ntitle: A\n")]
    [InlineData("---")]
    [InlineData("---\n ---\n--- x\n----\n")]
    public void Front_matter_that_is_not_closed_is_reported_where_it_opens(string file)
    {
        var parsed = Given.Markdown(file);
        Given.IsWrong(
            parsed.Problems,
            "1,1-1,4 CORP1002",
            "not valid YAML: front matter is not closed; put a line '---' between it and the text"
        );
        Assert.False(parsed.IsComplete);
    }

    [Fact]
    public void TOML_that_is_not_closed_is_reported_where_it_opens() =>
        Given.IsWrong(
            Given.Markdown("+++\ntitle = 'A'\n---\nText\n").Problems,
            "1,1-1,4 CORP1002",
            "not valid TOML: front matter is not closed; put a line '+++' between it and the text"
        );

    [Theory]
    [InlineData("\n---\ntitle: A\n---\nText\n")]
    [InlineData("\n \t\n\n---\n\n# a comment\ntitle: A\n...\nText\n")]
    [InlineData("\n---\n\"title\": A\n---\nText\n")]
    [InlineData("\n+++\ntitle = \"A\"\n+++\nText\n")]
    [InlineData("\n{ \"title\": \"A\" }\nText\n")]
    [InlineData("\r\n---\r\ntitle: A\r\n---\r\nText\r\n")]
    public void Blank_lines_may_precede_it(string file)
    {
        var parsed = Given.Markdown(file);
        Given.IsFine(parsed.Problems);
        Assert.Equal("A", parsed.FrontMatter?.Title?.Value);
        Assert.Equal("Text\n", parsed.Text);
    }

    [Theory]
    [InlineData("\n---\nA ship came.\n---\nIt left.\n")]
    [InlineData("\n---\n\n---\nText\n")]
    [InlineData("\n---\ntitle: A\n", true)]
    public void After_a_blank_line_a_rule_between_paragraphs_is_one(string file, bool isAnnotation = false)
    {
        var parsed = Given.Markdown(file);
        Assert.Equal(isAnnotation, parsed.Problems.Count > 0);
        Assert.Null(parsed.FrontMatter);
        Assert.Equal(file, parsed.Text);
    }

    [Theory]
    [InlineData("+++\nText\n")]
    [InlineData("Text\n+++\nmore\n+++\n")]
    [InlineData("+++\ntitle: A\n---\n")]
    public void Markers_within_a_text_are_not_front_matter(string file)
    {
        var parsed = Given.Markdown(file);
        Given.IsFine(parsed.Problems);
        Assert.Equal(file, parsed.Text);
    }

    [Fact]
    public void Mistakes_in_it_count_lines_and_columns_of_the_whole_file()
    {
        var parsed = Given.Markdown("---\r\nid: a\r\ntitle: 😀 \"\r\n\r\nurl: x\r\n---\r\nText: [");
        Given.IsWrong(
            parsed.Problems,
            "5,6-5,7 CORP1005",
            "'url' must be an absolute URL that starts with http:// or https://, but is 'x'"
        );
        Assert.Equal(
            "x",
            "---\r\nid: a\r\ntitle: 😀 \"\r\n\r\nurl: x\r\n".Substring(parsed.Problems[0].Range.Start, 1)
        );
    }
}
