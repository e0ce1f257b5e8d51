using System.Diagnostics;

namespace CorpusSdk.Tool.Pushing;

/// <summary>Excludes other pushes to the same schema of the same database until the session ends.</summary>
internal static class PostgresLock
{
    /// <summary>"Corp" in ASCII: other programs have other advisory locks.</summary>
    private const int Space = 0x436F7270;

    /// <summary>The session of a push that was killed may need a moment to end.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(5);

    /// <exception cref="ToolException">Another push is under way.</exception>
    public static void Take(PostgresServer server)
    {
        for (
            var watch = Stopwatch.StartNew();
            !(bool)server.Scalar("SELECT pg_try_advisory_lock($1, hashtext(current_schema()))", Space)!;
            Thread.Sleep(100)
        )
        {
            if (watch.Elapsed > s_patience)
            {
                throw new ToolException(
                    $"another push to '{server.Name}' is under way; wait until it ends, and push again"
                );
            }
        }
    }
}
