namespace CorpusSdk;

/// <summary>
/// Aligns the words of a quotation with those of an article, so that the words in common weigh as much as possible.
/// </summary>
internal static class PassageAlignment
{
    /// <summary>The start of a long quotation is enough to find what differs.</summary>
    public const int MaxWords = 600;

    /// <summary>The cost of a word that is dropped, added or exchanged, in units of the weight of a word.</summary>
    private const float Gap = 0.35f;

    private const byte Pair = 0;
    private const byte Added = 1;
    private const byte Dropped = 2;

    /// <summary>For each word of the quotation the word of the article that it is aligned with, or -1.</summary>
    /// <param name="wanted">The words of the quotation.</param>
    /// <param name="weights">The weight of each.</param>
    /// <param name="words">The words of the article.</param>
    /// <param name="from">The first word of the article that is looked at.</param>
    /// <param name="to">The end of those words, exclusive.</param>
    /// <param name="budget">Pays for the work.</param>
    public static int[] Align(
        ReadOnlySpan<int> wanted,
        ReadOnlySpan<float> weights,
        ReadOnlySpan<int> words,
        int from,
        int to,
        VerificationBudget budget
    )
    {
        var (n, m) = (wanted.Length, to - from);
        budget.Spend((long)VerificationBudget.PerAlignedPair * n * m);
        var score = new float[m + 1];
        var next = new float[m + 1];
        var steps = new byte[(n + 1) * (m + 1)];
        for (var i = 1; i <= n; i++)
        {
            next[0] = score[0] - Gap;
            steps[i * (m + 1)] = Added;
            for (var j = 1; j <= m; j++)
            {
                var isSame = wanted[i - 1] == words[from + j - 1];
                var (best, step) = (score[j - 1] + (isSame ? weights[i - 1] : -Gap), Pair);
                if (score[j] - Gap > best)
                {
                    (best, step) = (score[j] - Gap, Added);
                }

                if (next[j - 1] - Gap > best)
                {
                    (best, step) = (next[j - 1] - Gap, Dropped);
                }

                next[j] = best;
                steps[(i * (m + 1)) + j] = step;
            }

            (score, next) = (next, score);
        }

        var end = 0;
        for (var j = 1; j <= m; j++)
        {
            end = score[j] > score[end] ? j : end;
        }

        var aligned = new int[n];
        Array.Fill(aligned, -1);
        for (var (i, j) = (n, end); i > 0; )
        {
            var step = j == 0 ? Added : steps[(i * (m + 1)) + j];
            if (step == Pair)
            {
                aligned[i - 1] = from + j - 1;
            }

            i -= step == Dropped ? 0 : 1;
            j -= step == Added ? 0 : 1;
        }

        return aligned;
    }
}
