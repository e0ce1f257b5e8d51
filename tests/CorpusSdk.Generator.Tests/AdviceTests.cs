using System.Collections.Immutable;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>Advice can be configured, errors cannot; and advice waits for errors.</summary>
public sealed class AdviceTests
{
    private static readonly CorpusProject s_advised = new CorpusProject { WarningsAreErrors = false }
        .With(
            "people.yaml",
            """
            - id: ann-lee
              name: Ann Lee
            - id: bob-ray
              name: Bob Ray
            """
        )
        .With("visit.txt", "Ann Lee came. \"At last,\" she said, and called it \"a good day\".")
        .With("visit.yaml", "quotes:\n  - text: At last,\n    cue: says\n    speaker: ann-lee");

    private static readonly CorpusProject s_misquoted = s_advised.Edit("visit.yaml", "At last,", "At lost,");

    private static readonly string[] s_advice = ["CORP4007 Warning", "CORP5001 Warning", "CORP5002 Warning"];

    [Fact]
    public void Advice_is_a_warning_where_it_belongs()
    {
        Assert.Equal(s_advice, Reported(s_advised));
        Assert.Equal(
            [
                "people.yaml(3,7)-(3,14): CORP5002: person 'bob-ray' (Bob Ray) does not appear in any article; "
                    + "add the name that the articles use to 'aliases', or remove the person",
                "visit.txt(1,50)-(1,62): CORP5001: quoted passage \"a good day\" is not annotated; add it to "
                    + "'quotes' in seeds/visit.yaml, or to 'terms' if it is not speech",
            ],
            s_advised.Build().Problems.Where(problem => problem.Contains("CORP5", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void NoWarn_silences_advice_and_no_error()
    {
        ImmutableArray<string> all = ["CORP4001", "CORP4007", "CORP5001", "CORP5002"];
        Assert.Equal(["CORP4007 Warning", "CORP5002 Warning"], Reported(s_advised with { NoWarn = ["CORP5001"] }));
        Assert.Empty(Reported(s_advised with { NoWarn = all }));
        Assert.Equal(["CORP4001 Error"], Reported(s_misquoted with { NoWarn = all }));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Hidden, "Hidden")]
    [InlineData(ReportDiagnostic.Info, "Info")]
    [InlineData(ReportDiagnostic.Error, "Error")]
    public void A_global_config_sets_the_severity_of_advice_and_of_no_error(ReportDiagnostic severity, string? expected)
    {
        var config = new[] { "CORP4001", "CORP5001" }.ToImmutableDictionary(id => id, _ => severity);
        Assert.Equal(
            expected is null
                ? ["CORP4007 Warning", "CORP5002 Warning"]
                : ["CORP4007 Warning", $"CORP5001 {expected}", "CORP5002 Warning"],
            Reported(s_advised with { GlobalConfig = config })
        );
        Assert.Contains("CORP4001 Error", Reported(s_misquoted with { GlobalConfig = config }));
    }

    [Fact]
    public void Where_warnings_are_errors_advice_is_one() =>
        Assert.Equal(
            ["CORP4007 Error", "CORP5001 Error", "CORP5002 Error"],
            Reported(s_advised with { WarningsAreErrors = true })
        );

    [Fact]
    public void A_person_in_an_article_whatever_the_way_is_no_advice()
    {
        Assert.Empty(InNoArticle(s_advised.With("other.txt", "Bob Ray came.")));
        Assert.Empty(
            InNoArticle(s_advised.With("other.txt", "Ray came.").With("other.yaml", "aliases: { Ray: bob-ray }"))
        );
        Assert.NotEmpty(InNoArticle(s_advised.With("other.txt", "Bob came; Ray came.")));
    }

    [Fact]
    public void Nobody_is_said_to_be_in_no_article_while_there_is_an_error_or_no_article()
    {
        Assert.Empty(InNoArticle(s_advised.With("other.txt", [0xE9, .. "Bob Ray"u8])));
        Assert.Empty(
            InNoArticle(s_advised.With("other.txt", "Ray came.").With("other.yaml", "aliases: { Ray: bob-roy }"))
        );
        Assert.Empty(InNoArticle(s_advised.Without("visit.txt").Without("visit.yaml")));
    }

    [Fact]
    public void Twenty_persons_are_told_and_the_last_says_how_many_more()
    {
        var people = string.Concat(Enumerable.Range(100, 30).Select(i => $"- id: p{i}\n  name: Person{i}\n"));
        var told = InNoArticle(s_advised.With("more.people.yaml", people));
        Assert.Equal(20, told.Count);
        Assert.EndsWith(
            "remove the person; 11 more people appear in none",
            Assert.Single(told, problem => problem.Contains("p118", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Advice_on_persons_follows_the_articles_and_runs_no_other_step_again()
    {
        var first = s_advised.Build();
        var named = first.After(s_advised.Edit("visit.txt", "Ann Lee came.", "Ann Lee and Bob Ray came."));
        Assert.DoesNotContain(named.Problems, problem => problem.Contains("CORP5002", StringComparison.Ordinal));

        var moved = s_advised
            .Build()
            .After(s_advised.Edit("people.yaml", "- id: bob-ray", "# A comment.\n- id: bob-ray"));
        Assert.Contains(
            moved.Problems,
            problem => problem.StartsWith("people.yaml(4,7)-(4,14): CORP5002", StringComparison.Ordinal)
        );
        Assert.Equal("1 Modified", moved.Step(GeneratorStepNames.Report));
        Assert.Equal("1 Cached", moved.Step(StepNames.LinkArticle));
        Assert.Equal("1 Cached", moved.Step(GeneratorStepNames.FillMembers));
        Assert.Equal("1 Cached", moved.Step(GeneratorStepNames.FillArticleFacts));
    }

    private static IEnumerable<string> Reported(CorpusProject project) =>
        project
            .Build()
            .Result.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}")
            .Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> InNoArticle(CorpusProject project) =>
        [.. project.Build().Problems.Where(problem => problem.Contains("CORP5002", StringComparison.Ordinal))];
}
