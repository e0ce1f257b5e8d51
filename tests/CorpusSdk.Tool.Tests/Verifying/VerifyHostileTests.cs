using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Verifying;

/// <summary>Files that were made to stop the tool.</summary>
public sealed class VerifyHostileTests
{
    private const int Size = 1_000_000;

    /// <summary>Far above what is needed, on a busy machine too; far below what quadratic time needs.</summary>
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    public static TheoryData<string, string> Patterns =>
        new()
        {
            { "a.md", "\"" },
            { "a.md", "“" },
            { "a.md", "“a”" },
            { "a.md", "]:" },
            { "a.md", "](" },
            { "a.md", "<a" },
            { "a.md", "<!--" },
            { "a.md", "`" },
            { "a.md", "> " },
            { "a.md", "---\n" },
            { "a.html", "<q>" },
            { "a.html", "<a href=x>" },
            { "a.html", "<a href='x'>a</a>" },
            { "a.html", "<blockquote>" },
            { "a.html", "<blockquote><footer>a" },
            { "a.html", "</q></a></blockquote>" },
            { "a.html", "<!-- a --" },
            { "a.html", "<script>" },
            { "a.html", "<script></scripta" },
            { "a.html", "<a b='" },
            { "a.html", "&#x" },
            { "a.html", "<pre>\r\n" },
            { "a.html", "<" },
            { "a.html", "\"&quot;" },
            { "a.cs", "(" },
            { "a.cs", "/*quotation*/x " },
            { "a.cs", "/*quotation*/\"a\"+" },
            { "a.cs", "//quotation\n" },
            { "a.cs", "{//quotation\n" },
            { "a.cs", "$\"{" },
            { "a.cs", "\"" },
            { "a.cs", "[" },
            { "a.cs", "x #" },
            { "a.cs", "\"a\" + b + " },
        };

    [Theory]
    [MemberData(nameof(Patterns))]
    public async Task Time_is_linear(string name, string pattern)
    {
        StringBuilder content = new(Size);
        while (content.Length < Size)
        {
            _ = content.Append(pattern);
        }

        using var folder = FerryCorpus.Create().With(name, content.ToString());
        var watch = Stopwatch.StartNew();
        var run = await ToolRun.OfAsync("verify", folder.PathOf(name), "--corpus", folder.Corpus);
        Assert.DoesNotContain("internal error", run.Error);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, s_limit);
    }

    [Theory]
    [InlineData("a.html", "<q>We &#xD800; will &#0; run &#x110000; a boat</q>")]
    [InlineData("a.cs", "// quotation\nvar a = \"We \\uD800 will \\0 run \\U00110000 a \\x boat \\\";")]
    [InlineData("a.md", "“We \u0001 will \u202E run a boat\u0085 that”")]
    public async Task Strange_characters_are_shown_and_written(string name, string content)
    {
        using var folder = FerryCorpus.Create().With(name, content);
        var text = await ToolRun.OfAsync("verify", folder.PathOf(name), "--corpus", folder.Corpus);
        Assert.Equal((ExitCode.Errors, ""), (text.Code, text.Error));
        Assert.DoesNotContain('\0', text.Output);
        Assert.DoesNotContain('\u202E', text.Output);
        var json = await ToolRun.OfAsync("verify", folder.PathOf(name), "--corpus", folder.Corpus, "--format", "json");
        using var document = JsonDocument.Parse(json.Output);
        Assert.Equal(1, document.RootElement.GetProperty("quotations").GetArrayLength());
    }

    [Fact]
    public async Task What_does_not_end_is_reported()
    {
        using var folder = FerryCorpus
            .Create()
            .With("a.html", $"<q>{FerryCorpus.Doe}</q>\n <p title=\"<q>no words</q>");
        var run = await ToolRun.OfAsync("verify", folder.PathOf("a.html"), "--corpus", folder.Corpus);
        Assert.Equal((ExitCode.Success, "1 file, 1 quotation: 1 verbatim\n"), (run.Code, run.Output));
        Assert.Equal(
            $"note: {folder.PathOf("a.html")}:2:2: a tag, comment or script begins here and does not end, "
                + "so what follows is not verified; close it\n",
            run.Error
        );
    }
}
