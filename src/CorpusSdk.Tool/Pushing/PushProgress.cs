using System.Diagnostics;

namespace CorpusSdk.Tool.Pushing;

/// <summary>Shows on a terminal how far a push is, in a line that is overwritten and removed at the end.</summary>
/// <param name="output">The terminal; null to show nothing.</param>
/// <param name="total">The number of articles.</param>
internal sealed class PushProgress(TextWriter? output, int total) : IProgress<int>, IDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _shown;
    private int _width;

    public void Report(int value)
    {
        if (output is not null && _watch.Elapsed >= _shown)
        {
            _shown = _watch.Elapsed + s_interval;
            var line = $"{value} of {total} articles";
            output.Write("\r" + line.PadRight(_width));
            _width = line.Length;
        }
    }

    public void Dispose()
    {
        if (_width > 0)
        {
            output!.Write("\r" + new string(' ', _width) + "\r");
        }
    }
}
