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

    private const string AllMembers = "all";
    private const string NoQuotes = "no-quotes";
    private const double Gigabyte = 1e9;

    public IEnumerable<Finding> Measure()
    {
        var fewer = Math.Max(1, count / 10);
        var (none, few) = (Empty(), WithCorpus(fewer, NoQuotes));
        var (plain, named) = (WithCorpus(count, NoQuotes), WithCorpus(count, AllMembers));
        var (noneTimes, fewTimes, plainTimes, namedTimes) = (new Times(), new Times(), new Times(), new Times());
        var (noneProcessor, plainProcessor, namedProcessor) = (new Times(), new Times(), new Times());
        MeasuredRun last = null!;
        for (var round = 0; round < rounds; round++)
        {
            Add(none.ColdBuild(), noneTimes, noneProcessor);
            fewTimes.Add(few.ColdBuild().Elapsed);
            Add(plain.ColdBuild(), plainTimes, plainProcessor);
            last = named.ColdBuild();
            Add(last, namedTimes, namedProcessor);
        }

        yield return Finding.Fact(Point, "cold build of an empty project", noneTimes.Median, "s", Range(noneTimes));
        var rival = fastestRival();
        foreach (
            var (members, times, processor, factor) in new[]
            {
                (NoQuotes, plainTimes, plainProcessor, 1.5),
                (AllMembers, namedTimes, namedProcessor, 2.5),
            }
        )
        {
            yield return Finding.Fact(
                Point,
                $"cold build with {count:N0} articles, CorpusMembers {members}",
                times.Median,
                "s",
                Range(times)
            );
            var beyond = times.Median - noneTimes.Median;
            yield return rival is null
                ? Finding.Fact(Point, "of that for the articles", beyond, "s", "no rival in this run")
                : Finding.AtMost(
                    Point,
                    "of that for the articles",
                    beyond,
                    factor * rival.Seconds,
                    "s",
                    $"{Finding.Show(beyond / rival.Seconds)} times {rival.Name}'s cold build in this run"
                );
            yield return Finding.Fact(
                Point,
                "processor time of that",
                processor.Median - noneProcessor.Median,
                "s",
                rival is null ? "" : $"{rival.Name}: {Finding.Show(rival.Processor)} s"
            );
        }

        var perArticle = (plainTimes.Median - noneTimes.Median) / count;
        var perArticleOfFewer = (fewTimes.Median - noneTimes.Median) / fewer;
        yield return Finding.AtMost(
            Point,
            $"cost of an article at {count:N0}, against {fewer:N0}",
            perArticle / perArticleOfFewer,
            1.25,
            "times",
            $"{Finding.Show(perArticle * 1000)} ms against {Finding.Show(perArticleOfFewer * 1000)} ms"
        );
        yield return last.Compiler is { } compiler
            ? Finding.AtMost(
                Point,
                $"memory of the compiler at its peak, CorpusMembers {AllMembers}",
                compiler.PeakMemory / Gigabyte,
                1,
                "GB"
            )
            : Finding.NotMeasured(
                Point,
                "memory of the compiler at its peak",
                "the compiler process was not found in /proc"
            );
        var rebuilds = Rebuilds(plain, work.Corpus(count));
        yield return Finding.AtMost(
            Point,
            "build after an edit of one text, with a warm compiler server",
            rebuilds.Median,
            4,
            "s",
            Range(rebuilds)
        );
    }

    private static void Add(MeasuredRun run, Times elapsed, Times processor)
    {
        elapsed.Add(run.Elapsed);
        processor.Add(run.Processor);
    }

    private Times Rebuilds(Consumer consumer, string corpus)
    {
        const string Shared = "-p:UseSharedCompilation=true";
        var text = Directory.EnumerateFiles(corpus, "*.txt", SearchOption.AllDirectories).Order().First();
        var original = File.ReadAllText(text);
        Times times = new();
        try
        {
            // The first build starts the server, the second finds its code compiled.
            for (var i = 0; i < rounds + 2; i++)
            {
                File.WriteAllText(text, $"{original}\n\nIn edition {i}, nothing else is new.\n");
                var build = consumer.Build(Shared);
                if (i >= 2)
                {
                    times.Add(build.Elapsed);
                }
            }
        }
        finally
        {
            File.WriteAllText(text, original);
            _ = Command.Dotnet(consumer.Folder, "build-server", "shutdown", "--vbcscompiler");
        }

        return times;
    }

    /// <summary>A project without a corpus.</summary>
    public Consumer Empty() => new(work, "empty", null, """Console.WriteLine("");""");

    public Consumer WithCorpus(int articles, string members = AllMembers) =>
        new(
            work,
            $"corpus-{articles}-{members}",
            work.Corpus(articles),
            "using Consumer;\nConsole.WriteLine(Corpus.Articles."
                + new ReferenceCorpus(articles).Article(articles / 2).Member
                + ".Quotes[0].Text);",
            properties: $"<CorpusMembers>{members}</CorpusMembers>"
        );

    private static string Range(Times times) =>
        $"{times.Count} times, {Finding.Show(times.Least)} to {Finding.Show(times.Most)}";
}
