using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;
using CorpusSdk.Benchmarks.Editing;
using CorpusSdk.Benchmarks.Reference;

namespace CorpusSdk.Benchmarks.Benchmarks;

/// <summary>Point 6: the completion list after a keystroke.</summary>
[Config(typeof(InProcess))]
[SuppressMessage("Design", "CA1001", Justification = "BenchmarkDotNet calls the cleanup.")]
public class CompletionBenchmarks
{
    private CompletionSession _session = null!;
    private string _folder = "";

    /// <summary>The number of articles; 0 for a project without a corpus.</summary>
    [Params(0, 1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Open()
    {
        var corpus = Articles == 0 ? null : new ReferenceCorpus(Articles);
        _session = new(corpus);
        _folder = corpus?.Article(0).Member.Split('.')[0] ?? "";
    }

    [GlobalCleanup]
    public void Close() => _session.Dispose();

    [Benchmark]
    public int AfterCorpus() => _session.Complete("Corpus.$$").Items.Length;

    [Benchmark]
    public int AfterArticles() => _session.Complete("Corpus.Articles.$$").Items.Length;

    [Benchmark]
    public int AfterFolder() => _session.Complete($"Corpus.Articles.{_folder}.$$").Items.Length;

    [Benchmark]
    public int AfterConsole() => _session.Complete("Console.$$").Items.Length;

    [Benchmark]
    public int Statement() => _session.Complete("$$").Items.Length;
}
