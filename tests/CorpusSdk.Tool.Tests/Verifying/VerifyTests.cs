using System.Text;
using System.Text.Json;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Verifying;

/// <summary>The command: files, output, exit codes and errors.</summary>
public sealed class VerifyTests
{
    [Fact]
    public async Task Clean_quotations_are_counted()
    {
        using var folder = FerryCorpus
            .Create()
            .With("a.md", $"“{FerryCorpus.Doe},” she said. “we will not run a boat”")
            .With("b.txt", "Nothing is quoted.\n");
        var run = await VerifyAsync(folder, "a.md", "b.txt");
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Equal("2 files, 2 quotations: 1 verbatim, 1 edited\n", run.Output);
        Assert.Equal("1 file, no quotations\n", (await VerifyAsync(folder, "b.txt")).Output);
    }

    [Fact]
    public async Task Others_have_a_line_with_place_difference_and_source()
    {
        using var folder = FerryCorpus
            .Create()
            .With("a.md", "One.\n\n  “We will run a boat that is not safe,” she said. “Nobody ever sold our llamas”\n");
        var run = await VerifyAsync(folder, "a.md");
        Assert.Equal((ExitCode.Errors, ""), (run.Code, run.Error));
        var lines = run.Output.Split('\n');
        Assert.StartsWith(
            $"{folder.PathOf("a.md")}:3:4: Altered: \"We will run a boat that is not safe,\" — 'not' ",
            lines[0]
        );
        Assert.EndsWith($"; nearest: \"{FerryCorpus.Doe}\" ({folder.PathOf("seeds/ferry.txt")}:5:2)", lines[0]);
        Assert.Equal(
            $"{folder.PathOf("a.md")}:3:53: NotFound: \"Nobody ever sold our llamas\" — "
                + "no article has words like these",
            lines[1]
        );
        Assert.Equal("1 file, 2 quotations: 1 altered, 1 not found", lines[2]);
    }

