using System.Collections.Concurrent;

namespace CorpusSdk.Benchmarks.Work;

/// <summary>Observes a process and its descendants at short intervals.</summary>
internal sealed class MemoryWatch : IDisposable
{
    private readonly ConcurrentDictionary<int, ProcessSample> _last = new();
    private readonly CancellationTokenSource _end = new();
    private readonly Thread _thread;

    public MemoryWatch(int root, TimeSpan interval)
    {
        _thread = new(() => Watch(root, interval)) { IsBackground = true };
        _thread.Start();
    }

    /// <summary>The peak of their total resident memory in bytes.</summary>
    public long Peak { get; private set; }

    public IReadOnlyCollection<ProcessSample> Processes => [.. _last.Values];

    public void Dispose()
    {
        _end.Cancel();
        _thread.Join();
        _end.Dispose();
    }

    private void Watch(int root, TimeSpan interval)
    {
        do
        {
            long sum = 0;
            foreach (var sample in ProcessTree.Of(root).Where(sample => sample.PeakMemory > 0))
            {
                sum += sample.Memory;
                _last[sample.Id] = sample;
            }

            Peak = Math.Max(Peak, sum);
        } while (!_end.Token.WaitHandle.WaitOne(interval));
    }
}
