using System.Diagnostics.CodeAnalysis;
using BenchmarkDotNet.Attributes;
using CorpusSdk.Benchmarks.Reference;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>
/// Search by itself, for those who change it; against FTS5 it is measured by <see cref="SearchBudget"/>.
/// </summary>
[MemoryDiagnoser]
[SuppressMessage("Design", "CA1001", Justification = "BenchmarkDotNet calls the cleanup.")]
public class SearchBenchmarks
{
    private SearchTexts _texts = null!;
    private SearchIndex<SearchArticle> _index = null!;

    /// <summary>How many articles.</summary>
    [Params(1_000, 10_000)]
    public int Count { get; set; }

    /// <summary>Whether the vocabulary is that of a language.</summary>
    [Params(false, true)]
    public bool IsZipf { get; set; }

    /// <summary>Makes the articles and their index.</summary>
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

    /// <summary>The index, by one thread.</summary>
    [Benchmark]
    public object MakeIndex() => TextIndex.Build(_texts.Articles, 1);

    /// <summary>The best ten articles with one of two words.</summary>
    [Benchmark]
    public int TwoWords() => _index.Search("satellite technology").Take(10).Count();

    /// <summary>The best ten with a phrase.</summary>
    [Benchmark]
    public int Phrase() => _index.Search("\"the harbour\"").Take(10).Count();

    /// <summary>The best ten with words that begin so.</summary>
    [Benchmark]
    public int Prefix() => _index.Search("ha*").Take(10).Count();

    /// <summary>The best ten, and what is shown of them.</summary>
    [Benchmark]
    public int Snippets() => _index.Search("satellite technology").Take(10).Sum(hit => hit.Snippet.Text.Length);

    /// <summary>All texts once.</summary>
    [Benchmark]
    public int Containing() => _texts.Articles.Containing("ceasefire").Count();
}
