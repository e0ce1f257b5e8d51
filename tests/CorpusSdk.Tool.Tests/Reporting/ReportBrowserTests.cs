using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Reporting;

/// <summary>The report in a browser: accessibility, layout and search.</summary>
[Trait("Category", "Slow")]
public sealed class ReportBrowserTests
{
    private const string Search =
        "const input = document.querySelector('[type=search]'); input.value = QUERY; "
        + "input.dispatchEvent(new Event('input')); await new Promise(done => setTimeout(done, 400)); "
        + "const shown = selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility())"
        + ".map(e => e.textContent);";

    [BrowserTheory]
    [InlineData("page", "out.html")]
    [InlineData("folder", "out/index.html")]
    [InlineData("folder", "out/people.html")]
    [InlineData("folder", "out/delegations.html")]
    [InlineData("folder", "out/connections.html")]
    [InlineData("folder", "out/people/vladimir-putin.html")]
    [InlineData("folder", "out/articles/putins-possible-gift.html")]
    public async Task Pages_are_accessible_and_fit_the_screen(string layout, string page)
    {
        using var folder = await ReportOf(layout);
        foreach (var width in new[] { 390, 1_280 })
        {
            foreach (var isDark in new[] { false, true })
            {
                var result = Browser.Evaluate(
                    folder.PathOf(page),
                    "document.querySelectorAll('details').forEach(part => { part.open = true; });\n"
                        + Browser.Axe
                        + "\nconst found = await axe.run();"
                        + "return [document.documentElement.scrollWidth <= innerWidth, matchMedia("
                        + "'(prefers-color-scheme: dark)').matches, "
                        + "found.violations.map(one => one.id + ': ' + one.nodes[0].html).join('; '), "
                        + "found.passes.length > 10];",
                    width,
                    isDark
                );
                Assert.Equal($"[true,{(isDark ? "true" : "false")},\"\",true]", result.GetRawText());
            }
        }
    }

    [BrowserTheory]
    [InlineData("'GIFT  poss'", "1 of 5 articles, 0 of 38 people, 0 of 3 other sources, 1 of 3 events")]
    [InlineData("'ushakov'", "2 of 5 articles, 1 of 38 people, 0 of 3 other sources, 1 of 3 events")]
    [InlineData("'nothing has this'", "0 of 5 articles, 0 of 38 people, 0 of 3 other sources, 0 of 3 events")]
    [InlineData("''", "")]
    public async Task The_search_filters_the_page(string query, string status)
    {
        using var folder = await ReportOf("page");
        var result = Browser.Evaluate(
            folder.PathOf("out.html"),
            Search.Replace("QUERY", query, StringComparison.Ordinal)
                + "return [shown('[role=status]').join(), shown('#timeline .what').length, shown('.text h3').length];"
        );
        var articles = status.Length == 0 ? 5 : status[0] - '0';
        Assert.Equal($"[\"{status}\",{articles},{articles}]", result.GetRawText());
    }

    [BrowserTheory]
    [InlineData("page", "out.html", "#quote--", "mark:target")]
    [InlineData("folder", "out/people/vladimir-putin.html", "../articles/", null)]
    public async Task A_quote_has_a_link_that_opens_its_article(
        string layout,
        string page,
        string address,
        string? opens
    )
    {
        using var folder = await ReportOf(layout);
        var result = Browser.Evaluate(
            folder.PathOf(page),
            "document.querySelectorAll('details').forEach(part => { part.open = false; });"
                + "const link = document.querySelector('figure.said figcaption a');"
                + (opens is null ? "" : "location.hash = link.getAttribute('href');")
                + "await new Promise(done => setTimeout(done, 500));"
                + $"const at = {(opens is null ? "null" : $"document.querySelector('{opens}')")};"
                + "return [link.getAttribute('href'), at === null || at.checkVisibility()];"
        );
        Assert.StartsWith(address, result[0].GetString(), StringComparison.Ordinal);
        Assert.True(result[1].GetBoolean());
    }

    private static async Task<TestFolder> ReportOf(string layout)
    {
        var folder = TestFolder.WithSeeds();
        var run = await ToolRun.OfAsync(
            "report",
            folder.Corpus,
            "-o",
            folder.PathOf("out.html"),
            "--layout",
            layout,
            "--title",
            "Summit"
        );
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        return folder;
    }
}
