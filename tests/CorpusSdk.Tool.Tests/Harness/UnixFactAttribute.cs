namespace CorpusSdk.Tool.Tests.Harness;

/// <summary>A test of what only Unix systems have.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "needs a Unix system" : null;
}
