using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>The problems found in one file of annotations, and those in the article's text.</summary>
/// <param name="file">The file that the ranges of the declaration refer to.</param>
internal sealed class ProblemList(SourceFile file)
{
    private readonly List<Problem> _problems = [];

    public SourceFile File { get; } = file;

    public bool HasErrors => _problems.Any(p => p.Rule.Severity == Severity.Error);

    /// <param name="range">Offsets in the file of annotations.</param>
    public void Add(TextRange range, Rule rule, params object[] arguments) =>
        _problems.Add(Problem.At(File, range, rule, arguments));

    public void Add(Problem problem) => _problems.Add(problem);

    /// <param name="fixes">The suggested fixes. If there are several, they are alternatives.</param>
    public void Add(TextRange range, Rule rule, EquatableArray<SuggestedFix> fixes, params object[] arguments) =>
        _problems.Add(Problem.At(File, range, rule, arguments) with { Fixes = fixes });

    /// <param name="related">Other places that the problem is about; null if there is none.</param>
    public void Add(
        TextRange range,
        Rule rule,
        EquatableArray<SuggestedFix> fixes,
        RelatedPlace? related,
        params object[] arguments
    ) =>
        _problems.Add(
            Problem.At(File, range, rule, arguments) with
            {
                Fixes = fixes,
                Related = related is null ? EquatableArray<RelatedPlace>.Empty : EquatableArray.Of(related),
            }
        );

    public void AddIn(SourceFile other, TextRange range, Rule rule, params object[] arguments) =>
        _problems.Add(Problem.At(other, range, rule, arguments));

    /// <summary>The line in the file of annotations (from 1) of the start of a range.</summary>
    public int LineOf(TextRange range) => File.PositionOf(range.Start).Line + 1;

    /// <summary>All problems, by file and position.</summary>
    public EquatableArray<Problem> ToEquatableArray() =>
        _problems.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Range.Start).ToEquatableArray();
}
