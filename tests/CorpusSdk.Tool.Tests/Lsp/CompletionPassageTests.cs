using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Tool.Tests.Lsp;

/// <summary>The article's own words where an annotation quotes them.</summary>
public sealed class CompletionPassageTests
{
    private const string Text = """
        Ferry to stay "until further notice"
        Town council keeps the 'night boat'

        “We will not close it before May,” Jane Doe said. The council had met for hours.

        “It’s a gift
        to the islands,” said Omar Aziz. “Nobody asked us. We were told.”

        © The Harbour News
        """;

    [Theory]
    [InlineData("quotes:\n  - text: |")]
    [InlineData("quotes:\n  - text:|")]
    [InlineData("quotes:\n  - text: \"|\"")]
    [InlineData("quotes:\n  - text: '|")]
    [InlineData("quotes:\n  - speaker: ann-lee\n    text: |\n    kind: direct")]
    [InlineData("quotes:\n  - text: >-\n      |")]
    [InlineData("quotes: [{ text: |")]
    [InlineData("terms:\n  - |")]
    [InlineData("terms: [|]")]
    public void Quoted_passages_are_offered_in_the_order_of_the_text(string sidecar)
    {
        using var folder = CompletionFolder.With(Text);
        Assert.Equal(
            [
                "until further notice",
                "night boat",
                "We will not close it before May,",
                "It’s a gift to the islands,",
                "Nobody asked us. We were told.",
            ],
            folder.Labels("a.yaml", sidecar).Where(label => label is not ("text" or "id"))
        );
    }

    [Theory]
    [InlineData("terms: [night boat]\nquotes:\n  - text: Nobody asked us.\n  - text: |\n")]
    [InlineData("terms: [night boat]\nquotes:\n  - text: |\n  - text: 'Nobody asked us.'\n    speaker: [\n")]
    [InlineData("quotes:\n  - text: |\n  - text: \"Nobody asked us.\"\nterms: [night boat, 'until\n")]
    [InlineData("quotes:\n  - text: |\n  - {text: Nobody asked us.}\n  bad\nterms: [night boat]")]
    public void What_other_annotations_cover_is_left_out_even_if_the_file_cannot_be_read(string sidecar)
    {
        using var folder = CompletionFolder.With(Text);
        Assert.Equal(
            ["until further notice", "We will not close it before May,", "It’s a gift to the islands,"],
            folder.Labels("a.yaml", sidecar)
        );
    }

    [Theory]
    [InlineData("We", "We will not close it before May,|Nobody asked us. We were told.")]
    [InlineData("close it", "We will not close it before May,")]
    [InlineData("lose", "")]
    [InlineData("it's a", "It’s a gift to the islands,")]
    [InlineData("gift to the", "It’s a gift to the islands,")]
    [InlineData("the council", "The council had met for hours.")]
    public void What_is_typed_selects_quotations_and_then_sentences(string typed, string expected)
    {
        using var folder = CompletionFolder.With(Text);
        var list = folder.At("a.yaml", $"quotes:\n  - text: {typed}|");
        Assert.Equal(
            expected.Split(CompletionFolder.Cursor, StringSplitOptions.RemoveEmptyEntries),
            list.Items.Select(item => item.Label.Split(" Jane")[0])
                .Where(label => !label.StartsWith("Town", StringComparison.Ordinal))
        );
        Assert.True(list.IsIncomplete);
        Assert.All(list.Items, item => Assert.StartsWith(typed, item.FilterText, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text: We wi|", "text: We will not close it before May,")]
    [InlineData("text: We wi| not", "text: We will not close it before May,")]
    [InlineData("text: 'We wi|'", "text: 'We will not close it before May,'")]
    [InlineData("text: \"We wi|", "text: \"We will not close it before May,\"")]
    [InlineData("text: >-\n      We wi|", "text: >-\n      We will not close it before May,")]
    public void A_passage_replaces_what_is_typed_in_its_quotation_marks(string typed, string after)
    {
        using var folder = CompletionFolder.With(Text);
        Assert.Equal(
            $"quotes:\n  - {after}\n    speaker: ann-lee",
            folder.Accept("a.yaml", $"quotes:\n  - {typed}\n    speaker: ann-lee", "We will not close it before May,")
        );
    }

    [Theory]
    [InlineData("|", "'\"A: b\" #c.'")]
    [InlineData("\"|\"", "\"\\\"A: b\\\" #c.\"")]
    [InlineData("'|'", "'\"A: b\" #c.'")]
    public void A_passage_is_escaped_for_its_place(string typed, string written)
    {
        using var folder = CompletionFolder.With("He said: “\"A: b\" #c.”");
        Assert.Equal(
            $"quotes: [{{ text: {written} }}]",
            folder.Accept("a.yaml", $"quotes: [{{ text: {typed} }}]", "\"A: b\" #c.")
        );
    }

    [Fact]
    public void A_long_passage_is_shown_shortened_and_documented_whole()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 40)) + ".";
        using var folder = CompletionFolder.With($"One.\n\n“{words}” he said.");
        var item = folder.At("a.yaml", "quotes:\n  - text: |").Items.Single();
        Assert.Equal(80, item.Label.Length);
        Assert.Equal((words, "quotation in line 3"), (item.Documentation, item.Detail));
        Assert.Equal(words, item.TextEdit.NewText);
    }

