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
    /// <summary>The number of errors, with those that others stand for.</summary>
    public int Errors => Count(isError: true);

    /// <summary>The number of warnings, with those that others stand for.</summary>
    public int Warnings => Count(isError: false);

    public int Code => Errors > 0 ? ExitCode.Errors : ExitCode.Success;

    public string LevelOf(Problem problem) => IsError(problem) ? "error" : "warning";

    private int Count(bool isError) =>
        Problems.Where(problem => IsError(problem) == isError).Sum(problem => 1 + problem.More);

    private bool IsError(Problem problem) => WarningsAreErrors || problem.Rule.Severity == Severity.Error;
}
