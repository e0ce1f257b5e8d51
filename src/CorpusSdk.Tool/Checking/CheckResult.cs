using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Checking;

/// <summary>The result of a check.</summary>
/// <param name="Corpus">The corpus that was checked.</param>
/// <param name="WarningsAreErrors">Whether a warning counts as an error.</param>
internal sealed record CheckResult(CheckedCorpus Corpus, bool WarningsAreErrors)
{
    public int Errors => Corpus.Problems.Count(IsError);

    public int Warnings => Corpus.Problems.Count - Errors;

    public int Code => Errors > 0 ? ExitCode.Errors : ExitCode.Success;

    public string LevelOf(Problem problem) => IsError(problem) ? "error" : "warning";

    private bool IsError(Problem problem) => WarningsAreErrors || problem.Rule.Severity == Severity.Error;
}
