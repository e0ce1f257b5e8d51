using CorpusSdk.Benchmarks.Rivals;
using CorpusSdk.Benchmarks.Search;
using CorpusSdk.Benchmarks.Work;

namespace CorpusSdk.Benchmarks.Budgets;

/// <summary>The command <c>budgets</c>: measures all budgets in one run.</summary>
internal static class AllBudgets
{
    /// <param name="only">Numbers or names of points; all points if empty.</param>
    /// <returns>The exit code: 1 if a budget is exceeded.</returns>
    public static int Run(WorkFolder work, int count, IReadOnlyCollection<string> only)
    {
        var report = new Report(Console.Out);
        Console.WriteLine(
            $"{count:N0} articles, {Environment.ProcessorCount} processors, "
                + $"{System.Runtime.InteropServices.RuntimeInformation.OSDescription}, .NET {Environment.Version}"
        );
        Measure(
            "1 build",
            () => new BuildBudget(work, count, rounds: 3, () => RivalsRun.Fastest(work, count)).Measure()
        );
        Measure("2 edit", () => new EditBudget(count, rounds: 21).Measure());
        Measure("3 start", () => new StartBudget(work, count, rounds: 20).Measure());
        Measure(
            "5 search",
            () => new SearchBudget(count).Measure().Concat(new SearchBudget(count, isZipf: true).Measure())
        );
        Measure("6 IntelliSense", () => new CompletionBudget(count, rounds: 21).Measure());
        Measure("7 analyzer", () => new AnalyzerBudget(count, rounds: 21).Measure());
        Measure("8 editor", () => new LanguageServerBudget(work, count, rounds: 200).Measure());
        report.WriteTable();
        return report.Holds ? 0 : 1;

        void Measure(string point, Func<IEnumerable<Finding>> measure)
        {
            if (only.Count == 0 || only.Any(wanted => point.Split(' ').Contains(wanted)))
            {
                report.Measure(point, measure);
            }
        }
    }
}
