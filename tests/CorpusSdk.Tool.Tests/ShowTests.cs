using CorpusSdk.Tool.Showing;
using CorpusSdk.Tool.Tests.Harness;
using Spectre.Console;

namespace CorpusSdk.Tool.Tests;

/// <summary>The output of <c>show</c> in a terminal and elsewhere.</summary>
public sealed class ShowTests
{
    [Theory]
    [InlineData("articles", 5)]
    [InlineData("people", 38)]
    [InlineData("quotes", 32)]
    [InlineData("delegations", 4)]
    public async Task A_list_has_a_header_and_a_line_per_item(string what, int count)
    {
        using var folder = TestFolder.WithSeeds();
        var run = await ToolRun.OfAsync("show", what, folder.Corpus);
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(count + 1, lines.Length);
        Assert.Single(lines.Select(line => line.Split('\t').Length).Distinct());
    }

    [Fact]
    public async Task A_quote_is_shown_in_its_paragraph()
    {
        using var folder = TestFolder.WithSeeds();
        var run = await ToolRun.OfAsync(
            "show",
            "quote",
            "putins-possible-gift/today-a-new-foundational-document-that-will",
            folder.Corpus
        );
        Assert.Equal(ExitCode.Success, run.Code);
        var lines = run.Output.Split('\n');
        Assert.Equal("Putin's Possible 'Gift' for Supporting North Korea's War", lines[0]);
        Assert.Equal("The Asia Business Daily · 2024-06-19 · seeds/000_1597e04da5133f28.txt:14:313", lines[1]);
        Assert.StartsWith("In his opening remarks", lines[3], StringComparison.Ordinal);
        Assert.EndsWith(
            " and \">>Today, a 'new foundational document' that will serve as the basis for long-term "
                + "bilateral relations is prepared.<<\"",
            lines[3],
            StringComparison.Ordinal
        );
        Assert.Equal("Vladimir Putin · direct · cue 'added'", lines[5]);
    }

