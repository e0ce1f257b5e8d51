using CorpusSdk.Tool.Annotating;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Annotating;

/// <summary>Interactive reviews with <c>annotate --review</c>.</summary>
public sealed class ReviewTests
{
    private const string Visit =
        "Ann Lee came to the harbour on Monday with Bob Ray. \"We have waited for a long time,\" Ann Lee said.\n";

    [Fact]
    public void Accepted_proposals_are_written_without_a_comment()
    {
        using var folder = new TestFolder().With("seeds/visit.txt", Visit);
        var output = Review(folder, "aaa");
        Assert.Contains("\"We have waited for a long time,\" Ann Lee said.", output, StringComparison.Ordinal);
        Assert.Contains("speaker: ann-lee (Ann Lee, new)", output, StringComparison.Ordinal);
        Assert.Contains("3 accepted, 0 rejected, 0 skipped", output, StringComparison.Ordinal);
        Assert.Equal(
            "quotes:\n  - text: We have waited for a long time,\n    speaker: ann-lee\n    cue: said\n",
            folder.Read("seeds/visit.yaml")
        );
        Assert.Equal(
            "- id: ann-lee\n  name: Ann Lee\n\n- id: bob-ray\n  name: Bob Ray\n",
            folder.Read("seeds/people.yaml")
        );
    }

    [Fact]
    public void Only_skipped_proposals_are_asked_again()
    {
        using var folder = new TestFolder().With("seeds/visit.txt", Visit);
        Assert.Contains("0 accepted, 1 rejected, 2 skipped", Review(folder, "srs"), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("seeds/visit.yaml")));
        Assert.False(File.Exists(folder.PathOf("seeds/people.yaml")));

