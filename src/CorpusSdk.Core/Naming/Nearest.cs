namespace CorpusSdk.Core.Naming;

/// <summary>
/// The word that was probably meant. A letter left out, added, changed or exchanged with its neighbour is one
/// slip; a third of the letters may be slips (rounded up). Upper and lower case are the same letter.
/// </summary>
public static class Nearest
{
    /// <summary>Longer words are no names that someone mistyped, and would cost too much to compare.</summary>
    public const int MaxLength = 100;

    /// <summary>
    /// The nearest of the known words, of equally near ones the ordinally first; null if none is near.
    /// </summary>
    public static string? Of(string wanted, IEnumerable<string> known)
    {
        if (wanted.Length is 0 or > MaxLength)
        {
            return null;
        }

        var limit = (wanted.Length + 2) / 3;
        string? nearest = null;
        var folded = wanted.ToUpperInvariant();
        var rows = new Rows();
        foreach (var candidate in known)
        {
            if (candidate.Length is 0 or > MaxLength || Math.Abs(candidate.Length - wanted.Length) > limit)
            {
                continue;
            }

            // Only a better word, or an equally near one that sorts first, is worth its comparison.
            var distance = Distance(folded, candidate.ToUpperInvariant(), limit, rows);
            if (
                distance < limit
                || (distance == limit && (nearest is null || string.CompareOrdinal(candidate, nearest) < 0))
            )
            {
                limit = distance;
                nearest = candidate;
            }
        }

        return nearest;
    }

    /// <summary>
    /// Optimal string alignment, along the diagonal only as far as the limit allows; more than the limit where it
    /// does not. What both words begin and end with is not compared again.
    /// </summary>
    private static int Distance(string a, string b, int limit, Rows rows)
    {
        var start = 0;
        while (start < a.Length && start < b.Length && a[start] == b[start])
        {
            start++;
        }

        var (m, n) = (a.Length, b.Length);
        while (m > start && n > start && a[m - 1] == b[n - 1])
        {
            (m, n) = (m - 1, n - 1);
        }

        (m, n) = (m - start, n - start);
        var (before, last, row) = (rows.First, rows.Second, rows.Third);
        for (var j = 0; j <= n; j++)
        {
            last[j] = j;
        }

        var beyond = limit + 1;
        for (var i = 1; i <= m; i++)
        {
            var from = Math.Max(1, i - limit);
            var to = Math.Min(n, i + limit);
            var least = row[from - 1] = from == 1 ? i : beyond;
            for (var j = from; j <= to; j++)
            {
                var (x, y) = (a[start + i - 1], b[start + j - 1]);
                var cost = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (x == y ? 0 : 1));
                if (i > 1 && j > 1 && x == b[start + j - 2] && y == a[start + i - 2])
                {
                    cost = Math.Min(cost, before[j - 2] + 1);
                }

                row[j] = cost;
                least = Math.Min(least, cost);
            }

            // An exchange of neighbours reaches back two rows, but no further than a change reaches from there in one.
            if (least > limit)
            {
                return beyond;
            }

            row[to + 1] = beyond;
            (before, last, row) = (last, row, before);
        }

        return last[n];
    }

    private sealed class Rows
    {
        public int[] First { get; } = new int[MaxLength + 2];
        public int[] Second { get; } = new int[MaxLength + 2];
        public int[] Third { get; } = new int[MaxLength + 2];
    }
}
