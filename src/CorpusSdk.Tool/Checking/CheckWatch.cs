using System.Threading.Channels;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Checking;

/// <summary>Checks again whenever a file of the corpus changes.</summary>
internal static class CheckWatch
{
    /// <summary>How long to wait for further changes: one save or checkout raises many events.</summary>
    private static readonly TimeSpan s_debounce = TimeSpan.FromMilliseconds(150);

    /// <summary>Runs until it is cancelled.</summary>
    /// <param name="location">The corpus to watch.</param>
    /// <param name="check">Called once at the start, and after every change.</param>
    /// <param name="cancellation">Ends the watch.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
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
        // The watcher's buffer overflowed. Which files changed does not matter: a check looks at all of them.
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        while (true)
        {
            check();
            _ = await changes.Reader.ReadAsync(cancellation);
            await Task.Delay(s_debounce, cancellation);
            _ = changes.Reader.TryRead(out _);
        }
    }
}
