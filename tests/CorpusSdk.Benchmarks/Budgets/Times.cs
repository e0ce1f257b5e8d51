using System.Diagnostics;

namespace CorpusSdk.Benchmarks.Budgets;

/// <summary>
/// Repeated measurements. Other programs can only add time, so the lower quartile represents them: it is more accurate
/// than the median on a busy machine, and depends less on chance than the minimum.
/// </summary>
internal sealed class Times
{
    private readonly List<double> _seconds = [];

    public int Count => _seconds.Count;

    public double Least => _seconds.Min();

    public double Quartile => _seconds.Order().ElementAt(_seconds.Count / 4);

    public double Median => _seconds.Order().ElementAt(_seconds.Count / 2);

    public double Percentile(int percent) => _seconds.Order().ElementAt((_seconds.Count - 1) * percent / 100);

    public double Most => _seconds.Max();

    public double QuartileMilliseconds => Quartile * 1000;

    public double MedianMilliseconds => Median * 1000;

    public double LeastMilliseconds => Least * 1000;

    public void Add(TimeSpan time) => _seconds.Add(time.TotalSeconds);

    public void Add(double seconds) => _seconds.Add(seconds);

    public T Take<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        Add(Stopwatch.GetElapsedTime(start));
        return result;
    }
}
