using CorpusSdk.Benchmarks.Consumers;
using CorpusSdk.Benchmarks.Reference;
using CorpusSdk.Benchmarks.Rivals;
using CorpusSdk.Benchmarks.Work;

namespace CorpusSdk.Benchmarks.Budgets;

/// <summary>
/// Point 1: a clean <c>dotnet build</c> with the corpus, compared with one without. The builds alternate, so that a
/// busy machine affects all of them.
/// </summary>
internal sealed class BuildBudget(WorkFolder work, int count, int rounds, Func<FastestRival?> fastestRival)
{
    private const string Point = "1 build";

    private const double Gigabyte = 1e9;

    public IEnumerable<Finding> Measure()
    {
        var fewer = Math.Max(1, count / 10);
        var (none, few, many) = (Empty(), WithCorpus(fewer), WithCorpus(count));
        var (noneTimes, fewTimes, manyTimes) = (new Times(), new Times(), new Times());
        var (noneProcessor, manyProcessor) = (new Times(), new Times());
        MeasuredRun last = null!;
        for (var round = 0; round < rounds; round++)
        {
            var build = none.ColdBuild();
            noneTimes.Add(build.Elapsed);
            noneProcessor.Add(build.Processor);
            fewTimes.Add(few.ColdBuild().Elapsed);
            last = many.ColdBuild();
            manyTimes.Add(last.Elapsed);
            manyProcessor.Add(last.Processor);
        }

        var beyond = manyTimes.Median - noneTimes.Median;
        yield return Finding.Fact(Point, "cold build of an empty project", noneTimes.Median, "s", Range(noneTimes));
        yield return Finding.Fact(
            Point,
            $"cold build with {count:N0} articles",
            manyTimes.Median,
            "s",
            Range(manyTimes)
        );
        var what = $"of that for the {count:N0} articles";
        var rival = fastestRival();
        yield return rival is not null
            ? Finding.AtMost(Point, what, beyond, rival.Seconds, "s", $"budget: {rival.Name}'s cold build in this run")
            : Finding.Fact(Point, what, beyond, "s", "no rival in this run");

        yield return Finding.Fact(
            Point,
            "processor time of that",
            manyProcessor.Median - noneProcessor.Median,
            "s",
            rival is null ? "" : $"{rival.Name}: {Finding.Show(rival.Processor)} s"
        );

        var perArticle = beyond / count;
        var perArticleOfFewer = (fewTimes.Median - noneTimes.Median) / fewer;
        yield return Finding.AtMost(
            Point,
            $"cost of an article at {count:N0}, against {fewer:N0}",
            perArticle / perArticleOfFewer,
            1.25,
            "times",
            $"{Finding.Show(perArticle * 1000)} ms against {Finding.Show(perArticleOfFewer * 1000)} ms"
        );
        if (last.Compiler is { } compiler)
        {
            yield return Finding.AtMost(
                Point,
                "memory of the compiler at its peak",
                compiler.PeakMemory / Gigabyte,
                1,
                "GB"
            );
            yield return Finding.Fact(
                Point,
                "processor time of the compiler alone",
                compiler.Processor.TotalSeconds,
                "s"
            );
        }
        else
        {
            yield return Finding.NotMeasured(
                Point,
                "memory of the compiler at its peak",
                "the compiler process was not found in /proc"
            );
        }
    }

    /// <summary>A project without a corpus.</summary>
    public Consumer Empty() => new(work, "empty", null, """Console.WriteLine("");""");

    public Consumer WithCorpus(int articles) =>
        new(
            work,
            $"corpus-{articles}",
            work.Corpus(articles),
            "using Consumer;\nConsole.WriteLine(Corpus.Articles."
                + new ReferenceCorpus(articles).Article(articles / 2).Member
                + ".Quotes[0].Text);"
        );

    private static string Range(Times times) =>
        $"{times.Count} times, {Finding.Show(times.Least)} to {Finding.Show(times.Most)}";
}
