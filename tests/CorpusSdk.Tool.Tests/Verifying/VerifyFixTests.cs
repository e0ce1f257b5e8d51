using System.Text;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Verifying;

/// <summary>What <c>--fix</c> writes, and what it leaves.</summary>
public sealed class VerifyFixTests
{
    [Theory]
    [InlineData(
        "a.md",
        "She said: “We will run a **boat** that is not safe,” again.",
        "She said: “We will not run a **boat** that is not safe,” again."
    )]
    [InlineData(
        "a.md",
        "\uFEFFOne\r\n\r\n> We will not run a boat\r\n> that is very safe\r\n",
        "\uFEFFOne\r\n\r\n> We will not run a boat\r\n> that is not safe\r\n"
    )]
    [InlineData("a.txt", "“The quay has been ready for two years”", "“The quay has been ready for three years”")]
    [InlineData("a.md", "> “The quay has been ready for two years”", "> “The quay has been ready for three years”")]
    [InlineData(
        "a.html",
        "<p>&ldquo;The quay&nbsp;has been <b>ready</b> for two years,&rdquo; he said.",
        "<p>&ldquo;The quay&nbsp;has been <b>ready</b> for three years,&rdquo; he said."
    )]
    [InlineData(
        "a.cs",
        "// quotation\nvar a = \"The quay has \\u0062een ready for \" + \"two years\";",
        "// quotation\nvar a = \"The quay has \\u0062een ready for \" + \"three years\";"
    )]
    [InlineData(
        "a.md",
        "“We will run a boat that is not safe” “Nobody said it like this” “The quay is ready for three years”",
        "“We will not run a boat that is not safe” “Nobody said it like this” “The quay has been ready for three years”"
    )]
    public async Task Altered_quotations_get_the_words_of_the_article(string name, string content, string expected)
    {
        using var folder = FerryCorpus.Create().With(name, content);
        var run = await FixAsync(folder, name);
        Assert.Equal("", run.Error);
        Assert.Contains(": fixed: \"", run.Output);
        Assert.Equal(expected, Encoding.UTF8.GetString(File.ReadAllBytes(folder.PathOf(name))));
        Assert.Equal(
            expected.Contains("Nobody", StringComparison.Ordinal) ? ExitCode.Errors : ExitCode.Success,
            run.Code
        );

        // Nothing is left to fix.
        var again = await FixAsync(folder, name);
        Assert.DoesNotContain("fixed", again.Output);
        Assert.Equal(run.Code, again.Code);
    }

    [Fact]
    public async Task Each_change_is_printed_with_the_words_before_and_after()
    {
        using var folder = FerryCorpus.Create().With("a.md", "“The quay has been ready for two years”");
        var run = await FixAsync(folder, "a.md");
        Assert.Equal(
            $"{folder.PathOf("a.md")}:1:2: fixed: \"The quay has been ready for two years\" → "
                + $"\"{FerryCorpus.Aziz}\" ({folder.PathOf("seeds/ferry.txt")}:7:2)\n"
                + "1 file, 1 quotation: 1 verbatim; 1 quotation fixed\n",
            run.Output
        );
    }

    [Fact]
    public async Task What_is_printed_is_what_is_written()
    {
        using var folder = FerryCorpus.Create().With("a.md", "She: “[Our] quay has been **ready** for two years,” ok");
        Assert.Contains(
            ": fixed: \"[Our] quay has been **ready** for two years,\" → "
                + "\"The quay has been **ready** for three years,\" (",
            (await FixAsync(folder, "a.md")).Output
        );
        Assert.Equal("She: “The quay has been **ready** for three years,” ok", folder.Read("a.md"));
    }

    [Fact]
    public async Task Long_quotations_are_printed_around_what_differs()
    {
        var long100 = string.Join(' ', Enumerable.Range(1, 40).Select(number => $"we counted {number} ships"));
        using var folder = FerryCorpus
            .Create()
            .With(
                "seeds/long.txt",
                $"Long\n\n“{long100} and the harbour is open for everybody today,” said Jane Doe.\n"
            )
            .With("a.md", $"“{long100} and the harbour is closed for everybody today”\n");
        var run = await ToolRun.OfAsync("verify", folder.PathOf("a.md"), "--corpus", folder.Corpus);
        Assert.Contains("ships and the harbour is closed for everybody today\" — ", run.Output);
        Assert.Contains("ships and the harbour is open for everybody today\" (", run.Output);
        Assert.Contains(": Altered: \"… ", run.Output);
        Assert.DoesNotContain("counted 1 ships", run.Output);
        run = await FixAsync(folder, "a.md");
        Assert.Contains(" harbour is closed for everybody today\" → \"… ", run.Output);
        Assert.Contains(" harbour is open for everybody today\" (", run.Output);
    }

    [Fact]
    public async Task The_actual_reason_is_given_for_what_is_not_fixed()
    {
        using var folder = FerryCorpus.Create().With("a.md", "“We will run a boat that is not safe,” said Omar Aziz.");
        Assert.Contains(
            "; not fixed: the article's words would be given to the wrong source: ",
            (await FixAsync(folder, "a.md")).Output
        );
    }

    [Theory]
    [InlineData("a.md", "“Nobody said it like this”", "NotFound: ")]
    [InlineData("a.html", "<q>The quay has been ready for so <b>many</b> years</q>", "there is markup between")]
    [InlineData("a.cs", "// quotation\nvar a = \"The quay has been \" + @\"ready for two years\";", "different kinds")]
    public async Task What_cannot_be_fixed_is_reported(string name, string content, string reason)
    {
        using var folder = FerryCorpus.Create().With(name, content);
        var run = await FixAsync(folder, name);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains(reason, run.Output);
        Assert.Equal(content, folder.Read(name));
    }

    [Fact]
    public async Task An_article_is_not_changed()
    {
        using var folder = FerryCorpus.Create();
        const string text = "Copy\n\n“We will run a boat that is not safe,” said Jane Doe.\n";
        _ = folder.With("seeds/copy.txt", text).With("other/copy.txt", text);
        var run = await FixAsync(folder, "seeds/copy.txt");
        Assert.Equal((ExitCode.Success, "1 file, 1 quotation: 1 verbatim\n"), (run.Code, run.Output));
        _ = folder.Delete("copy.txt");
        _ = folder.With("seeds/people/readme.md", text);
        run = await FixAsync(folder, "other/copy.txt");
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Contains("will not run", folder.Read("other/copy.txt"));
    }

    [UnixFact]
    public async Task Permissions_and_links_are_kept()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = FerryCorpus.Create().With("a.md", "“The quay has been ready for two years”");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        File.SetUnixFileMode(folder.PathOf("a.md"), mode);
        _ = File.CreateSymbolicLink(folder.PathOf("link.md"), folder.PathOf("a.md"));
        Assert.Equal(ExitCode.Success, (await FixAsync(folder, "link.md")).Code);
        Assert.Equal($"“{FerryCorpus.Aziz}”", folder.Read("a.md"));
        Assert.Equal(mode, File.GetUnixFileMode(folder.PathOf("a.md")));
        Assert.NotNull(new FileInfo(folder.PathOf("link.md")).LinkTarget);
    }

    private static Task<ToolRun> FixAsync(TestFolder folder, string name) =>
        ToolRun.OfAsync("verify", folder.PathOf(name), "--corpus", folder.Corpus, "--fix");
}
