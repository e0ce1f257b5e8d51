using System.ComponentModel;
using System.Diagnostics;
using System.Text.RegularExpressions;

namespace CorpusSdk.Tool.Tests.Editors;

/// <summary>Programs that tests need and that a machine may not have.</summary>
internal static partial class Programs
{
    /// <summary>The version that a program prints; null if there is no such program.</summary>
    public static Version? VersionOf(string program, string option)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(program, [option]) { RedirectStandardOutput = true, UseShellExecute = false }
            )!;
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 && Number().Match(output) is { Success: true } number
                ? Version.Parse(number.Value)
                : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex(@"\d+\.\d+(\.\d+)?")]
    private static partial Regex Number();
}
