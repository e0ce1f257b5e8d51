using CorpusSdk.Core.Collections;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>The order in which problems are reported.</summary>
public static class ProblemOrder
{
    /// <summary>
    /// How often the same message is reported: one mistake in a schema may cause a problem in each of a thousand files.
    /// </summary>
    private const int MaxRepeats = 5;

    /// <summary>
    /// Sorts problems by file and position and removes duplicates, so that the order of the host's files does not
    /// matter. If a pattern matches no file, the files it should match are read as articles and have unknown keys; only
    /// a few of these are reported.
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
        return inOrder.Any(problem => problem.Rule == Rules.InvalidPattern)
            ? inOrder.LimitRepeats(problem => problem.Rule == Rules.UnknownKey).ToEquatableArray()
            : inOrder;
    }

    /// <summary>
    /// Keeps the first few problems with the same message; the last of them says how many more there are.
    /// </summary>
    public static IEnumerable<Problem> LimitRepeats(this IReadOnlyList<Problem> problems, Func<Problem, bool> isLimited)
    {
        var counts = problems
            .Where(isLimited)
            .GroupBy(problem => problem.Message, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var reported = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var problem in problems)
        {
            var more = isLimited(problem) ? counts[problem.Message] - MaxRepeats : 0;
            if (more <= 0)
            {
                yield return problem;
                continue;
            }

            reported[problem.Message] = reported.TryGetValue(problem.Message, out var before) ? before + 1 : 1;
            if (reported[problem.Message] < MaxRepeats)
            {
                yield return problem;
            }
            else if (reported[problem.Message] == MaxRepeats)
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
