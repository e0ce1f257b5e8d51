using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Annotating;

/// <summary>Speakers who are inferred or known by an alias, and articles in other languages.</summary>
public sealed class AnnotateSpeakerTests
{
    private const string German =
        "Der Hafen\n\nJana Vogt eröffnete am Montag den Hafen, und viele Leute waren gekommen, um ihn zu sehen. "
        + "„Wir haben lange gewartet“, sagte Jana Vogt. Der „kalte Frieden“ war vorbei.\n";

    private const string French = "Le port\n\nLe « marché noir » est fini.\n";

    [Fact]
    public async Task A_speaker_who_is_only_a_pronoun_in_the_text_is_always_to_check()
    {
        using var folder = new TestFolder().With(
            "seeds/a.txt",
            "Harbour opens\n\nJane Doe opened the harbour. \"We have waited for a long time,\" she said.\n\n"
                + "\"It will be a good year,\" Doe said.\n"
        );
        _ = await ToolRun.OfAsync("annotate", folder.Corpus);
        var lines = folder.Read("seeds/a.yaml").Split('\n');
        Assert.Matches("^  # check \\(0\\.[0-9]+, speaker-verb-after\\): is 'she' Jane Doe\\?$", lines[1]);
        Assert.Equal("  - text: We have waited for a long time,", lines[2]);
        Assert.Single(lines, line => line.Contains('#', StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_source_that_is_an_alias_is_a_speaker()
    {
        using var folder = new TestFolder()
            .With(
                "seeds/people.yaml",
                "- { id: omar-aziz, name: Omar Aziz, aliases: [Aziz] }\n"
                    + "- { id: eve-orr, name: Eve Orr, aliases: [Orr] }\n"
            )
            .With(
                "seeds/a.txt",
                "Talk\n\n\"It is too cold for that,\" said Orr.\n\n\"It is late,\" said Aziz.\n\n"
                    + "\"We know,\" said the Kremlin.\n"
            );
        _ = await ToolRun.OfAsync("annotate", folder.Corpus);
        var annotations = folder.Read("seeds/a.yaml");
        Assert.Contains("speaker: eve-orr", annotations, StringComparison.Ordinal);
        Assert.Contains("speaker: omar-aziz", annotations, StringComparison.Ordinal);
        Assert.Contains("source: Kremlin", annotations, StringComparison.Ordinal);
        var run = await ToolRun.OfAsync("check", folder.Corpus, "--warnings-as-errors");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
    }

    [Theory]
    [InlineData("title: x\nlanguage: de\n")]
    [InlineData("")]
    public async Task Another_language_has_no_terms_and_one_note(string annotations)
    {
        using var folder = new TestFolder().With("seeds/a.txt", German).With("seeds/b.txt", French);
        _ = folder.With("seeds/b.yaml", "language: fr\n");
        _ = annotations.Length > 0 ? folder.With("seeds/a.yaml", annotations) : folder;
        var run = await ToolRun.OfAsync("annotate", folder.Corpus, "--min-confidence", "0");
        Assert.StartsWith(
            "note: 2 articles are not in English, but the annotator's rules are; it proposes no terms there, ",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Single(run.Output.Split('\n'), line => line.StartsWith("note:", StringComparison.Ordinal));
        Assert.DoesNotContain("terms:", folder.Contents("*.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_English_text_has_terms_and_no_note()
    {
        using var folder = new TestFolder().With(
            "seeds/a.txt",
            "Talk\n\nThe 'cold peace' was over, and all of the people of the town had come to see what the mayor "
                + "had to say.\n"
        );
        var run = await ToolRun.OfAsync("annotate", folder.Corpus, "--min-confidence", "0");
        Assert.DoesNotContain("note:", run.Output, StringComparison.Ordinal);
        Assert.Contains("- cold peace", folder.Read("seeds/a.yaml"), StringComparison.Ordinal);
    }
}
