using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Reporting;

/// <summary>Reports with a page for each article and person.</summary>
public sealed class FolderReportTests
{
    [Fact]
    public async Task Every_link_leads_to_an_element_of_a_page()
    {
        using var folder = TestFolder.WithSeeds();
        await Report(folder, "--layout", "folder");
        var root = folder.PathOf("out");
        Dictionary<string, IDocument> pages = [];
        foreach (var file in Directory.GetFiles(root, "*.html", SearchOption.AllDirectories))
        {
            pages.Add(file, await new HtmlParser().ParseDocumentAsync(await File.ReadAllTextAsync(file)));
        }

        Assert.Equal(5, Directory.GetFiles(Path.Combine(root, "articles")).Length);
        Assert.Equal(38, Directory.GetFiles(Path.Combine(root, "people")).Length);
        foreach (var (file, page) in pages)
        {
            Assert.Single(page.QuerySelectorAll("h1"));
            Assert.Empty(page.QuerySelectorAll("[src], [style], img, iframe, base, form"));
            foreach (var link in page.QuerySelectorAll("[href]").Select(link => link.GetAttribute("href")!))
            {
                var parts = link.Split('#');
                var target =
                    parts[0].Length == 0
                        ? file
                        : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, parts[0]));
                Assert.True(File.Exists(target), $"{link} in {file}");
                Assert.True(
                    parts.Length == 1 || pages[target].GetElementById(parts[1]) is not null,
                    $"{link} in {file}"
                );
            }
        }
    }

    [Fact]
    public async Task A_large_corpus_becomes_a_folder_and_a_small_one_a_page()
    {
        using var small = TestFolder.WithSeeds();
        Assert.EndsWith("out.html\n", await Report(small), StringComparison.Ordinal);
        Assert.False(Directory.Exists(small.PathOf("out")));

        using var large = new TestFolder().With("seeds/people.yaml", "");
        for (var i = 0; i < 3; i++)
        {
            _ = large.With($"seeds/a{i}.txt", $"Harbour {i}\n\n{new string('x', 700_000)}\n");
        }

        Assert.EndsWith("index.html and 4 other pages\n", await Report(large), StringComparison.Ordinal);
        Assert.Equal(
            ["articles", "index.html", "people", "people.html", "report.css", "sources"],
            Directory.GetFileSystemEntries(large.PathOf("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Pages_of_an_earlier_report_are_removed_and_other_folders_are_kept()
    {
        using var folder = TestFolder.WithSeeds();
        await Report(folder, "--layout", "folder");
        var stale = folder.PathOf("out/articles/gone.html");
        await File.WriteAllTextAsync(stale, "");
        var first = await File.ReadAllTextAsync(folder.PathOf("out/index.html"));
        await Report(folder, "--layout", "folder");
        Assert.False(File.Exists(stale));
        Assert.Equal(first, await File.ReadAllTextAsync(folder.PathOf("out/index.html")));

        _ = folder.With("other/notes.txt", "mine");
        var run = await ToolRun.OfAsync("report", folder.Corpus, "-o", folder.PathOf("other"), "--layout", "folder");
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains("is not empty, and it is not an earlier report", run.Error, StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], Directory.GetFileSystemEntries(folder.PathOf("other")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Ids_that_are_no_safe_file_names_have_pages_too()
    {
        using var folder = new TestFolder()
            .With("seeds/people.yaml", "- { id: Ann, name: Ann Lee }\n- { id: con, name: Con Ray }\n")
            .With("seeds/a.txt", "Ann Lee met Con Ray.\n")
            .With("seeds/a.yaml", $"id: {new string('ø', 200)}\n")
            .With("seeds/b.txt", "Nobody.\n")
            .With("seeds/b.yaml", $"id: {new string('x', 200)}\n");
        await Report(folder, "--layout", "folder");
        var names = Directory
            .GetFiles(folder.PathOf("out"), "*.html", SearchOption.AllDirectories)
            .Select(Path.GetFileNameWithoutExtension)
            .ToList();
        Assert.Equal(7, names.Count);
        Assert.All(names, name => Assert.Matches("^[a-z0-9-]{1,97}$", name));
        Assert.DoesNotContain("con", names);
    }

    private static async Task<string> Report(TestFolder folder, params string[] arguments)
    {
        var run = await ToolRun.OfAsync(["report", folder.Corpus, "-o", folder.PathOf("out.html"), .. arguments]);
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        return run.Output.ReplaceLineEndings("\n");
    }
}
