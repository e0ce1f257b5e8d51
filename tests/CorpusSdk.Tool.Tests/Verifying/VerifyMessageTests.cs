using CorpusSdk.Package.Tests.Harness;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Verifying;

/// <summary>What a command line that does not work is answered.</summary>
public sealed class VerifyMessageTests
{
    private static readonly string s_tool = Path.Combine(
        Repository.Folder,
        "src/CorpusSdk.Tool/bin",
        new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name,
        "net8.0/dotnet-corpus.dll"
    );

    [Theory]
    [InlineData("verify", "pass the corpus folder with '--corpus <folder>', or create")]
    [InlineData("check", "pass the corpus folder, or create")]
    public void The_corpus_is_passed_as_the_command_takes_it(string command, string expected)
    {
        using var folder = new TestFolder().With("a/a.html", "");
        string[] files = command == "verify" ? ["a.html"] : [];
        var run = Command.Run(folder.PathOf("a"), Command.Host, [s_tool, command, .. files]);
        Assert.Contains(expected, run.Output);
    }

    [Fact]
    public void A_file_whose_name_looks_like_an_option_is_passed_with_its_folder()
    {
        using var folder = new TestFolder().With("a/-d.md", "");
        var run = Command.Run(folder.PathOf("a"), Command.Host, s_tool, "verify", "-d.md");
        Assert.Contains("unknown option '-d.md'; if you mean the file of this name, pass './-d.md'", run.Output);
        run = Command.Run(folder.PathOf("a"), Command.Host, s_tool, "verify", "-e.md");
        Assert.DoesNotContain("if you mean", run.Output);
    }
}
