using CorpusSdk.Package.Tests.Harness;

namespace CorpusSdk.Tool.Tests.Mcp;

/// <summary>A test that needs the conformance suite, which `.ci/run` installs; skipped where it is not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ConformanceTheoryAttribute : TheoryAttribute
{
    private static readonly string s_folder = Path.Combine(
        Repository.Folder,
        "artifacts",
        "mcp-conformance",
        "node_modules"
    );

    public static string Node { get; } = Path.Combine(s_folder, "node", "bin", "node");

    public static string Suite { get; } =
        Path.Combine(s_folder, "@modelcontextprotocol", "conformance", "dist", "index.js");

    public ConformanceTheoryAttribute() =>
        Skip =
            File.Exists(Node) && File.Exists(Suite)
                ? null
                : "the conformance suite is not installed; "
                    + "npm install --prefix artifacts/mcp-conformance @modelcontextprotocol/conformance node@24";
}
