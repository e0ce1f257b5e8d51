using System.Globalization;
using CorpusSdk.Analyzers.Tests.Harness;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>The pages of the rules about code show what happens; all else is tested with the other pages.</summary>
public sealed class CodeRulePageTests
{
    public static TheoryData<string> Pages => [.. RulePage.OfCode.Select(page => page.Id)];

    [Fact]
    public void The_analyzer_reports_every_rule_about_code()
    {
        var rules = typeof(CodeRules)
            .GetFields()
            .Select(field => field.GetValue(null))
            .OfType<Rule>()
            .Select(rule => rule.Id);
        Assert.Equal(rules, new CorpusCodeAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));
        Assert.Equal(rules, RulePage.OfCode.Select(page => page.Id));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_failing_sample_of_a_page_prints_what_the_page_says_and_nothing_else(string id)
    {
        var page = PageOf(id);
        Assert.Empty(page.Failing!.Build().Problems);
        Assert.Equal(page.Printed, Printed(Assert.Single(await AnalyzedCode.AnalyzeAsync(page.Failing!))));
        Assert.Contains($" {id}: ", page.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_mended_sample_of_a_page_has_no_problem(string id)
    {
        var page = PageOf(id);
        Assert.Empty(page.Fixed!.Build().Problems);
        Assert.Empty(await AnalyzedCode.AnalyzeAsync(page.Fixed!));
    }

    private static RulePage PageOf(string id) => RulePage.OfCode.Single(page => page.Id == id);

    /// <summary>As a build prints it, relative to the project.</summary>
    private static string Printed(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var (line, column) = (place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1);
        return FormattableString.Invariant($"{Path.GetFileName(place.Path)}({line},{column}): ")
            + $"{diagnostic.DefaultSeverity.ToString().ToLowerInvariant()} {diagnostic.Id}: "
            + diagnostic.GetMessage(CultureInfo.InvariantCulture);
    }
}
