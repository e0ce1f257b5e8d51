using CorpusSdk.Core.Naming;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests;

/// <summary>Which folder a user means, and which files of it are the corpus: those that a build takes.</summary>
public sealed class LocationTests
{
    private const string Project =
        "<Project>\n  <PropertyGroup>\n    <CorpusFolder>../texts</CorpusFolder>\n    <CorpusIds>Path</CorpusIds>\n  </PropertyGroup>\n</Project>\n";

    [Theory]
    [InlineData("Summit.csproj")]
    [InlineData("")]
    [InlineData("seeds")]
    public void A_project_its_folder_and_its_corpus_mean_the_same(string path)
    {
        using var folder = new TestFolder().With("Summit.csproj", "<Project>\n</Project>\n").With("seeds/a.txt", "A\n");
        Assert.Equal(
            new(folder.Corpus, folder.Path, folder.PathOf("Summit.csproj"), DefaultId.Name),
            CorpusLocation.Find(folder.PathOf(path).TrimEnd('/'))
        );
    }

    [Fact]
    public void The_project_says_where_the_corpus_is_and_how_ids_are_made()
    {
        using var folder = new TestFolder().With("Summit.csproj", Project).With("../texts/a.txt", "A\n");
        var location = CorpusLocation.Find(folder.Path);
        Assert.Equal((Path.GetFullPath(folder.PathOf("../texts")), DefaultId.Path), (location.Root, location.Ids));
        Assert.Equal("../texts/a.txt", location.DisplayPath(CorpusFolder.ListFiles(location)[0]));
    }

    [Fact]
    public void A_project_has_the_last_word_before_the_properties_above_it()
    {
        using var folder = new TestFolder()
            .With("Summit.csproj", "<Project>\n</Project>\n")
            .With(
                "../Directory.Build.props",
                "<Project><PropertyGroup><CorpusIds>path</CorpusIds><CorpusFolder>$(Root)/x</CorpusFolder></PropertyGroup></Project>"
            )
            .With("seeds/a.txt", "A\n");
        Assert.Equal(
            (folder.Corpus, DefaultId.Path),
            (CorpusLocation.Find(folder.Path).Root, CorpusLocation.Find(folder.Path).Ids)
        );
        _ = folder.With(
            "Summit.csproj",
            "<Project><PropertyGroup><CorpusIds>name</CorpusIds></PropertyGroup></Project>"
        );
        Assert.Equal(DefaultId.Name, CorpusLocation.Find(folder.Path).Ids);
    }

    [Fact]
    public void A_folder_without_a_project_is_called_by_its_own_name()
    {
        using var folder = new TestFolder().With("letters/1901/may.txt", "May\n");
        var location = CorpusLocation.Find(folder.PathOf("letters"));
        Assert.Equal(
            (null, "letters/1901/may.txt"),
            (location.Project, location.DisplayPath(CorpusFolder.ListFiles(location)[0]))
        );
    }

    [Fact]
    public void Files_that_a_build_leaves_out_are_left_out()
    {
        using var folder = new TestFolder().With(
            "Summit.csproj",
            "<Project><PropertyGroup><CorpusFolder>.</CorpusFolder></PropertyGroup></Project>"
        );
        foreach (
            var path in new[]
            {
                "b.txt",
                "a/b.md",
                "A.yaml",
                ".git/x.txt",
                "a/.trash/x.md",
                "bin/x.txt",
                "obj/deep/x.yaml",
                "README.md",
                "a/readme.MD",
                "x.json",
                "a/bin/c.txt",
            }
        )
        {
            _ = folder.With(path, "x\n");
        }

        var location = CorpusLocation.Find(folder.Path);
        Assert.Equal(
            ["A.yaml", "a/b.md", "a/bin/c.txt", "b.txt"],
            CorpusFolder.ListFiles(location).Select(location.RelativePath)
        );
    }

    [Fact]
    public void A_link_that_leads_back_is_walked_once()
    {
        using var folder = new TestFolder().With("seeds/a/x.txt", "X\n");
        _ = Directory.CreateSymbolicLink(folder.PathOf("seeds/a/back"), folder.PathOf("seeds"));
        Assert.Equal([folder.PathOf("seeds/a/x.txt")], CorpusFolder.ListFiles(CorpusLocation.Find(folder.Corpus)));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_one_line()
    {
        using var folder = TestFolder.WithSeeds();
        _ = File.CreateSymbolicLink(folder.PathOf("seeds/gone.txt"), folder.PathOf("nowhere.txt"));
        var run = await ToolRun.OfAsync("check", folder.Corpus);
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Matches("^error: '[^\n]*gone.txt' cannot be read: [^\n]+\n$", run.Error);
    }

    [Fact]
    public void A_project_whose_corpus_is_not_there_says_how_to_begin_it()
    {
        using var folder = new TestFolder().With("Summit.csproj", "<Project>\n</Project>\n");
        Assert.Contains(
            "dotnet corpus init",
            Assert.Throws<ToolException>(() => CorpusFolder.Load(folder.Path)).Message,
            StringComparison.Ordinal
        );
    }
}
