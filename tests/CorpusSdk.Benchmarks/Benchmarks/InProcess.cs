using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace CorpusSdk.Benchmarks.Benchmarks;

/// <summary>
/// In this process: the projects that BenchmarkDotNet writes itself would be built below a repository whose build has
/// rules of its own. What runs for seconds is run once an iteration.
/// </summary>
internal sealed class InProcess : ManualConfig
{
    // The default gives up after five minutes, in which a busy machine has not even read ten thousand articles.
    public static InProcessEmitToolchain Toolchain { get; } = new(TimeSpan.FromHours(2), logOutput: true);

    public InProcess() => AddJob(Job.Default.WithToolchain(Toolchain));
}

/// <summary>For what starts other processes, or can only be done once at a time.</summary>
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
