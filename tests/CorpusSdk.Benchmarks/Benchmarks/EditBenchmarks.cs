using BenchmarkDotNet.Attributes;
using CorpusSdk.Benchmarks.Editing;
using CorpusSdk.Benchmarks.Reference;
using CorpusSdk.Generator;

namespace CorpusSdk.Benchmarks.Benchmarks;

/// <summary>
/// Point 2: the driver of generators after each kind of edit; <see cref="Driver"/> with nothing of ours in it.
/// </summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class EditBenchmarks
{
    private EditSession _session = null!;

    public enum Generator
    {
        Corpus,

        /// <summary>One that makes nothing: what the driver costs by itself.</summary>
        Driver,
    }

    [Params(1_000, 10_000)]
    public int Articles { get; set; }

    [Params(Generator.Corpus, Generator.Driver)]
    public Generator Of { get; set; }

    [GlobalSetup]
    public void Open() =>
        _session = new(
            Of == Generator.Corpus ? new CorpusGenerator() : new EmptyGenerator(),
            new ReferenceCorpus(Articles)
        );

    [Benchmark]
    public TimeSpan Keystroke() => _session.Keystroke();

    [Benchmark]
    public TimeSpan TextEdit() => _session.TextEdit();

    [Benchmark]
    public TimeSpan SidecarEdit() => _session.SidecarEdit();

    [Benchmark]
    public TimeSpan AliasChange() => _session.AliasChange();
}
