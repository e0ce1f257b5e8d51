using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Annotating;

/// <summary>How <c>annotate</c> handles files that it cannot read, and hostile text.</summary>
public sealed class AnnotateErrorTests
{
    private const string Visit =
        "Ann Lee, the mayor, came to the harbour on Monday. \"We have waited for a long time,\" Lee said.\n";

    [Theory]
    [InlineData("people.yaml", "- id: a\n  name: [\n", "people.yaml", ExitCode.Failure)]
    [InlineData("visit.yaml", "title: a: b\n", "visit.yaml", ExitCode.Errors)]
    [InlineData("visit.yaml", "- a\n", "visit.yaml", ExitCode.Errors)]
    [InlineData(".corpus/review.json", "{", "review.json", ExitCode.Failure)]
    public async Task An_unreadable_file_is_reported_and_kept(string path, string content, string message, int code)
    {
        using var folder = new TestFolder().With("seeds/visit.txt", Visit).With("seeds/" + path, content);
        var run = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal(code, run.Code);
        Assert.Contains(message, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Equal(content, folder.Read("seeds/" + path));
    }

    [Fact]
    public async Task Texts_that_are_not_UTF_8_are_skipped()
    {
        using var folder = new TestFolder()
            .With("seeds/visit.txt", Visit)
            .With("seeds/bad.txt", [0x41, 0xE9, 0x41])
            .With("seeds/empty.txt", "");
        var run = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("skipped 'seeds/bad.txt': ", run.Output, StringComparison.Ordinal);
        Assert.Contains("speaker: ann-lee", folder.Read("seeds/visit.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_and_control_characters_are_escaped_in_output()
    {
        using var folder = new TestFolder().With(
            "seeds/visit.txt",
            "Ann [red]Lee[/] came. \"We [bold]have[/ \u001b[31m waited\u202e for a long time: # yes,\" Ann Lee said.\n"
        );
        var run = await ToolRun.OfAsync("annotate", folder.Corpus, "--dry-run");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.DoesNotContain('\u202e', run.Output);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("annotate", folder.Corpus)).Code);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
    }

    [Fact]
    public async Task A_corpus_without_texts_is_not_an_error()
    {
        using var folder = new TestFolder().With("seeds/people.yaml", "");
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("annotate", folder.Corpus)).Code);
        Assert.Equal(ExitCode.Failure, (await ToolRun.OfAsync("annotate", folder.PathOf("nowhere"))).Code);
        Assert.Equal(ExitCode.Failure, (await ToolRun.OfAsync("annotate", folder.Corpus, "--review")).Code);
    }
}
