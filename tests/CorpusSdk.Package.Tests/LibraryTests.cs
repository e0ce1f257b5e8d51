using System.IO.Compression;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>What the projects that reference a corpus can see.</summary>
[Collection(PackageTests.Name)]
public sealed class LibraryTests(PackedPackage package)
{
    private const string ListTheFiles =
        "<EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>"
        + "<CompilerGeneratedFilesOutputPath>generated</CompilerGeneratedFilesOutputPath>";

    [Fact]
    public void The_consumer_of_a_library_sees_its_corpus_and_nothing_of_how_it_was_made()
    {
        var library = TestProject.Library(package, "HarbourNews").WithCorpus(SmallCorpus.Instance);
        _ = library.Pack().SucceedsWithoutWarning();
        using (var archive = ZipFile.OpenRead(Path.Combine(package.Feed, $"HarbourNews.{package.Version}.nupkg")))
        {
            Assert.DoesNotContain(archive.Entries, entry => entry.FullName.Contains("seeds", StringComparison.Ordinal));
            using var nuspec = new StreamReader(archive.GetEntry("HarbourNews.nuspec")!.Open());
            Assert.Contains(
                $"""<dependency id="CorpusSdk" version="{package.Version}" """,
                nuspec.ReadToEnd(),
                StringComparison.Ordinal
            );
        }

        var consumer = TestProject.Create(
            package,
            "Reader",
            "<OutputType>Exe</OutputType>" + ListTheFiles,
            TestProject.PackageReference(package, "HarbourNews")
        );
        AssertReadsTheLibrary(consumer);
    }

    [Fact]
    public void A_project_that_refers_to_the_library_s_project_sees_the_same()
    {
        var library = TestProject.Library(package, "HarbourNews").WithCorpus(SmallCorpus.Instance);
        var reference = $"""<ProjectReference Include="{library.PathOf("HarbourNews.csproj")}" />""";

        AssertReadsTheLibrary(
            TestProject.Create(package, "Reader", "<OutputType>Exe</OutputType>" + ListTheFiles, reference)
        );
    }

    [Fact]
    public void A_project_without_a_corpus_gets_nothing()
    {
        var project = TestProject
            .Console(package, "Reader", ListTheFiles + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .With("Program.cs", "Console.WriteLine(typeof(Program).Assembly.GetManifestResourceNames().Length);");

        Assert.Equal("0\n", project.BuildAndRun());
        Assert.False(Directory.Exists(project.PathOf("generated/CorpusSdk.Generator")));
    }

    private static void AssertReadsTheLibrary(TestProject consumer)
    {
        // A folder with the same name whose files are not a corpus.
        _ = consumer
            .WithDump("HarbourNews")
            .With(
                "Own.cs",
                """Console.WriteLine($"own resources: {typeof(Program).Assembly.GetManifestResourceNames().Length}");"""
            )
            .With("seeds/tomatoes.txt", "sow in March\n")
            .With("seeds/beds.yaml", "north: [tomatoes\n");
        File.AppendAllText(consumer.PathOf("Program.cs"), File.ReadAllText(consumer.PathOf("Own.cs")));
        consumer.Delete("Own.cs");

        var output = consumer.BuildAndRun();
        Assert.Contains("quote harbour/the-harbour-is-open-again", output, StringComparison.Ordinal);
        Assert.DoesNotContain("FAULT", output, StringComparison.Ordinal);
        Assert.Contains("own resources: 0", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(consumer.PathOf("generated/CorpusSdk.Generator")));
    }
}
