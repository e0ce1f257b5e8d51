using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Pinning;

/// <summary><c>pin</c> writes the pins of all annotated texts, and nothing else.</summary>
public sealed class PinTests
{
    private const string Text =
        "No ferry before spring\n\n\"We will not run a boat that is not safe,\" said Jane Doe.\n\nOmar Aziz agreed.\n";

    private const string Sidecar =
        "# by hand\r\ntitle:   No ferry before spring # short\r\nquotes:\r\n"
        + "- { text: \"We will not run a boat that is not safe,\" , speaker: jane-doe }\r\n";

    private const string Project = "<Project><PropertyGroup><CorpusPins>require</CorpusPins></PropertyGroup></Project>";

    private static readonly string s_pin = TextPin.Of(Text);

    private static TestFolder Ferry() =>
        new TestFolder()
            .With("seeds/people.yaml", "- id: jane-doe\n  name: Jane Doe\n- id: omar-aziz\n  name: Omar Aziz\n")
            .With("seeds/ferry.txt", Text)
            .With("seeds/ferry.yaml", Sidecar);

    [Fact]
    public async Task A_pin_is_added_and_everything_else_stays_as_it_is()
    {
        using var folder = Ferry();
        var run = await ToolRun.OfAsync("pin", folder.Corpus);
        Assert.Equal(
            (ExitCode.Success, "", "pinned   seeds/ferry.yaml\n1 article pinned, 0 updated, 0 unchanged\n"),
            (run.Code, run.Error, run.Output)
        );
        Assert.Equal(Sidecar + $"pin: {s_pin}\r\n", folder.Read("seeds/ferry.yaml"));
        Assert.Equal(Text, folder.Read("seeds/ferry.txt"));
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
        var before = folder.Contents();
        Assert.Equal(
            "0 articles pinned, 0 updated, 1 unchanged\n",
            (await ToolRun.OfAsync("pin", folder.Corpus)).Output
        );
        Assert.Equal(before, folder.Contents());
    }

    [Theory]
    [InlineData("", "pin: *\n")]
    [InlineData("# only a comment\n", "# only a comment\npin: *\n")]
    [InlineData("{ title: No ferry before spring }\n", "{ title: No ferry before spring, pin: * }\n")]
    [InlineData("pin: 'OLD' # by machine\nlanguage: en\n", "pin: '*' # by machine\nlanguage: en\n")]
    [InlineData("pin:\nlanguage: en\n", "pin: *\nlanguage: en\n")]
    [InlineData(
        "quotes:\n  - text: >-\n      We will not run a\n      boat that is not safe,\n\n# end\n",
        "quotes:\n  - text: >-\n      We will not run a\n      boat that is not safe,\npin: *\n\n# end\n"
    )]
    public async Task The_pin_fits_the_style_of_the_file(string before, string after)
    {
        using var folder = Ferry()
            .With("seeds/ferry.yaml", before.Replace("OLD", TextPin.Of("other"), StringComparison.Ordinal));
        var run = await ToolRun.OfAsync("pin", folder.Corpus);
        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Assert.Equal(after.Replace("*", s_pin, StringComparison.Ordinal), folder.Read("seeds/ferry.yaml"));
    }

    [Fact]
    public async Task Front_matter_gets_the_pin_of_the_text_below_it()
    {
        using var folder = new TestFolder().With("seeds/a.md", "---\ntitle: A\n---\nA\n\nText.\n");
        _ = await ToolRun.OfAsync("pin", folder.Corpus);
        Assert.Equal($"---\ntitle: A\npin: {TextPin.Of("A\n\nText.\n")}\n---\nA\n\nText.\n", folder.Read("seeds/a.md"));
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
    }

    [Fact]
    public async Task A_changed_text_is_an_error_until_it_is_pinned_again()
    {
        using var folder = Ferry();
        _ = await ToolRun.OfAsync("pin", folder.Corpus);
        _ = folder.Edit("seeds/ferry.txt", "Omar Aziz agreed.", "Omar Aziz disagreed.");
        var check = await ToolRun.OfAsync("check", folder.Corpus);
        Assert.Equal(ExitCode.Errors, check.Code);
        Assert.Contains(
            "ferry.yaml(5,6): error CORP4015: seeds/ferry.txt was changed",
            check.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "updated  seeds/ferry.yaml: the text had changed since it was pinned\n"
                + "0 articles pinned, 1 updated, 0 unchanged\n",
            (await ToolRun.OfAsync("pin", folder.Corpus)).Output,
            StringComparison.Ordinal
        );
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Corpus)).Code);
    }

    [Fact]
    public async Task Annotations_with_errors_are_not_pinned()
    {
        using var folder = Ferry()
            .With("seeds/other.txt", "Other\n")
            .With("seeds/other.yaml", "title: Other\nquotes: [{ text: nobody said it }]\n");
        var before = folder.Read("seeds/other.yaml");
        var run = await ToolRun.OfAsync("pin", folder.Corpus);
        Assert.Equal(ExitCode.Errors, run.Code);
        Assert.Contains(
            "skipped  seeds/other.yaml: it has an error; run 'dotnet corpus check'\n"
                + "1 article pinned, 0 updated, 0 unchanged, 1 skipped\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Equal(before, folder.Read("seeds/other.yaml"));
    }

    [Fact]
    public async Task A_text_without_annotations_is_pinned_only_if_the_project_requires_it()
    {
        using var folder = Ferry().With("seeds/fr/alone.txt", "Alone\n");
        Assert.EndsWith(
            "1 article pinned, 0 updated, 0 unchanged, 1 without annotations\n",
            (await ToolRun.OfAsync("pin", folder.Corpus)).Output,
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(folder.PathOf("seeds/fr/alone.yaml")));
        _ = folder.With("Summit.csproj", Project);
        var check = await ToolRun.OfAsync("check", folder.Path);
        Assert.Contains(
            "alone.txt(1,1): error CORP4015: seeds/fr/alone.txt is not pinned",
            check.Output,
            StringComparison.Ordinal
        );
        _ = await ToolRun.OfAsync("pin", folder.Path);
        Assert.Equal($"pin: {TextPin.Of("Alone")}\n", folder.Read("seeds/fr/alone.yaml"));
        Assert.Equal(ExitCode.Success, (await ToolRun.OfAsync("check", folder.Path)).Code);
    }

    [Fact]
    public async Task A_dry_run_shows_the_change_and_writes_nothing()
    {
        using var folder = Ferry();
        var before = folder.Contents();
        var run = await ToolRun.OfAsync("pin", folder.Corpus, "--dry-run");
        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Contains($"+pin: {s_pin}", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("1 article would be pinned, 0 updated, 0 unchanged\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, folder.Contents());
    }

    [Theory]
    [InlineData("--chekc")]
    [InlineData("no-such-folder")]
    [InlineData("--dry-run=perhaps")]
    public async Task A_wrong_argument_is_a_failure(string argument)
    {
        var run = await ToolRun.OfAsync("pin", argument);
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.NotEmpty(run.Error);
    }
}