    [Fact]
    public void Words_that_occur_twice_get_the_number_of_their_occurrence()
    {
        using var folder = CompletionFolder.With("“Yes,” she said. “Yes,” he said.");
        Assert.Equal(
            "quotes:\n  - text: Yes,\n    occurrence: 1\n    kind: direct",
            folder.Accept("a.yaml", "quotes:\n  - text: |\n    kind: direct", "Yes,")
        );
        Assert.Equal(
            "quotes:\n  - text: Yes,\n    occurrence: 2",
            folder.Accept("a.yaml", "quotes:\n  - text: |\n    occurrence: 2", "Yes,")
        );
    }

    [Theory]
    [InlineData("decks:\n  - stay|", "Ferry to stay \"until further notice\"")]
    [InlineData("decks:\n  - Town|", "Town council keeps the 'night boat'")]
    [InlineData("title: fer|", "Ferry to stay \"until further notice\"")]
    [InlineData("omit: [The Har|]", "© The Harbour News")]
    [InlineData("omit: [© The Harbour News]\ncaptions: [har|]", "")]
    public void Lines_are_offered_where_an_annotation_is_a_line(string marked, string expected)
    {
        using var folder = CompletionFolder.With(Text);
        Assert.Equal(expected, string.Join('|', folder.Labels("a.yaml", marked)));
    }

    [Fact]
    public void Roles_of_a_member_that_the_text_names_are_offered()
    {
        using var folder = CompletionFolder.With("Russian President Vladimir Putin came.");
        Assert.Equal(
            ["Russian President"],
            folder.Labels("a.yaml", "delegations:\n  - members: [{ person: vladimir-putin, role: | }]")
        );
    }

    [Theory]
    [InlineData("b.md", "---\nquotes:\n  - text: |\n---\n“We came,” he said.", "text: We came,\n")]
    [InlineData("b.md", "{ \"quotes\": [{ \"text\": \"|\" }] }\n“We came,” he said.", "\"text\": \"We came,\"")]
    [InlineData("b.md", "+++\n[[quotes]]\ntext = |\n+++\n“We came,” he said.", "text = \"We came,\"\n")]
    public void Front_matter_has_the_passages_of_its_own_text(string path, string marked, string written)
    {
        using var folder = CompletionFolder.With();
        Assert.Contains(written, folder.Accept(path, marked, "We came,"), StringComparison.Ordinal);
    }

    public static TheoryData<string> Styles =>
        [
            "quotes:\n  - text: |",
            "quotes:\n  - text: '|'",
            "quotes:\n  - text: \"|\"",
            "quotes: [{ text: | }]",
            "quotes: [{ text: \"| }]",
            "quotes:\n  - text: >-\n      |\n    kind: partial",
        ];

    [Theory]
    [MemberData(nameof(Styles))]
    public void Every_quotation_of_the_seeds_can_be_accepted_without_a_misquote(string sidecar)
    {
        using var folder = CompletionFolder.WithSeeds();
        var accepted = 0;
        foreach (var path in Directory.EnumerateFiles(folder.Corpus, "*.txt").Select(Path.GetFileNameWithoutExtension))
        {
            var name = path + ".yaml";
            var items = folder.At(name, sidecar).Items;
            Assert.NotEmpty(items);
            foreach (var item in items)
            {
                accepted++;
                _ = folder.At(name, sidecar);
                Assert.DoesNotContain(
                    folder.ProblemsWith(folder.Accept(item)),
                    problem =>
                        problem.Path.EndsWith(name, StringComparison.Ordinal)
                        && (
                            problem.Rule == Rules.QuoteNotFound
                            || problem.Rule.Id.StartsWith("CORP1", StringComparison.Ordinal)
                        )
                );
            }
        }

        Assert.True(accepted > 30, $"{accepted} passages");
    }
}
