using System.Threading.Channels;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Checking;

/// <summary>Checks again whenever a file of the corpus changes.</summary>
internal static class CheckWatch
{
    /// <summary>An editor writes a file in several steps, and a checkout many files.</summary>
    private static readonly TimeSpan s_quiet = TimeSpan.FromMilliseconds(150);

    /// <param name="check">Called at once, and after every change.</param>
    /// <exception cref="OperationCanceledException">The only end of it.</exception>
    public static async Task RunAsync(CorpusLocation location, Action check, CancellationToken cancellation)
    {
        var changes = Channel.CreateBounded<bool>(
            new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
        );
        using FileSystemWatcher watcher = new(location.Root) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => changes.Writer.TryWrite(true);
        // More changes than it could hold: what they were is not asked.
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        while (true)
        {
            check();
            _ = await changes.Reader.ReadAsync(cancellation);
            await Task.Delay(s_quiet, cancellation);
            _ = changes.Reader.TryRead(out _);
        }
    }
}
