using System.ComponentModel;
using System.Diagnostics;

namespace CorpusSdk.Tool.Tests.Harness;

/// <summary>A test that needs git: skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GitFactAttribute : FactAttribute
{
    private static readonly string? s_whyMissing = WhyMissing();

    public GitFactAttribute() => Skip = s_whyMissing;

    private static string? WhyMissing()
    {
        try
        {
            using var git = Process.Start(
                new ProcessStartInfo("git", ["--version"]) { RedirectStandardOutput = true, UseShellExecute = false }
            )!;
            git.WaitForExit();
            return git.ExitCode == 0 ? null : "git does not run on this machine";
        }
        catch (Win32Exception)
        {
            return "git is not installed on this machine";
        }
    }
}
