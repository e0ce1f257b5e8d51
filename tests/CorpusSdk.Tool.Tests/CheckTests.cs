using System.Text.Json;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests;

/// <summary>The output formats and exit codes of <c>check</c>.</summary>
public sealed class CheckTests
{
    private const string Misquoted = "seeds/000_1597e04da5133f28.yaml";

    [Fact]
    public async Task A_valid_corpus_is_summarized_in_one_line()
    {
        using var folder = TestFolder.WithSeeds();
        var run = await ToolRun.OfAsync("check", folder.Path + "/seeds");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Matches(
            "^[^\n]*seeds: 5 articles, [0-9]+ quotes, [0-9]+ people, [0-9]+ delegations; no problems\n$",
            run.Output
        );
    }

    [Fact]
    public async Task An_error_is_printed_with_its_line_underlined()
    {
        using var folder = TestFolder.WithSeeds().Edit(Misquoted, " consistent and firm", " consistant and firm");
        var run = await ToolRun.OfAsync("check", folder.Corpus);
        var lines = run.Output.Split('\n');
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.StartsWith(
            $"{folder.PathOf(Misquoted)}(26,11): error CORP4001: quote is not in the article; nearest is "
                + "line 14 of seeds/",
            lines[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "   26 |   - text: We appreciate North Korea's consistant",
            lines[1],
            StringComparison.Ordinal
        );
        Assert.Equal(lines[1].IndexOf("We", StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
        Assert.Equal(lines[1].Length, lines[2].Length);
        Assert.EndsWith("; 1 error, 0 warnings", lines[3], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_problems_of_a_kind_are_gathered_for_a_person_and_all_there_for_a_program()
    {
        using var folder = new TestFolder();
        for (var i = 0; i < 30; i++)
        {
            _ = folder.With($"seeds/a{i}.txt", "It is late.\n").With($"seeds/a{i}.yaml", "colour: red\n");
        }

        var text = await ToolRun.OfAsync("check", folder.Corpus);
        Assert.Equal(20, text.Output.Split("error CORP1003").Length - 1);
        Assert.Contains("10 more places", text.Output, StringComparison.Ordinal);
        Assert.Contains("; 30 errors", text.Output, StringComparison.Ordinal);
        foreach (var format in new[] { "json", "sarif" })
        {
            var all = await ToolRun.OfAsync("check", folder.Corpus, "--format", format);
            Assert.Equal(30, all.Output.Split("unknown key 'colour'").Length - 1);
        }
    }

    [Fact]
    public async Task A_long_line_is_shortened_around_the_underline()
    {
        using var folder = new TestFolder()
            .With(
                "seeds/a.txt",
                new string('x', 5_000)
                    + " he said \u201cgo home now\u201d "
                    + new string('y', 5_000)
                    + "\n\n\u201cYes.\u201d\n"
            )
            .With("seeds/a.yaml", "quotes:\n  - text: Yes.\n");
        var lines = (await ToolRun.OfAsync("check", folder.Corpus)).Output.Split('\n');
        Assert.Contains("CORP5001", lines[0], StringComparison.Ordinal);
        Assert.InRange(lines[1].Length, 50, 130);
        Assert.StartsWith(
            "go home now",
            lines[1][lines[2].IndexOf('^', StringComparison.Ordinal)..].TrimStart('\u201c'),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Warnings_can_be_treated_as_errors()
    {
        using var folder = new TestFolder()
            .With("seeds/a.txt", "\u201cYes,\u201d he said. \u201cNo,\u201d she said.\n")
            .With("seeds/a.yaml", "quotes:\n  - text: Yes,\n");
        var mild = await ToolRun.OfAsync("check", folder.Corpus);
        Assert.Equal(ExitCode.Success, mild.Code);
        Assert.Contains(": warning CORP5001: ", mild.Output, StringComparison.Ordinal);
        var strict = await ToolRun.OfAsync("check", folder.Corpus, "--warnings-as-errors");
        Assert.Equal(ExitCode.Errors, strict.Code);
        Assert.Contains(": error CORP5001: ", strict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_and_sarif_report_the_same_problems_and_positions()
    {
        using var folder = TestFolder
            .WithSeeds()
            .Edit(Misquoted, " consistent and firm", " consistant and firm")
            .With("seeds/b\u00fcro & co.yaml", "title: 1\n");
        var json = JsonDocument
            .Parse((await ToolRun.OfAsync("check", folder.Corpus, "--format", "json")).Output)
            .RootElement;
        var run = JsonDocument
            .Parse((await ToolRun.OfAsync("check", folder.Corpus, "--format", "sarif")).Output)
            .RootElement.GetProperty("runs")[0];
        var problems = json.GetProperty("problems").EnumerateArray().ToList();
        var results = run.GetProperty("results").EnumerateArray().ToList();
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(json.GetProperty("errors").GetInt32(), problems.Count);
        Assert.Equal(2, problems.Count);
        Assert.Equal(
            problems.Select(Describe),
            results.Select(result =>
            {
                var rule = rules[result.GetProperty("ruleIndex").GetInt32()];
                var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
                var region = place.GetProperty("region");
                Assert.Equal(rule.GetProperty("id").GetString(), result.GetProperty("ruleId").GetString());
                return (
                    result.GetProperty("ruleId").GetString()!,
                    result.GetProperty("message").GetProperty("text").GetString()!,
                    Uri.UnescapeDataString(
                        place
                            .GetProperty("artifactLocation")
                            .GetProperty("uri")
                            .GetString()!
                            .Replace("file://", "", StringComparison.Ordinal)
                    ),
                    region.GetProperty("startLine").GetInt32(),
                    region.GetProperty("startColumn").GetInt32(),
                    region.GetProperty("endLine").GetInt32(),
                    region.GetProperty("endColumn").GetInt32(),
                    rule.GetProperty("helpUri").GetString()!
                );
            })
        );

        static (string, string, string, int, int, int, int, string) Describe(JsonElement problem) =>
            (
                problem.GetProperty("id").GetString()!,
                problem.GetProperty("message").GetString()!,
                problem.GetProperty("file").GetString()!,
                problem.GetProperty("line").GetInt32(),
                problem.GetProperty("column").GetInt32(),
                problem.GetProperty("endLine").GetInt32(),
                problem.GetProperty("endColumn").GetInt32(),
                problem.GetProperty("help").GetString()!
            );
    }

    [Fact]
    public async Task Control_characters_in_the_data_are_escaped()
    {
        using var folder = new TestFolder()
            .With("seeds/a.txt", "Text \u001b]0;owned\u0007 \u009b31m \u202eevil\n")
            .With("seeds/a.yaml", "quotes:\n  - text: \"x\u009b31m [red]not a markup[/]\"\n  - text: \"\\e[31mred\"\n");
        foreach (var format in new[] { "text", "json", "sarif" })
        {
            var run = await ToolRun.OfAsync("check", folder.Corpus, "--format", format);
            Assert.Equal(ExitCode.Errors, run.Code);
            Assert.DoesNotContain(run.Output, c => (char.IsControl(c) && c != '\n') || c == '\u202e');
        }
    }

    [Theory]
    [InlineData("check", "{0}/nowhere")]
    [InlineData("check", "{0}/file.txt")]
    [InlineData("check", "--format", "xml")]
    [InlineData("check", "--no-such-option")]
    [InlineData("check", "{0}", "--watch", "--format", "json")]
    [InlineData("no-such-command")]
    public async Task A_wrong_command_line_has_its_own_exit_code(params string[] arguments)
    {
        using var folder = new TestFolder().With("file.txt", "");
        var run = await ToolRun.OfAsync([
            .. arguments.Select(argument => argument.Replace("{0}", folder.Path, StringComparison.Ordinal)),
        ]);
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.NotEmpty(run.Error);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Watching_checks_again_after_a_change_until_it_is_cancelled()
    {
        using var folder = TestFolder.WithSeeds();
        using CancellationTokenSource cancellation = new(TimeSpan.FromSeconds(60));
        using Lines output = new();
        using StringWriter error = new();
        output.Written = line =>
        {
            if (line.EndsWith("; no problems", StringComparison.Ordinal))
            {
                _ = folder.Edit(Misquoted, " consistent and firm", " consistant and firm");
            }
            else if (line.EndsWith("; 1 error, 0 warnings", StringComparison.Ordinal))
            {
                cancellation.Cancel();
            }
        };
        Assert.Equal(
            ExitCode.Cancelled,
            await CorpusTool.RunAsync(
                ["check", folder.Corpus, "--watch"],
                output,
                error,
                cancellation: cancellation.Token
            )
        );
        Assert.Equal("", error.ToString());
        Assert.EndsWith("; no problems", output.All[0], StringComparison.Ordinal);
        Assert.EndsWith("; 1 error, 0 warnings", output.All[^1], StringComparison.Ordinal);
        Assert.Contains(output.All, line => line.Contains(": error CORP4001: ", StringComparison.Ordinal));
    }

    /// <summary>Calls back for each line that is written.</summary>
    private sealed class Lines : StringWriter
    {
        private int _end;

        public Action<string> Written { get; set; } = _ => { };

        public List<string> All { get; } = [];

        public override void Write(string? value)
        {
            base.Write(value);
            var text = ToString();
            for (var end = text.IndexOf('\n', _end); end >= 0; end = text.IndexOf('\n', _end))
            {
                All.Add(text[_end..end].TrimEnd('\r'));
                _end = end + 1;
                Written(All[^1]);
            }
        }

        public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));
    }
}
