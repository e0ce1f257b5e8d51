using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>Projects of other languages and SDKs, and what other tools make of the generated files.</summary>
[Collection(PackageTests.Name)]
public sealed class NeighbourTests(PackedPackage package)
{
    [Theory]
    [InlineData("fsproj", "F#", "Program.fs", "printfn \"hello\"\n", """<Compile Include="Program.fs" />""")]
    [InlineData("vbproj", "VB", "Program.vb", "Module P\nSub Main()\nEnd Sub\nEnd Module\n", "")]
    public void Other_languages_are_told_that_only_CSharp_is_generated(
        string extension,
        string language,
        string file,
        string code,
        string items
    )
    {
        var project = TestProject
            .Create(package, "Harbour", "", "")
            .With(file, code)
            .With(
                $"Harbour.{extension}",
                $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <OutputType>Exe</OutputType>
                  </PropertyGroup>
                  <ItemGroup>{items}{TestProject.PackageReference(package)}</ItemGroup>
                </Project>
                """
            );
        project.Delete("Harbour.csproj");

        // The library alone works in every language.
        _ = project.Build().SucceedsWithoutWarning();
        var warning = Assert.Single(project.WithCorpus(SmallCorpus.Instance).Build().Succeeds().Diagnostics);
        Assert.Equal(
            $"{project.PathOf($"Harbour.{extension}")} : warning CORP1020: CorpusSdk generates C#, so the corpus in "
                + $"'seeds' is not compiled into this {language} project; move it to a C# class library that "
                + "references CorpusSdk, and reference that library from this project",
            warning
        );
    }

    [Theory]
    [InlineData("Microsoft.NET.Sdk.Web")]
    [InlineData("Microsoft.NET.Sdk.Worker")]
    public void A_published_application_does_not_contain_the_corpus_folder(string sdk)
    {
        var project = TestProject
            .Console(package, "Harbour")
            .With("Program.cs", "System.Console.WriteLine(Harbour.Corpus.Articles.Count);")
            .With("appsettings.json", "{}")
            .WithCorpus(SmallCorpus.Instance)
            .With("seeds/ships.json", "[]");
        _ = project.With(
            "Harbour.csproj",
            File.ReadAllText(project.PathOf("Harbour.csproj"))
                .Replace("Sdk=\"Microsoft.NET.Sdk\"", $"Sdk=\"{sdk}\"", StringComparison.Ordinal)
                // Those of a worker need a package.
                .Replace("<ImplicitUsings>enable", "<ImplicitUsings>disable", StringComparison.Ordinal)
        );

        _ = Command.Dotnet(project.Folder, "publish", "-o", "dist").SucceedsWithoutWarning();
        Assert.True(File.Exists(project.PathOf("dist/appsettings.json")));
        Assert.False(Directory.Exists(project.PathOf("dist/seeds")));
        Assert.False(Directory.Exists(project.PathOf("bin/Debug/net10.0/seeds")));
    }

    [Fact]
    public void Generated_files_may_be_emitted_into_the_project()
    {
        var project = TestProject
            .Console(
                package,
                "Harbour",
                "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>"
                    + "<CompilerGeneratedFilesOutputPath>Generated</CompilerGeneratedFilesOutputPath>"
            )
            .WithDump()
            .WithCorpus(SmallCorpus.Instance);
        var first = project.BuildAndRun();
        Assert.NotEmpty(Directory.GetFiles(project.PathOf("Generated"), "Corpus.g.cs", SearchOption.AllDirectories));

        // The second build finds the files of the first.
        _ = project.With("seeds/port.txt", "The port\n");
        Assert.Contains("article port", project.BuildAndRun(), StringComparison.Ordinal);
        Assert.Contains("article ferry", first, StringComparison.Ordinal);
    }
}
