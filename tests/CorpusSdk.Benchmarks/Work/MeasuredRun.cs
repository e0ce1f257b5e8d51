namespace CorpusSdk.Benchmarks.Work;

/// <summary>What a program took.</summary>
/// <param name="PeakMemory">Of all its processes together, in bytes; 0 where it cannot be measured.</param>
/// <param name="Processes">Each process as it was last seen.</param>
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
    /// On all processors. Who is never waited for counts by himself, who is too short to be seen counts with who waited
    /// for him.
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

    /// <summary>The compiler, if it was among the processes.</summary>
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
