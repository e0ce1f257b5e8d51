using System.Threading.Channels;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Checking;

/// <summary>Checks again whenever a file of the corpus changes.</summary>
internal static class CheckWatch
{
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
        using var watcher = FolderWatch.Start(location.Root, "*", _ => changes.Writer.TryWrite(true));
        while (true)
        {
            check();
            _ = await changes.Reader.ReadAsync(cancellation);
            await Task.Delay(FolderWatch.Debounce, cancellation);
            _ = changes.Reader.TryRead(out _);
        }
    }
}
