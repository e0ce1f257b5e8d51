using System.Diagnostics;
using CorpusSdk.Package.Tests.Harness;
using CorpusSdk.Tool.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Verifying;

/// <summary>The hook of the recipe.</summary>
public sealed class StagedFilesTests
{
    private const string Page = "pages/a page.md";

    private static readonly string s_tool = Path.Combine(
        Repository.Folder,
        "src/CorpusSdk.Tool/bin",
        new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name,
        "net8.0/dotnet-corpus.dll"
    );

    [GitFact]
    public void What_is_staged_is_verified_before_a_commit()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = FerryCorpus.Create().With("pages/old.md", "“Nobody said it like this”\n").Init();

        // A command 'dotnet corpus' as if the tool were installed.
        var path = Environment.GetEnvironmentVariable("PATH");
        var dotnet = WriteScript(
            folder,
            "bin/dotnet",
            $"#!/bin/sh\nshift\nPATH='{path}'\nexec '{Command.Host}' '{s_tool}' \"$@\"\n"
        );
        _ = WriteScript(folder, ".git/hooks/pre-commit", Hook());

        _ = folder.With(Page, "“We will run a boat that is not safe”\n");
        _ = folder.Git("add", Page);
        _ = folder.With(Page, $"“{FerryCorpus.Doe}”\n");
        var (code, output) = Commit(folder, dotnet);
        Assert.NotEqual(0, code);
        Assert.Contains($"{Page}:1:2: Altered: ", output);
        Assert.DoesNotContain("old.md", output);

        _ = folder.Git("add", Page);
        _ = folder.With(Page, "“We will run a boat that is not safe”\n");
        (code, output) = Commit(folder, dotnet);
        Assert.Contains("1 file, 1 quotation: 1 verbatim", output);
        Assert.Equal(0, code);
    }

    private static string Hook()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Folder, "docs/manual/recipes/verify-quotations.md"));
        const string fence = "```text beside=.githooks/pre-commit\n";
        var start = page.IndexOf(fence, StringComparison.Ordinal) + fence.Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string WriteScript(TestFolder folder, string name, string content)
    {
        _ = folder.With(name, content);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(
                folder.PathOf(name),
                UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
            );
        }

        return folder.PathOf(name);
    }

    private static (int Code, string Output) Commit(TestFolder folder, string dotnet)
    {
        ProcessStartInfo start = new(
            "git",
            [
                "-c",
                "core.hooksPath=.git/hooks",
                "-c",
                "user.name=Jane",
                "-c",
                "user.email=j@x.example",
                "commit",
                "-m",
                "A",
            ]
        )
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var path = Environment.GetEnvironmentVariable("PATH");
        start.Environment["PATH"] = Path.GetDirectoryName(dotnet) + Path.PathSeparator + path;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }
}
