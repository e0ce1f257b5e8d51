using System.Runtime.InteropServices;
using CorpusSdk.Benchmarks.Work;

namespace CorpusSdk.Benchmarks.Consumers;

/// <summary>Whether the native compiler is available.</summary>
internal static class NativeAot
{
    /// <summary>The newest framework whose native compiler needs no additional runtime pack.</summary>
    public const string Framework = "net9.0";

    /// <returns>Why it is not available; null if it is.</returns>
    public static string? WhyNot(WorkFolder work)
    {
        if (!OperatingSystem.IsLinux())
        {
            return "NativeAOT is measured only on Linux";
        }

        if (!new[] { "clang", "gcc" }.Any(IsInstalled))
        {
            return "NativeAOT needs clang or gcc as the linker, but neither is on the path";
        }

        var folder = work.NewFolder("consumers", "native-probe");
        File.WriteAllText(
            Path.Combine(folder, "Probe.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>{Framework}</TargetFramework>
                <RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>
                <PublishAot>true</PublishAot>
              </PropertyGroup>
            </Project>
            """
        );
        var restore = Command.Dotnet(folder, "restore");
        return restore.ExitCode == 0 ? null : $"the native compiler for {Framework} cannot be restored";
    }

    /// <summary>The native program.</summary>
    public static string Publish(Consumer consumer)
    {
        var output = Path.Combine(consumer.Folder, "native");
        _ = Command
            .Dotnet(
                consumer.Folder,
                "publish",
                "-c",
                "Release",
                "-r",
                RuntimeInformation.RuntimeIdentifier,
                "-o",
                output,
                "-p:PublishAot=true"
            )
            .Succeeds();
        return Path.Combine(output, "Consumer");
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
