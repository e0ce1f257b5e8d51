namespace CorpusSdk.Tool.Tests.Harness;

/// <summary>A test of what only Unix systems have, with several inputs.</summary>
internal sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "needs a Unix system" : null;
}
