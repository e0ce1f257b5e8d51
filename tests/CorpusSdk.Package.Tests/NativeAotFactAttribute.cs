using System.Runtime.InteropServices;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>
/// A test that needs the native compiler; skipped with a reason if it is not available.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NativeAotFactAttribute : FactAttribute
{
    /// <summary>The newest framework whose native compiler needs no additional runtime pack.</summary>
    public const string Framework = "net9.0";

    // Determined once, because only a restore shows whether the compiler is available.
    private static readonly Lazy<string?> Missing = new(FindMissing);

    public NativeAotFactAttribute() => Skip = Missing.Value;

    private static string? FindMissing()
    {
        if (!OperatingSystem.IsLinux())
        {
            return "NativeAOT is tried on Linux alone";
        }

        if (!new[] { "clang", "gcc" }.Any(IsInstalled))
        {
            return "NativeAOT needs clang or gcc as its linker, and neither is on the path";
        }

        var folder = Directory.CreateTempSubdirectory("corpus-sdk-aot-");
        try
        {
            File.WriteAllText(
                Path.Combine(folder.FullName, "Probe.csproj"),
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
            var restore = Command.Dotnet(folder.FullName, "restore");
            return restore.ExitCode == 0
                ? null
                : $"the native compiler for {Framework} cannot be restored: {string.Join("; ", restore.Diagnostics)}";
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}
