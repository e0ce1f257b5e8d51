using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CorpusSdk.Core.Checking;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Reporting;

/// <summary>The HTML page of <c>report</c>, parsed as by a browser.</summary>
public sealed class ReportTests
{
    private const string Hostile =
        "</title></style><script>alert(1)</script><img src=https://evil.example/x onerror=alert(1)>\" "
        + "onclick=\"alert(1)";

    [Fact]
    public async Task The_page_has_no_external_references()
    {
        using var folder = TestFolder.WithSeeds();
        var page = await PageOf(folder);
        AssertHarmless(page);
    }

    [Fact]
    public async Task The_policy_allows_only_its_own_style_and_scripts()
    {
        using var folder = TestFolder.WithSeeds();
        var page = await PageOf(folder);
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content");
        var style = HashOf(Assert.Single(page.QuerySelectorAll("style")));
        var scripts = page.QuerySelectorAll("script").Select(HashOf).ToList();
        Assert.Equal(2, scripts.Count);
        Assert.Equal(
            $"default-src 'none'; style-src {style}; script-src {string.Join(' ', scripts)}; "
                + "base-uri 'none'; form-action 'none'",
            policy
        );

        static string HashOf(IElement element) =>
            $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(element.TextContent)))}'";
    }

    [Fact]
    public async Task The_search_is_hidden_without_scripts()
    {
        using var folder = TestFolder.WithSeeds();
        var page = await PageOf(folder);
        Assert.True(page.QuerySelector("[role=search]")!.HasAttribute("hidden"));
        Assert.All(page.QuerySelectorAll("input, select, button"), part => Assert.NotNull(part.Closest("[hidden]")));
        Assert.DoesNotContain(page.QuerySelectorAll("main [hidden]"), _ => true);
    }

    [Fact]
    public async Task Each_quote_shows_its_speaker_and_a_link_to_it()
    {
        using var folder = new TestFolder()
            .With("seeds/people.yaml", "- { id: ann, name: Ann Lee }\n- { id: bob, name: Bob Ray }\n")
            .With(
                "seeds/a.txt",
                "“We wait,” said Ann Lee and Bob Ray. The harbour called it “far too early” on Monday.\n\nMore.\n"
            )
            .With(
                "seeds/a.yaml",
                "quotes:\n  - { text: \"We wait,\", speaker: [ann, bob] }\n"
                    + "  - { text: far too early, id: early, source: the harbour, kind: partial }\n"
            );
        var page = await PageOf(folder);
        var notes = page.QuerySelectorAll(".text .notes li");
        Assert.Equal(
            ["1 Ann Lee and Bob Ray link", "2 the harbour, partial link"],
            notes.Select(note => note.TextContent)
        );
        Assert.Equal(
            ["#person--ann", "#person--bob", "#quote--a--we-wait"],
            notes[0].QuerySelectorAll("a").Select(link => link.GetAttribute("href"))
        );
        Assert.Equal("#quote--a--early", notes[1].QuerySelector("a.permalink")!.GetAttribute("href"));
        Assert.Equal("partial", page.GetElementById("quote--a--early")!.ClassName);
        Assert.Equal(
            ["said direct", "said direct", "said partial"],
            page.QuerySelectorAll("#people figure").Select(quote => quote.ClassName)
        );
        Assert.DoesNotContain(page.QuerySelectorAll("mark"), mark => mark.HasAttribute("title"));
    }

    [Fact]
    public async Task People_are_listed_from_A_to_Z()
    {
        using var folder = new TestFolder()
            .With(
                "seeds/people.yaml",
                "- { id: z, name: zoe Orr }\n- { id: o, name: Østen Ray }\n- { id: e, name: Émile Ray }\n"
                    + "- { id: a, name: Ann Lee }\n- { id: n, name: \"47 Ray\" }\n- { id: k, name: 김 리 }\n"
            )
            .With("seeds/a.txt", "Ann Lee, Émile Ray, zoe Orr, Østen Ray, 47 Ray, 김 리.\n");
        var page = await PageOf(folder);
        Assert.Equal(
            ["Ann Lee", "Émile Ray", "Østen Ray", "47 Ray", "zoe Orr", "김 리"],
            page.QuerySelectorAll("#people h4").Select(name => name.TextContent)
        );
        var letters = page.QuerySelectorAll(".letters a");
        Assert.Equal(["A", "E", "O", "R", "Z", "김"], letters.Select(letter => letter.TextContent));
    }

    [Fact]
    public async Task A_large_corpus_is_collapsed_and_a_small_one_is_not()
    {
        using var small = TestFolder.WithSeeds();
        Assert.DoesNotContain(
            (await PageOf(small)).QuerySelectorAll("[data-group]"),
            part => part.LocalName == "details" && !part.HasAttribute("open")
        );
        using var large = TestFolder.WithSeeds();
        for (var i = 0; i < 61; i++)
        {
            _ = large.With($"seeds/more-{i}.txt", $"Harbour {i}\n\nA text.\n");
        }

        Assert.DoesNotContain((await PageOf(large)).QuerySelectorAll("details"), part => part.HasAttribute("open"));
    }

    [Fact]
    public async Task Every_link_has_a_target_in_the_page()
    {
        using var folder = TestFolder.WithSeeds();
        var page = await PageOf(folder);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var links = page.QuerySelectorAll("[href]").Select(element => element.GetAttribute("href")!).ToList();
        Assert.True(links.Count > 100);
        Assert.All(links, link => Assert.Contains(link, ids.Select(id => "#" + id)));
    }

    [Fact]
    public async Task Nothing_in_the_data_becomes_markup()
    {
        var yaml = "'" + Hostile.Replace("'", "''", StringComparison.Ordinal) + "'";
        using var folder = new TestFolder()
            .With(
                "seeds/people.yaml",
                $"- {{ id: ann, name: {yaml}, aliases: [Ann], country: {yaml}, roles: [{{ title: {yaml} "
                    + $"}}] }}\n- {{ id: bob, name: Bob, country: {yaml} }}\n"
            )
            .With("seeds/a.txt", $"Ann and Bob said \u00ab{Hostile}\u00bb loudly.\n\u001b]0;x\u0007\n")
            .With(
                "seeds/a.yaml",
                $"title: {yaml}\npublisher: {yaml}\nurl: https://evil.example/\nquotes:\n"
                    + $"  - text: {yaml}\n    id: q\n    source: {yaml}\n    via: {yaml}\n"
                    + $"delegations:\n  - {{ id: d, party: {yaml}, event: {yaml}, head: ann, members: [{{ "
                    + $"person: bob, role: {yaml} }}] }}\n"
            );
        foreach (var name in new[] { "Site", Hostile })
        {
            var page = await PageOf(folder, name);
            AssertHarmless(page);
            Assert.Equal(name, page.Title);
            Assert.Equal(Hostile, page.QuerySelector("mark")!.TextContent);
            Assert.Equal(Hostile, page.QuerySelector(".text h3")!.TextContent);
            Assert.Equal(Hostile, page.QuerySelector(".side h4")!.TextContent);
            Assert.DoesNotContain(page.DocumentElement.TextContent, c => char.IsControl(c) && c is not ('\n' or '\t'));
        }
    }

    [Fact]
    public async Task The_page_is_accessible_by_keyboard()
    {
        using var folder = TestFolder.WithSeeds();
        var page = await PageOf(folder);
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("#main", page.QuerySelector("body a")!.GetAttribute("href"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.All(page.QuerySelectorAll("nav"), nav => Assert.NotEmpty(nav.GetAttribute("aria-label")!));
        Assert.All(
            page.QuerySelectorAll("section"),
            section => Assert.Contains(page.GetElementById(section.GetAttribute("aria-labelledby")!), section.Children)
        );

        // Heading levels are not skipped.
        var levels = page.QuerySelectorAll("h1, h2, h3, h4").Select(heading => heading.LocalName[1] - '0').ToList();
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
        Assert.DoesNotContain(page.All, element => element.HasAttribute("tabindex"));
    }

    [Fact]
    public async Task The_timeline_is_ordered_by_date()
    {
        using var folder = TestFolder.WithSeeds().With("seeds/undated.txt", "Undated\n\nA text.\n");
        var page = await PageOf(folder);
        var dates = page.QuerySelectorAll("#timeline time").Select(time => time.GetAttribute("datetime")!).ToList();
        Assert.Equal(["2023-09", "2023-09-12", "2023-09-13", "2024-06-18", "2024-06-19"], dates);
        Assert.Equal(
            ["2023", "2024", "Undated"],
            page.QuerySelectorAll("#timeline h3").Select(year => year.TextContent)
        );
        Assert.Equal("about September 2023", page.QuerySelector("#timeline time")!.TextContent);
    }

    [Theory]
    [InlineData("2024-06~/2024-08-19", "about June 2024 – 19 August 2024", "2024")]
    [InlineData("2024/..", "from 2024", "2024")]
    [InlineData("/2024-06", "until June 2024, start unknown", "Until 2024")]
    [InlineData("2024-21?", "Spring 2024 (uncertain)", "2024")]
    [InlineData("202X", "202X", "202X")]
    [InlineData("2024-~06-19", "2024-~06-19", "2024")]
    public async Task A_date_that_is_not_a_single_one_is_shown_with_its_meaning(
        string date,
        string shown,
        string heading
    )
    {
        using var folder = new TestFolder().With("seeds/visit.md", $"---\npublished: {date}\n---\nVisit\n\nA text.\n");
        var page = await PageOf(folder);
        Assert.Equal(shown, page.QuerySelector("#timeline .when")!.TextContent);
        Assert.Equal(heading, page.QuerySelector("#timeline h3")!.TextContent);
    }

    [Fact]
    public async Task Delegations_of_one_event_are_side_by_side()
    {
        using var folder = TestFolder.WithSeeds();
        var page = await PageOf(folder);
        var together = page.GetElementById("delegation--russia-at-pyongyang-2024")!.ParentElement!;
        Assert.Equal(["North Korea", "Russia"], together.QuerySelectorAll("h4").Select(party => party.TextContent));
        Assert.Equal(19, together.QuerySelectorAll("li").Length);
    }

    [Theory]
    [InlineData("Ann Lee was in the delegation.", "[{ person: ann }]", "1 member according to the article")]
    [InlineData(
        "Ann Lee and Bob Kim were in the delegation.",
        "[{ person: ann }, { person: bob }]",
        "2 members according to the article"
    )]
    public async Task The_count_of_a_delegation_is_stated(string text, string members, string stated)
    {
        var count = members.Split("person").Length - 1;
        using var folder = new TestFolder()
            .With("seeds/people.yaml", "- { id: ann, name: Ann Lee }\n- { id: bob, name: Bob Kim }\n")
            .With("seeds/a.txt", $"Visit\n\nThe union sent a delegation of {count}. {text} Bob Kim waved.\n")
            .With(
                "seeds/a.yaml",
                $"delegations:\n  - id: visit\n    party: union\n    count: {count}\n    members: {members}\n"
            );
        var page = await PageOf(folder);
        Assert.Equal(stated, page.QuerySelector("#delegation--visit p.counts")!.TextContent);
    }

    [Fact]
    public async Task People_are_connected_by_the_paragraphs_that_name_both()
    {
        using var folder = new TestFolder()
            .With("seeds/people.yaml", "- { id: ann, name: Ann }\n- { id: bob, name: Bob }\n- { id: cid, name: Cid }\n")
            .With("seeds/a.txt", "News\n\nAnn met Bob. Ann left.\n\nBob saw Ann.\n\nCid and Bob ate.\n\nCid slept.\n");
        var page = await PageOf(folder);
        Assert.Equal(
            ["Ann & Bob 2", "Bob & Cid 1"],
            page.QuerySelectorAll("ol.pairs li").Select(pair => pair.TextContent)
        );
        Assert.Equal(
            ["Bob and Cid: 1", "Ann and Bob: 2"],
            page.QuerySelectorAll("svg path title").Select(title => title.TextContent)
        );
    }

    [Fact]
    public async Task The_output_does_not_depend_on_the_culture()
    {
        using var folder = TestFolder.WithSeeds();
        var culture = CultureInfo.CurrentCulture;
        try
        {
            var first = await ReportOf(folder, "Summit");
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR")
            {
                NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "~" },
            };
            Assert.Equal(first, await ReportOf(folder, "Summit"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task There_is_no_report_of_a_corpus_with_errors_but_of_an_empty_one()
    {
        using var broken = TestFolder.WithSeeds().With("seeds/lost.yaml", "title: Lost\n");
        var run = await ToolRun.OfAsync("report", broken.Corpus, "-o", broken.PathOf("out.html"));
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.StartsWith("error: the corpus has 1 error, ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(broken.PathOf("out.html")));

        using var empty = new TestFolder().With("seeds/people.yaml", "");
        var page = await PageOf(empty);
        Assert.Equal("0", page.QuerySelector(".figures dd")!.TextContent);
    }

    private static void AssertHarmless(IDocument page)
    {
        Assert.Empty(
            page.QuerySelectorAll(
                "img, iframe, object, embed, link, base, form, audio, video, source, foreignObject, image, use"
            )
        );
        Assert.All(page.QuerySelectorAll("script"), script => Assert.Empty(script.Attributes));
        Assert.Equal(2, page.QuerySelectorAll("script").Length);
        Assert.Empty(page.QuerySelectorAll("[src], [srcset], [style], [action], [ping], [data]"));
        Assert.DoesNotContain(
            page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        );
        Assert.All(
            page.QuerySelectorAll("[href], [*|href]"),
            element => Assert.StartsWith("#", element.GetAttribute("href"), StringComparison.Ordinal)
        );
        var style = page.QuerySelector("style")!.TextContent;
        Assert.DoesNotContain("url(", style, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", style, StringComparison.OrdinalIgnoreCase);
    }

    internal static async Task<IDocument> PageOf(TestFolder folder, string title = "Summit") =>
        await new HtmlParser().ParseDocumentAsync(await ReportOf(folder, title));

    private static async Task<string> ReportOf(TestFolder folder, string title)
    {
        var run = await ToolRun.OfAsync("report", folder.Corpus, "-o", folder.PathOf("out.html"), "--title", title);
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        return folder.Read("out.html");
    }
}
