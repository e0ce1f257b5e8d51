using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Checking;

/// <summary>The result of a check.</summary>
/// <param name="Corpus">The corpus that was checked.</param>
/// <param name="Problems">Its problems in order, with what is known about them besides.</param>
/// <param name="WarningsAreErrors">Whether a warning counts as an error.</param>
internal sealed record CheckResult(CheckedCorpus Corpus, IReadOnlyList<Problem> Problems, bool WarningsAreErrors)
{
    public int Errors => Problems.Count(IsError);

    public int Warnings => Problems.Count - Errors;

    public int Code => Errors > 0 ? ExitCode.Errors : ExitCode.Success;

    public string LevelOf(Problem problem) => IsError(problem) ? "error" : "warning";

    private bool IsError(Problem problem) => WarningsAreErrors || problem.Rule.Severity == Severity.Error;
}
