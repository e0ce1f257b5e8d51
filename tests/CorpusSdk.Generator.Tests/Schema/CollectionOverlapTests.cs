using CorpusSdk.Generator.Tests.Harness;

namespace CorpusSdk.Generator.Tests.Schema;

/// <summary>A file that several collections match is one error for each pair of collections.</summary>
public class CollectionOverlapTests
{
    private const string Berth = """
        [CorpusCollection("a/*.yaml")]
        public partial record Berth { public required int Length { get; init; } }

        """;

    [Fact]
    public void Names_the_first_file_and_the_other_collection_at_the_pattern() =>
        Assert.Equal(
            [
                "Schema.cs(9,30)-(9,41): CORP6013: pattern '**/*.yaml' of 'Ship' matches 'a/x.yaml' "
                    + "(and 2 more files), which 'Berth' reads; "
                    + "change one of the patterns, because a file belongs to one collection",
            ],
            ProblemsOf(
                Berth
                    + "[CorpusCollection(\"ships/*\", \"**/*.yaml\")] public partial record Ship "
                    + "{ public required string Name { get; init; } public Ship? Sister { get; init; } "
                    + "public Berth? Berth { get; init; } }",
                ("ships/anna.yaml", "name: Anna\nsister: z\nberth: no\n"),
                ("a/z.yaml", "name: Zoe\n"),
                ("a/y.yaml", "length: 2\n"),
                ("a/x.yaml", "length: 1\n")
            )
        );

    [Fact]
    public void A_collection_of_articles_may_have_taken_the_file() =>
        Assert.Equal(
            [
                "Schema.cs(8,19)-(8,27): CORP6013: pattern 'd/*.md' of 'Page' matches 'd/x.md', which 'Guide' reads; "
                    + "change one of the patterns, because a file belongs to one collection",
            ],
            ProblemsOf(
                "[CorpusCollection(\"d/*.md\", AsArticles = true)] public partial record Guide;\n"
                    + "[CorpusCollection(\"d/*.md\")] public partial record Page { public int Order { get; init; } }",
                ("d/x.md", "---\norder: 1\n---\nText\n")
            )
        );

    [Fact]
    public void Each_pair_is_reported() =>
        Assert.Equal(
            ["Schema.cs(10,19)-(10,24): CORP6013", "Schema.cs(9,19)-(9,26): CORP6013"],
            ProblemsOf(
                    Berth
                        + "[CorpusCollection(\"a/x.*\")] public partial record Quay;\n"
                        + "[CorpusCollection(\"a/*\")] public partial record Ship;",
                    ("a/x.yaml", "length: 1\n"),
                    ("a/y.yaml", "length: 1\n")
                )
                .Select(problem => problem[..(problem.IndexOf("CORP", StringComparison.Ordinal) + 8)])
        );

    [Fact]
    public void What_is_wrong_with_the_form_of_a_file_is_reported_too() =>
        Assert.Contains(
            ProblemsOf(Berth + "[CorpusCollection(\"a/*\")] public partial record Ship;", ("a/x.yaml", "length: [\n")),
            problem => problem.StartsWith("a/x.yaml(1,9)-(1,10): CORP1002", StringComparison.Ordinal)
        );

    [Fact]
    public void Patterns_that_match_different_files_do_not_overlap() =>
        Assert.Empty(
            ProblemsOf(
                Berth
                    + "[CorpusCollection(\"*/*.json\", \"b/*.yaml\", \"b/x.yaml\")] public partial record Ship;\n"
                    + "[CorpusCollection(\"people.{yaml,csv}\")] public partial record Crew;",
                ("a/x.yaml", "length: 1\n"),
                ("b/x.yaml", "{}\n"),
                ("a/x.json", "{}\n"),
                ("people.csv", "id\nkim\n")
            )
        );

    private static IEnumerable<string> ProblemsOf(string schema, params (string Path, string Text)[] files) =>
        files
            .Aggregate(SchemaProject.Of(schema), (project, file) => project.With(file.Path, file.Text))
            .Build()
            .Problems.Select(problem => problem.Replace("/home/user/Summit/", "", StringComparison.Ordinal));
}
