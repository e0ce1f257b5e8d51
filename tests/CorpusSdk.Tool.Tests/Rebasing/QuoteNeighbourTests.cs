using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Tests.Harness;
using CorpusSdk.Tool.Versions;

namespace CorpusSdk.Tool.Tests.Rebasing;

/// <summary>An edit next to a quote can give it to somebody else: nobody is taken for its speaker unasked.</summary>
public sealed class QuoteNeighbourTests : IDisposable
{
    private const string Text =
        "The harbour\n\nThe council met on Monday in the old town hall by the sea.\n\n"
        + "\"I would open it tomorrow,\" Omar Aziz grunted. He counted the boats in the harbour below.\n\n"
        + "The meeting ended late. Nobody had voted on anything at all.\n";

    private readonly TestFolder _folder = new TestFolder()
        .With("seeds/people.yaml", "- { id: jane-doe, name: Jane Doe }\n- { id: omar-aziz, name: Omar Aziz }\n")
        .With("seeds/ferry.txt", Text + "\nJane Doe left.\n")
        .With("seeds/ferry.yaml", "quotes:\n  - { text: \"I would open it tomorrow,\", speaker: omar-aziz }\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Omar Aziz grunted. He", "Jane Doe grunted. Omar Aziz", false)]
    [InlineData("Omar Aziz grunted", "somebody grunted, and not Omar Aziz", false)]
    [InlineData("\n\n\"I would", "\n\nJane Doe said: \"I would", false)]
    [InlineData("on Monday", "on Tuesday", true)]
    [InlineData("ended late", "ended early", true)]
    public async Task Other_words_next_to_a_quote_leave_its_pin_undecided(
        string old,
        string replacement,
        bool isCertain
    )
    {
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("pin", _folder.Corpus)).Code);
        using TestFolder before = new();
        foreach (var file in new[] { "people.yaml", "ferry.txt", "ferry.yaml" })
        {
            _ = before.With("seeds/" + file, _folder.Read("seeds/" + file));
        }

        _ = _folder.Edit("seeds/ferry.txt", old, replacement);
        var annotations = _folder.Read("seeds/ferry.yaml");
        var run = await ToolRun.OfAsync("rebase", _folder.Corpus, "--yes", "--from", before.Corpus);
        var diff = await ToolRun.OfAsync("diff", before.Corpus, _folder.Corpus);
        if (isCertain)
        {
            Assert.Equal(ExitCode.Success, run.Code);
            Assert.DoesNotContain("words next to it", diff.Output, StringComparison.Ordinal);
            Assert.Contains(
                TextPin.Of(_folder.Read("seeds/ferry.txt")),
                _folder.Read("seeds/ferry.yaml"),
                StringComparison.Ordinal
            );
            return;
        }

        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains(
            "has other words next to it, which can name another speaker; is it still attributed to 'omar-aziz'?",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(annotations, _folder.Read("seeds/ferry.yaml"));
        Assert.Contains("words next to it: ", diff.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("He left. ⟦“Go,” said⟧ Prof. Doe today. Rain fell.", "He left. “", "” said")]
    public void The_neighbours_of_a_quote_are_its_sentence_and_the_one_before(
        string marked,
        string before,
        string behind
    )
    {
        var text = marked.Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
        var at = text.IndexOf("Go,", StringComparison.Ordinal);
        var neighbours = QuoteNeighbours.Of(text, new TextRange(at, 3));
        Assert.Equal(before, text.Substring(neighbours.Before.Start, neighbours.Before.Length));
        Assert.StartsWith(behind, text[neighbours.Behind.Start..], StringComparison.Ordinal);
        Assert.Equal("” said Prof. Doe today.", text.Substring(neighbours.Behind.Start, neighbours.Behind.Length));
    }

    [Fact]
    public async Task A_pin_that_is_not_valid_is_replaced()
    {
        _ = _folder.With("seeds/ferry.yaml", _folder.Read("seeds/ferry.yaml") + "pin: c1-xxxx # mistyped\n");
        var check = await ToolRun.OfAsync("check", _folder.Corpus);
        Assert.Contains(
            "but is 'c1-xxxx'; run 'dotnet corpus pin', which replaces it, or delete the line",
            check.Output,
            StringComparison.Ordinal
        );
        var rebase = await ToolRun.OfAsync("rebase", _folder.Corpus, "--yes", "--from", _folder.Corpus);
        Assert.Equal(ExitCode.Errors, rebase.Code);
        Assert.Contains("its pin is not valid; ", rebase.Output, StringComparison.Ordinal);
        var pin = await ToolRun.OfAsync("pin", _folder.Corpus);
        Assert.Equal(ExitCode.Success, pin.Code);
        Assert.Contains(": its pin was not valid\n", pin.Output, StringComparison.Ordinal);
        Assert.Contains(
            $"pin: {TextPin.Of(_folder.Read("seeds/ferry.txt"))} # mistyped\n",
            _folder.Read("seeds/ferry.yaml"),
            StringComparison.Ordinal
        );
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", _folder.Corpus)).Code);
    }

    [Fact]
    public async Task A_text_that_was_deleted_is_not_a_success()
    {
        File.Delete(_folder.PathOf("seeds/ferry.txt"));
        foreach (var command in new[] { "pin", "rebase" })
        {
            var run = await ToolRun.OfAsync(
                command == "pin" ? ["pin", _folder.Corpus] : ["rebase", "--yes", _folder.Corpus]
            );
            Assert.Equal(ExitCode.Errors, run.Code);
            Assert.Contains("'ferry.yaml' has no article: ", run.Output, StringComparison.Ordinal);
        }
    }
}
