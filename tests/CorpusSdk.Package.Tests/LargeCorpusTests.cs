using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>
/// The properties that the targets set for a corpus of a thousand articles or more, unless the project sets them.
/// </summary>
[Collection(PackageTests.Name)]
public sealed class LargeCorpusTests(PackedPackage package)
{
    [Theory]
    [InlineData(999, "", "", "")]
    [InlineData(
        1_000,
        "",
        "DOTNET_TieredPGO=0;DOTNET_TC_CallCountingDelayMs=0;DOTNET_gcServer=0;DOTNET_GCConserveMemory=7",
        "false"
    )]
    [InlineData(1_000, "<CscEnvironment>A=1</CscEnvironment><IlcDehydrate>true</IlcDehydrate>", "A=1", "true")]
    public void The_compilers_are_set_up_for_it(int articles, string properties, string environment, string dehydrates)
    {
        var project = TestProject.Console(package, "Archive", properties);
        for (var i = 0; i < articles; i++)
        {
            _ = project.With($"seeds/a{i}.txt", "Nothing was said.");
        }

        Assert.Equal(environment, Property("_SetUpCompilerForCorpus", "CscEnvironment"));
        Assert.Equal(dehydrates, Property("_MapCorpusFacts", "IlcDehydrate"));

        string Property(string target, string name) =>
            Command
                .Dotnet(project.Folder, "msbuild", "-restore", $"-t:{target}", $"-getProperty:{name}")
                .Succeeds()
                .Output.Trim();
    }

    [Theory]
    [InlineData(4_999, "", false)]
    [InlineData(5_000, "", true)]
    [InlineData(5_000, "<CorpusMembers>all</CorpusMembers>", false)]
    [InlineData(5_000, "<CorpusMembers>no-quotes</CorpusMembers>", false)]
    public void A_notice_says_what_five_thousand_articles_with_members_cost(
        int articles,
        string properties,
        bool isExpected
    )
    {
        var project = TestProject.Console(package, "Archive", properties);
        for (var i = 0; i < articles; i++)
        {
            _ = project.With($"seeds/a{i}.txt", "Nothing was said.");
        }

        var output = Command
            .Dotnet(project.Folder, "msbuild", "-restore", "-t:_CheckCorpusMembers", "-tl:off")
            .Succeeds()
            .Output;
        Assert.Equal(
            isExpected,
            output.Contains("Set CorpusMembers to 'no-quotes' or 'none'", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void An_unknown_scope_of_members_is_an_error_at_the_project()
    {
        var project = TestProject
            .Library(package, "Archive", "<CorpusMembers>no quotes</CorpusMembers>")
            .With("seeds/a.txt", "Nothing was said.");
        Assert.StartsWith(
            $"{project.PathOf("Archive.csproj")} : error CORP1022: CorpusMembers must be 'all' (",
            Assert.Single(project.Build().Fails().Diagnostics),
            StringComparison.Ordinal
        );
        _ = project.Build("-p:CorpusMembers=No-Quotes").SucceedsWithoutWarning();
    }

    [Fact]
    public void Texts_that_an_assembly_cannot_hold_are_one_error_before_they_are_read()
    {
        var project = TestProject.Library(package, "Archive").With("seeds/a.txt", "Nothing was said.");
        foreach (var name in (string[])["b", "c"])
        {
            // No block of the disk is written.
            using var file = File.Create(project.PathOf($"seeds/{name}.txt"));
            file.SetLength(1_000_000_000);
        }

        Assert.Contains(
            ": error CORP1008: the texts of the corpus have 2.0 GB, but an assembly can hold only 2 GB; ",
            Assert.Single(project.Build().Fails().Diagnostics),
            StringComparison.Ordinal
        );
        project.Delete("seeds/b.txt");
        project.Delete("seeds/c.txt");
        _ = project.Build().SucceedsWithoutWarning();
    }
}
