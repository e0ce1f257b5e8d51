using System.Text;
using CorpusSdk.Tool.Annotating;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Annotating;

/// <summary>
/// <c>annotate</c> on folders as users have them: what it adds passes the check, and what was there stays.
/// </summary>
public sealed class AnnotateTests
{
    private const string Visit =
        "Ann Lee, the mayor, came to the harbour on Monday. \"We have waited for a long time,\" Lee said.\n";

    [Fact]
    public async Task Raw_texts_become_a_corpus_without_errors()
    {
        using var folder = RawSeeds();
        var run = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        var check = await ToolRun.OfAsync("check", folder.Corpus);
        Assert.Equal(ExitCode.Success, check.Code);
        Assert.DoesNotContain("CORP4", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CORP3", check.Output, StringComparison.Ordinal);

        // The headline of this article names a person and goes on in capitals; the people are told apart all the same.
        var people = folder.Read("seeds/people.yaml");
        Assert.Contains("- id: kim-jong-un\n", people, StringComparison.Ordinal);
        Assert.DoesNotContain("kim-jong-un-meet", people, StringComparison.Ordinal);
        Assert.Contains(
            "      - { person: oleg-belozyorov, role: Russian Railways CEO }\n",
            folder.Read("seeds/000_1597e04da5133f28.yaml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        using var folder = RawSeeds();
        _ = await ToolRun.OfAsync("annotate", folder.Corpus);
        var first = Contents(folder);
        var run = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.StartsWith("nothing to add\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(first, Contents(folder));
    }

    [Fact]
    public void It_does_not_depend_on_how_many_articles_are_read_at_once()
    {
        var made = new[] { 1, 2, 8 }
            .Select(parallelism =>
            {
                using var folder = RawSeeds();
                using ScriptedConsole console = new("");
                _ = new AnnotateRun(new() { Paths = [folder.Corpus], Parallelism = parallelism }, console).Execute(
                    default
                );
                return Contents(folder);
            })
            .ToList();
        Assert.Equal(made[0], made[1]);
        Assert.Equal(made[0], made[2]);
    }

    /// <summary>Stopped at any file, it goes on there, and comes to the same end.</summary>
    [Fact]
    public async Task It_resumes_where_it_stopped()
    {
        using var whole = RawSeeds();
        _ = await ToolRun.OfAsync("annotate", whole.Corpus);
        using var stopped = RawSeeds();
        _ = await ToolRun.OfAsync("annotate", stopped.Corpus);
        foreach (var file in new[] { "003_660252e936c30b91.yaml", "004_06a9b78ca43d56f5.yaml", ".corpus/review.json" })
        {
            File.Delete(stopped.PathOf("seeds/" + file));
        }

        _ = await ToolRun.OfAsync("annotate", stopped.Corpus);
        Assert.Equal(Contents(whole, json: false), Contents(stopped, json: false));
    }

    [Fact]
    public async Task What_people_wrote_stays_line_by_line()
    {
        using var folder = TestFolder.WithSeeds();
        foreach (var path in Directory.GetFiles(folder.Corpus, "0*.yaml"))
        {
            // Half of the annotations are lost; all the rest is somebody's work.
            var lines = File.ReadAllText(path).Split('\n');
            File.WriteAllText(
                path,
                string.Join(
                    "\r\n",
                    lines[..(lines.Length / 2)]
                        .Reverse()
                        .SkipWhile(line =>
                            !line.StartsWith("  - text:", StringComparison.Ordinal)
                            && !line.StartsWith("    cue", StringComparison.Ordinal)
                        )
                        .Reverse()
                )
            );
        }

        var before = Contents(folder);
        var run = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal(("", ExitCode.Success), (run.Error, run.Code));
        Assert.NotEqual(before, Contents(folder));
        foreach (
            var (path, old) in before
                .Split("== ", StringSplitOptions.RemoveEmptyEntries)
                .Select(file =>
                    (
                        file[..file.IndexOf('\n', StringComparison.Ordinal)],
                        file[(file.IndexOf('\n', StringComparison.Ordinal) + 1)..]
                    )
                )
        )
        {
            // Each line is still there, in its order; what was added stands between them.
            var now = folder.Read("seeds/" + path).Split('\n').ToList();
            var at = 0;
            foreach (var line in old.Split('\n').SkipLast(1))
            {
                at = now.FindIndex(
                    at,
                    other => other == line || (other.TrimEnd('\r') == line && line == old.Split('\n')[^2])
                );
                Assert.True(at >= 0, $"{path}: lost '{line}'");
                at++;
            }

            if (old.Contains('\r', StringComparison.Ordinal))
            {
                Assert.DoesNotMatch("(?<!\r)\n", folder.Read("seeds/" + path));
            }
        }

        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
    }

    [Fact]
    public async Task What_is_annotated_already_is_not_proposed_again()
    {
        const string annotated = "# Mine.\nquotes:\n  - text: waited for a long time # shorter\n    source: a voice\n";
        using var folder = new TestFolder()
            .With("seeds/visit.txt", Visit)
            .With("seeds/visit.yaml", annotated)
            .With("seeds/people.yaml", "- id: mayor\n  name: Ann Lee\n  aliases: [Lee]\n");
        var run = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal((ExitCode.Success, "nothing to add\n"), (run.Code, run.Output));
        Assert.Equal(annotated, folder.Read("seeds/visit.yaml"));
    }

    [Fact]
    public async Task People_are_known_by_other_romanisations_and_get_what_the_article_calls_them()
    {
        using var folder = new TestFolder()
            .With(
                "seeds/visit.txt",
                "The leader Kim Jong Un came to the harbour on Monday. \"We have waited for a long time,\" Kim Jong Un said.\n"
            )
            .With("seeds/people.yaml", "- id: leader\n  name: Kim Jong-un # as Yonhap has it\n");
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("annotate", folder.Corpus)).Code);
        Assert.Equal(
            "- id: leader\n  name: Kim Jong-un # as Yonhap has it\n  aliases: [Kim Jong Un]\n",
            folder.Read("seeds/people.yaml")
        );
        Assert.Contains("    speaker: leader\n", folder.Read("seeds/visit.yaml"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
    }

    [Fact]
    public async Task A_surname_of_two_people_is_nobodys()
    {
        const string people = "- id: ann-lee\n  name: Ann Lee\n- id: bob-lee\n  name: Bob Lee\n";
        using var folder = new TestFolder()
            .With("seeds/visit.txt", "The harbour was full on Monday. \"We have waited for a long time,\" Lee said.\n")
            .With("seeds/people.yaml", people);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("annotate", folder.Corpus)).Code);
        Assert.Equal(people, folder.Read("seeds/people.yaml"));
        Assert.DoesNotContain("speaker:", folder.Read("seeds/visit.yaml"), StringComparison.Ordinal);
        Assert.Contains("which 'Lee'?\n", folder.Read("seeds/visit.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_surname_that_an_article_settles_is_settled_there_alone()
    {
        using var folder = new TestFolder()
            .With("seeds/a.txt", Visit)
            .With(
                "seeds/b.txt",
                "Bob Lee, the pilot, left the harbour on Friday. \"Nobody told me where to go,\" Lee said.\n"
            );
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("annotate", folder.Corpus)).Code);
        Assert.Contains("aliases: { Lee: ann-lee }\n", folder.Read("seeds/a.yaml"), StringComparison.Ordinal);
        Assert.Contains("aliases: { Lee: bob-lee }\n", folder.Read("seeds/b.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("aliases", folder.Read("seeds/people.yaml"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
    }

    [Fact]
    public async Task In_a_corpus_that_init_began_files_have_their_schema()
    {
        using var folder = new TestFolder().With(
            "Summit.csproj",
            "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n    <TargetFramework>net8.0</TargetFramework>\n  </PropertyGroup>\n</Project>\n"
        );
        Assert.Equal("", (await ToolRun.OfAsync("init", folder.Path)).Error);
        var people = folder.Read("seeds/people.yaml");
        _ = folder.With("seeds/north/visit.txt", Visit);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("annotate", folder.Path)).Code);
        Assert.StartsWith(
            "# yaml-language-server: $schema=../.schemas/article.schema.json\nquotes:\n",
            folder.Read("seeds/north/visit.yaml"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            people + "\n- id: ann-lee\n  name: Ann Lee\n",
            folder.Read("seeds/people.yaml"),
            StringComparison.Ordinal
        );
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Path)).Code);
    }

    [Fact]
    public async Task Front_matter_is_added_to_and_the_text_below_it_is_not()
    {
        using var folder = new TestFolder().With("seeds/visit.md", "---\ntitle: A visit # mine\n---\n" + Visit);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("annotate", folder.Corpus)).Code);
        var text = folder.Read("seeds/visit.md");
        Assert.StartsWith("---\ntitle: A visit # mine\nquotes:\n", text, StringComparison.Ordinal);
        Assert.EndsWith("---\n" + Visit, text, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("seeds/visit.yaml")));
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
    }

    [Fact]
    public async Task What_somebody_took_out_stays_out()
    {
        using var folder = RawSeeds();
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
        var before = Contents(folder);
        _ = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal(before, Contents(folder));

        // Who deletes all of it wants it anew.
        File.Delete(folder.PathOf("seeds/003_660252e936c30b91.yaml"));
        _ = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Contains(
            "We will address all issues,",
            folder.Read("seeds/003_660252e936c30b91.yaml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_dry_run_shows_rule_and_confidence_and_a_diff_and_writes_nothing()
    {
        using var folder = new TestFolder().With("seeds/visit.txt", Visit).With("seeds/visit.yaml", "title: A visit\n");
        var before = Contents(folder);
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
        Assert.Equal(before, Contents(folder));
        Assert.False(Directory.Exists(folder.PathOf("seeds/.corpus")));
    }

    [Fact]
    public async Task Confidence_bounds_what_is_written()
    {
        using var folder = RawSeeds();
        _ = await ToolRun.OfAsync("annotate", folder.Corpus, "--min-confidence", "0.95");
        var sure = Contents(folder);
        Assert.DoesNotContain("# check", sure, StringComparison.Ordinal);
        var run = await ToolRun.OfAsync("annotate", folder.Corpus, "--min-confidence", "0");
        Assert.DoesNotContain("left out", run.Output, StringComparison.Ordinal);
        Assert.Matches("# check \\(0\\.[0-9][0-9], ", Contents(folder));
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
        Assert.Equal(
            ExitCode.Failure,
            (await ToolRun.OfAsync("annotate", folder.Corpus, "--min-confidence", "7")).Code
        );
    }

    [Fact]
    public async Task One_file_is_annotated_alone()
    {
        using var folder = RawSeeds();
        var run = await ToolRun.OfAsync("annotate", folder.PathOf("seeds/003_660252e936c30b91.txt"));
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Equal(
            ["003_660252e936c30b91.yaml", "people.yaml"],
            Directory.GetFiles(folder.Corpus, "*.yaml").Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [InlineData("people.yaml", "- id: a\n  name: [\n", "people.yaml", ExitCode.Failure)]
    [InlineData("visit.yaml", "title: a: b\n", "visit.yaml", ExitCode.Errors)]
    [InlineData("visit.yaml", "- a\n", "visit.yaml", ExitCode.Errors)]
    [InlineData(".corpus/review.json", "{", "review.json", ExitCode.Failure)]
    public async Task A_file_that_cannot_be_read_is_told_and_left(string path, string content, string told, int code)
    {
        using var folder = new TestFolder().With("seeds/visit.txt", Visit).With("seeds/" + path, content);
        var run = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal(code, run.Code);
        Assert.Contains(told, run.Output + run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Equal(content, folder.Read("seeds/" + path));
    }

    [Fact]
    public async Task Texts_that_are_no_texts_keep_no_other_from_being_annotated()
    {
        using var folder = new TestFolder()
            .With("seeds/visit.txt", Visit)
            .With("seeds/bad.txt", [0x41, 0xE9, 0x41])
            .With("seeds/empty.txt", "");
        var run = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains("'seeds/bad.txt' is left out", run.Output, StringComparison.Ordinal);
        Assert.Contains("speaker: ann-lee", folder.Read("seeds/visit.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_a_text_holds_reaches_the_terminal_as_text()
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
    public async Task The_same_words_twice_are_told_apart()
    {
        using var folder = new TestFolder().With(
            "seeds/visit.txt",
            "\"We have come a long way to be here today,\" Ann Lee said. \"We have come a long way to be here today,\" Bob Ray said.\n\n\"We have come a long way to be elsewhere,\" Ann Lee said.\n"
        );
        Assert.Equal(
            ExitCode.Success,
            (await ToolRun.OfAsync("annotate", folder.Corpus, "--min-confidence", "0")).Code
        );
        Assert.Contains("    occurrence: 2\n", folder.Read("seeds/visit.yaml"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
    }

    [Fact]
    public async Task Nothing_to_read_is_no_error()
    {
        using var folder = new TestFolder().With("seeds/people.yaml", "");
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("annotate", folder.Corpus)).Code);
        Assert.Equal(ExitCode.Failure, (await ToolRun.OfAsync("annotate", folder.PathOf("nowhere"))).Code);
        Assert.Equal(ExitCode.Failure, (await ToolRun.OfAsync("annotate", folder.Corpus, "--review")).Code);
    }

    private static TestFolder RawSeeds()
    {
        var folder = TestFolder.WithSeeds();
        foreach (var path in Directory.GetFiles(folder.Corpus).Where(path => Path.GetExtension(path) != ".txt"))
        {
            File.Delete(path);
        }

        return folder;
    }

    private static string Contents(TestFolder folder, bool json = true) =>
        string.Concat(
            Directory
                .GetFiles(folder.Corpus, "*", SearchOption.AllDirectories)
                .Where(path => json || Path.GetExtension(path) != ".json")
                .Order(StringComparer.Ordinal)
                .Select(path =>
                    $"== {Path.GetRelativePath(folder.Corpus, path)}\n{Encoding.UTF8.GetString(File.ReadAllBytes(path))}\n"
                )
        );
}
