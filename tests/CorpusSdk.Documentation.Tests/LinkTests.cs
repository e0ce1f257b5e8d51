using System.Text.RegularExpressions;
using CorpusSdk.Documentation.Tests.Harness;
using CorpusSdk.Package.Tests.Harness;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CorpusSdk.Documentation.Tests;

/// <summary>Links in Markdown lead to files and headings that exist, and mentioned rules exist.</summary>
public sealed class LinkTests
{
    private const string Host = "https://github.com/CorpusSdk/CorpusSdk/";

    private static readonly string[] s_folders = ["docs/manual", "docs/rules", "samples", "seeds", "src", "tests"];

    private static readonly Regex s_repositoryLink = new("^" + Regex.Escape(Host) + "(?:blob|tree)/main/");

    private static readonly Regex s_ruleId = new(@"\bCORP\d{4}\b");

    /// <summary>The ids of the compiler's rules, and of the messages of the targets and tasks.</summary>
    private static readonly HashSet<string> s_ids =
    [
        .. SettingChecks.Rules.Select(rule => rule.Key),
        .. new[] { "src/CorpusSdk/build", "src/CorpusSdk.Tasks" }
            .SelectMany(folder => Directory.EnumerateFiles(DocumentationPage.FullPath(folder)))
            .SelectMany(file => s_ruleId.Matches(File.ReadAllText(file)))
            .Select(id => id.Value),
    ];

    public static TheoryData<string> Pages =>
        [
            "README.md",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "editors/vscode/README.md",
            .. Directory
                .EnumerateFiles(DocumentationPage.FullPath("docs"), "*.md")
                .Select(file => "docs/" + Path.GetFileName(file)),
            .. s_folders.SelectMany(DocumentationPage.Under),
        ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_of_a_page_leads_somewhere(string page)
    {
        var broken = DocumentationPage
            .Read(page)
            .Document.Descendants<LinkInline>()
            .Select(link => (link.Line, Url: link.Url ?? "", Mistake: Mistake(page, link.Url ?? "")))
            .Where(link => link.Mistake is not null)
            .Select(link => $"{page}({link.Line + 1}): '{link.Url}': {link.Mistake}")
            .ToList();
        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_rule_that_a_page_mentions_exists(string page) =>
        Assert.All(
            s_ruleId.Matches(DocumentationPage.Read(page).Text),
            id => Assert.True(s_ids.Contains(id.Value), $"{page}: there is no {id}")
        );

    private static string? Mistake(string page, string url)
    {
        if (s_repositoryLink.Match(url) is { Success: true } link)
        {
            (page, url) = ("README.md", url[link.Length..]);
        }
        else if (url.Contains(':', StringComparison.Ordinal))
        {
            var isOther = url.StartsWith(Host, StringComparison.Ordinal) && url != Host + "issues";
            return isOther ? "not a link into the branch main" : null;
        }

        var (path, anchor) = url.Split('#') is [var before, var after] ? (before, after) : (url, null);
        var target =
            path.Length == 0
                ? page
                : Path.GetRelativePath(
                        Repository.Folder,
                        Path.Combine(Path.GetDirectoryName(DocumentationPage.FullPath(page))!, path)
                    )
                    .Replace('\\', '/');
        var file = DocumentationPage.FullPath(target);
        return !File.Exists(file) && !Directory.Exists(file) ? "there is no such file"
            : anchor is null || HeadingsOf(target).Contains(anchor) ? null
            : $"no heading has this id; there are {string.Join(", ", HeadingsOf(target))}";
    }

    private static IEnumerable<string> HeadingsOf(string page) =>
        DocumentationPage
            .Read(page)
            .Document.Descendants<HeadingBlock>()
            .Select(heading => heading.GetAttributes().Id!);
}
