using System.CommandLine;
using CorpusSdk.Benchmarks.Budgets;
using CorpusSdk.Benchmarks.Search;
using CorpusSdk.Benchmarks.Work;
using Command = System.CommandLine.Command;

namespace CorpusSdk.Benchmarks.Verification;

/// <summary>The command that measures how fast texts are verified, beside libraries of npm.</summary>
internal static class SpeedCommand
{
    public static Command Create(Option<string?> work)
    {
        var size = new Option<int>("--size")
        {
            Description = "the number of articles of 5 KB",
            DefaultValueFactory = _ => 10_000,
        };
        var seconds = new Option<int>("--seconds")
        {
            Description = "how long each library of npm may search; 0 to leave them out",
            DefaultValueFactory = _ => 60,
        };
        var command = new Command("verify-speed", "Measures how fast texts are verified, beside libraries of npm.")
        {
            size,
            seconds,
            work,
        };
        command.SetAction(result =>
        {
            using var texts = new SearchTexts(ZipfCorpus.Articles(result.GetValue(size)));
            var answers = new AnswerGenerator(texts.Articles);
            var report = new Report(Console.Out);
            report.AddAll(new SpeedMeasurement(texts.Articles, answers).Measure());
            if (result.GetValue(seconds) is > 0 and var limit)
            {
                report.AddAll(new NpmSearch(new(result.GetValue(work)), TimeSpan.FromSeconds(limit)).Measure(answers));
            }

            report.WriteTable();
            return report.Holds ? 0 : 1;
        });
        return command;
    }
}
