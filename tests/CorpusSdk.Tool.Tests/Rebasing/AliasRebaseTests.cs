using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Rebasing;

/// <summary>The numbers of the occurrences of a name follow the text.</summary>
public sealed class AliasRebaseTests
{
    private const string Text =
        "Two people opened the ferry\n\nAnn Lee and Bob Lee came to the old harbour on a cold day.\n\n"
        + "\"We are open at last,\" said Lee in the morning, near the new quay.\n\n"
        + "\"It took us three years,\" said Lee in the evening, on board of the boat.\n";

    private const string Sidecar =
        "aliases:\n  Lee: { 3: ann-lee, 4: bob-lee }\nquotes:\n"
        + "  - { text: \"We are open at last,\", speaker: ann-lee }\n"
        + "  - { text: \"It took us three years,\", speaker: bob-lee }\n";

    [Theory]
    [InlineData("Two people opened the ferry", "Lee and Lee opened the ferry", "5: ann-lee, 6: bob-lee")]
    [InlineData(" and Bob Lee came", " and the mayor came", "2: ann-lee, 3: bob-lee")]
    [InlineData("near the new quay", "near the quay of Lee", "3: ann-lee, 5: bob-lee")]
    [InlineData("a cold day", "a very cold day", "3: ann-lee, 4: bob-lee")]
    public async Task Numbers_follow_the_text(string old, string replacement, string expected)
    {
        using var folder = await PinnedAsync();
        _ = folder.Edit("seeds/ferry.txt", old, replacement);
        var run = await ToolRun.OfAsync("rebase", folder.Corpus, "--yes");
        Assert.Equal("", run.Error);
        Assert.StartsWith(
            Sidecar.Replace("3: ann-lee, 4: bob-lee", expected, StringComparison.Ordinal),
            folder.Read("seeds/ferry.yaml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_occurrence_that_was_removed_is_not_decided()
    {
        using var folder = await PinnedAsync();
        _ = folder.Edit("seeds/ferry.txt", "said Lee in the morning", "she said in the morning");
        var run = await ToolRun.OfAsync("rebase", folder.Corpus, "--yes");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains(
            "alias \"Lee\" has another occurrence 3; say again who is meant where",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("{ 3: ann-lee, 4: bob-lee }", folder.Read("seeds/ferry.yaml"), StringComparison.Ordinal);
    }

    private static async Task<TestFolder> PinnedAsync()
    {
        var folder = new TestFolder()
            .With(
                "seeds/people.yaml",
                "- { id: ann-lee, name: Ann Lee, aliases: [Lee] }\n- { id: bob-lee, name: Bob Lee, aliases: [Lee] }\n"
            )
            .With("seeds/ferry.txt", Text)
            .With("seeds/ferry.yaml", Sidecar);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("pin", folder.Corpus)).Code);
        return folder.Init();
    }
}
