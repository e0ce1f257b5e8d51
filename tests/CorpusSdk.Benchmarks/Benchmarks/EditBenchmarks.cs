using BenchmarkDotNet.Attributes;
using CorpusSdk.Benchmarks.Editing;
using CorpusSdk.Benchmarks.Reference;
using CorpusSdk.Generator;

namespace CorpusSdk.Benchmarks.Benchmarks;

/// <summary>
/// Point 2: the generator driver after each kind of edit; <see cref="Driver"/> measures it with an empty generator.
/// </summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class EditBenchmarks
{
    private EditSession _session = null!;

    public enum Generator
    {
        Corpus,

        /// <summary>A generator that does nothing: the cost of the driver alone.</summary>
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
