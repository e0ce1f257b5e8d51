using BenchmarkDotNet.Attributes;
using CorpusSdk.Benchmarks.Budgets;
using CorpusSdk.Benchmarks.Consumers;
using CorpusSdk.Benchmarks.Work;

namespace CorpusSdk.Benchmarks.Benchmarks;

/// <summary>Point 3: a cold process that reads one quote, from start to end, with the JIT.</summary>
[Config(typeof(OnceAnIteration))]
[IterationCount(20)]
public class StartBenchmarks
{
    private readonly Dictionary<string, string> _programs = [];

    [Params(1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Build()
    {
        foreach (var (name, consumer) in new StartBudget(new WorkFolder(null), Articles, 1).Programs("net10.0"))
        {
            _ = consumer.ColdBuild("-c", "Release");
            _programs[name] = consumer.Executable("Release");
        }
    }

    [Benchmark(Baseline = true)]
    public string Empty() => Run("empty");

    [Benchmark]
    public string FirstQuote() => Run("corpus");

    [Benchmark]
    public string FirstQuoteOfJson() => Run("json");

    private string Run(string name) =>
        Command.RunShort(Path.GetDirectoryName(_programs[name])!, _programs[name]).Succeeds().Output;
}
