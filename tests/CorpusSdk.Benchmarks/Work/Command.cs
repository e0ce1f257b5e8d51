using System.Diagnostics;
using System.Text;

namespace CorpusSdk.Benchmarks.Work;

/// <summary>Runs one program at a time and measures its resource usage.</summary>
internal static class Command
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(40);

    public static MeasuredRun Dotnet(string folder, params string[] arguments) =>
        Run(folder, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments);

    public static MeasuredRun Run(string folder, string program, params string[] arguments) =>
        Run(folder, program, arguments, TimeSpan.FromMinutes(20));

    /// <exception cref="TimeoutException">It exceeded the limit and was ended.</exception>
    public static MeasuredRun Run(
        string folder,
        string program,
        string[] arguments,
        TimeSpan limit,
        params IEnumerable<KeyValuePair<string, string>> variables
    )
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(folder, program, arguments, variables);
        process.StandardInput.Close();
        using var watch = new MemoryWatch(process.Id, s_interval);
        var output = ReadToEnd(process, limit);
        return new(LineOf(program, arguments), process.ExitCode, output, clock.Elapsed, watch.Peak, watch.Processes);
    }

    /// <summary>Runs a program without observing its memory, which would slow down a short one.</summary>
    public static MeasuredRun RunShort(
        string folder,
        string program,
        params IEnumerable<KeyValuePair<string, string>> variables
    )
    {
        var clock = Stopwatch.StartNew();
        using var process = Start(folder, program, [], variables);
        process.StandardInput.Close();
        var output = ReadToEnd(process, TimeSpan.FromMinutes(1));
        return new(program, process.ExitCode, output, clock.Elapsed, 0, []);
    }

    public static Process Start(
        string folder,
        string program,
        string[] arguments,
        params IEnumerable<KeyValuePair<string, string>> variables
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        SetEnvironment(start.Environment);

        // A shell sets it, and some programs trust it more than the system.
        start.Environment["PWD"] = folder;
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    private static string ReadToEnd(Process process, TimeSpan limit)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(
                $"'{process.StartInfo.FileName}' ran longer than {limit.TotalMinutes:0.#} minutes"
            );
        }

        return output.Result + errors.Result;
    }

    private static string LineOf(string program, string[] arguments) => $"{program} {string.Join(' ', arguments)}";

    private static void SetEnvironment(IDictionary<string, string?> environment)
    {
        foreach (
            var name in environment
                .Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                .ToList()
        )
        {
            _ = environment.Remove(name);
        }

        // A cold build must not use a server that an earlier build has started.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "false";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["MSBUILDTERMINALLOGGER"] = "off";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["ASTRO_TELEMETRY_DISABLED"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
        environment["NO_COLOR"] = "1";
    }
}
