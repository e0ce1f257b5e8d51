using CorpusSdk.Core.Compilation;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>
/// Which steps run again when the schema or its data change. The sample has thirteen files, two of them events.
/// </summary>
public class SchemaStepTests
{
    private readonly CorpusBuild _first = SchemaSample.Project.Build();

    private static string[] Reading =>
        [StepNames.ReadFile, StepNames.ParsePeople, StepNames.ParseSidecar, StepNames.ParseText, StepNames.ParseData];

    [Fact]
    public void A_property_with_a_new_type_binds_the_data_again_and_reads_no_file()
    {
        var build = _first.After(
            Edit("public required string Name { get; init; }", "public required int Name { get; init; }")
        );
        Assert.Equal("1 Modified, 1 Cached", build.Step(GeneratorStepNames.ReadSchema));
        Assert.Equal("1 Modified", build.Step(GeneratorStepNames.DeclareSchema));
        Assert.All(Reading, step => Assert.Matches("^[0-9]+ (Cached|Unchanged)$", build.Step(step)));
        Assert.Equal("2 Modified", build.Step(StepNames.BindData));
        Assert.Equal(
            2,
            build.Problems.Count(problem => problem.Contains("'name' must be a whole number", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void A_property_with_another_key_in_a_collection_reads_no_file()
    {
        var build = _first.After(Edit("Place? Place { get; init; }", "Place? Venue { get; init; }"));
        Assert.All(Reading, step => Assert.Matches("^[0-9]+ (Cached|Unchanged)$", build.Step(step)));
        Assert.Equal("1 Modified, 1 Unchanged", build.Step(StepNames.BindData));
        Assert.Contains("unknown key 'place'", Assert.Single(build.Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_key_of_a_built_in_record_parses_all_files_again()
    {
        var build = _first.After(
            Edit("public Desk? Desk { get; init; }", "public Desk? Desk { get; init; } public int Rank { get; init; }")
        );
        Assert.Equal("13 Cached", build.Step(StepNames.ReadFile));
        Assert.Equal("2 Unchanged", build.Step(StepNames.ParseData));
        Assert.Equal("5 Unchanged", build.Step(StepNames.ParseText));
        Assert.Empty(build.Problems);
    }

    [Fact]
    public void A_new_line_above_a_record_does_not_change_the_schema()
    {
        var build = _first.After(Edit("public enum Desk", "// The desks.\npublic enum Desk"));
        Assert.Matches("^1 (Cached|Unchanged)$", build.Step(GeneratorStepNames.DeclareSchema));
        Assert.All(
            typeof(StepNames)
                .GetFields()
                .Concat(typeof(GeneratorStepNames).GetFields())
                .Select(step => step.Name)
                .Except([GeneratorStepNames.ReadSchema, GeneratorStepNames.LocateSchema]),
            step => Assert.Matches("^[0-9]+ (Cached|Unchanged)$", build.Step(step))
        );
    }

    [Fact]
    public void A_keystroke_in_other_types_or_in_methods_of_a_record_changes_no_schema()
    {
        const string Code = """
            using System;
            namespace Summit.Views { [Serializable] public record Article(int Id) { public int Next => Id + 1; } }
            namespace Summit { public partial record Quote { public string Loud => Text + "!"; } }
            """;
        var project = SchemaSample.Project.WithCode(Code, "Views.cs");
        var build = project
            .Build()
            .After(
                project with
                {
                    Code = project.Code.SetItem(
                        project.Code.Length - 1,
                        ("Views.cs", Code.Replace("+ 1", "+ 2").Replace("!", "?"))
                    ),
                }
            );
        Assert.All(
            typeof(StepNames)
                .GetFields()
                .Concat(typeof(GeneratorStepNames).GetFields())
                .Select(step => step.Name)
                .Where(step => build.Step(step).Length > 0),
            step => Assert.Matches("^[0-9]+ (Cached|Unchanged)$", build.Step(step))
        );
    }

    [Fact]
    public void An_edit_of_one_entry_binds_only_its_file_and_no_article()
    {
        var build = _first.After(
            SchemaSample.Project.Edit("events/vostochny.yaml", "Vostochny summit", "Vostochny meeting")
        );
        Assert.Equal("1 Modified, 12 Cached", build.Step(StepNames.ReadFile));
        Assert.Equal("1 Modified, 1 Cached", build.Step(StepNames.ParseData));
        Assert.Equal("1 Modified, 1 Cached", build.Step(StepNames.BindData));
        Assert.Equal("1 Modified", build.Step(StepNames.IndexCollections));
        Assert.Equal("1 Unchanged", build.Step(StepNames.CheckReferences));
        Assert.Equal("5 Cached", build.Step(StepNames.CheckArticle));
        Assert.Equal("1 Cached", build.Step(StepNames.LayOut));
        Assert.Equal("1 Cached", build.Step(GeneratorStepNames.FillArticleFacts));
    }

    [Fact]
    public void An_edit_of_an_article_binds_no_entry()
    {
        var build = _first.After(SchemaSample.Project.Edit("000_1597e04da5133f28.yaml", "cue: said", "cue: added"));
        Assert.Equal("2 Cached", build.Step(StepNames.BindData));
        Assert.Equal("1 Cached", build.Step(StepNames.IndexCollections));
        Assert.Matches("^1 (Cached|Unchanged)$", build.Step(StepNames.CheckReferences));
        Assert.Matches("^1 (Cached|Unchanged)$", build.Step(GeneratorStepNames.Report));
    }

    private static CorpusProject Edit(string old, string replacement)
    {
        Assert.Contains(old, SchemaSample.Declarations, StringComparison.Ordinal);
        return SchemaSample.Project with
        {
            Code = [("Schema.cs", SchemaSample.Declarations.Replace(old, replacement, StringComparison.Ordinal))],
        };
    }
}
