namespace CorpusSdk.Matching;

/// <summary>Aligns a passage with the most similar range of a text.</summary>
internal static class Alignment
{
    /// <summary>
    /// The range of the window that is most similar to the wanted passage, and the number of characters to insert or
    /// delete. A substitution counts as both; otherwise missing words would be aligned with unrelated ones. Takes time
    /// proportional to the product of the two lengths.
    /// </summary>
    public static (TextRange Range, int Distance) FindMostSimilar(string wanted, string text, TextRange window)
    {
        // Each cell records where its range starts, so that no traceback is needed.
        var (cost, nextCost) = (new int[window.Length + 1], new int[window.Length + 1]);
        var (begin, nextBegin) = (new int[window.Length + 1], new int[window.Length + 1]);
        for (var j = 0; j <= window.Length; j++)
        {
            begin[j] = j;
        }

        for (var i = 1; i <= wanted.Length; i++)
        {
            nextCost[0] = i;
            nextBegin[0] = 0;
            var c = wanted[i - 1];
            for (var j = 1; j <= window.Length; j++)
            {
                var best = cost[j - 1] + (c == text[window.Start + j - 1] ? 0 : 2);
                var from = begin[j - 1];
                if (cost[j] + 1 < best)
                {
                    (best, from) = (cost[j] + 1, begin[j]);
                }

                if (nextCost[j - 1] + 1 < best)
                {
                    (best, from) = (nextCost[j - 1] + 1, nextBegin[j - 1]);
                }

                nextCost[j] = best;
                nextBegin[j] = from;
            }

            (cost, nextCost) = (nextCost, cost);
            (begin, nextBegin) = (nextBegin, begin);
        }

        var end = 0;
        for (var j = 1; j <= window.Length; j++)
        {
            end = cost[j] < cost[end] ? j : end;
        }

        return (TextRange.FromBounds(window.Start + begin[end], window.Start + end), cost[end]);
    }
}
