using CorpusSdk.Core.Compilation;
using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Benchmarks.Editing;

/// <summary>The outputs of a run, to compare with those of the next.</summary>
internal sealed record Outputs(IReadOnlyDictionary<string, string> Files)
{
    public static Outputs Of(GeneratorRunResult result) =>
        new(
            result.GeneratedSources.ToDictionary(
                source => source.HintName,
                source => source.SourceText.ToString(),
                StringComparer.Ordinal
            )
        );

    /// <summary>The names of files that were added, removed or changed.</summary>
    public IReadOnlyList<string> ChangedSince(Outputs before) =>
        [
            .. Files
                .Keys.Union(before.Files.Keys, StringComparer.Ordinal)
                .Where(name => Files.GetValueOrDefault(name) != before.Files.GetValueOrDefault(name))
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>
    /// For each step that ran: for how many items it ran, and how many of the results changed.
    /// </summary>
    public static IReadOnlyList<(string Name, int Ran, int Changed)> Steps(GeneratorRunResult result) =>
        [
            .. result
                .TrackedSteps.Where(step => char.IsAsciiLetterUpper(step.Key[0]))
                .Select(step => (step.Key, Outputs: step.Value.SelectMany(run => run.Outputs).ToList()))
                .Select(step =>
                    (
                        step.Key,
                        step.Outputs.Count(output => output.Reason is not IncrementalStepRunReason.Cached),
                        step.Outputs.Count(output =>
                            output.Reason
                                is IncrementalStepRunReason.New
                                    or IncrementalStepRunReason.Modified
                                    or IncrementalStepRunReason.Removed
                        )
                    )
                )
                .Concat(CompilationSteps(result))
                .Where(step => step.Item2 > 0),
        ];

    /// <summary>The steps within the one that compiles the corpus.</summary>
    private static IEnumerable<(string Name, int Ran, int Changed)> CompilationSteps(GeneratorRunResult result)
    {
        var run = result.TrackedSteps[GeneratorStepNames.CompileCorpus].Single().Outputs.Single();
        if (run.Reason is IncrementalStepRunReason.Cached)
        {
            yield break;
        }

        var log = ((CorpusCompilation)run.Value).Log;
        foreach (var step in log.Steps.Order(StringComparer.Ordinal))
        {
            var changed = log.Count(step, StepReason.New) + log.Count(step, StepReason.Modified);
            yield return (step, changed + log.Count(step, StepReason.Unchanged), changed);
        }
    }
}
