using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Editors;

/// <summary>
/// A test that needs Node.js and the packages of the extension; skipped where they are not installed.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ExtensionFactAttribute : FactAttribute
{
    private static readonly Version s_oldest = new(20, 0);

    public ExtensionFactAttribute() => Skip = s_whyMissing.Value;

    /// <summary>The folder of the extension.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Folder, "editors", "vscode");

    private static readonly Lazy<string?> s_whyMissing = new(() =>
        Programs.VersionOf("node", "--version") is not { } version ? "Node.js is not installed on this machine"
        : version < s_oldest ? $"Node.js {version} is older than {s_oldest}"
        : !File.Exists(Path.Combine(Folder, "node_modules", ".package-lock.json"))
            ? "the packages of the extension are not installed; npm ci --prefix editors/vscode"
        : null
    );
}
