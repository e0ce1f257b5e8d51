using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Checking;

/// <summary>What a check has to tell.</summary>
/// <param name="WarningsAreErrors">Whether a warning counts as an error.</param>
internal sealed record CheckResult(CheckedCorpus Corpus, bool WarningsAreErrors)
{
    public int Errors => Corpus.Problems.Count(IsError);

    public int Warnings => Corpus.Problems.Count - Errors;

    public int Code => Errors > 0 ? ExitCode.Errors : ExitCode.Clean;

    public string LevelOf(Problem problem) => IsError(problem) ? "error" : "warning";

    private bool IsError(Problem problem) => WarningsAreErrors || problem.Rule.Severity == Severity.Error;
}
