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
        return problems
            .Select(problem =>
                !IsAboutColumn(problem) ? problem
                : !inAllRows.Contains(problem.Message)
                    // The problem is at a cell, which is not the key that a fix would replace.
                    ? problem with
                    {
                        Fixes = EquatableArray<SuggestedFix>.Empty,
                    }
                : problem with
                {
                    Range = header.Range,
                    Start = header.Start,
                    End = header.End,
                    Fixes = EquatableArray<SuggestedFix>.Empty,
                }
            )
            .Distinct();
    }

    private static bool IsAboutColumn(Problem problem) =>
        problem.Rule == Rules.MissingKey || problem.Rule == Rules.UnknownKey;
}
