using CorpusSdk.Core.Compilation;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// Which steps run again after each kind of edit. The seeds are five texts, five sidecars and one file of people.
/// </summary>
public sealed class IncrementalTests
{
    private const string Sidecar = "000_1597e04da5133f28.yaml";
    private const string Text = "000_1597e04da5133f28.txt";

    // Each test has a driver of its own: builds of one driver share what its last run made.
    private readonly CorpusBuild _first = CorpusProject.Seeds.WithCode("class A;").Build();

    [Fact]
    public void A_keystroke_in_the_program_runs_no_step_again()
    {
        var project = Schema.SchemaSample.Project;
        var build = project.WithCode("class A;", "A.cs").Build().After(project.WithCode("class AB;", "A.cs"));
        foreach (var step in Steps)
        {
            Assert.Matches("^[0-9]+ (Cached|Unchanged)$", build.Step(step));
        }

        Assert.DoesNotContain(
            build
                .Result.Results.Single()
                .TrackedOutputSteps.SelectMany(step => step.Value)
                .SelectMany(run => run.Outputs),
            output => output.Reason is not Microsoft.CodeAnalysis.IncrementalStepRunReason.Cached
        );
    }

    [Fact]
    public void The_context_of_a_database_is_written_if_its_library_is_referenced_and_not_again_for_an_article()
    {
        Assert.DoesNotContain("Store.g.cs", _first.Sources.Keys);

        var library = CSharpCompilation.Create("CorpusSdk.EntityFrameworkCore").ToMetadataReference();
        var project = _first.Project with { Libraries = [library] };
        var first = project.Build();
        Assert.Contains("class CorpusContext", first.Sources["Store.g.cs"], StringComparison.Ordinal);

        var build = first.After(project.Edit(Sidecar, "cue: said", "cue: added"));
        Assert.Equal("1 Cached", build.Step(GeneratorStepNames.FindStore));
        Assert.Equal("1 Cached", build.Step(GeneratorStepNames.DeclareSchema));
        Assert.Same(SourceOf(first), SourceOf(build));

        static object SourceOf(CorpusBuild build) =>
            build.Result.Results.Single().GeneratedSources.Single(source => source.HintName == "Store.g.cs").SourceText;
    }

    [Fact]
    public void An_edit_of_one_text_checks_and_links_that_article_alone()
    {
        var build = _first.After(
            _first.Project.Edit(
                Text,
                "the two sides have been strengthening close cooperation",
                "the two sides were strengthening close cooperation"
            )
        );
        Assert.Equal("1 Modified, 10 Cached", build.Step(StepNames.ReadFile));
        Assert.Equal("1 Modified, 4 Cached", build.Step(StepNames.ParseText));
        Assert.Equal("5 Cached", build.Step(StepNames.ParseSidecar));
        Assert.Equal("1 Cached", build.Step(StepNames.ParsePeople));
        Assert.Equal("1 Modified, 4 Cached", build.Step(StepNames.CheckArticle));
        Assert.Equal("1 Modified, 4 Cached", build.Step(StepNames.LinkArticle));
        Assert.Equal("1 Cached", build.Step(StepNames.IndexPeople));
        Assert.Equal("1 Cached", build.Step(StepNames.LayOut));
        Assert.Equal("1 Cached", build.Step(StepNames.RelatePeople));
        Assert.Equal("1 Cached", build.Step(GeneratorStepNames.FillMembers));
        Assert.Equal("1 Modified", build.Step(GeneratorStepNames.FillArticleFacts));
        Assert.Equal("1 Cached", build.Step(GeneratorStepNames.FillPeople));
        Assert.Equal("1 Cached", build.Step(StepNames.FindMisplacedQuotes));
    }

