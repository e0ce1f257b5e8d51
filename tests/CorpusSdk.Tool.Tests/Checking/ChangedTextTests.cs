using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Checking;

/// <summary>In a git repository, <c>check</c> says what was changed in a text that was annotated.</summary>
public sealed class ChangedTextTests
{
    private const string Text =
        "No ferry before spring\n\nThe ferry will not sail before spring, the minister said\n"
        + "on Tuesday.\n\nOmar agreed.\n";

    private const string Advice = "which updates the annotations and the pin";

    [Theory]
    [InlineData(
        "not sail",
        "sail",
        "the first difference is line 3, which was \"The ferry will not sail before spring, the minister said\" "
            + "and is \"The ferry will sail before spring, the minister said\""
    )]
    [InlineData(
        "spring, the minister said\non Tuesday.",
        "spring,\nthe minister said on Wednesday.",
        "the first difference is line 4, which was \"on Tuesday.\" and is \"the minister said on Wednesday.\""
    )]
    [InlineData(
        "Omar agreed.\n",
        "Omar agreed.\n\nHe left.\n",
        "the first difference is line 8, \"He left.\", which was added at the end"
    )]
    [InlineData(
        "sail before",
        "sail\n\nbefore",
        "the first difference is a paragraph break that was added before \"before spring, the minister said\" (line 5)"
    )]
    [InlineData(
        "\n\nOmar",
        "\nOmar",
        "the first difference is a paragraph break that was removed before \"Omar agreed.\" (line 5)"
    )]
    [InlineData("Omar agreed.\n", "", "the first difference is that the text ends before \"Omar agreed.\"")]
    public async Task The_first_difference_is_named(string old, string replacement, string expected)
    {
        using var folder = await PinnedAsync();
        _ = folder.Init().Edit("seeds/ferry.txt", old, replacement);
        var commit = folder.Git("rev-parse", "HEAD")[..7];
        Assert.Contains(
            $"{Advice}; compared with commit {commit}, {expected}\n",
            (await ToolRun.OfAsync("check", folder.Corpus)).Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            expected.Split('"')[0],
            (await ToolRun.OfAsync("check", folder.Corpus, "--format", "sarif")).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_pinned_text_is_found_behind_later_commits_and_renames()
    {
        using var folder = await PinnedAsync();
        var commit = folder.Init().Git("rev-parse", "HEAD")[..7];
        _ = folder.Edit("seeds/ferry.txt", "agreed", "disagreed").Commit();
        folder.Git("mv", "seeds/ferry.txt", "seeds/boat.txt");
        folder.Git("mv", "seeds/ferry.yaml", "seeds/boat.yaml");
        _ = folder.Commit().Edit("seeds/boat.txt", "disagreed", "waved").Commit();
        Assert.Contains(
            $"{Advice}; compared with commit {commit}, the first difference is line 6, "
                + "which was \"Omar agreed.\" and is \"Omar waved.\"\n",
            (await ToolRun.OfAsync("check", folder.Corpus)).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Without_a_repository_or_the_pinned_text_nothing_is_added()
    {
        using var folder = await PinnedAsync();
        _ = folder.Edit("seeds/ferry.txt", "agreed", "disagreed");
        Assert.Contains(
            Advice + "\n",
            (await ToolRun.OfAsync("check", folder.Corpus)).Output,
            StringComparison.Ordinal
        );
        _ = folder.Init();
        Assert.Contains(
            Advice + "\n",
            (await ToolRun.OfAsync("check", folder.Corpus)).Output,
            StringComparison.Ordinal
        );
    }

    private static async Task<TestFolder> PinnedAsync()
    {
        var folder = new TestFolder()
            .With("seeds/people.yaml", "[]\n")
            .With("seeds/ferry.txt", Text)
            .With("seeds/ferry.yaml", "title: No ferry before spring\n");
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("pin", folder.Corpus)).Code);
        return folder;
    }
}
