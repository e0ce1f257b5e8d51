using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace CorpusSdk.Benchmarks.Benchmarks;

/// <summary>
/// Runs benchmarks in this process. BenchmarkDotNet would otherwise generate projects inside the repository, whose
/// build settings do not fit them. Benchmarks that take seconds run once per iteration.
/// </summary>
internal sealed class InProcess : ManualConfig
{
    // The default timeout of five minutes is too short for ten thousand articles on a busy machine.
    public static InProcessEmitToolchain Toolchain { get; } = new(TimeSpan.FromHours(2), logOutput: true);

    public InProcess() => AddJob(Job.Default.WithToolchain(Toolchain));
}

/// <summary>For benchmarks that start processes or can run only once per iteration.</summary>
internal sealed class OnceAnIteration : ManualConfig
{
    public OnceAnIteration() =>
        AddJob(
            Job.Default.WithToolchain(InProcess.Toolchain)
                .WithStrategy(RunStrategy.Monitoring)
                .WithWarmupCount(1)
                .WithIterationCount(5)
                .WithInvocationCount(1)
                .WithUnrollFactor(1)
        );
}
