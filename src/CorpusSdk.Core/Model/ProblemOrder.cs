namespace CorpusSdk.Core.Model;

public static class ProblemOrder
{
    /// <summary>File by file and line by line, each once, whatever the order in which the host hands the files over.</summary>
    public static EquatableArray<Problem> InOrder(this IEnumerable<Problem> problems) => problems
        .Distinct()
        .OrderBy(problem => problem.Path, StringComparer.Ordinal).ThenBy(problem => problem.Range.Start)
        .ThenBy(problem => problem.Rule.Id, StringComparer.Ordinal).ThenBy(problem => problem.Message, StringComparer.Ordinal)
        .ToEquatableArray();
}
