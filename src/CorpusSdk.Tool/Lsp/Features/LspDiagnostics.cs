using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Lsp.Protocol;

namespace CorpusSdk.Tool.Lsp.Features;

/// <summary>The problems of a corpus as diagnostics: the same ids, places and messages as those of a check.</summary>
internal static class LspDiagnostics
{
    private const string Source = "corpus";

    public static IReadOnlyList<LspDiagnostic> Of(IEnumerable<Problem> problems, LspSnapshot snapshot) =>
        [.. problems.Select(problem => Of(problem, snapshot))];

    public static LspDiagnostic Of(Problem problem, LspSnapshot snapshot) =>
        new(
            RangeOf(problem),
            problem.Rule.Severity == Severity.Error ? 1 : 2,
            problem.Rule.Id,
            new(RulePages.AddressOf(problem.Rule)),
            Source,
            problem.Message,
            problem.Related.Count == 0
                ? null
                :
                [
                    .. problem.Related.Select(related => new DiagnosticRelatedInformation(
                        new(snapshot.UriOf(related.Place.Path), RangeOf(related.Place.Start, related.Place.End)),
                        related.Message
                    )),
                ]
        );

    public static LspRange RangeOf(Problem problem) => RangeOf(problem.Start, problem.End);

    public static LspRange RangeOf(LinePosition start, LinePosition end) =>
        new(new(start.Line, start.Column), new(end.Line, end.Column));
}
