using System.ComponentModel;

namespace CorpusSdk.Package.Tests.Harness;

/// <summary>A test that is skipped where <c>dotnet watch</c> is not part of the SDK.</summary>
internal sealed class WatchFactAttribute : FactAttribute
{
    private static readonly Lazy<string?> s_obstacle = new(FindObstacle);

    public WatchFactAttribute() => Skip = s_obstacle.Value;

    private static string? FindObstacle()
    {
        try
        {
            var run = Command.Dotnet(Path.GetTempPath(), "watch", "--version");
            return run.ExitCode == 0 ? null : $"'dotnet watch' does not run here: {run.Output.Trim()}";
        }
        catch (Exception e) when (e is Win32Exception or TimeoutException)
        {
            return $"'dotnet watch' does not run here: {e.Message}";
        }
    }
}
