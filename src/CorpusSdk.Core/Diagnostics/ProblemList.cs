
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>The problems found in one file of annotations, and the few that stand in the text itself.</summary>
/// <param name="file">The file that the ranges of the declaration point into.</param>
internal sealed class ProblemList(SourceFile file)
{
    private readonly List<Problem> _problems = [];

    public SourceFile File { get; } = file;

    public bool HasErrors => _problems.Any(p => p.Rule.Severity == Severity.Error);

    /// <param name="range">Offsets of the annotations' file.</param>
    public void Add(TextRange range, Rule rule, params object[] arguments) =>
        _problems.Add(Problem.At(File, range, rule, arguments));

    public void Add(Problem problem) => _problems.Add(problem);

    /// <param name="fixes">What would fix it; of several one is to be chosen.</param>
    public void Add(TextRange range, Rule rule, EquatableArray<SuggestedFix> fixes, params object[] arguments) =>
        _problems.Add(Problem.At(File, range, rule, arguments) with { Fixes = fixes });

    public void AddIn(SourceFile other, TextRange range, Rule rule, params object[] arguments) =>
        _problems.Add(Problem.At(other, range, rule, arguments));

    /// <summary>The line of the annotations' file, from 1, that an offset stands in.</summary>
    public int LineOf(TextRange range) => File.PositionOf(range.Start).Line + 1;

    /// <summary>All problems, file by file in order of place.</summary>
    public EquatableArray<Problem> ToEquatableArray() =>
        _problems.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Range.Start).ToEquatableArray();
}
