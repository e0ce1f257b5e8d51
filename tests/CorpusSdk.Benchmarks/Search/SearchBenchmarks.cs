using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;
using CorpusSdk.Benchmarks.Reference;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>
/// Benchmarks for work on search; <see cref="SearchBudget"/> compares it with FTS5.
/// </summary>
[MemoryDiagnoser]
[SuppressMessage("Design", "CA1001", Justification = "BenchmarkDotNet calls the cleanup.")]
public class SearchBenchmarks
{
    private SearchTexts _texts = null!;
    private SearchIndex<SearchArticle> _index = null!;

    /// <summary>The number of articles.</summary>
    [Params(1_000, 10_000)]
    public int Count { get; set; }

    /// <summary>Whether the vocabulary is that of a natural language.</summary>
    [Params(false, true)]
    public bool IsZipf { get; set; }

    /// <summary>Creates the articles and their index.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _texts = new(IsZipf ? ZipfCorpus.Articles(Count) : new ReferenceCorpus(Count).Articles);
        _index = new(_texts.Articles);
        _ = _index.Search("").Count;
    }

    /// <summary>Removes the mapped file.</summary>
    [GlobalCleanup]
    public void Cleanup() => _texts.Dispose();

    /// <summary>Builds the index on one thread.</summary>
    [Benchmark]
    public object MakeIndex() => TextIndex.Build(_texts.Articles, 1);

    /// <summary>The top ten articles with one of two words.</summary>
    [Benchmark]
    public int TwoWords() => _index.Search("satellite technology").Take(10).Count();

    /// <summary>The top ten with a phrase.</summary>
    [Benchmark]
    public int Phrase() => _index.Search("\"the harbour\"").Take(10).Count();

    /// <summary>The top ten with a prefix.</summary>
    [Benchmark]
    public int Prefix() => _index.Search("ha*").Take(10).Count();

    /// <summary>The top ten with snippets.</summary>
    [Benchmark]
    public int Snippets() => _index.Search("satellite technology").Take(10).Sum(hit => hit.Snippet.Text.Length);

    /// <summary>Reads all texts once.</summary>
    [Benchmark]
    public int Containing() => _texts.Articles.Containing("ceasefire").Count();
}
