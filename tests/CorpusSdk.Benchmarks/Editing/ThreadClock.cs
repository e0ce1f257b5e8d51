using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CorpusSdk.Benchmarks.Editing;

/// <summary>
/// The CPU time of this thread. The generator driver works on the calling thread, so this is the cost of an edit,
/// however busy the machine is. If the system does not provide it, the elapsed time is used.
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

    // Both fields have the width of a register.
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct Time
    {
        public readonly nint Seconds;
        public readonly nint Nanoseconds;
    }
}
