using CorpusSdk.Core.Collections;

namespace CorpusSdk.Core.Diagnostics;

/// <summary>The order in which problems are reported.</summary>
public static class ProblemOrder
{
    /// <summary>
    /// How often the same message is reported: one mistake in a schema may cause a problem in each of a thousand files.
    /// </summary>
    private const int MaxRepeats = 5;

    /// <summary>How often hosts report the same message.</summary>
    private const int MaxSameMessage = 20;

    /// <summary>How many problems of the same rule hosts report.</summary>
    private const int MaxSameRule = 100;

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
    /// The problems as hosts report them: of the same message, and of the same rule, only the first ones; the last of
    /// these says how many more there are. A mistake that concerns every file of a large corpus hides nothing else.
    /// </summary>
    /// <param name="problems">All problems, in order.</param>
    public static EquatableArray<Problem> Gather(this EquatableArray<Problem> problems) =>
        problems.Count <= MaxSameMessage
            ? problems
            : problems
                .Limit(problem => problem.Message, MaxSameMessage, "")
                .ToList()
                .Limit(problem => problem.Rule, MaxSameRule, "other problems of this kind ")
                .ToEquatableArray();

    /// <summary>
    /// Keeps the first few problems with the same message; the last of them says how many more there are.
    /// </summary>
    public static IEnumerable<Problem> LimitRepeats(
        this IReadOnlyList<Problem> problems,
        Func<Problem, bool> isLimited
    ) => problems.Limit(problem => isLimited(problem) ? problem.Message : null, MaxRepeats, "");

    /// <param name="problems">The problems.</param>
    /// <param name="kindOf">The kind of a problem; null if it is not limited.</param>
    /// <param name="most">How many problems of a kind are kept.</param>
    /// <param name="what">What the message says of the others, before "in 12 more places".</param>
    private static IEnumerable<Problem> Limit<T>(
        this IReadOnlyList<Problem> problems,
        Func<Problem, T?> kindOf,
        int most,
        string what
    )
        where T : class
    {
        var places = new Dictionary<T, (int Kept, int More)>();
        foreach (var problem in problems)
        {
            if (kindOf(problem) is { } kind)
            {
                _ = places.TryGetValue(kind, out var found);
                places[kind] = found.Kept < most ? (found.Kept + 1, 0) : (most, found.More + 1 + problem.More);
            }
        }

        var reported = new Dictionary<T, int>();
        foreach (var problem in problems)
        {
            if (kindOf(problem) is not { } kind || places[kind].More == 0)
            {
                yield return problem;
                continue;
            }

            _ = reported.TryGetValue(kind, out var before);
            reported[kind] = before + 1;
            if (before + 1 < most)
            {
                yield return problem;
            }
            else if (before + 1 == most)
            {
                var more = places[kind].More;
                yield return problem with
                {
                    Message = FormattableString.Invariant(
                        $"{problem.Message} (and {what}in {more:N0} more {(more == 1 ? "place" : "places")})"
                    ),
                    More = problem.More + more,
                };
            }
        }
    }
}