    [Fact]
    public void An_edit_of_one_quote_checks_and_links_its_article_alone()
    {
        var build = _first.After(_first.Project.Edit(Sidecar, "cue: said", "cue: added"));
        Assert.Equal("5 Cached", build.Step(StepNames.ParseText));
        Assert.Equal("1 Modified, 4 Cached", build.Step(StepNames.ParseSidecar));
        Assert.Equal("1 Cached", build.Step(StepNames.PairFiles));
        Assert.Equal("1 Modified, 4 Cached", build.Step(StepNames.CheckArticle));
        Assert.Equal("1 Modified, 4 Cached", build.Step(StepNames.LinkArticle));
        Assert.Equal("1 Cached", build.Step(StepNames.LayOut));
        Assert.Equal("1 Modified", build.Step(GeneratorStepNames.FillMembers));
        Assert.Equal("1 Modified", build.Step(GeneratorStepNames.FillArticleFacts));
        Assert.Equal("1 Cached", build.Step(GeneratorStepNames.FillPeople));
    }

    [Fact]
    public void A_new_alias_links_only_the_articles_that_may_hold_it()
    {
        var build = _first.After(
            _first.Project.Edit("people.yaml", "aliases: [Kofman]", "aliases: [Kofman, Siberian bureaucrat]")
        );
        Assert.Equal("5 Cached", build.Step(StepNames.CheckArticle));
        Assert.Equal("1 Modified", build.Step(StepNames.IndexPeople));

        // The one article that quotes the person is asked again; its view is equal, so nothing is linked.
        Assert.Equal("1 Unchanged, 4 Cached", build.Step(StepNames.ViewPeople));
        Assert.Equal("5 Cached", build.Step(StepNames.LinkArticle));
        Assert.Equal("1 Cached", build.Step(GeneratorStepNames.FillMembers));
        Assert.Equal("1 Cached", build.Step(GeneratorStepNames.FillArticleFacts));
        Assert.Equal("1 Modified", build.Step(GeneratorStepNames.FillPeople));

        var named = _first.After(
            _first.Project.Edit("people.yaml", "aliases: [Kofman]", "aliases: [Kofman, Carnegie Endowment]")
        );
        Assert.Equal("1 Modified, 4 Cached", named.Step(StepNames.ViewPeople));
        Assert.Equal("1 Modified, 4 Cached", named.Step(StepNames.LinkArticle));
    }

    [Fact]
    public void An_added_article_is_read_and_the_others_are_left_alone()
    {
        var build = _first.After(_first.Project.With("new.txt", "A new article about Putin."));
        Assert.Equal("1 New, 11 Cached", build.Step(StepNames.ReadFile));
        Assert.Equal("1 New, 5 Cached", build.Step(StepNames.CheckArticle));
        Assert.Equal("1 New, 5 Cached", build.Step(StepNames.LinkArticle));
        Assert.Equal("1 Modified", build.Step(StepNames.LayOut));
        Assert.NotNull(
            build.Compilation.GetTypeByMetadataName("Summit.CorpusSets+ArticleSet")!.GetMembers("New").SingleOrDefault()
        );
    }

    [Fact]
    public void A_deleted_article_goes_and_the_others_are_left_alone()
    {
        var build = _first.After(
            _first.Project.Without("004_06a9b78ca43d56f5.txt").Without("004_06a9b78ca43d56f5.yaml")
        );
        Assert.Equal("9 Cached, 2 Removed", build.Step(StepNames.ReadFile));
        Assert.Equal("4 Cached, 1 Removed", build.Step(StepNames.CheckArticle));
        Assert.Equal("4 Cached, 1 Removed", build.Step(StepNames.LinkArticle));
        Assert.Empty(
            build
                .Compilation.GetTypeByMetadataName("Summit.CorpusSets+ArticleSet")!
                .GetMembers("GoodFriendsAndNeighbours")
        );
    }

