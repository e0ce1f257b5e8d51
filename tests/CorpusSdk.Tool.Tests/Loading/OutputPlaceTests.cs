using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Loading;

/// <summary>What a command writes never becomes a part of the corpus.</summary>
public sealed class OutputPlaceTests
{
    public static TheoryData<string, string> Outputs()
    {
        var outputs = new TheoryData<string, string>();
        foreach (var format in (string[])["json", "ndjson", "jsonld", "sqlite", "csv", ""])
        {
            foreach (var path in (string[])["seeds/out", "seeds/", "seeds", "./x/../seeds/out", "link/out", "deep/out"])
            {
                outputs.Add(format, path);
            }
        }

        return outputs;
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task Output_into_the_corpus_is_refused(string format, string path)
    {
        using var folder = Folder().With("x/y", "").With("seeds/inner/c.txt", "Text.\n");
        _ = Directory.CreateSymbolicLink(folder.PathOf("link"), "seeds");
        _ = Directory.CreateSymbolicLink(folder.PathOf("deep"), folder.PathOf("link/inner"));
        var before = folder.Contents();
        var run = await Run(format, folder, folder.PathOf(path));
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Matches("^error: '[^\n]+' is in the corpus folder '[^\n]+', so [^\n]+; pass a path outside", run.Error);
        Assert.Equal(before, folder.Contents());
    }

    [Theory]
    [InlineData("json", "seeds.json")]
    [InlineData("csv", "seeds2")]
    [InlineData("csv", "seeds/../out/")]
    [InlineData("csv", "..seeds")]
    [InlineData("sqlite", "out.db")]
    [InlineData("", "report.html")]
    public async Task Output_next_to_the_corpus_is_written(string format, string path)
    {
        using var folder = Folder();
        Assert.Equal(ExitCode.Success, (await Run(format, folder, folder.PathOf(path))).Code);
    }

    [Theory]
    [InlineData("json", "Summit.csproj")]
    [InlineData("json", "S.cs")]
    [InlineData("sqlite", "NEW.CS")]
    [InlineData("", "S.cs")]
    [InlineData("", "Directory.Build.props")]
    [InlineData("ndjson", "link.json")]
    public async Task Files_of_a_project_are_not_overwritten(string format, string path)
    {
        using var folder = Folder().With("S.cs", "class C;\n");
        _ = File.CreateSymbolicLink(folder.PathOf("link.json"), "S.cs");
        var before = folder.Contents();
        var run = await Run(format, folder, folder.PathOf(path));
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Matches("^error: '[^\n]+' is a file that a project compiles or reads; pass a path with", run.Error);
        Assert.Equal(before, folder.Contents());
    }

    /// <summary>The corpus is reached by a link, and its folder is named by its own path.</summary>
    [Fact]
    public async Task The_corpus_may_be_a_link()
    {
        using var folder = Folder();
        _ = Directory.CreateSymbolicLink(folder.PathOf("link"), "seeds");
        var run = await ToolRun.OfAsync(
            "export",
            folder.PathOf("link"),
            "--format",
            "json",
            "-o",
            folder.PathOf("seeds/a")
        );
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains("is in the corpus folder", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Then only files that would be read are a part of the corpus.</summary>
    [Fact]
    public async Task A_project_that_is_its_corpus_gets_other_files()
    {
        using var folder = new TestFolder()
            .With("Summit.csproj", "<Project><PropertyGroup><CorpusFolder>.</CorpusFolder></PropertyGroup></Project>")
            .With("Schema.cs", "[CorpusCollection(\"t/*.csv\", AllowOtherKeys = true)] public partial record Row;\n")
            .With("t/a.csv", "id\nx\n")
            .With("people.yaml", "[]\n");
        Assert.Equal(ExitCode.Success, (await Run("json", folder, folder.PathOf("out.json"), ".")).Code);
        Assert.Equal(ExitCode.Success, (await Run("csv", folder, folder.PathOf("out"), ".")).Code);
        Assert.Equal(ExitCode.Failure, (await Run("csv", folder, folder.PathOf("t"), ".")).Code);
        Assert.Equal(ExitCode.Failure, (await Run("json", folder, folder.PathOf("out.yaml"), ".")).Code);
    }

    private static TestFolder Folder() =>
        new TestFolder().With("seeds/people.yaml", "[]\n").With("seeds/a.txt", "Text.\n");

    private static Task<ToolRun> Run(string format, TestFolder folder, string output, string corpus = "seeds") =>
        format.Length == 0
            ? ToolRun.OfAsync("report", folder.PathOf(corpus), "-o", output)
            : ToolRun.OfAsync("export", folder.PathOf(corpus), "--format", format, "-o", output);
}
