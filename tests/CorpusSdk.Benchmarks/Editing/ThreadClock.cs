using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CorpusSdk.Benchmarks.Editing;

/// <summary>
/// The time that this thread was on a processor. The driver of generators works on the thread that calls it, so that
/// this is what an edit costs, however busy the machine is; where the system does not tell, it is the time that passes.
/// </summary>
internal static partial class ThreadClock
{
    private const int ThreadProcessorTime = 3;

    public static TimeSpan Now
    {
        get
        {
            if (!OperatingSystem.IsLinux())
            {
                return Stopwatch.GetElapsedTime(0);
            }

            _ = GetTime(ThreadProcessorTime, out var time);
            return TimeSpan.FromTicks(
                (time.Seconds * TimeSpan.TicksPerSecond) + (time.Nanoseconds / TimeSpan.NanosecondsPerTick)
            );
        }
    }

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int GetTime(int clock, out Time time);

    // As wide as a register each.
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
