using System.Text.RegularExpressions;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// Rules, their pages, the table of them and the release files say the same; and the pages show what happens.
/// </summary>
public sealed class RulePageTests
{
    private static readonly IReadOnlyList<Rule> s_rules =
    [
        .. typeof(Rules)
            .GetFields()
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal),
    ];

    /// <summary>
    /// The rules by their ids. A title that differs has the id of other passages, and is a warning; JSON and CSV have
    /// that of YAML.
    /// </summary>
    private static readonly IReadOnlyList<Rule> s_ids =
    [
        .. s_rules.Where(rule => rule != Rules.TitleDiffers).DistinctBy(rule => rule.Id),
    ];

    public static TheoryData<string> Pages => [.. RulePage.All.Select(page => page.Id)];

    public static TheoryData<string> PagesWithSamples =>
        [.. RulePage.All.Select(page => page.Id).Where(id => id != Rules.InternalError.Id)];

    [Fact]
    public void Every_rule_has_an_id_of_its_own_and_a_page_with_its_title() =>
        Assert.Equal(s_ids.Select(rule => $"# {rule.Id}: {rule.Title}"), RulePage.All.Select(page => page.Heading));

    [Fact]
    public void The_table_of_rules_names_each_with_its_severity_and_links_its_page() =>
        Assert.Equal(
            s_ids.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {Severities(rule)} |"),
            Lines("README.md", "| [CORP")
        );

    [Fact]
    public void The_release_files_have_every_rule_once() =>
        Assert.Equal(
            s_ids.Select(rule => $"{rule.Id} | Corpus | {rule.Severity} | {rule.Title}, [page](../../docs/rules/{rule.Id}.md)"),
            Lines("AnalyzerReleases.Shipped.md", "CORP")
                .Concat(Lines("AnalyzerReleases.Unshipped.md", "CORP"))
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void The_help_link_of_every_diagnostic_leads_to_its_page() =>
        Assert.All(
            s_rules,
            rule =>
                Assert.Equal(
                    $"https://github.com/CorpusSdk/CorpusSdk/blob/main/docs/rules/{rule.Id}.md",
                    ProblemReporter.DescriptorOf(rule).HelpLinkUri
                )
        );

    [Fact]
    public void Errors_cannot_be_configured_and_warnings_can() =>
        Assert.All(
            s_rules,
            rule =>
            {
                var descriptor = ProblemReporter.DescriptorOf(rule);
                Assert.Equal(
                    rule.Severity == Severity.Error,
                    descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable)
                );
                Assert.Equal(
                    rule.Severity == Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
                    descriptor.DefaultSeverity
                );
            }
        );

    [Theory]
    [MemberData(nameof(PagesWithSamples))]
    public void The_failing_sample_of_a_page_prints_what_the_page_says_and_nothing_else(string id)
    {
        var page = PageOf(id);
        var build = page.Failing!.Build();
        var printed = string.Join(
            '\n',
            build.Result.Diagnostics.Select(diagnostic => Print(diagnostic, build.Project.Folder))
        );
        Assert.True(page.Printed == printed, $"the page of {id} has\n{page.Printed}\nand this is printed:\n{printed}");
        Assert.Equal(id, Assert.Single(build.Result.Diagnostics).Id);
        Assert.Empty(build.CompilerErrors);
    }

    [Theory]
    [MemberData(nameof(PagesWithSamples))]
    public void The_mended_sample_of_a_page_has_no_problem(string id)
    {
        var build = PageOf(id).Fixed!.Build();
        Assert.Empty(build.Problems);
        Assert.Empty(build.CompilerErrors);
        Assert.NotEmpty(build.Sources);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_of_a_page_lead_somewhere(string id)
    {
        var readme = File.ReadAllText(Path.Combine(RulePage.Folder, "README.md"));
        foreach (Match link in Regex.Matches(PageOf(id).Text, @"\]\(([^)#]*)(?:#([^)]*))?\)"))
        {
            Assert.True(File.Exists(Path.Combine(RulePage.Folder, link.Groups[1].Value)), link.Value);
            Assert.Contains(
                readme.Split('\n'),
                line =>
                    line.StartsWith("## ", StringComparison.Ordinal)
                    && line[3..].ToLowerInvariant().Replace(' ', '-') == link.Groups[2].Value
            );
        }
    }

    private static RulePage PageOf(string id) => RulePage.All.Single(page => page.Id == id);

    private static IEnumerable<string> Lines(string file, string start) =>
        File.ReadAllLines(Path.Combine(RulePage.Folder, file))
            .Where(line => line.StartsWith(start, StringComparison.Ordinal));

    private static string Severities(Rule rule) =>
        rule.Id == Rules.TitleDiffers.Id ? "error; for a title: warning"
        : rule.Severity == Severity.Error ? "error"
        : "warning";

    /// <summary>As the build prints it, but for the folder of the project.</summary>
    private static string Print(Diagnostic diagnostic, string folder)
    {
        var span = diagnostic.Location.GetLineSpan();
        var place =
            diagnostic.Location == Location.None
                ? "CSC "
                : $"{span.Path[folder.Length..]}({span.StartLinePosition.Line + 1},{span.StartLinePosition.Character + 1})";
        var severity = diagnostic.DefaultSeverity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{place}: {severity} {diagnostic.Id}: {diagnostic.GetMessage(null)}";
    }
}
