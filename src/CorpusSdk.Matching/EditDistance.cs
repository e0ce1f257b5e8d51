namespace CorpusSdk.Matching;

/// <summary>
/// The number of typing errors between two texts: a character inserted, deleted, substituted, or transposed with its
/// neighbour counts as one (optimal string alignment, the restricted Damerau-Levenshtein distance). Keeps its working
/// memory, so that one instance can compare many texts; not thread-safe.
/// </summary>
/// <param name="maxLength">The length of the longest text that will be compared, in UTF-16 code units.</param>
internal sealed class EditDistance(int maxLength)
{
    private readonly int[] _first = new int[maxLength + 2];
    private readonly int[] _second = new int[maxLength + 2];
    private readonly int[] _third = new int[maxLength + 2];

    /// <summary>
    /// The distance if it is at most <paramref name="limit"/>; otherwise some number above the limit. Takes time
    /// proportional to the product of the length and the limit.
    /// </summary>
    public int Between(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
        {
            return limit + 1;
        }

        // A common prefix or suffix never changes the distance.
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
        var (before, last, row) = (_first, _second, _third);
        for (var j = 0; j <= n; j++)
        {
            last[j] = j;
        }

        // Only cells along the diagonal can hold a distance within the limit.
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

            // A transposition reaches back two rows, but never further than a substitution from the row between.
            if (least > limit)
            {
                return beyond;
            }

            row[to + 1] = beyond;
            (before, last, row) = (last, row, before);
        }

        return last[n];
    }
}
