using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Rebasing;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Rebasing;

/// <summary><c>rebase</c> moves annotations to an edited text, and asks where it is not certain.</summary>
public sealed class RebaseTests
{
    private const string Text =
        "No ferry before spring\n\nBERGEN – The ferry will not sail before spring, officials said on Tuesday.\n\n"
        + "\"We will not run a boat that is not safe for all of the people on board,\" said Jane Doe, the minister.\n\n"
        + "\"It is as simple as that,\" she added at the harbour.\n\nIt was a cold day in the old town by the sea.\n\n"
        + "\"It is as simple as that,\" Omar Aziz repeated later in his office.\n";

    private const string Sidecar =
        "dateline: BERGEN # place\nquotes:\n"
        + "  - text: We will not run a boat that is not safe for all of the people on board,\n"
        + "    speaker: jane-doe\n    cue: said\n"
        + "  - { text: \"It is as simple as that,\", speaker: omar-aziz, occurrence: 2 }\n";

    private static async Task<TestFolder> PinnedAsync()
    {
        var folder = new TestFolder()
            .With("seeds/people.yaml", "- id: jane-doe\n  name: Jane Doe\n- id: omar-aziz\n  name: Omar Aziz\n")
            .With("seeds/ferry.txt", Text)
            .With("seeds/ferry.yaml", Sidecar);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("pin", folder.Corpus)).Code);
        return folder.Init();
    }

    private static int Rebase(TestFolder folder, ScriptedConsole console)
    {
        var location = CorpusLocation.Find(folder.Corpus);
        using RebaseSource source = new(location, null, default);
        RebasePrompt prompt = new(console, isPrompting: true);
        return new RebaseRun(location, console, prompt, isDryRun: false).Execute(source, default);
    }

    private static string Pinned(TestFolder folder, string sidecar) =>
        sidecar + $"pin: {TextPin.Of(folder.Read("seeds/ferry.txt"))}\n";

    [Fact]
    public async Task A_quote_over_an_omitted_line_and_a_repeated_mark_gets_its_new_words()
    {
        using var folder = new TestFolder()
            .With("seeds/people.yaml", "- id: jane-doe\n  name: Jane Doe\n")
            .With(
                "seeds/ferry.txt",
                "Talk\n\n“We waited in the cold all\nAdvertisement\nthe winter for them.\n\n"
                    + "“They came,” said Jane Doe.\n"
            )
            .With(
                "seeds/ferry.yaml",
                "omit: [Advertisement]\nquotes:\n"
                    + "  - { text: \"We waited in the cold all the winter for them. They came,\", speaker: jane-doe }\n"
            );
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("pin", folder.Corpus)).Code);
        _ = folder.Init().Edit("seeds/ferry.txt", "for them", "for boats");
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("rebase", folder.Corpus, "--yes")).Code);
        Assert.Contains(
            "\"We waited in the cold all the winter for boats. They came,\"",
            folder.Read("seeds/ferry.yaml"),
            StringComparison.Ordinal
        );
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
    }

    [Fact]
    public async Task Annotations_that_still_fit_only_get_the_new_pin()
    {
        using var folder = await PinnedAsync();
        _ = folder.Edit("seeds/ferry.txt", "a cold day", "a very cold day");
        var run = await ToolRun.OfAsync("rebase", folder.Corpus, "--yes");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.EndsWith(
            "1 changed text: 0 annotations updated, 0 undecided, 1 pin updated\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(Pinned(folder, Sidecar), folder.Read("seeds/ferry.yaml"));
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
        Assert.EndsWith(
            "0 changed texts: 0 annotations updated, 0 undecided, 0 pins updated\n",
            (await ToolRun.OfAsync("rebase", folder.Corpus, "--yes")).Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_small_change_within_a_quote_is_adopted()
    {
        using var folder = await PinnedAsync();
        _ = folder.Edit("seeds/ferry.txt", "for all of the people", "for all of the passengers");
        var run = await ToolRun.OfAsync("rebase", folder.Corpus, "--yes");
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Equal(
            Pinned(folder, Sidecar.Replace("the people", "the passengers", StringComparison.Ordinal)),
            folder.Read("seeds/ferry.yaml")
        );
    }

    [Fact]
    public async Task The_number_of_an_occurrence_still_means_the_same_place()
    {
        using var folder = await PinnedAsync();
        _ = folder.Edit(
            "seeds/ferry.txt",
            "No ferry before spring\n\n",
            "No ferry before spring\n\n\"It is as simple as that,\" somebody shouted in the street this morning.\n\n"
        );
        var run = await ToolRun.OfAsync("rebase", folder.Corpus, "--yes");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Equal(
            Pinned(folder, Sidecar.Replace("occurrence: 2", "occurrence: 3", StringComparison.Ordinal)),
            folder.Read("seeds/ferry.yaml")
        );
    }

    [Theory]
    [InlineData("that is not safe", "that is safe", "a negation or a limit")]
    [InlineData("all of the people", "all 40 of the people", "a number")]
    [InlineData("all of the people", "all Bergen people", "a name")]
    [InlineData("a boat that", "a boat,\" she said. \"that", "a quotation mark")]
    public async Task What_changes_the_meaning_is_never_adopted_unasked(string old, string replacement, string reason)
    {
        using var folder = await PinnedAsync();
        var before = folder.Read("seeds/ferry.yaml");
        _ = folder.Edit("seeds/ferry.txt", old, replacement);
        var run = await ToolRun.OfAsync("rebase", folder.Corpus, "--yes");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains(reason == "a quotation mark" ? "was changed" : reason, run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 undecided, 0 pins updated\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, folder.Read("seeds/ferry.yaml"));
    }

    [Fact]
    public async Task A_copy_next_to_the_quote_is_asked_about_and_the_answer_is_written()
    {
        using var folder = await PinnedAsync();
        _ = folder.With(
            "seeds/ferry.txt",
            Text + "\n\"It is as simple as that,\" Omar Aziz repeated later in his office.\n"
        );
        var before = folder.Read("seeds/ferry.yaml");
        Assert.Equal(ExitCode.Errors, (await ToolRun.OfAsync("rebase", folder.Corpus, "--yes")).Code);
        Assert.Equal(before, folder.Read("seeds/ferry.yaml"));
        using ScriptedConsole console = new("2");
        Assert.Equal(ExitCode.Success, Rebase(folder, console));
        Assert.True(console.IsDone);
        Assert.Contains("occurs several times; which place is meant?", console.Output, StringComparison.Ordinal);
        Assert.Contains(
            $"pin: {TextPin.Of(folder.Read("seeds/ferry.txt"))}\n",
            folder.Read("seeds/ferry.yaml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Quitting_and_a_dry_run_change_nothing()
    {
        using var folder = await PinnedAsync();
        _ = folder.Edit("seeds/ferry.txt", "for all of the people", "for all of the passengers");
        var before = folder.Contents();
        using ScriptedConsole console = new("q");
        Assert.Equal(ExitCode.Errors, Rebase(folder, console));
        Assert.Equal(before, folder.Contents());
        var run = await ToolRun.OfAsync("rebase", folder.Corpus, "--dry-run");
        Assert.Contains("1 annotation would be updated", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, folder.Contents());
    }

    [Fact]
    public async Task The_cue_next_to_the_quote_counts()
    {
        using var folder = await PinnedAsync();
        _ = folder.Edit("seeds/ferry.txt", "said Jane Doe", "shouted Jane Doe");
        var run = await ToolRun.OfAsync("rebase", folder.Corpus, "--yes");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("cue \"said\" was changed or moved", run.Output, StringComparison.Ordinal);
        Assert.Contains(">>shouted<<", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Old_texts_come_from_a_folder_a_revision_or_the_last_commit()
    {
        using var folder = await PinnedAsync();
        _ = folder.With("seeds/ferry.yaml", Sidecar).Commit();
        _ = folder.Edit("seeds/ferry.txt", "for all of the people", "for all of the passengers");
        foreach (var from in (string[])["HEAD", folder.PathOf("old")])
        {
            _ = folder.With("old/ferry.txt", Text).With("seeds/ferry.yaml", Sidecar);
            var run = await ToolRun.OfAsync("rebase", folder.Corpus, "--yes", "--from", from);
            Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
            Assert.Contains("the passengers", folder.Read("seeds/ferry.yaml"), StringComparison.Ordinal);
        }

        _ = folder.With("seeds/ferry.yaml", Sidecar);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("rebase", folder.Corpus, "--yes")).Code);
        Assert.DoesNotContain("pin:", folder.Read("seeds/ferry.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-revision")]
    [InlineData("")]
    [InlineData("--output=x")]
    public async Task A_source_that_is_not_there_is_a_failure(string from)
    {
        using var folder = await PinnedAsync();
        var run = await ToolRun.OfAsync("rebase", folder.Corpus, "--yes", "--from=" + from);
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("--from")]
    [InlineData("--form", "x")]
    public async Task A_wrong_option_is_a_failure(params string[] arguments) =>
        Assert.Equal(ExitCode.Failure, (await ToolRun.OfAsync(["rebase", .. arguments])).Code);

    [Fact]
    public async Task Without_an_old_text_it_says_what_to_do()
    {
        using var folder = new TestFolder()
            .With("seeds/people.yaml", "[]\n")
            .With("seeds/a.txt", "A text.\n")
            .With("seeds/a.yaml", $"pin: {TextPin.Of("Another text.")}\n");
        var run = await ToolRun.OfAsync("rebase", folder.Corpus, "--yes");
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains(
            "seeds/a.txt: there is no old text with its pin in the git repository; "
                + "pass it with --from <folder or revision>",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Without_a_terminal_it_must_be_told_not_to_ask()
    {
        using var folder = await PinnedAsync();
        var run = await ToolRun.OfAsync("rebase", folder.Corpus);
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains("use --dry-run", run.Error, StringComparison.Ordinal);
    }
}
