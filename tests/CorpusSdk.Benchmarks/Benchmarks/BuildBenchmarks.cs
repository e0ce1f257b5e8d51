using BenchmarkDotNet.Attributes;
using CorpusSdk.Benchmarks.Budgets;
using CorpusSdk.Benchmarks.Consumers;
using CorpusSdk.Benchmarks.Work;

namespace CorpusSdk.Benchmarks.Benchmarks;

/// <summary>Point 1: a clean <c>dotnet build</c> of a consumer.</summary>
[Config(typeof(OnceAnIteration))]
public class BuildBenchmarks
{
    private Consumer _empty = null!;
    private Consumer _corpus = null!;

    [Params(1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Write()
    {
        var budget = new BuildBudget(new WorkFolder(null), Articles, 1, () => null);
        (_empty, _corpus) = (budget.Empty(), budget.WithCorpus(Articles));
    }

    [Benchmark(Baseline = true)]
    public int ColdBuildWithoutCorpus() => _empty.ColdBuild().ExitCode;

    [Benchmark]
    public int ColdBuild() => _corpus.ColdBuild().ExitCode;

    [Benchmark]
    public int BuildWithNothingChanged() => _corpus.Build().ExitCode;
}
