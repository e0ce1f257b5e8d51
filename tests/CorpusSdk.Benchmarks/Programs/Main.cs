// The frame of every program whose start is measured: how long its first step takes, what it allocates, and then
// how long a walk through everything takes.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Consumer;

public static class Program
{
    public static void Main()
    {
        // What the clock itself needs is not the corpus's.
        Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp());
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        var length = First();
        var first = Stopwatch.GetElapsedTime(start);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        start = Stopwatch.GetTimestamp();
        length += All();
        var all = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{first.TotalMilliseconds} {allocated} {all.TotalMilliseconds} {length}"
            )
        );
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long First() => Steps.First();

    // Only where it is asked for: the walk would hide what a start costs.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long All() => Environment.GetEnvironmentVariable("WALK") is null ? 0 : Steps.All();
}
