using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace CorpusSdk.Package.Tests.Harness;

/// <summary>Runs a program until it exits, in English, with <see cref="CompilerServer"/> as the only server.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    public static CommandResult Dotnet(string folder, params string[] arguments) => Run(folder, Host, arguments);

    /// <summary>The <c>dotnet</c> that runs the tests.</summary>
    public static string Host { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    public static CommandResult Run(string folder, string program, params string[] arguments) =>
        Run(folder, ImmutableDictionary<string, string>.Empty, program, arguments);

    /// <param name="variables">Variables of the program's environment, besides those that all programs get.</param>
    public static CommandResult Run(
        string folder,
        IReadOnlyDictionary<string, string> variables,
        string program,
        params string[] arguments
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
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(
                $"'{program} {string.Join(' ', arguments)}' ran longer than {Limit.TotalMinutes} minutes"
            );
        }

        return new($"{program} {string.Join(' ', arguments)}", process.ExitCode, output.Result + errors.Result);
    }

    /// <summary>Sets the variables that all programs of the tests get.</summary>
    public static void SetEnvironment(IDictionary<string, string?> environment)
    {
        // Variables that `dotnet test` sets for MSBuild would become properties of the builds.
        foreach (
            var name in environment
                .Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
                .ToList()
        )
        {
            _ = environment.Remove(name);
        }

        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["MSBUILDTERMINALLOGGER"] = "off";
        environment["UseSharedCompilation"] = "true";
        environment["SharedCompilationId"] = CompilerServer.Id;
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false";
        environment["DOTNET_NOLOGO"] = "1";
    }
}
