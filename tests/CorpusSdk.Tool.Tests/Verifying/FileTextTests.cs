using System.Text;
using System.Text.Json;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Verifying;

/// <summary>The text of a quotation in JSON is what the file has between its offsets, within the marks.</summary>
public sealed class FileTextTests
{
    [Theory]
    [InlineData("a.md", "“We will not <b>run</b> a boat that is not safe”", 1)]
    [InlineData("a.md", "“We will not run<!-- “a” --> a boat that is not safe”", 1)]
    [InlineData("a.md", "“We will not&nbsp;run a boat” &ldquo;that is not safe&rdquo;", 2)]
    [InlineData("a.md", "“We will not\r\nrun a boat that\r\nis not safe”\r\n\r\n“no words of anybody”\r\n", 2)]
    [InlineData("a.md", "> We will not\r\n> run a boat\r\n>\r\n> that is not safe\r\n", 1)]
    [InlineData("a.md", "- > We will not\n  > run a boat\n", 1)]
    [InlineData("a.md", "<q>We will not run a boat</q>", 1)]
    [InlineData("a.md", "[“We will not run a boat”](https://x.example \"no words of\")", 1)]
    [InlineData("a.md", "\uD83D\uDE00 “We \uD83D\uDE00 will not run a boat” \uD83D", 1)]
    [InlineData("a.txt", "\r“We will not\rrun a boat”\r", 1)]
    [InlineData("a.csv", "1,\"she: \"\"We will not run a boat\"\" so\"\r\n", 1)]
    [InlineData("a.json", "{\"a\": \"she: \\\"We will not run \\u0061 boat\\\" so\"}", 1)]
    [InlineData(
        "a.html",
        "<p>&ldquo;We will&nbsp;not <i>run\n  a</i> boat<!-- x --> that&rdquo; <q>is not safe at</q>",
        2
    )]
    [InlineData("a.html", "<blockquote>\r\n<p>We will not<br>run</p>\r\n<p>a boat</p></blockquote>", 1)]
    [InlineData("a.cs", "var a = \"We will not\\u0020run \\\"a\\\" b\" + \"oat\"; // quotation", 1)]
    [InlineData("a.cs", "// quotation\r\nvar a = @\"We will not\r\n  run \"\"a\"\" boat\";", 1)]
    [InlineData("a.cs", "// quotation\nvar a = \"\"\"\n    We will not\n    run\n    \"\"\";", 1)]
    public async Task It_can_be_cut_out_of_the_file(string name, string content, int count)
    {
        foreach (var preamble in new[] { Array.Empty<byte>(), [.. Encoding.UTF8.Preamble] })
        {
            // A lone surrogate cannot be written.
            content = content.Replace("” \uD83D", "”", StringComparison.Ordinal);
            using var folder = FerryCorpus.Create().With(name, [.. preamble, .. Encoding.UTF8.GetBytes(content)]);
            var run = await ToolRun.OfAsync(
                "verify",
                folder.PathOf(name),
                "--corpus",
                folder.Corpus,
                "--format",
                "json"
            );
            using var json = JsonDocument.Parse(run.Output);
            var quotations = json.RootElement.GetProperty("quotations").EnumerateArray().ToList();
            Assert.Equal(count, quotations.Count);
            foreach (var quotation in quotations)
            {
                var (start, end) = (quotation.GetProperty("start").GetInt32(), quotation.GetProperty("end").GetInt32());
                Assert.Equal(content[start..end], quotation.GetProperty("text").GetString());
                Assert.DoesNotMatch("^[“<&\"]|[”\"]$", content[start..end]);
            }
        }
    }

    [Fact]
    public async Task The_words_that_a_reader_sees_are_another_member_if_they_differ()
    {
        const string html = "<p>“We will not&nbsp;<b>run</b> a boat” “that is not safe”";
        using var folder = FerryCorpus.Create().With("a.html", html);
        var run = await ToolRun.OfAsync(
            "verify",
            folder.PathOf("a.html"),
            "--corpus",
            folder.Corpus,
            "--format",
            "json"
        );
        using var json = JsonDocument.Parse(run.Output);
        var quotations = json.RootElement.GetProperty("quotations");
        Assert.Equal("We will not\u00a0run a boat", quotations[0].GetProperty("words").GetString());
        Assert.False(quotations[1].TryGetProperty("words", out _));
    }
}
