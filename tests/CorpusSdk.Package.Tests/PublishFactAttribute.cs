using System.ComponentModel;
using System.Runtime.InteropServices;
using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Package.Tests;

/// <summary>The ways to publish that need packages of their own.</summary>
internal enum PublishKind
{
    /// <summary>With the runtime and the trimmer.</summary>
    SelfContained,

    /// <summary>For the browser; tried with Node.js.</summary>
    WebAssembly,
}

/// <summary>
/// A test that needs the packages of a way to publish; skipped with a reason if they cannot be restored.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PublishFactAttribute : FactAttribute
{
    public const string BlazorSdk = "Microsoft.NET.Sdk.BlazorWebAssembly";

    public const string BlazorReference =
        """<PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly" Version="10.0.*" />""";

    public PublishFactAttribute(PublishKind kind) => Skip = FindMissing(kind);

    private static string? FindMissing(PublishKind kind)
    {
        if (kind == PublishKind.WebAssembly && !IsNodeInstalled())
        {
            return "the program is run with Node.js, which is not on the path";
        }

        var folder = Directory.CreateTempSubdirectory("corpus-sdk-publish-");
        try
        {
            File.WriteAllText(
                Path.Combine(folder.FullName, "Probe.csproj"),
                kind == PublishKind.WebAssembly
                    ? Project(BlazorSdk, "", BlazorReference)
                    : Project(
                        "Microsoft.NET.Sdk",
                        $"<RuntimeIdentifier>{RuntimeInformation.RuntimeIdentifier}</RuntimeIdentifier>"
                            + "<SelfContained>true</SelfContained><PublishTrimmed>true</PublishTrimmed>",
                        ""
                    )
            );
            var restore = Command.Dotnet(folder.FullName, "restore");
            return restore.ExitCode == 0
                ? null
                : $"the packages cannot be restored: {string.Join("; ", restore.Diagnostics)}";
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Project(string sdk, string properties, string items) =>
        $"""
            <Project Sdk="{sdk}">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """;

    private static bool IsNodeInstalled()
    {
        try
        {
            return Command.Run(Path.GetTempPath(), "node", "--version").ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
