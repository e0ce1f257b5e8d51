
using CorpusSdk.Core.Collections;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>The order in which problems are told.</summary>
public static class ProblemOrder
{
    /// <summary>One mistake in a schema may be one in each of a thousand files: so often it is told.</summary>
    private const int MostAlike = 5;

    /// <summary>
    /// File by file and line by line, each once, whatever the order in which the host hands the files over. Where a
    /// pattern misses its files, these are read as articles, and no article has their keys: that is told of a few.
    /// </summary>
    public static EquatableArray<Problem> InOrder(this IEnumerable<Problem> problems)
    {
        var inOrder = problems
            .Distinct()
            .OrderBy(problem => problem.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Range.Start)
            .ThenBy(problem => problem.Rule.Id, StringComparer.Ordinal)
            .ThenBy(problem => problem.Message, StringComparer.Ordinal)
            .ToEquatableArray();
        return inOrder.Any(problem => problem.Rule == Rules.WrongPattern)
            ? inOrder.Abridged(problem => problem.Rule == Rules.UnknownKey).ToEquatableArray()
            : inOrder;
    }

    /// <summary>The first few of those that say the same; the last of them tells how many more there are.</summary>
    public static IEnumerable<Problem> Abridged(this IReadOnlyList<Problem> problems, Func<Problem, bool> isAbridged)
    {
        var counts = problems
            .Where(isAbridged)
            .GroupBy(problem => problem.Message, StringComparer.Ordinal)
            .ToDictionary(alike => alike.Key, alike => alike.Count(), StringComparer.Ordinal);
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var problem in problems)
        {
            var more = isAbridged(problem) ? counts[problem.Message] - MostAlike : 0;
            if (more <= 0)
            {
                yield return problem;
                continue;
            }

            told[problem.Message] = told.TryGetValue(problem.Message, out var before) ? before + 1 : 1;
            if (told[problem.Message] < MostAlike)
            {
                yield return problem;
            }
            else if (told[problem.Message] == MostAlike)
            {
                yield return problem with
                {
                    Message = FormattableString.Invariant(
                        $"{problem.Message} (and in {more} more {(more == 1 ? "place" : "places")})"
                    ),
                };
            }
        }
    }
}