    [Fact]
    public void A_renamed_article_is_one_that_went_and_one_that_came()
    {
        var files = _first.Project.Files;
        var gone = _first.Project.Without("003_660252e936c30b91.txt").Without("003_660252e936c30b91.yaml");
        var build = _first
            .After(gone)
            .After(
                gone.With("vostochny.txt", files["003_660252e936c30b91.txt"])
                    .With("vostochny.yaml", files["003_660252e936c30b91.yaml"])
            );
        Assert.Empty(build.Problems);
        Assert.Equal("2 New, 9 Cached", build.Step(StepNames.ReadFile));
        Assert.Equal("1 New, 4 Cached", build.Step(StepNames.LinkArticle));
        Assert.Equal(_first.Sources["Corpus.g.cs"], build.Sources["Corpus.g.cs"]);
    }

    [Fact]
    public void Steps_that_see_all_articles_end_where_an_edit_changes_nothing_that_they_see()
    {
        var build = _first.After(
            _first.Project.Edit(
                Text,
                "the two sides have been strengthening close cooperation",
                "the two sides were strengthening close cooperation"
            )
        );
        foreach (
            var step in new[]
            {
                GeneratorStepNames.SelectLayout,
                GeneratorStepNames.SelectOutlines,
                GeneratorStepNames.SelectPeople,
                GeneratorStepNames.DecideEmission,
            }
        )
        {
            Assert.Matches("^1 (Cached|Unchanged)$", build.Step(step));
        }

        foreach (
            var step in new[]
            {
                StepNames.IndexCorpus,
                StepNames.AcceptArticles,
                StepNames.LayOut,
                StepNames.RelatePeople,
                StepNames.PairFiles,
            }
        )
        {
            Assert.Equal("1 Cached", build.Step(step));
        }
    }

    [Fact]
    public void A_line_that_moves_reports_again_and_writes_no_code()
    {
        var broken = CorpusProject.Seeds.Edit(Sidecar, "count: 13", "count: 14");
        var first = broken.Build();
        var build = first.After(broken.Edit(Sidecar, "publisher: The Asia", "# a comment\npublisher: The Asia"));
        Assert.NotEqual(first.Problems, build.Problems);
        Assert.Equal("1 Modified", build.Step(GeneratorStepNames.Report));
    }

    [Fact]
    public void A_misquote_is_searched_for_in_other_articles_once()
    {
        var first = CorpusProject.Seeds.Edit(Sidecar, "We appreciate North", "We love North").Build();
        var moved = first.After(first.Project.Edit(Sidecar, "publisher: The Asia", "# a comment\npublisher: The Asia"));
        Assert.Equal("1 Cached", moved.Step(StepNames.FindMisplacedQuotes));
        var edited = moved.After(moved.Project.Edit(Text, "twice the size", "thrice the size"));
        Assert.Equal("1 Unchanged", edited.Step(StepNames.FindMisplacedQuotes));
    }

    [Fact]
    public void An_id_that_moves_is_the_same_id()
    {
        var build = _first.After(
            _first.Project.Edit(Sidecar, "id: putins-possible-gift", "# a comment\nid: putins-possible-gift")
        );
        Assert.Equal("1 Cached", build.Step(StepNames.IndexCorpus));
        Assert.Equal("1 Cached", build.Step(StepNames.PlaceProblems));
    }

    [Fact]
    public void An_id_that_is_taken_is_reported_where_it_stands_now()
    {
        const string Other = "003_660252e936c30b91.yaml";
        var first = CorpusProject.Seeds.Edit(Other, "id: talks-at-vostochny", "id: putins-possible-gift").Build();
        Assert.Contains(
            $"{Other}(1,5)",
            Assert.Single(first.Problems, problem => problem.Contains("CORP2001", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );

        var build = first.After(first.Project.Edit(Other, "id: putins", "# a comment\nid: putins"));
        Assert.Equal("1 Cached", build.Step(StepNames.IndexCorpus));
        Assert.Equal("1 Modified", build.Step(StepNames.PlaceProblems));
        Assert.Contains(
            $"{Other}(2,5)",
            Assert.Single(build.Problems, problem => problem.Contains("CORP2001", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<string> Steps =>
        typeof(StepNames)
            .GetFields()
            .Concat(typeof(GeneratorStepNames).GetFields())
            .Select(step => (string)step.GetRawConstantValue()!);
}
