using System.Diagnostics;
using CorpusSdk.Benchmarks.Budgets;
using CorpusSdk.Benchmarks.Reference;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>
/// Point 5: search compared with SQLite's FTS5 over the same articles in one run, the ranking compared with a plain
/// BM25 implementation, and the speed of scanning texts.
/// </summary>
/// <param name="count">The number of articles.</param>
/// <param name="isZipf">Whether they have the vocabulary of a natural language instead of that of the reference
/// corpus.</param>
internal sealed class SearchBudget(int count, bool isZipf = false)
{
    private const int Rounds = 3;

    private readonly string _point = isZipf ? "5 search (large vocabulary)" : "5 search";

    /// <summary>Prints all findings as a table.</summary>
    public static void Run(int count)
    {
        var report = new Report(Console.Out);
        Console.WriteLine(
            $"{count:N0} articles, {Environment.ProcessorCount} processors, .NET {Environment.Version}, "
                + $"SQLite {FullTextTable.Version}"
        );
        report.AddAll(new SearchBudget(count).Measure());
        report.AddAll(new SearchBudget(count, isZipf: true).Measure());
        report.WriteTable();
    }

    public IEnumerable<Finding> Measure()
    {
        using var texts = new SearchTexts(isZipf ? ZipfCorpus.Articles(count) : new ReferenceCorpus(count).Articles);
        var articles = texts.Articles;
        var inserts = new Times();
        FullTextTable? last = null;
        for (var round = 0; round < Rounds; round++)
        {
            last?.Dispose();
            last = new(articles);
            inserts.Add(last.Inserting);
        }

        using var table = last!;
        var size = articles.Sum(article => (long)article.Utf8Text.Length);
        return
        [
            .. Making(articles, inserts, size),
            .. Asking(articles, table),
            .. Ordering(articles),
            .. Scanning(articles, size),
        ];
    }

    private IEnumerable<Finding> Making(IReadOnlyList<SearchArticle> articles, Times inserts, long size)
    {
        var inserting = inserts.LeastMilliseconds;
        foreach (var threads in new[] { 1, Environment.ProcessorCount }.Distinct())
        {
            var times = new Times();
            TextIndex? index = null;
            for (var round = 0; round < Rounds; round++)
            {
                index = times.Take(() => TextIndex.Build(articles, threads));
            }

            yield return Finding.AtMost(
                _point,
                $"index made, {threads} thread{(threads > 1 ? "s" : "")}, least of {Rounds}",
                times.LeastMilliseconds,
                inserting,
                "ms",
                $"budget: FTS5's inserts, {Finding.Show(inserting / times.LeastMilliseconds)} times as long; "
                    + $"{Finding.Show(size / 1e6 / times.Least)} MB/s"
            );
            if (threads == 1)
            {
                yield return Finding.Fact(
                    _point,
                    "memory of the index",
                    index!.MemorySize / 1e6,
                    "MB",
                    $"{Finding.Show(100.0 * index.MemorySize / size)} % of {Finding.Show(size / 1e6)} MB of text, "
                        + $"{index.TermCount:N0} terms"
                );
            }
        }
    }

    private IEnumerable<Finding> Asking(IReadOnlyList<SearchArticle> articles, FullTextTable table)
    {
        var index = new SearchIndex<SearchArticle>(articles);
        var queries = new SearchQueries(articles).Mixed(200);
        var stopwatch = Stopwatch.StartNew();
        _ = index.Search(queries[0].Text).Count;
        yield return Finding.Fact(_point, "first search of all, index made", stopwatch.Elapsed.TotalMilliseconds, "ms");

        var (ours, theirs, oursShown, theirsShown) = (
            new List<double>(),
            new List<double>(),
            new List<double>(),
            new List<double>()
        );
        foreach (var query in queries)
        {
            ours.Add(Least(() => index.Search(query.Text).Take(10).Count()));
            theirs.Add(Least(() => table.Top(query.FullText)));
            oursShown.Add(Least(() => index.Search(query.Text).Take(10).Sum(hit => hit.Snippet.Text.Length)));
            theirsShown.Add(Least(() => table.Shown(query.FullText)));
        }

        yield return Compare("best ten of 200 mixed queries, median", ours, theirs, 0.5);
        yield return Compare("best ten of 200 mixed queries, p99", ours, theirs, 0.99);
        yield return Compare("with snippets, median", oursShown, theirsShown, 0.5);
        yield return Compare("with snippets, p99", oursShown, theirsShown, 0.99);
        foreach (var kind in queries.Select((query, i) => (query.Kind, i)).GroupBy(item => item.Kind, item => item.i))
        {
            yield return Finding.Fact(
                _point,
                $"  {kind.Key}, median",
                Part(kind.Select(i => ours[i]), 0.5),
                "ms",
                $"FTS5 {Finding.Show(Part(kind.Select(i => theirs[i]), 0.5))} ms"
            );
        }
    }

    private Finding Compare(string what, List<double> ours, List<double> theirs, double part) =>
        Finding.AtMost(
            _point,
            what,
            Part(ours, part),
            Part(theirs, part),
            "ms",
            $"budget: FTS5, {Finding.Show(Part(theirs, part) / Part(ours, part))} times as long"
        );

    private IEnumerable<Finding> Ordering(IReadOnlyList<SearchArticle> articles)
    {
        var index = new SearchIndex<SearchArticle>(articles);
        var plain = new PlainBm25(articles);
        var queries = new SearchQueries(articles).Plain(50);
        var same = queries.Count(query =>
        {
            var expected = plain.Top(query, 10);
            var found = index.Search(query, new() { Stemming = false }).Take(10).ToList();
            return expected.Count == found.Count
                && expected
                    .Zip(found)
                    .All(pair =>
                        articles[pair.First.Article].Id == pair.Second.Article.Id
                        && Math.Abs(pair.First.Score - pair.Second.Score) < 1e-9
                    );
        });
        yield return Finding.AtLeast(
            _point,
            "queries of 50 with the top ten of a plain BM25, scores included",
            same,
            queries.Count,
            "queries"
        );
    }

    private IEnumerable<Finding> Scanning(IReadOnlyList<SearchArticle> articles, long size)
    {
        string[] needles = isZipf
            ? ["zugoba", "xyzzy", "the quick", "é"]
            : ["ceasefire", "satellite technology", "xylophone", "the northern harbour authority", "Zürich", "the "];
        foreach (var (needle, i) in needles.Select((needle, i) => (needle, i)))
        {
            var times = new Times();
            var found = 0;
            for (var round = 0; round < 20; round++)
            {
                found = times.Take(() => articles.Containing(needle).Count());
            }

            // The last ones occur in all articles, so no scan reaches the end.
            var what = $"Containing(\"{needle}\"), least of {times.Count}";
            var speed = size / 1e9 / times.Least;
            var note = $"median {Finding.Show(size / 1e9 / times.Median)}; in {found:N0} articles";
            yield return i == 0
                ? Finding.AtLeast(_point, what, speed, 5, "GB/s", note)
                : Finding.Fact(_point, what, speed, "GB/s", note);
        }
    }

    private static double Least(Func<int> work)
    {
        var times = new Times();
        for (var round = 0; round < Rounds; round++)
        {
            _ = times.Take(work);
        }

        return times.LeastMilliseconds;
    }

    private static double Part(IEnumerable<double> times, double part)
    {
        var sorted = times.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)(sorted.Length * part))];
    }
}
