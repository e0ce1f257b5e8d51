using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Loading;

/// <summary>
/// Asks MSBuild for the value of a property, because only MSBuild knows what an expression such as
/// <c>$(MSBuildThisFileDirectory)</c> yields. It evaluates the project and builds nothing.
/// </summary>
internal static class MSBuildProperty
{
    private static readonly TimeSpan s_timeLimit = TimeSpan.FromSeconds(60);

    // A command looks at a project several times; `check --watch` looks again when the file has changed.
    private static readonly ConcurrentDictionary<(string Project, string Name, string Written), string?> s_known =
        new();

    /// <summary>The value of a property; null if it is empty.</summary>
    /// <param name="project">The project file.</param>
    /// <param name="name">The property.</param>
    /// <param name="written">The value as it is written.</param>
    /// <exception cref="ToolException">MSBuild cannot be run, or cannot evaluate the project.</exception>
    public static string? Evaluate(string project, string name, string written) =>
        s_known.GetOrAdd(
            (project, name, written),
            key =>
            {
                try
                {
                    var value = Ask(key.Project, key.Name);
                    return value.Length == 0 ? null : value;
                }
                catch (Exception e) when (e is Win32Exception or IOException or TimeoutException)
                {
                    throw new ToolException(
                        $"{key.Name} is '{VisibleText.Of(key.Written)}' in '{key.Project}' or its "
                            + $"Directory.Build.props, and MSBuild cannot evaluate it: {VisibleText.Of(e.Message)}; "
                            + "fix the project, or write a path without $(…)"
                    );
                }
            }
        );

    private static string Ask(string project, string name)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            WorkingDirectory = Path.GetDirectoryName(project),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var argument in (string[])["msbuild", project, "-nologo", $"-getProperty:{name}"])
        {
            start.ArgumentList.Add(argument);
        }

        // An outer MSBuild, such as that of `dotnet test`, sets these for itself.
        foreach (
            var variable in start
                .Environment.Keys.Where(key => key.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                .ToList()
        )
        {
            _ = start.Environment.Remove(variable);
        }

        start.Environment["DOTNET_NOLOGO"] = "1";
        using var process = Process.Start(start) ?? throw new IOException("'dotnet' did not start");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(s_timeLimit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"it ran longer than {s_timeLimit.TotalSeconds} seconds");
        }

        return process.ExitCode == 0
            ? output.Result.Trim()
            : throw new IOException(FirstLineOf(output.Result) ?? FirstLineOf(errors.Result) ?? "it failed");
    }

    private static string? FirstLineOf(string output) =>
        output.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0);
}
