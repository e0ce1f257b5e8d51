// The entry point of every program whose start is measured: the time and allocations of its first step, and then the
// time to read everything.
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Consumer;

public static class Program
{
    public static void Main()
    {
        // Exclude the startup cost of the clock.
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

    // Only on request, because it would hide the cost of the start.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long All() => Environment.GetEnvironmentVariable("WALK") is null ? 0 : Steps.All();
}
