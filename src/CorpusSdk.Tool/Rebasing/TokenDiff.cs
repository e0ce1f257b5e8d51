namespace CorpusSdk.Tool.Rebasing;

/// <summary>
/// Finds which tokens of a text are still in its next version, in order. Runs of three tokens that occur once in both
/// are matched first; what is between them is compared by Myers's algorithm. If it differs too much, it is taken to be
/// replaced as a whole, so that time and memory stay bounded for texts of any size.
/// </summary>
internal static class TokenDiff
{
    /// <summary>The most insertions and deletions between two anchors.</summary>
    private const int MaxDifferences = 1_000;

    private const int AnchorLength = 3;

    /// <returns>
    /// For each token of the first text, the index in the second one, ascending; -1 if it was removed.
    /// </returns>
    public static int[] Match(int[] before, int[] after, CancellationToken cancellation = default)
    {
        var map = new int[before.Length];
        Array.Fill(map, -1);
        var (from, to) = (0, 0);
        foreach (var (old, now) in Anchors(before, after))
        {
            cancellation.ThrowIfCancellationRequested();
            if (old < from || now < to)
            {
                continue;
            }

            MatchBetween(before, from, old, after, to, now, map);
            (from, to) = (old, now);
            while (from < before.Length && to < after.Length && before[from] == after[to])
            {
                map[from++] = to++;
            }
        }

        MatchBetween(before, from, before.Length, after, to, after.Length, map);
        return map;
    }

    /// <summary>
    /// The longest sequence of runs that occur once in each text and are in the same order in both.
    /// </summary>
    private static List<(int Before, int After)> Anchors(int[] before, int[] after)
    {
        var (olds, news) = (UniqueRuns(before), UniqueRuns(after));
        var common = olds.Where(run => run.Value >= 0 && news.GetValueOrDefault(run.Key, -1) >= 0)
            .Select(run => (Before: run.Value, After: news[run.Key]))
            .OrderBy(run => run.Before)
            .ToArray();

        // Patience sorting: for each length, the run with which a sequence of that length ends earliest.
        List<int> ends = [];
        var previous = new int[common.Length];
        for (var i = 0; i < common.Length; i++)
        {
            var (low, high) = (0, ends.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = common[ends[middle]].After < common[i].After ? (middle + 1, high) : (low, middle);
            }

            previous[i] = low == 0 ? -1 : ends[low - 1];
            if (low == ends.Count)
            {
                ends.Add(i);
            }
            else
            {
                ends[low] = i;
            }
        }

        List<(int, int)> anchors = [];
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = previous[i])
        {
            anchors.Add(common[i]);
        }

        anchors.Reverse();
        return anchors;
    }

    /// <summary>Where each run of tokens starts; -1 if it occurs several times.</summary>
    private static Dictionary<(int, int, int), int> UniqueRuns(int[] tokens)
    {
        Dictionary<(int, int, int), int> runs = [];
        for (var i = 0; i + AnchorLength <= tokens.Length; i++)
        {
            var run = (tokens[i], tokens[i + 1], tokens[i + 2]);
            runs[run] = runs.ContainsKey(run) ? -1 : i;
        }

        return runs;
    }

    private static void MatchBetween(int[] before, int from, int end, int[] after, int to, int afterEnd, int[] map)
    {
        while (from < end && to < afterEnd && before[from] == after[to])
        {
            map[from++] = to++;
        }

        while (from < end && to < afterEnd && before[end - 1] == after[afterEnd - 1])
        {
            map[--end] = --afterEnd;
        }

        if (from < end && to < afterEnd)
        {
            MatchByMyers(before.AsSpan(from, end - from), after.AsSpan(to, afterEnd - to), map.AsSpan(from), to);
        }
    }

    private static void MatchByMyers(ReadOnlySpan<int> before, ReadOnlySpan<int> after, Span<int> map, int shift)
    {
        var limit = Math.Min(MaxDifferences, before.Length + after.Length);

        // For each number of differences and each diagonal: how far the first text is matched.
        List<int[]> reached = [];
        for (var differences = 0; differences <= limit; differences++)
        {
            var row = new int[(2 * differences) + 1];
            for (var diagonal = -differences; diagonal <= differences; diagonal += 2)
            {
                var x = differences == 0 ? 0 : Start(reached[^1], differences, diagonal);
                while (x < before.Length && x - diagonal < after.Length && before[x] == after[x - diagonal])
                {
                    x++;
                }

                row[diagonal + differences] = x;
                if (x >= before.Length && x - diagonal >= after.Length)
                {
                    Trace(reached, differences, diagonal, x, map, shift);
                    return;
                }
            }

            reached.Add(row);
        }
    }

    /// <summary>Where a diagonal starts after one more difference: an insertion, or else a deletion.</summary>
    private static int Start(int[] row, int differences, int diagonal)
    {
        var last = differences - 1;
        var below = diagonal + 1 <= last ? row[diagonal + 1 + last] : -1;
        var above = diagonal - 1 >= -last ? row[diagonal - 1 + last] + 1 : -1;
        return Math.Max(below, above);
    }

    private static void Trace(List<int[]> reached, int differences, int diagonal, int x, Span<int> map, int shift)
    {
        for (; ; differences--)
        {
            var start = differences == 0 ? 0 : Start(reached[differences - 1], differences, diagonal);
            for (var i = start; i < x; i++)
            {
                map[i] = shift + i - diagonal;
            }

            if (differences == 0)
            {
                return;
            }

            var row = reached[differences - 1];
            var last = differences - 1;
            var isInsertion = diagonal + 1 <= last && row[diagonal + 1 + last] == start;
            (x, diagonal) = isInsertion ? (start, diagonal + 1) : (start - 1, diagonal - 1);
        }
    }
}
