using AngleSharp.Dom;
using CorpusSdk.Core.Checking;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Reporting;

/// <summary>The texts of articles in the report, with their quotes and mentions.</summary>
public sealed class ReportTextTests
{
    [Fact]
    public async Task Every_quote_is_marked_in_its_article_and_linked()
    {
        using var folder = TestFolder.WithSeeds();
        await AssertQuotesAreMarked(folder, 30);
    }

    [Fact]
    public async Task Overlapping_quotes_and_quotes_across_paragraphs_are_marked_in_parts()
    {
        using var folder = new TestFolder()
            .With("seeds/people.yaml", "- { id: ann-lee, name: Ann Lee }\n")
            .With(
                "seeds/a.txt",
                "The ferry\n\n\u201cIt came late. It came late again,\n\n"
                    + "and then it did not come,\u201d said Ann Lee. \u201cShe said \u2018never, Ann Lee, "
                    + "never\u2019 to me,\u201d he said.\n"
            )
            .With(
                "seeds/a.yaml",
                """
                quotes:
                  - { text: "It came late. It came late again, and then it did not come,", speaker: ann-lee }
                  - { text: "late again, and then", id: across, kind: partial }
                  - { text: "it did not come,” said Ann", id: beyond, kind: partial, marks: none }
                  - { text: "She said ‘never, Ann Lee, never’ to me,", id: outer }
                  - { text: "never, Ann Lee, never", id: inner }
                """
            );
        var page = await AssertQuotesAreMarked(folder, 5);
        Assert.Equal(3, page.QuerySelectorAll("[data-part]").Length);
    }

    [Fact]
    public async Task Paragraphs_are_shown_unchanged()
    {
        using var folder = TestFolder.WithSeeds();
        var page = await ReportTests.PageOf(folder);
        foreach (var article in CorpusFolder.Load(folder.Corpus).Accepted)
        {
            var shown = page.GetElementById("article--" + article.Model.Id)!
                .QuerySelectorAll("p.body, p.deck, p.caption, p.title")
                .Select(paragraph => paragraph.TextContent);
            var all = article
                .Model.Paragraphs.Select(range => article.Text.Text.Substring(range.Start, range.Length))
                .ToList();
            Assert.Equal(
                all.Where(text => text != article.Model.Title),
                shown.Where(text => text != article.Model.Title)
            );
        }
    }

    [Fact]
    public async Task The_first_visible_mention_of_a_person_is_a_link()
    {
        using var folder = new TestFolder()
            .With("seeds/people.yaml", "- { id: ann, name: Ann }\n- { id: bob, name: Bob }\n")
            .With("seeds/a.txt", "Ann leaves\n\nAnn met Bob. Bob saw Ann.\n\nAnn left.\n");
        var page = await ReportTests.PageOf(folder);
        Assert.Equal(["Ann", "Bob"], page.QuerySelectorAll(".text a.named").Select(link => link.TextContent));
        Assert.Equal("Ann met Bob. Bob saw Ann.", page.QuerySelector(".text p.body")!.TextContent);
    }

    private static async Task<IDocument> AssertQuotesAreMarked(TestFolder folder, int atLeast)
    {
        var page = await ReportTests.PageOf(folder);
        var quotes = new CorpusView(CorpusFolder.Load(folder.Corpus)).Quotes;
        Assert.True(quotes.Count >= atLeast);
        foreach (var quote in quotes)
        {
            var id = $"quote--{quote.Article.Model.Id}--{quote.Model.Id}";
            var first = page.GetElementById(id)!;
            Assert.Equal("mark", first.LocalName);
            Assert.Equal("article--" + quote.Article.Model.Id, first.Closest("article")!.Id);
            var parts = page.QuerySelectorAll("mark")
                .Where(mark => mark.Id == id || mark.GetAttribute("data-part") == id);
            Assert.Equal(
                Folded(quote.Text),
                Folded(
                    string.Join(
                        ' ',
                        parts
                            .GroupBy(part => part.Closest("p"))
                            .Select(together => string.Concat(together.Select(part => part.TextContent)))
                    )
                )
            );
            Assert.Single(page.QuerySelectorAll("#people a"), link => link.GetAttribute("href") == "#" + id);
        }

        return page;
    }

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
