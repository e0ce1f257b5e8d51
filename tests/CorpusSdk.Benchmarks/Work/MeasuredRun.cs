namespace CorpusSdk.Benchmarks.Work;

/// <summary>The output and resource usage of a program.</summary>
/// <param name="PeakMemory">Of all its processes together, in bytes; 0 if it cannot be measured.</param>
/// <param name="Processes">Each process as last observed.</param>
internal sealed record MeasuredRun(
    string Line,
    int ExitCode,
    string Output,
    TimeSpan Elapsed,
    long PeakMemory,
    IReadOnlyCollection<ProcessSample> Processes
)
{
    /// <summary>
    /// The CPU time on all processors. A process that nobody waits for counts on its own; one that is too short to be
    /// observed counts as part of the process that waited for it.
    /// </summary>
    public TimeSpan Processor =>
        Processes.Count == 0
            ? TimeSpan.Zero
            : TimeSpan.FromTicks(
                Math.Max(
                    Processes.Sum(process => process.Processor.Ticks),
                    Processes.Max(process => process.ProcessorOfAll.Ticks)
                )
            );

    /// <summary>The compiler process, if it was observed.</summary>
    public ProcessSample? Compiler =>
        Processes
            .Where(process =>
                process.CommandLine.Contains("/csc", StringComparison.Ordinal)
                || process.CommandLine.Contains("csc.dll", StringComparison.Ordinal)
            )
            .Cast<ProcessSample?>()
            .MaxBy(process => process!.Value.PeakMemory);

    public MeasuredRun Succeeds() =>
        ExitCode == 0 ? this : throw new InvalidOperationException($"{Line}\nended with {ExitCode}:\n{Output}");
}
