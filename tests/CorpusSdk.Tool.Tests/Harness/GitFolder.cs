using System.Diagnostics;

namespace CorpusSdk.Tool.Tests.Harness;

/// <summary>Runs git in the project folder of a test.</summary>
internal static class GitFolder
{
    /// <summary>Creates a repository with all files of the folder in its first commit.</summary>
    public static TestFolder Init(this TestFolder folder)
    {
        folder.Git("init", "--quiet");
        return folder.Commit();
    }

    /// <summary>Commits all files.</summary>
    public static TestFolder Commit(this TestFolder folder)
    {
        folder.Git("add", "--all");
        folder.Git("commit", "--quiet", "--allow-empty", "-m", "Change the texts");
        return folder;
    }

    public static string Git(this TestFolder folder, params string[] arguments)
    {
        ProcessStartInfo start = new("git", arguments)
        {
            WorkingDirectory = folder.Path,
            RedirectStandardOutput = true,
        };
        foreach (var role in (string[])["AUTHOR", "COMMITTER"])
        {
            start.Environment[$"GIT_{role}_NAME"] = "Jane Doe";
            start.Environment[$"GIT_{role}_EMAIL"] = "jane@example.org";
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output.Trim();
    }
}
