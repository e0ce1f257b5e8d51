using CorpusSdk.Benchmarks.Budgets;
using CorpusSdk.Benchmarks.Consumers;
using CorpusSdk.Benchmarks.Editing;
using CorpusSdk.Benchmarks.Reference;
using CorpusSdk.Benchmarks.Work;
using CorpusSdk.Generator;

namespace CorpusSdk.Benchmarks.Rivals;

/// <summary>The command <c>rivals</c> (point 7): all tools on the same corpus in one run.</summary>
internal static class RivalsRun
{
    private const int Rounds = 3;

    private const int Starts = 7;

    /// <summary>A build that takes longer is not repeated.</summary>
    private static readonly TimeSpan s_long = TimeSpan.FromSeconds(60);

    public static int Run(
        WorkFolder work,
        IReadOnlyList<int> counts,
        TimeSpan limit,
        IReadOnlyCollection<string> only,
        bool writesManual
    )
    {
        if (NodeRuntime.Find(work) is not { } node)
        {
            Console.Error.WriteLine("npm is required, and Node.js 22.12 or newer, which npm can install");
            return 1;
        }

        var tables = new List<string>();
        foreach (var count in counts)
        {
            List<RivalRow> rows = [];
            foreach (var measure in Tools(work, node, count, limit, only))
            {
                rows.Add(measure());
                Console.WriteLine(rows[^1]);
            }

            tables.Add(RivalsTable.Write(count, node, rows));
        }

        var all = string.Join("\n", tables);
        Console.WriteLine("\n" + all);
        if (writesManual)
        {
            RivalsTable.PutIntoManual(all);
        }

        return 0;
    }

    /// <summary>
    /// The fastest cold build of the fast tools, which is the budget of CorpusSdk; null if it cannot be measured.
    /// </summary>
    public static FastestRival? Fastest(WorkFolder work, int count)
    {
        if (NodeRuntime.Find(work) is not { } node)
        {
            return null;
        }

        List<FastestRival> fast = [];
        foreach (var rival in Rival.All.Where(rival => rival.Name is "velite" or "content-collections"))
        {
            try
            {
                var project = new RivalProject(work, rival, node, new(count), TimeSpan.FromMinutes(3));
                var (times, processor) = (new Times(), new Times());
                for (var round = 0; round < Rounds; round++)
                {
                    var run = project.ColdBuild();
                    times.Add(run.Elapsed);
                    processor.Add(run.Processor);
                }

                fast.Add(new($"{rival.Name} {project.Version}", times.Median, processor.Median));
            }
            catch (Exception failure) when (failure is InvalidOperationException or TimeoutException)
            {
                Console.Error.WriteLine($"{rival.Name}: {failure.Message}");
            }
        }

        return fast.MinBy(rival => rival.Seconds);
    }

    private static IEnumerable<Func<RivalRow>> Tools(
        WorkFolder work,
        NodeRuntime node,
        int count,
        TimeSpan limit,
        IReadOnlyCollection<string> only
    )
    {
        if (IsWanted("corpus-sdk"))
        {
            yield return () => Ours(work, count);
        }

        foreach (var rival in Rival.All.Where(rival => IsWanted(rival.Name)))
        {
            yield return () => Theirs(work, rival, node, count, limit);
        }

        bool IsWanted(string name) => only.Count == 0 || only.Contains(name);
    }

    private static RivalRow Theirs(WorkFolder work, Rival rival, NodeRuntime node, int count, TimeSpan limit)
    {
        var project = new RivalProject(work, rival, node, new(count), limit);
        var name = $"{rival.Name} {project.Version}";
        try
        {
            var (builds, processor, memory) = (new Times(), new Times(), 0L);
            do
            {
                var run = project.ColdBuild();
                builds.Add(run.Elapsed);
                processor.Add(run.Processor);
                memory = Math.Max(memory, run.PeakMemory);
            } while (builds.Count < Rounds && builds.Least < s_long.TotalSeconds);

            var (starts, startMemory) = project.Starts(Starts);
            return new(
                name,
                RivalsTable.Seconds(builds),
                RivalsTable.Seconds(processor),
                RivalsTable.Megabytes(memory),
                RivalsTable.Seconds(project.Edits(Rounds)),
                RivalsTable.Seconds(starts),
                RivalsTable.Megabytes(startMemory)
            );
        }
        catch (TimeoutException)
        {
            return new(name, $"over {limit.TotalMinutes:0.#} minutes", "", "", "", "", "");
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            Console.Error.WriteLine(failure.Message);
            return new(name, "failed", "", "", "", "", "");
        }
    }

    private static RivalRow Ours(WorkFolder work, int count)
    {
        var builds = new BuildBudget(work, count, Rounds, () => null);
        var (empty, full) = (builds.Empty(), builds.WithCorpus(count));
        var (emptyTimes, fullTimes, processor, memory) = (new Times(), new Times(), new Times(), 0L);
        for (var round = 0; round < Rounds && (round == 0 || fullTimes.Least < s_long.TotalSeconds); round++)
        {
            emptyTimes.Add(empty.ColdBuild().Elapsed);
            var run = full.ColdBuild();
            fullTimes.Add(run.Elapsed);
            processor.Add(run.Processor);
            memory = Math.Max(memory, run.PeakMemory);
        }

        var rebuilds = new Times();
        for (var round = 0; round < Rounds && (round == 0 || fullTimes.Least < s_long.TotalSeconds); round++)
        {
            AppendSentence(work, count, round);
            rebuilds.Add(full.Build().Elapsed);
        }

        var session = new EditSession(new CorpusGenerator(), new(count));
        var edits = new Times();
        for (var round = 0; round < 11; round++)
        {
            edits.Add(session.TextEdit());
        }

        var (starts, startMemory) = (new Times(), 0L);
        for (var round = 0; round < Starts; round++)
        {
            var run = Command.Run(full.Folder, full.Executable("Debug")).Succeeds();
            starts.Add(run.Elapsed);
            startMemory = Math.Max(startMemory, run.PeakMemory);
        }

        return new(
            $"**CorpusSdk {WorkFolder.PackageVersion}**",
            $"{RivalsTable.Seconds(fullTimes)}, {Finding.Show(fullTimes.Median - emptyTimes.Median)} s for the corpus",
            RivalsTable.Seconds(processor),
            RivalsTable.Megabytes(memory),
            $"{Finding.Show(edits.Quartile)} s in the editor, {RivalsTable.Seconds(rebuilds)} with `dotnet build`",
            RivalsTable.Seconds(starts),
            RivalsTable.Megabytes(startMemory)
        );
    }

    private static void AppendSentence(WorkFolder work, int count, int number)
    {
        var article = new ReferenceCorpus(count).Article(number * 37 % count);
        File.AppendAllText(Path.Combine(work.Corpus(count), article.Stem + ".txt"), "\nThis was said to be all.\n");
    }
}

/// <param name="Seconds">Its cold build.</param>
/// <param name="Processor">That build's time on all processors, in seconds.</param>
internal sealed record FastestRival(string Name, double Seconds, double Processor);
