using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>Other generators and language versions in the same project.</summary>
[Collection(PackageTests.Name)]
public sealed class HostTests(PackedPackage package)
{
    [Fact]
    public void Generators_with_an_older_and_a_newer_YamlDotNet_work_beside_ours()
    {
        OtherGenerator.Pack(package);
        var folder = package.NewFolder("Harbour");

        // One folder and one compiler server: each build follows one with another version.
        Assert.Equal(
            $"2 articles, line 3 by YamlDotNet {OtherGenerator.OlderVersion}\n",
            Using(OtherGenerator.WithOlderYamlDotNet).BuildAndRun()
        );
        Assert.Equal(
            $"2 articles, line 3 by YamlDotNet {OtherGenerator.NewerVersion}\n",
            Using(OtherGenerator.WithNewerYamlDotNet).BuildAndRun()
        );

        // Then a build after a change in the code only.
        var edited = Using(OtherGenerator.WithNewerYamlDotNet)
            .With("Program.cs", """Console.WriteLine($"{Harbour.Corpus.Quotes.Count} quotes, {Other.Read}");""");
        Assert.Equal($"3 quotes, line 3 by YamlDotNet {OtherGenerator.NewerVersion}\n", edited.BuildAndRun());

        TestProject Using(string generator) =>
            TestProject
                .Create(
                    package,
                    "Harbour",
                    "<OutputType>Exe</OutputType>",
                    TestProject.PackageReference(package) + TestProject.PackageReference(package, generator),
                    folder
                )
                .With("Program.cs", """Console.WriteLine($"{Harbour.Corpus.Articles.Count} articles, {Other.Read}");""")
                .WithCorpus(SmallCorpus.Instance);
    }

    [Fact]
    public void Of_a_language_version_that_is_too_old_there_is_one_error()
    {
        var project = TestProject
            .Console(package, "Harbour", "<LangVersion>9</LangVersion><ImplicitUsings>disable</ImplicitUsings>")
            .With("Program.cs", "System.Console.WriteLine(Harbour.Corpus.Articles.Ferry.Title);")
            .WithCorpus(SmallCorpus.Instance);

        var error = Assert.Single(project.Build().Fails().Diagnostics);
        Assert.Contains(
            "error CORP9002: the project uses C# 9.0, but CorpusSdk needs C# 11.0",
            error,
            StringComparison.Ordinal
        );

        _ = project.Build("-p:LangVersion=11").SucceedsWithoutWarning();
        Assert.Equal("The ferry is late\n", project.Run());
    }
}
