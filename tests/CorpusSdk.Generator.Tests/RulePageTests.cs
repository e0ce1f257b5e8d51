using System.Text.RegularExpressions;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.CSharpHost;
using CorpusSdk.Generator.Diagnostics;
using CorpusSdk.Generator.Tests.Harness;
using CorpusSdk.Generator.Tests.Harness.Verification;
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
            .Concat(typeof(CodeRules).GetFields())
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

    public static TheoryData<string> Pages => [.. RulePage.All.Concat(RulePage.OfCode).Select(page => page.Id)];

    public static TheoryData<string> PagesWithSamples => [.. s_samples];

    private static readonly IReadOnlyList<string> s_samples =
    [
        .. RulePage
            .All.Select(page => page.Id)
            // Nothing that a project may contain causes these.
            .Where(id => id != Rules.InternalError.Id && id != Rules.FileNotOpened.Id && id != Rules.FileNameLost.Id),
    ];

    private static readonly DiagnosticSnapshot s_expected = new(
        "rule-pages",
        RulePage.All.Where(page => page.Failing is not null).Select(page => (page.Id, page.Failing!))
    );

    [Fact]
    public void Every_rule_has_an_id_of_its_own_and_a_page_with_its_title() =>
        Assert.Equal(
            s_ids.Select(rule => $"# {rule.Id}: {rule.Title}"),
            RulePage
                .All.Concat(RulePage.OfCode)
                .OrderBy(page => page.Id, StringComparer.Ordinal)
                .Select(page => page.Heading)
        );

    [Fact]
    public void The_table_of_rules_names_each_with_its_severity_and_links_its_page() =>
        Assert.Equal(
            s_ids.Select(rule => $"| [{rule.Id}]({rule.Id}.md) | {rule.Title} | {Severities(rule)} |"),
            Lines("README.md", "| [CORP")
        );

    [Fact]
    public void The_release_files_have_every_rule_once() =>
        Assert.Equal(
            s_ids.Select(rule =>
                $"{rule.Id} | Corpus | {rule.Severity} | {rule.Title}, [page](../../docs/rules/{rule.Id}.md)"
            ),
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
                Assert.Equal(Enum.Parse<DiagnosticSeverity>(rule.Severity.ToString()), descriptor.DefaultSeverity);
            }
        );

    [Theory]
    [MemberData(nameof(PagesWithSamples))]
    public async Task The_failing_sample_of_a_page_prints_what_the_page_says_and_nothing_else(string id)
    {
        var page = PageOf(id);
        var expected = Assert.Single(s_expected[id]);
        var printed = ExpectedDiagnostic.AsPrinted(page.Failing!, expected);
        Assert.True(page.Printed == printed, $"the page of {id} has\n{page.Printed}\nand this is printed:\n{printed}");
        Assert.Contains($" {id}: ", expected, StringComparison.Ordinal);
        await CorpusGeneratorTest.VerifyAsync(page.Failing!, expected);
    }

    [Fact]
    public void Every_page_with_a_sample_has_a_stored_diagnostic() => Assert.Equal(s_samples, s_expected.Headings);

    [Theory]
    [MemberData(nameof(PagesWithSamples))]
    public async Task The_mended_sample_of_a_page_has_no_problem(string id)
    {
        var page = PageOf(id);
        await CorpusGeneratorTest.VerifyAsync(page.Fixed!);
        Assert.NotEmpty(page.Fixed!.Build().Sources);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_of_a_page_lead_somewhere(string id)
    {
        var readme = File.ReadAllText(Path.Combine(RulePage.Folder, "README.md"));
        foreach (Match link in Regex.Matches(PageOf(id).Text, @"\]\(([^)#]*)(?:#([^)]*))?\)"))
        {
            Assert.True(File.Exists(Path.Combine(RulePage.Folder, link.Groups[1].Value)), link.Value);
            Assert.True(
                !link.Groups[2].Success
                    || readme
                        .Split('\n')
                        .Any(line =>
                            line.StartsWith("## ", StringComparison.Ordinal)
                            && line[3..].ToLowerInvariant().Replace(' ', '-') == link.Groups[2].Value
                        ),
                link.Value
            );
        }
    }

    private static RulePage PageOf(string id) => RulePage.All.Concat(RulePage.OfCode).Single(page => page.Id == id);

    private static IEnumerable<string> Lines(string file, string start) =>
        File.ReadAllLines(Path.Combine(RulePage.Folder, file))
            .Where(line => line.StartsWith(start, StringComparison.Ordinal));

    private static string Severities(Rule rule) =>
        rule.Id == Rules.TitleDiffers.Id ? "error; for a title: warning"
        : rule.Id == Rules.SameEntryName.Id ? "error; for entries of a collection: warning"
        : rule.Severity == Severity.Error ? "error"
        : rule.Severity == Severity.Info ? "suggestion"
        : "warning";
}
