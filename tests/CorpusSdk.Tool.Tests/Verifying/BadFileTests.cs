using System.Text.Json;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Verifying;

/// <summary>A file that cannot be read does not hide the others.</summary>
public sealed class BadFileTests
{
    private static TestFolder Folder() =>
        FerryCorpus
            .Create()
            .With("good.md", $"“{FerryCorpus.Doe}”\n")
            .With("other.md", "“We will run a boat that is not safe”\n")
            .With("binary.md", "a\0b");

    [Fact]
    public async Task Others_are_verified_and_printed()
    {
        using var folder = Folder();
        var run = await VerifyAsync(folder, "text", "good.md", "missing.md", "binary.md", "other.md");
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Contains("other.md:1:2: Altered:", run.Output);
        Assert.EndsWith("2 files, 2 quotations: 1 verbatim, 1 altered\n", run.Output);
        var errors = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, errors.Length);
        Assert.StartsWith("error: there is no file '", errors[0]);
        Assert.Contains("binary.md' is not a text", errors[1]);
    }

    [Fact]
    public async Task They_are_fixed_too()
    {
        using var folder = Folder();
        var run = await ToolRun.OfAsync(
            "verify",
            folder.PathOf("missing.md"),
            folder.PathOf("other.md"),
            "--corpus",
            folder.Corpus,
            "--fix"
        );
        Assert.Equal(ExitCode.Failure, run.Code);
        Assert.Equal($"“{FerryCorpus.Doe}”\n", await File.ReadAllTextAsync(folder.PathOf("other.md")));
    }

    [Fact]
    public async Task Json_has_errors_only_if_there_are_some()
    {
        using var folder = Folder();
        var run = await VerifyAsync(folder, "json", "missing.md", "good.md");
        Assert.Equal(ExitCode.Failure, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        Assert.False(json.RootElement.GetProperty("isClean").GetBoolean());
        Assert.Equal(1, json.RootElement.GetProperty("quotations").GetArrayLength());
        var error = Assert.Single(json.RootElement.GetProperty("errors").EnumerateArray());
        Assert.StartsWith("there is no file '", error.GetProperty("message").GetString());
        Assert.EndsWith("missing.md", error.GetProperty("file").GetString());

        using var clean = JsonDocument.Parse((await VerifyAsync(folder, "json", "good.md")).Output);
        Assert.Equal(["isClean", "quotations"], clean.RootElement.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task Sarif_has_notifications()
    {
        using var folder = Folder();
        var run = await VerifyAsync(folder, "sarif", "missing.md", "other.md");
        Assert.Equal(ExitCode.Failure, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        var log = json.RootElement.GetProperty("runs")[0];
        Assert.Equal(1, log.GetProperty("results").GetArrayLength());
        var invocation = log.GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        var notification = Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray());
        Assert.Equal("error", notification.GetProperty("level").GetString());

        using var other = JsonDocument.Parse((await VerifyAsync(folder, "sarif", "other.md")).Output);
        Assert.False(other.RootElement.GetProperty("runs")[0].TryGetProperty("invocations", out _));
    }

    private static Task<ToolRun> VerifyAsync(TestFolder folder, string format, params string[] files) =>
        ToolRun.OfAsync(["verify", "--corpus", folder.Corpus, "--format", format, .. files.Select(folder.PathOf)]);
}
