using System.Text.Json;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>A build writes the schemas with which an editor completes and validates data files.</summary>
[Collection(PackageTests.Name)]
public sealed class JsonSchemaTests(PackedPackage package)
{
    private const string Article = "seeds/.schemas/article.schema.json";

    private const string Declarations = """
        using System.Collections.Immutable;

        namespace Harbour;

        [CorpusCollection("ships/*.yaml")]
        public sealed partial record Ship
        {
            public required string Name { get; init; }
            public Person? Captain { get; init; }
        }
        """;

    [Fact]
    public void Every_good_build_writes_them_and_a_bad_one_leaves_them_alone()
    {
        var project = TestProject
            .Library(package, "Harbour", "<CorpusJsonSchema>true</CorpusJsonSchema>")
            .With("Ship.cs", Declarations)
            .WithCorpus(SmallCorpus.Instance)
            .With("seeds/ships/norge.yaml", "name: Norge\ncaptain: jane-doe\n");
        _ = project.Build().SucceedsWithoutWarning();
        Assert.Equal(
            ["article.schema.json", "people.schema.json", "ships.schema.json"],
            Directory.GetFiles(project.PathOf("seeds/.schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Equal(["jane-doe", "omar-aziz"], Persons(project));

        // A deleted file is restored without a compilation, and an unchanged one is not written.
        project.Age("seeds/.schemas/people.schema.json");
        project.Delete(Article);
        _ = project.Build().SucceedsWithoutWarning();
        Assert.Equal(["jane-doe", "omar-aziz"], Persons(project));
        Assert.Equal(2001, File.GetLastWriteTimeUtc(project.PathOf("seeds/.schemas/people.schema.json")).Year);

        // Files in the folder are not data.
        _ = project.With("seeds/more.people.yaml", "- id: ann-lee\n  name: Ann Lee\n  nmae: x\n");
        Assert.Contains("CORP1003", Assert.Single(project.Build().Fails().Diagnostics), StringComparison.Ordinal);
        Assert.Equal(["jane-doe", "omar-aziz"], Persons(project));

        _ = project
            .With("seeds/more.people.yaml", "- id: ann-lee\n  name: Ann Lee\n")
            .With("seeds/ferry.txt", "Ann Lee waits\n\n\"Blame the fog,\" said Omar Aziz.\n");
        _ = project.Build().SucceedsWithoutWarning();
        Assert.Equal(["ann-lee", "jane-doe", "omar-aziz"], Persons(project));
    }

    [Fact]
    public void Target_frameworks_that_are_built_at_once_write_the_same()
    {
        var project = TestProject
            .Library(
                package,
                "Harbour",
                "<TargetFrameworks>net8.0;net10.0</TargetFrameworks><CorpusJsonSchema>true</CorpusJsonSchema>"
            )
            .WithCorpus(SmallCorpus.Instance);
        _ = project.Build().SucceedsWithoutWarning();
        Assert.Equal(["jane-doe", "omar-aziz"], Persons(project));
    }

    [Fact]
    public void Who_does_not_ask_for_them_gets_none()
    {
        var project = TestProject.Library(package, "Harbour").WithCorpus(SmallCorpus.Instance);
        _ = project.Build().SucceedsWithoutWarning();
        Assert.False(Directory.Exists(project.PathOf("seeds/.schemas")));
    }

    private static List<string?> Persons(TestProject project)
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(project.PathOf(Article)));
        return
        [
            .. schema
                .RootElement.GetProperty("definitions")
                .GetProperty("Person.id")
                .GetProperty("enum")
                .EnumerateArray()
                .Select(id => id.GetString()),
        ];
    }
}
