using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax.Csv;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Declarations;

/// <summary>
/// Reports the columns of a table once, at its first row: a column that is missing or unknown is one mistake, whatever
/// the number of rows.
/// </summary>
internal static class TableColumns
{
    /// <param name="file">The file of the table.</param>
    /// <param name="problems">The problems of its rows.</param>
    /// <param name="rows">The number of rows.</param>
    public static IEnumerable<Problem> Report(SourceFile file, IReadOnlyList<Problem> problems, int rows)
    {
        var inAllRows = new HashSet<string>(
            problems
                .Where(IsAboutColumn)
                .GroupBy(problem => problem.Message, StringComparer.Ordinal)
                .Where(same => same.Count() >= rows)
                .Select(same => same.Key),
            StringComparer.Ordinal
        );
        var header = FileLocation.Of(file, CsvReader.HeaderOf(file.Text));
        var columns = problems.Any(problem => problem.Rule == Rules.UnknownKey)
            ? CsvReader.KeysOf(file).Select(key => (Start: MessageAbout(key.Value), Place: key.Range)).ToList()
            : [];
        return problems
            .Select(problem =>
                !IsAboutColumn(problem) ? problem
                : problem.Rule == Rules.UnknownKey
                && columns.Find(column => problem.Message.StartsWith(column.Start, StringComparison.Ordinal))
                    is { Place: { Length: > 0 } place }
                    ? At(problem, FileLocation.Of(file, place))
                : !inAllRows.Contains(problem.Message)
                    // The problem is at a cell, which is not the key that a fix would replace.
                    ? problem with
                    {
                        Fixes = EquatableArray<SuggestedFix>.Empty,
                    }
                : At(problem, header)
            )
            .Distinct();
    }

    private static Problem At(Problem problem, FileLocation place) =>
        problem with
        {
            Range = place.Range,
            Start = place.Start,
            End = place.End,
            Fixes = EquatableArray<SuggestedFix>.Empty,
        };

    /// <summary>How the message about an unknown key begins.</summary>
    private static string MessageAbout(string key) => Rules.UnknownKey.Format(key, "", "");

    private static bool IsAboutColumn(Problem problem) =>
        problem.Rule == Rules.MissingKey || problem.Rule == Rules.UnknownKey;
}
