using System.CommandLine;
using CorpusSdk.Benchmarks.Budgets;
using Command = System.CommandLine.Command;

namespace CorpusSdk.Benchmarks.Verification;

/// <summary>The command that compares the verdicts on altered quotations with what was done to them.</summary>
internal static class VerificationCommand
{
    private const int SpokenShare = 5;

    public static Command Create()
    {
        var count = new Option<int>("--n")
        {
            Description = "the number of quotations to make of each corpus",
            DefaultValueFactory = _ => 10_000,
        };
        var seed = new Option<ulong>("--seed")
        {
            Description = "another number makes other quotations",
            DefaultValueFactory = _ => 1,
        };
        var articles = new Option<int>("--articles")
        {
            Description = "the number of articles of the generated corpus; 0 for none",
            DefaultValueFactory = _ => 1_000,
        };
        var languages = new Option<string[]>("--languages")
        {
            Description = "the languages of further generated corpora, of a fifth of the articles each",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = _ => [.. SpokenPhrases.All.Keys],
        };
        var folders = new Option<string[]>("--corpus")
        {
            Description = "the folder of a corpus; may be repeated",
            AllowMultipleArgumentsPerToken = true,
        };
        var annotated = new Option<string[]>("--annotated")
        {
            Description = "a file of annotated news (.jsonl.gz); may be repeated",
            AllowMultipleArgumentsPerToken = true,
        };
        var examples = new Option<string?>("--examples")
        {
            Description = "a file for wrong verdicts, at most 20 of each kind",
        };
        var command = new Command("verify", "Alters quotations and compares the verdicts with what was done.")
        {
            count,
            seed,
            articles,
            languages,
            folders,
            annotated,
            examples,
        };
        command.SetAction(result =>
        {
            var generated = result.GetValue(articles);
            BenchmarkCorpus[] corpora =
            [
                .. generated > 0 ? [BenchmarkCorpora.Generated(generated)] : Array.Empty<BenchmarkCorpus>(),
                .. result
                    .GetValue(languages)!
                    .Select(language => SpokenCorpus.Create(language, Math.Max(1, generated / SpokenShare))),
                .. result.GetValue(folders)!.Select(BenchmarkCorpora.Folder),
                .. result.GetValue(annotated)!.Select(BenchmarkCorpora.Annotated),
            ];
            using var file = result.GetValue(examples) is { } path ? new StreamWriter(path) : null;
            var report = new Report(Console.Out);
            foreach (var corpus in corpora)
            {
                report.AddAll(
                    new VerificationMeasurement(corpus).Measure(
                        result.GetValue(count),
                        result.GetValue(seed),
                        Console.Out,
                        file
                    )
                );
            }

            report.WriteTable();
            return report.Holds ? 0 : 1;
        });
        return command;
    }
}
