using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>What a build ignores: files of editors, and its own output if the project folder is the corpus.</summary>
[Collection(PackageTests.Name)]
public sealed class OutputFolderTests(PackedPackage package)
{
    private const string ListTheArticles = """
        Console.WriteLine(string.Join(" ", Harbour.Corpus.Articles.Ids));
        """;

    [Fact]
    public void Files_of_editors_are_ignored()
    {
        var project = TestProject
            .Console(package, "Harbour")
            .With("Program.cs", ListTheArticles)
            .With("seeds/ferry.txt", "The ferry\n")
            .With("seeds/ferry.yaml", "title: The ferry\n")
            .With("seeds/._ferry.yaml", [0, 5, 22, 7, 0])
            .With("seeds/.draft.md", "Draft\n")
            .With("seeds/.ferry.txt.swp", "x")
            .With("seeds/ferry.txt~", "The ferry, earlier\n")
            .With("seeds/#ferry.txt#", "The ferry, unsaved\n")
            .With("seeds/~$ferry.txt", "x")
            .With("seeds/.DS_Store", "x")
            .With("seeds/Thumbs.db", "x");
        if (!OperatingSystem.IsWindows())
        {
            // Locks of Emacs refer to nothing.
            _ = File.CreateSymbolicLink(project.PathOf("seeds/.#ferry.yaml"), "jane@host.123:456");
            _ = File.CreateSymbolicLink(project.PathOf("seeds/.#ferry.txt"), "jane@host.123:456");
        }

        Assert.Equal("ferry\n", project.BuildAndRun());
    }

    [Fact]
    public void Where_the_project_itself_is_the_corpus_no_output_is_an_article()
    {
        var project = TestProject
            .Create(
                package,
                "Harbour",
                "<OutputType>Exe</OutputType><CorpusFolder>.</CorpusFolder>",
                $"""
                {TestProject.PackageReference(package)}
                <None Update="**/*.txt" CopyToOutputDirectory="PreserveNewest" />
                <Compile Remove="artifacts/**" />
                """
            )
            .With("Program.cs", ListTheArticles)
            .With("docs/ferry.txt", "The ferry\n")
            .With("port.txt", "The port\n");
        Assert.Equal("port ferry\n", project.BuildAndRun());

        // Each leaves copies of the articles, as for a site that offers them for download, below the project.
        _ = project.Build("-o", "out").SucceedsWithoutWarning();
        _ = project.Build("--artifacts-path", "artifacts").SucceedsWithoutWarning();
        _ = project.Build("--artifacts-path", "artifacts").SucceedsWithoutWarning();
        _ = Command.Dotnet(project.Folder, "publish", "-o", "dist").SucceedsWithoutWarning();
        foreach (var copy in (string[])["out/port.txt", "dist/docs/ferry.txt"])
        {
            Assert.True(File.Exists(project.PathOf(copy)), copy);
        }

        Assert.Equal("port ferry\n", project.BuildAndRun());
    }
}
