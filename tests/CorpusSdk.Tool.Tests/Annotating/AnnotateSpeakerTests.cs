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
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public async Task A_surname_is_that_of_a_person_of_another_article(string surname, string full)
    {
        using var folder = new TestFolder()
            .With($"seeds/{surname}.txt", "\"It is wonderful news,\" said Doe.\n")
            .With($"seeds/{full}.txt", "\"We close it,\" said Mayor Jane Doe. Doe left.\n");
        _ = await ToolRun.OfAsync("annotate", folder.Corpus);
        var lines = folder.Read($"seeds/{surname}.yaml").Split('\n');
        Assert.Matches("^  # check \\(0\\.[0-9]+, verb-speaker-after\\): is 'Doe' Jane Doe\\?$", lines[1]);
        Assert.Equal("    speaker: jane-doe", lines[3]);
        Assert.DoesNotContain('#', folder.Read($"seeds/{full}.yaml"));
        Assert.Contains("aliases: [Doe]\n", folder.Read("seeds/people.yaml"), StringComparison.Ordinal);
        var run = await ToolRun.OfAsync("check", folder.Corpus, "--warnings-as-errors");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
    }

    [Fact]
    public async Task A_surname_is_that_of_the_only_person_of_the_people_file()
    {
        using var folder = new TestFolder()
            .With("seeds/people.yaml", "- id: jane-doe\n  name: Jane Doe\n")
            .With("seeds/a.txt", "\"It is wonderful news that came,\" Doe said.\n");
        _ = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Contains(": is 'Doe' Jane Doe?\n", folder.Read("seeds/a.yaml"), StringComparison.Ordinal);
        Assert.Contains("speaker: jane-doe\n", folder.Read("seeds/a.yaml"), StringComparison.Ordinal);
        Assert.Equal("- id: jane-doe\n  name: Jane Doe\n  aliases: [Doe]\n", folder.Read("seeds/people.yaml"));
    }

    [Fact]
    public async Task A_source_that_is_the_surname_of_two_people_is_to_check()
    {
        using var folder = new TestFolder()
            .With("seeds/people.yaml", "- { id: jane-doe, name: Jane Doe }\n- { id: omar-doe, name: Omar Doe }\n")
            .With("seeds/a.txt", "\"It is wonderful news,\" said Doe.\n");
        _ = await ToolRun.OfAsync("annotate", folder.Corpus);
        Assert.Contains(": which 'Doe'?\n", folder.Read("seeds/a.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("speaker:", folder.Read("seeds/a.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_in_apposition_is_the_speaker()
    {
        using var folder = new TestFolder().With(
            "seeds/a.txt",
            "\"Nobody asked us,\" a mother of three, Anne-Marie Brown, told the Halden Post.\n"
        );
        _ = await ToolRun.OfAsync("annotate", folder.Corpus, "--min-confidence", "0");
        Assert.Contains("speaker: anne-marie-brown\n", folder.Read("seeds/a.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("source:", folder.Read("seeds/a.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_check_warns_about_is_to_check()
    {
        using var folder = new TestFolder().With(
            "seeds/a.txt",
            "\"I do not believe,\" said Jane Doe, \"that the mayor has read a single letter from the parents.\"\n"
        );
        _ = await ToolRun.OfAsync("annotate", folder.Corpus);
        var lines = folder.Read("seeds/a.yaml").Split('\n');
        Assert.Equal("  - text: I do not believe,", lines[1]);
        Assert.Matches("^  # check \\(0\\.[0-9]+, .*\\): CORP4012: quote leaves out 'not' ", lines[4]);
        Assert.Equal("  - text: that the mayor has read a single letter from the parents.", lines[5]);
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