        // Bob Ray was rejected; the other two proposals are asked again.
        Assert.Contains("2 accepted, 0 rejected, 0 skipped", Review(folder, "aa"), StringComparison.Ordinal);
        Assert.Equal("- id: ann-lee\n  name: Ann Lee\n", folder.Read("seeds/people.yaml"));
        Assert.Contains("0 accepted, 0 rejected, 0 skipped", Review(folder, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rejected_person_becomes_the_source_of_their_quotes()
    {
        using var folder = new TestFolder().With("seeds/visit.txt", Visit);
        Assert.Contains("source: Ann Lee", Review(folder, "rra"), StringComparison.Ordinal);
        Assert.Equal(
            "quotes:\n  - text: We have waited for a long time,\n    source: Ann Lee\n    cue: said\n",
            folder.Read("seeds/visit.yaml")
        );
        Assert.False(File.Exists(folder.PathOf("seeds/people.yaml")));
    }

    [Fact]
    public void The_speaker_of_an_accepted_quote_is_added_to_the_people()
    {
        using var folder = new TestFolder().With("seeds/visit.txt", Visit);
        _ = Review(folder, "ssa");
        Assert.Equal("- id: ann-lee\n  name: Ann Lee\n", folder.Read("seeds/people.yaml"));
    }

    [Theory]
    [InlineData("Bob Ray\n", "    speaker: bob-ray\n")]
    [InlineData("bob-ray\n", "    speaker: bob-ray\n")]
    [InlineData("\n", "    cue: said\n")]
    [InlineData("source: the harbour\n", "    source: the harbour\n")]
    [InlineData("nobody at all\nBob Ray\n", "    speaker: bob-ray\n")]
    [InlineData("harbour\n", "    speaker: harbour\n")]
    [InlineData("carl\nann-lee\n", "    speaker: ann-lee\n")]
    public void The_speaker_can_be_edited(string typed, string expected)
    {
        using var folder = new TestFolder()
            .With("seeds/visit.txt", Visit)
            .With("seeds/people.yaml", "- id: carl\n  name: Carl Orr\n");
        _ = Review(folder, $"sse{typed}a");
        Assert.StartsWith(
            "quotes:\n  - text: We have waited for a long time,\n" + expected,
            folder.Read("seeds/visit.yaml"),
            StringComparison.Ordinal
        );
        Assert.StartsWith("- id: carl\n  name: Carl Orr\n", folder.Read("seeds/people.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aq")]
    [InlineData("a")]
    public void Accepted_proposals_are_kept_after_quitting(string script)
    {
        const string people = "- id: ann-lee\n  name: Ann Lee\n";
        using var folder = new TestFolder().With("seeds/a.txt", Visit).With("seeds/b.txt", Visit);
        Assert.Contains("; run the command again to review the rest", Review(folder, script), StringComparison.Ordinal);
        Assert.Equal(people, folder.Read("seeds/people.yaml"));

        // A person who was accepted in one article is known in the next.
        Assert.Contains("speaker: ann-lee (Ann Lee)", Review(folder, "aaa"), StringComparison.Ordinal);
        Assert.Equal(people + "\n- id: bob-ray\n  name: Bob Ray\n", folder.Read("seeds/people.yaml"));
    }

    [Fact]
    public async Task The_result_of_a_review_passes_the_check()
    {
        using var folder = TestFolder.WithSeedTexts();
        var output = Review(folder, new string('a', 300), isWhole: false);
        Assert.Contains(" accepted, 0 rejected, 0 skipped", output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
        Assert.Contains("0 accepted, 0 rejected, 0 skipped", Review(folder, ""), StringComparison.Ordinal);
    }

    [Fact]
    public void All_sure_proposals_are_accepted_at_once_and_the_others_are_asked()
    {
        // The quote without a name next to it is not sure.
        const string More = "\n\n\"It is very cold here today,\" she said.\n";
        using var folder = new TestFolder().With("seeds/a.txt", Visit).With("seeds/b.txt", Visit + More);
        var output = Review(folder, "us");
        Assert.Contains(" accepted, 0 rejected, 1 skipped", output, StringComparison.Ordinal);
        Assert.Contains("- id: bob-ray\n", folder.Read("seeds/people.yaml"), StringComparison.Ordinal);
        Assert.Contains("We have waited", folder.Read("seeds/a.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("# check", folder.Contents("*.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rbaaa")]
    [InlineData("sbabaaa")]
    [InlineData("rrbbaaa")]
    public void A_decision_can_be_taken_back(string script)
    {
        using var folder = new TestFolder().With("seeds/visit.txt", Visit);
        Assert.Contains("3 accepted, 0 rejected, 0 skipped", Review(folder, script), StringComparison.Ordinal);
        Assert.Equal(
            "quotes:\n  - text: We have waited for a long time,\n    speaker: ann-lee\n    cue: said\n",
            folder.Read("seeds/visit.yaml")
        );
        Assert.Equal(
            "- id: ann-lee\n  name: Ann Lee\n\n- id: bob-ray\n  name: Bob Ray\n",
            folder.Read("seeds/people.yaml")
        );
    }

    [Fact]
    public void Help_explains_the_keys()
    {
        using var folder = new TestFolder().With("seeds/visit.txt", Visit);
        var output = Review(folder, "?q");
        foreach (var key in new[] { "a  accept", "b  back", "u  accept all that are sure", "q  quit" })
        {
            Assert.Contains($"  {key}", output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_context_has_whole_words()
    {
        var words = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"word{i}word"));
        var text = $"Before.\n\n{words} HERE {words}";
        var (start, end) = PassageContext.Around(text, new(text.IndexOf("HERE", StringComparison.Ordinal), 4), 221);
        Assert.All(text[start..end].Trim().Split(' '), word => Assert.Matches("^(word[0-9]+word|HERE)$", word));
        Assert.InRange(end - start, 400, 446);
        Assert.Equal((9, 9 + words.Length), PassageContext.Around($"Before.\n\n{words}\n\nAfter.", new(20, 4), 9_000));

        // In scripts without spaces, no character is cut.
        var wide = string.Concat(Enumerable.Repeat("\U00020000", 300));
        var (from, to) = PassageContext.Around(wide, new(300, 2), 221);
        Assert.True(char.IsHighSurrogate(wide[from]) && char.IsLowSurrogate(wide[to - 1]));
    }

    [Fact]
    public void A_dry_run_writes_nothing()
    {
        using var folder = new TestFolder().With("seeds/visit.txt", Visit);
        using ScriptedConsole console = new("ara");
        _ = new AnnotateRun(
            new()
            {
                Paths = [folder.Corpus],
                IsReview = true,
                IsDryRun = true,
            },
            console
        ).Execute(default);
        Assert.Contains("+  - text: We have waited for a long time,", console.Output, StringComparison.Ordinal);
        Assert.Equal(["visit.txt"], Directory.GetFileSystemEntries(folder.Corpus).Select(Path.GetFileName));
    }

    /// <summary>Runs a review and returns its output.</summary>
    /// <param name="folder">The project.</param>
    /// <param name="script">The keys of the reviewer.</param>
    /// <param name="isWhole">Whether all keys of the script must be read.</param>
    private static string Review(TestFolder folder, string script, bool isWhole = true)
    {
        using ScriptedConsole console = new(script);
        _ = new AnnotateRun(new() { Paths = [folder.Corpus], IsReview = true }, console).Execute(default);
        Assert.True(console.IsDone || !isWhole, console.Output);
        return console.Output;
    }
}