    [Theory]
    [InlineData(
        "putins-possible-gift/today-a-new-foundational-document-that-wil",
        "did you mean 'putins-possible-gift/today-a-new-foundational-document-that-will'?"
    )]
    [InlineData(
        "putins-possible-gift/x",
        "the article has 'putins-possible-gift/we-appreciate-north-koreas-consistent-and-firm' and others"
    )]
    [InlineData(
        "today-a-new-foundational-document-that-will",
        "did you mean 'putins-possible-gift/today-a-new-foundational-document-that-will'?"
    )]
    [InlineData("nothing", "run 'dotnet corpus show quotes' to list all quotes")]
    public async Task An_unknown_quote_is_reported_with_the_nearest_one(string id, string message)
    {
        using var folder = TestFolder.WithSeeds();
        var run = await ToolRun.OfAsync("show", "quote", id, folder.Corpus);
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_is_shown_with_quotes_and_articles()
    {
        using var folder = new TestFolder()
            .With(
                "seeds/people.yaml",
                "- { id: ann, name: Ann Lee, aliases: [Lee], country: Norway, roles: [{ title: mayor, from: 2021 }] }\n"
            )
            .With("seeds/a.txt", "Late\n\n“We wait,” said Ann Lee. Lee left.\n")
            .With("seeds/a.yaml", "published: 2024-02\nquotes: [{ text: \"We wait,\", speaker: ann }]\n")
            .With("seeds/b.txt", "Early\n\nAnn Lee came.\n")
            .With("seeds/b.yaml", "published: 2023\n");
        var run = await ToolRun.OfAsync("show", "person", "ann", folder.Corpus);
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Equal(
            """
            Ann Lee
            ann: seeds/people.yaml:1:9
            role: mayor (2021–)
            country: Norway
            also: Lee

            1 quote
              seeds/a.txt:3:2  a/we-wait
                "We wait,"

            2 articles
              seeds/b.txt:3:1  b
                Early, 2023, 1 mention
              seeds/a.txt:3:17  a
                Late, 2024-02, 2 mentions

            """.ReplaceLineEndings("\n"),
            run.Output.ReplaceLineEndings("\n")
        );
    }

    [Theory]
    [InlineData("vladimir-puttin", "did you mean 'vladimir-putin'?")]
    [InlineData("Vladimir Putin", "did you mean 'vladimir-putin'?")]
    [InlineData("nobody-at-all", "run 'dotnet corpus show people' to list all people")]
    public async Task An_unknown_person_is_reported_with_the_nearest_one(string id, string message)
    {
        using var folder = TestFolder.WithSeeds();
        var run = await ToolRun.OfAsync("show", "person", id, folder.Corpus);
        Assert.Equal((ExitCode.Failure, ""), (run.Code, run.Output));
        Assert.Contains($"there is no person '{id}'; {message}", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_valid_part_of_a_corpus_with_errors_is_shown()
    {
        using var folder = TestFolder.WithSeeds().With("seeds/lost.yaml", "title: Lost\n");
        var run = await ToolRun.OfAsync("show", "articles", folder.Corpus);
        Assert.Equal((ExitCode.Success, 6), (run.Code, run.Output.TrimEnd('\n').Split('\n').Length));
        Assert.StartsWith("note: the corpus has 1 error, ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quote_that_the_text_does_not_have_is_not_shown()
    {
        using var folder = new TestFolder()
            .With("seeds/people.yaml", "[{ id: ann, name: Ann Lee }]")
            .With("seeds/a.txt", "“We wait,” said Ann Lee.\n")
            .With(
                "seeds/a.yaml",
                "quotes: [{ id: said, text: \"We wait,\", speaker: ann }, { id: never, text: We left, speaker: ann }]"
            );
        var list = await ToolRun.OfAsync("show", "quotes", folder.Corpus);
        Assert.Equal(["id", "a/said"], list.Output.TrimEnd('\n').Split('\n').Select(line => line.Split('\t')[0]));
        var quote = await ToolRun.OfAsync("show", "quote", "a/never", folder.Corpus);
        Assert.Equal((ExitCode.Failure, ""), (quote.Code, quote.Output));
        Assert.Contains("there is no quote 'a/never'; the article has 'a/said'", quote.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_in_the_data_are_escaped()
    {
        using var folder = new TestFolder()
            .With(
                "seeds/people.yaml",
                "- { id: ann, name: \"Ann\\e]0;x\\a\", aliases: [Ann], country: \"a\\tb\\nc\", roles: [{ "
                    + "title: \"[red]boss\\u202e[/]\" }] }\n"
            )
            .With("seeds/a.txt", "Ann said \u201cgo \u001b[31m\u009b1m home\u202e [/]\u201d at once.\n")
            .With(
                "seeds/a.yaml",
                "title: \"T\\e[1m\"\nquotes:\n  - { text: \"go \\e[31m\\u009b1m home\\u202e [/]\", id: "
                    + "q, speaker: ann, via: \"\\e[0m\" }\n"
            );
        foreach (
            var arguments in new string[][]
            {
                ["articles"],
                ["people"],
                ["quotes"],
                ["quote", "a/q"],
                ["person", "ann"],
            }
        )
        {
            var run = await ToolRun.OfAsync(["show", .. arguments, folder.Corpus]);
            Assert.Equal(ExitCode.Success, run.Code);
            Assert.DoesNotContain(run.Output, c => (char.IsControl(c) && c is not ('\n' or '\t')) || c == '\u202e');
            Assert.Single(
                run.Output.TrimEnd('\n')
                    .Split('\n')
                    .Where(line => line.Contains('\t', StringComparison.Ordinal))
                    .Select(line => line.Split('\t').Length)
                    .Distinct()
                    .DefaultIfEmpty()
            );
        }
    }

    [Fact]
    public void Data_is_escaped_in_a_framed_table()
    {
        using StringWriter writer = new();
        var console = AnsiConsole.Create(
            new()
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = ColorSystemSupport.NoColors,
                Out = new AnsiConsoleOutput(writer),
            }
        );
        console.Profile.Width = 100;
        console.Write(
            new Listing(
                [new("id", IsId: true), new("n", IsNumber: true)],
                [
                    ["[red]a[/]\n\u001b]0;x\u0007b", "1"],
                    ["[bold", "22"],
                ]
            ).ToTable()
        );
        var shown = writer.ToString();
        Assert.Contains("[red]a[/]", shown, StringComparison.Ordinal);
        Assert.Contains("<U+001B>]0;x<U+0007>b", shown, StringComparison.Ordinal);
        Assert.Contains("[bold", shown, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', shown);
    }
}