    [Fact]
    public async Task Json_has_the_members_of_the_library_and_offsets_without_the_mark()
    {
        var text = $"\u00a9 “{FerryCorpus.Doe}”\r\n";
        using var folder = FerryCorpus
            .Create()
            .With("a.md", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        var run = await VerifyAsync(folder, "--format", "json", "a.md");
        using var json = JsonDocument.Parse(run.Output);
        var quotation = Assert.Single(json.RootElement.GetProperty("quotations").EnumerateArray());
        Assert.Equal(
            ["file", "line", "column", "verdict", "start", "end", "text", "article"],
            quotation.EnumerateObject().Select(member => member.Name).Take(8)
        );
        Assert.Equal("Verbatim", quotation.GetProperty("verdict").GetString());
        Assert.Equal(text.IndexOf("We", StringComparison.Ordinal), quotation.GetProperty("start").GetInt32());
        Assert.Equal(text.IndexOf('”'), quotation.GetProperty("end").GetInt32());
        Assert.Equal("ferry", quotation.GetProperty("article").GetString());
        Assert.Equal("seeds/ferry.txt:5:2", quotation.GetProperty("location").GetString());
        Assert.Equal("jane-doe", quotation.GetProperty("speakers")[0].GetString());
    }

    [Fact]
    public async Task Sarif_has_one_rule_per_verdict()
    {
        using var folder = FerryCorpus.Create().With("a b.md", "“We will run a boat that is not safe”");
        var run = await VerifyAsync(folder, "a b.md", "--format", "sarif");
        using var json = JsonDocument.Parse(run.Output);
        var log = json.RootElement.GetProperty("runs")[0];
        Assert.Equal(
            Enum.GetValues<QuotationVerdict>().Length,
            log.GetProperty("tool").GetProperty("driver").GetProperty("rules").GetArrayLength()
        );
        var result = Assert.Single(log.GetProperty("results").EnumerateArray());
        Assert.Equal("quotation-altered", result.GetProperty("ruleId").GetString());
        var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.EndsWith("a%20b.md", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(2, location.GetProperty("region").GetProperty("startColumn").GetInt32());
        Assert.Equal(37, location.GetProperty("region").GetProperty("endColumn").GetInt32());
    }

    [Fact]
    public async Task Standard_input_is_Markdown_or_what_the_option_says()
    {
        using var folder = FerryCorpus.Create();
        var html = Encoding.UTF8.GetBytes("<p title=\"no words of anybody\">&ldquo;We will run a boat&rdquo;</p>");
        var run = await ToolRun.WithInputAsync(html, "verify", "-", "--corpus", folder.Corpus, "--as", "html");
        Assert.StartsWith("standard input:1:39: Altered: \"We will run a boat\"", run.Output);
        Assert.Equal(ExitCode.Errors, run.Code);
        var fenced = Encoding.UTF8.GetBytes("---\ntitle: \"no words of anybody\"\n---\nNothing.\n");
        run = await ToolRun.WithInputAsync(fenced, "verify", "-", "--corpus", folder.Corpus);
        Assert.Equal((ExitCode.Success, "1 file, no quotations\n"), (run.Code, run.Output));
        run = await ToolRun.WithInputAsync(fenced, "verify", "-", "--corpus", folder.Corpus, "--as", "text");
        Assert.Equal(ExitCode.Errors, run.Code);
    }

    [Fact]
    public async Task A_file_that_is_named_twice_is_verified_once()
    {
        using var folder = FerryCorpus.Create().With("a.md", $"“{FerryCorpus.Doe}”");
        var path = folder.PathOf("a.md");
        var other = Path.Combine(folder.Path, "seeds", "..", "a.md");
        var run = await ToolRun.OfAsync("verify", path, path, other, "--corpus", folder.Corpus);
        Assert.Equal("1 file, 1 quotation: 1 verbatim\n", run.Output);
    }

    [Fact]
    public async Task What_cannot_be_verified_is_an_error()
    {
        using var folder = FerryCorpus
            .Create()
            .With("answer.md", "“Words”")
            .With("latin.md", [0x63, 0x61, 0x66, 0xE9])
            .With("wide.md", [0xFF, 0xFE, 0x61, 0x00])
            .With("binary.md", "a\0b");
        Assert.Equal(
            $"error: there is no file '{folder.PathOf("anwser.md")}'; did you mean '{folder.PathOf("answer.md")}'?\n",
            await ErrorOf("anwser.md")
        );
        Assert.Equal($"error: there is no file '{folder.PathOf("x/y.md")}'; check the path\n", await ErrorOf("x/y.md"));
        Assert.Contains("is a folder; pass its files, for example '", await ErrorOf("seeds"));
        Assert.EndsWith("latin.md' is not UTF-8: byte 4 is invalid; save it as UTF-8\n", await ErrorOf("latin.md"));
        Assert.EndsWith("wide.md' is UTF-16, but must be UTF-8; save it as UTF-8\n", await ErrorOf("wide.md"));
        Assert.Contains("binary.md' is not a text: it has a null character", await ErrorOf("binary.md"));
        Assert.Contains("unknown option '--fxi'; did you mean '--fix'?", await ErrorOf("answer.md", "--fxi"));
        Assert.Contains("must be 'text', 'json' or 'sarif'", await ErrorOf("answer.md", "--format", "xml"));
        Assert.Contains("only supports text output", await ErrorOf("answer.md", "--fix", "--format", "json"));
        var none = await ToolRun.OfAsync("verify", folder.PathOf("answer.md"), "--corpus", folder.PathOf("seed"));
        Assert.Equal(ExitCode.Failure, none.Code);
        Assert.Contains("there is no folder", none.Error);
        var input = await ToolRun.OfAsync("verify", "-", "--fix", "--corpus", folder.Corpus);
        Assert.Contains("'-' is standard input; pass files, or remove '--fix'", input.Error);

        async Task<string> ErrorOf(params string[] arguments)
        {
            var run = await VerifyAsync(folder, arguments);
            Assert.Equal((ExitCode.Failure, ""), (run.Code, run.Output));
            return run.Error;
        }
    }

    [Fact]
    public async Task A_corpus_with_errors_is_used_as_far_as_it_is_valid()
    {
        using var folder = FerryCorpus
            .Create()
            .With("seeds/bad.txt", "A title\n\nNothing.\n")
            .With("seeds/bad.yaml", "quotes:\n  - { text: not there at all, speaker: nobody }\n")
            .With("a.md", $"“{FerryCorpus.Doe}”");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var run = await VerifyAsync(folder, "a.md");
            Assert.Equal((ExitCode.Success, "1 file, 1 quotation: 1 verbatim\n"), (run.Code, run.Output));
            Assert.Equal(
                "note: the corpus has 2 errors, and quotations are compared with its valid entries only; "
                    + "run 'dotnet corpus check' for details\n",
                run.Error
            );
        }
    }

    /// <summary>Runs the command on files of a folder; what begins with a dash is an option.</summary>
    private static Task<ToolRun> VerifyAsync(TestFolder folder, params string[] arguments) =>
        ToolRun.OfAsync([
            "verify",
            "--corpus",
            folder.Corpus,
            .. arguments.Select(
                (argument, i) =>
                    argument.StartsWith('-') || (i > 0 && arguments[i - 1] == "--format")
                        ? argument
                        : folder.PathOf(argument)
            ),
        ]);
}
