using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Annotating;

/// <summary>What <c>annotate</c> adds passes the check, and existing content stays as it is.</summary>
public sealed class AnnotateTests
{
    private const string Visit =
        "Ann Lee, the mayor, came to the harbour on Monday. \"We have waited for a long time,\" Lee said.\n";

    [Fact]
    public async Task Raw_texts_become_a_corpus_without_errors()
    {
        using var folder = TestFolder.WithSeedTexts();
        var run = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        var check = await ToolRun.OfAsync("check", folder.Corpus);
        Assert.Equal(ExitCode.Success, check.Code);
        Assert.DoesNotContain("CORP4", check.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CORP3", check.Output, StringComparison.Ordinal);

        // In a headline the name is followed by other capitalized words, which are not part of it.
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
    public async Task Existing_lines_are_kept()
    {
        using var folder = TestFolder.WithSeeds();
        foreach (var path in Directory.GetFiles(folder.Corpus, "0*.yaml"))
        {
            // Remove half of the annotations, so that there is something to propose.
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

        var before = folder.Contents();
        var run = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Equal(("", ExitCode.Success), (run.Error, run.Code));
        Assert.NotEqual(before, folder.Contents());
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
            // All old lines are still there in their order, with the new lines between them.
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
    public async Task Annotated_passages_are_not_proposed_again()
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
    public async Task Files_refer_to_the_schemas_that_init_created()
    {
        using var folder = new TestFolder().With(
            "Summit.csproj",
            "<Project Sdk=\"Microsoft.NET.Sdk\">\n  <PropertyGroup>\n"
                + "    <TargetFramework>net8.0</TargetFramework>\n  </PropertyGroup>\n</Project>\n"
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
    public async Task Only_the_front_matter_of_a_text_is_changed()
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
    public async Task Repeated_words_get_their_occurrence()
    {
        using var folder = new TestFolder().With(
            "seeds/visit.txt",
            "\"We have come a long way to be here today,\" Ann Lee said. \"We have come a long way to be "
                + "here today,\" Bob Ray said.\n\n\"We have come a long way to be elsewhere,\" Ann Lee said.\n"
        );
        Assert.Equal(
            ExitCode.Success,
            (await ToolRun.OfAsync("annotate", folder.Corpus, "--min-confidence", "0")).Code
        );
        Assert.Contains("    occurrence: 2\n", folder.Read("seeds/visit.yaml"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
    }

    [Fact]
    public async Task Proposals_below_the_minimum_confidence_are_skipped()
    {
        using var folder = TestFolder.WithSeedTexts();
        _ = await ToolRun.OfAsync("annotate", folder.Corpus, "--min-confidence", "0.95");
        var sure = folder.Contents();
        Assert.DoesNotContain("# check", sure, StringComparison.Ordinal);
        var run = await ToolRun.OfAsync("annotate", folder.Corpus, "--min-confidence", "0");
        Assert.DoesNotContain("skipped", run.Output, StringComparison.Ordinal);
        Assert.Matches("# check \\(0\\.[0-9][0-9], ", folder.Contents());
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
        Assert.Equal(
            ExitCode.Failure,
            (await ToolRun.OfAsync("annotate", folder.Corpus, "--min-confidence", "7")).Code
        );
    }
}
