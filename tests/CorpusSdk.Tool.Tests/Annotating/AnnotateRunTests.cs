using CorpusSdk.Tool.Annotating;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Annotating;

/// <summary><c>annotate</c> run repeatedly, interrupted, in parallel, on one file, and without writing.</summary>
public sealed class AnnotateRunTests
{
    private const string Visit =
        "Ann Lee, the mayor, came to the harbour on Monday. \"We have waited for a long time,\" Lee said.\n";

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        using var folder = TestFolder.WithSeedTexts();
        _ = await ToolRun.OfAsync("annotate", folder.Corpus);
        var first = folder.Contents();
        var run = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.StartsWith("nothing to add\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(first, folder.Contents());
    }

    [Fact]
    public void The_result_does_not_depend_on_parallelism()
    {
        var made = new[] { 1, 2, 8 }
            .Select(parallelism =>
            {
                using var folder = TestFolder.WithSeedTexts();
                using ScriptedConsole console = new("");
                _ = new AnnotateRun(new() { Paths = [folder.Corpus], Parallelism = parallelism }, console).Execute(
                    default
                );
                return folder.Contents();
            })
            .ToList();
        Assert.Equal(made[0], made[1]);
        Assert.Equal(made[0], made[2]);
    }

    /// <summary>A run that continues an interrupted one has the same result as an uninterrupted one.</summary>
    [Fact]
    public async Task An_interrupted_run_is_resumed()
    {
        using var whole = TestFolder.WithSeedTexts();
        _ = await ToolRun.OfAsync("annotate", whole.Corpus);
        using var stopped = TestFolder.WithSeedTexts();
        _ = await ToolRun.OfAsync("annotate", stopped.Corpus);
        foreach (var file in new[] { "003_660252e936c30b91.yaml", "004_06a9b78ca43d56f5.yaml", ".corpus/review.json" })
        {
            File.Delete(stopped.PathOf("seeds/" + file));
        }

        _ = await ToolRun.OfAsync("annotate", stopped.Corpus);
        Assert.Equal(
            whole.Contents("*.yaml") + whole.Contents("*.txt"),
            stopped.Contents("*.yaml") + stopped.Contents("*.txt")
        );
    }

    [Fact]
    public async Task Entries_that_a_user_removed_are_not_added_again()
    {
        using var folder = TestFolder.WithSeedTexts();
        _ = await ToolRun.OfAsync("annotate", folder.Corpus);
        _ = folder
            .Edit(
                "seeds/003_660252e936c30b91.yaml",
                "  - text: We will address all issues,\n    speaker: vladimir-putin\n    cue: affirmed\n",
                ""
            )
            .Edit(
                "seeds/people.yaml",
                "\n- id: matthew-miller\n  name: Matthew Miller\n  roles:\n    - title: State Department spokesman\n",
                ""
            );
        var before = folder.Contents();
        _ = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal(before, folder.Contents());

        // The entries of a deleted file are proposed again.
        File.Delete(folder.PathOf("seeds/003_660252e936c30b91.yaml"));
        _ = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Contains(
            "We will address all issues,",
            folder.Read("seeds/003_660252e936c30b91.yaml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_dry_run_shows_proposals_and_a_diff_and_writes_nothing()
    {
        using var folder = new TestFolder().With("seeds/visit.txt", Visit).With("seeds/visit.yaml", "title: A visit\n");
        var before = folder.Contents();
        var run = await ToolRun.OfAsync("annotate", folder.Corpus, "--dry-run");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Matches(
            "\n  0\\.[0-9][0-9]  quote       speaker-verb-after      ann-lee: We have waited for a long time,\n",
            run.Output
        );
        Assert.Contains("--- /dev/null\n+++ b/seeds/people.yaml\n@@ -0,0 +1,", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "--- a/seeds/visit.yaml\n+++ b/seeds/visit.yaml\n@@ -1 +1,",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.EndsWith("nothing was written (--dry-run)\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, folder.Contents());
        Assert.False(Directory.Exists(folder.PathOf("seeds/.corpus")));
    }

    [Fact]
    public async Task A_single_file_can_be_annotated()
    {
        using var folder = TestFolder.WithSeedTexts();
        var run = await ToolRun.OfAsync("annotate", folder.PathOf("seeds/003_660252e936c30b91.txt"));
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Equal(
            ["003_660252e936c30b91.yaml", "people.yaml"],
            Directory.GetFiles(folder.Corpus, "*.yaml").Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }
}
