using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using CorpusSdk.Documentation.Tests.Harness;
using CorpusSdk.Package.Tests.Harness;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Documentation.Tests;

/// <summary>The documentation site: what is on it, its links, and its pages in a browser.</summary>
[Trait("Category", "Slow")]
public sealed partial class SiteTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    /// <summary>The pages of the manual, in the order of their front matter.</summary>
    private static readonly List<ManualPage> s_manual =
    [
        .. DocumentationPage
            .Under("docs/manual")
            .Select(ManualPage.Read)
            .OrderBy(page => page.Section)
            .ThenBy(page => page.Order)
            .ThenBy(page => page.Path, StringComparer.Ordinal),
    ];

    [Fact]
    public void Every_page_of_the_manual_is_in_the_table_of_contents_in_its_order()
    {
        Assert.Equal(s_manual.Select(page => $"{page.Title}: ../{page.Path}"), EntriesOf("manual-toc"));
        Assert.Equal(
            s_manual.Select(page => Path.ChangeExtension(page.Path, "html")).Order(StringComparer.Ordinal),
            site.Pages.Keys.Where(page => page.StartsWith("manual/", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_list_of_the_pages_has_their_titles_and_descriptions() =>
        Assert.Equal(
            s_manual.Select(page => $"- [{page.Title}]({page.Path}): {page.Description}"),
            DocumentationPage
                .Read("docs/README.md")
                .Text.Split('\n')
                .Where(line => line.StartsWith("- [", StringComparison.Ordinal))
        );

    [Fact]
    public void Every_rule_is_in_the_table_of_contents_with_its_title() =>
        Assert.Equal(
            RuleRow()
                .Matches(File.ReadAllText(Path.Combine(Repository.Folder, "docs", "rules", "README.md")))
                .Select(row => $"\"{row.Groups[1].Value}: {row.Groups[2].Value}\": {row.Groups[1].Value}.md"),
            EntriesOf("rules").Skip(1)
        );

    [Fact]
    public void Every_type_of_the_API_has_a_page()
    {
        foreach (var type in typeof(IArticle).Assembly.GetExportedTypes())
        {
            var hidden = type.GetCustomAttribute<EditorBrowsableAttribute>() is { State: EditorBrowsableState.Never };
            var page = $"api/{type.FullName!.Replace('`', '-').Replace('+', '.')}.html";
            Assert.True(site.Pages.ContainsKey(page) != hidden, page);
        }

        Assert.Contains("api/CorpusSdk.AI.CorpusTools.html", site.Pages.Keys);
        Assert.Contains("api/CorpusSdk.AspNetCore.CorpusOpenApi.html", site.Pages.Keys);
    }

    [Fact]
    public void No_code_shows_an_escape_of_Markdown() =>
        Assert.DoesNotContain(
            site.Pages.SelectMany(page =>
                page.Value.QuerySelectorAll("code").Select(code => (page.Key, code.TextContent))
            ),
            code => code.TextContent.Contains("\\|", StringComparison.Ordinal)
        );

    [Fact]
    public void Every_link_within_the_site_leads_somewhere()
    {
        var links = 0;
        foreach (var (path, page) in site.Pages)
        {
            foreach (var element in page.QuerySelectorAll("[href], [src]"))
            {
                var written = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                var target = new Uri(new Uri("site:///" + path), written);
                if (target.Scheme != "site")
                {
                    Assert.True(target.Scheme == "https", $"{path}: {written}");
                    continue;
                }

                links++;
                var file = Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/');
                Assert.True(File.Exists(Path.Combine(site.Folder, file)), $"{path}: {written}");
                var anchor = Uri.UnescapeDataString(target.Fragment);
                if (anchor.Length > 1)
                {
                    Assert.True(site.Pages[file].GetElementById(anchor[1..]) is not null, $"{path}: {written}");
                }
            }
        }

        Assert.True(links > 1_000, $"{links} links");
    }

    [BrowserTheory]
    [InlineData("index.html")]
    [InlineData("manual/start/introduction.html")]
    [InlineData("manual/guides/quotes.html")]
    [InlineData("manual/reference/field-types.html")]
    [InlineData("rules/README.html")]
    [InlineData("rules/CORP4010.html")]
    [InlineData("api/CorpusSdk.html")]
    [InlineData("api/CorpusSdk.EdtfDate.html")]
    public void Pages_are_accessible_and_fit_the_screen(string page)
    {
        using var server = new FileServer(site.Folder);
        List<string> faults = [];
        foreach (var width in new[] { 390, 1_280 })
        {
            foreach (var isDark in new[] { false, true })
            {
                var result = InBrowser(
                    server,
                    page,
                    Browser.Axe
                        + """
                        const found = await axe.run({
                          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                        });
                        const faults = found.violations.flatMap(violation =>
                          violation.nodes.map(node => `${violation.id}: ${node.html}: ${node.failureSummary}`));
                        if (found.passes.length < 10) faults.push('axe-core found nothing to check');
                        if (document.documentElement.scrollWidth > innerWidth) faults.push('wider than the screen');
                        return [document.documentElement.dataset.bsTheme, ...faults];
                        """,
                    width,
                    isDark
                );
                Assert.Equal(isDark ? "dark" : "light", result[0].GetString());
                faults.AddRange(result.EnumerateArray().Skip(1).Select(fault => $"{width}: {fault.GetString()}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    [BrowserTheory]
    [InlineData("misquote")]
    public void The_search_finds_pages(string query)
    {
        using var server = new FileServer(site.Folder);
        var result = InBrowser(
            server,
            "index.html",
            // The search runs in a worker, for which the browser's virtual time does not wait; a request does.
            $$"""
            const input = document.querySelector('#search-query');
            const until = async condition => {
              for (let i = 0; i < 300 && !condition(); i++) await fetch('index.json', { cache: 'no-store' });
            };
            await until(() => !input.disabled);
            input.value = '{{query}}';
            input.dispatchEvent(new Event('input'));
            const found = () => document.querySelectorAll('#search-results .sr-item');
            await until(() => found().length > 0);
            return found().length;
            """
        );
        Assert.True(result.GetInt32() > 0);
    }

    private JsonElement InBrowser(
        FileServer server,
        string page,
        string script,
        int width = 1_280,
        bool isDark = false
    ) =>
        Browser.Evaluate(
            Path.Combine(site.Folder, page),
            // The menus are loaded by a script.
            "await new Promise(done => setTimeout(done, 1500));" + script,
            width,
            isDark,
            new Uri(server.Address, page[..(page.LastIndexOf('/') + 1)])
        );

    /// <summary>The entries of a table of contents that lead to a page, as <c>title: file</c>.</summary>
    private static List<string> EntriesOf(string folder) =>
        [
            .. TocEntry()
                .Matches(
                    File.ReadAllText(Path.Combine(Repository.Folder, "docs", folder, "toc.yml"))
                        .ReplaceLineEndings("\n")
                )
                .Select(entry => $"{entry.Groups[1].Value}: {entry.Groups[2].Value}"),
        ];

    [GeneratedRegex(@"^ *- name: (.+)\n +href: (.+)$", RegexOptions.Multiline)]
    private static partial Regex TocEntry();

    [GeneratedRegex(@"^\| \[(CORP\d+)\]\(\S+\) \| (.*?) \|", RegexOptions.Multiline)]
    private static partial Regex RuleRow();
}
