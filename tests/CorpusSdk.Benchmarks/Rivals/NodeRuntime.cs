using System.Runtime.InteropServices;
using System.Text.Json;
using CorpusSdk.Benchmarks.Work;

namespace CorpusSdk.Benchmarks.Rivals;

/// <summary>
/// The Node.js that all tools run on: the installed one if it is new enough for all of them, or one in the work folder.
/// </summary>
internal sealed class NodeRuntime
{
    /// <summary>The oldest version that Astro supports.</summary>
    private static readonly Version s_oldest = new(22, 12);

    private const string VersionToInstall = "24.21.0";

    private readonly string _folder;

    private NodeRuntime(string program, Version version)
    {
        Program = program;
        Version = version;
        _folder = Path.GetDirectoryName(program)!;
    }

    public string Program { get; }

    public Version Version { get; }

    /// <summary>The environment for processes that a tool starts.</summary>
    public IEnumerable<KeyValuePair<string, string>> Variables
    {
        get
        {
            var path = Environment.GetEnvironmentVariable("PATH");
            return
            [
                KeyValuePair.Create("PATH", _folder.Length == 0 ? path ?? "" : _folder + Path.PathSeparator + path),
            ];
        }
    }

    /// <returns>Null if there is none.</returns>
    public static NodeRuntime? Find(WorkFolder work)
    {
        try
        {
            if (VersionOf("node") is { } version && version >= s_oldest)
            {
                return new("node", version);
            }

            var package = $"node-{Platform()}-{RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}";
            var folder = Directory.CreateDirectory(work.Path("rivals", "node")).FullName;
            var program = Path.Combine(folder, "node_modules", package, "bin", "node");
            if (!File.Exists(program))
            {
                File.WriteAllText(Path.Combine(folder, "package.json"), """{ "private": true }""");
                _ = Command
                    .Run(folder, "npm", "install", $"{package}@{VersionToInstall}", "--no-audit", "--no-fund")
                    .Succeeds();
            }

            return VersionOf(program) is { } installed ? new(program, installed) : null;
        }
        catch (Exception failure) when (failure is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }

    private static Version? VersionOf(string program)
    {
        try
        {
            return Version.TryParse(
                Command.Run(Path.GetTempPath(), program, "--version").Output.Trim().TrimStart('v'),
                out var version
            )
                ? version
                : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static string Platform() =>
        OperatingSystem.IsMacOS() ? "darwin"
        : OperatingSystem.IsWindows() ? "win"
        : "linux";

    /// <summary>The version of an installed package.</summary>
    public static string VersionOf(string projectFolder, string package)
    {
        using var json = JsonDocument.Parse(
            File.ReadAllBytes(Path.Combine(projectFolder, "node_modules", package, "package.json"))
        );
        return json.RootElement.GetProperty("version").GetString()!;
    }
}
