using System.Globalization;

namespace CorpusSdk.Benchmarks.Work;

/// <summary>A process that was started by another, as recorded by the system.</summary>
/// <param name="Memory">The resident memory in bytes.</param>
/// <param name="PeakMemory">The peak of the resident memory in bytes.</param>
/// <param name="Processor">Its CPU time.</param>
/// <param name="ProcessorOfAll">The CPU time including children that have exited.</param>
internal readonly record struct ProcessSample(
    int Id,
    string CommandLine,
    long Memory,
    long PeakMemory,
    TimeSpan Processor,
    TimeSpan ProcessorOfAll
);

/// <summary>Reads <c>/proc</c>. On systems without it, memory is not measured.</summary>
internal static class ProcessTree
{
    private const double TicksPerSecond = 100;

    public static IReadOnlyList<ProcessSample> Of(int root)
    {
        if (!OperatingSystem.IsLinux())
        {
            return [];
        }

        var parents = new Dictionary<int, (int Parent, TimeSpan Own, TimeSpan OfAll)>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (
                int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id)
                && Read(id, "stat") is { } stat
            )
            {
                // The name in parentheses may contain any characters; the numbers follow it.
                var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
                parents[id] = (
                    int.Parse(fields[1], CultureInfo.InvariantCulture),
                    Time(fields[11..13]),
                    Time(fields[11..15])
                );
            }
        }

        return
        [
            .. parents
                .Where(process => IsBelow(process.Key))
                .Select(process => Sample(process.Key, process.Value.Own, process.Value.OfAll)),
        ];

        bool IsBelow(int id)
        {
            while (id != root && parents.TryGetValue(id, out var process))
            {
                id = process.Parent;
            }

            return id == root;
        }
    }

    private static TimeSpan Time(string[] ticks) =>
        TimeSpan.FromSeconds(ticks.Sum(field => long.Parse(field, CultureInfo.InvariantCulture)) / TicksPerSecond);

    private static ProcessSample Sample(int id, TimeSpan processor, TimeSpan processorOfAll)
    {
        var status = Read(id, "status") ?? "";
        return new(
            id,
            (Read(id, "cmdline") ?? "").Replace('\0', ' '),
            Kilobytes("VmRSS:"),
            Kilobytes("VmHWM:"),
            processor,
            processorOfAll
        );

        long Kilobytes(string name)
        {
            var start = status.IndexOf(name, StringComparison.Ordinal);
            return start < 0
                ? 0
                : 1024
                    * long.Parse(
                        status[(start + name.Length)..].TrimStart().Split(' ', 2)[0],
                        CultureInfo.InvariantCulture
                    );
        }
    }

    private static string? Read(int id, string file)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/{file}");
        }
        catch (IOException)
        {
            return null; // It has ended meanwhile.
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }
}
