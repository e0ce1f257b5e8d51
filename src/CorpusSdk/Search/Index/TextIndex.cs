using System.Runtime.ExceptionServices;

namespace CorpusSdk;

/// <summary>
/// The finished index: the terms in the order of their bytes, and for each its postings. A few large arrays and no
/// objects. Immutable.
/// </summary>
/// <param name="terms">All terms, one after another.</param>
/// <param name="termStarts">Where each begins, and the end of all.</param>
/// <param name="postings">What <see cref="PostingReader"/> reads, term by term.</param>
/// <param name="postingStarts">Where that of each term begins, and the end of all.</param>
/// <param name="lengths">The articles.</param>
internal sealed class TextIndex(
    byte[] terms,
    int[] termStarts,
    byte[] postings,
    int[] postingStarts,
    ArticleLengths lengths
)
{
    /// <summary>Articles for which another thread is not worth its start.</summary>
    private const int ArticlesPerThread = 128;

    /// <summary>Each thread has its own dictionary, and all are merged by one.</summary>
    private const int MaxThreads = 8;

    public ArticleLengths Articles => lengths;

    public int TermCount => termStarts.Length - 1;

    /// <summary>How many bytes the index takes.</summary>
    public long MemorySize =>
        terms.Length + postings.Length + (2L * sizeof(int) * termStarts.Length) + lengths.MemorySize;

    public static TextIndex Of<TArticle>(IReadOnlyList<TArticle> articles, int threads)
        where TArticle : IArticle
    {
        var count = articles.Count;
        var lengths = new ArticleLengths(count);
        var segments = new IndexSegment[Math.Clamp(Math.Min(threads, count / ArticlesPerThread), 1, MaxThreads)];
        void Fill(int i)
        {
            segments[i] = new();
            segments[i]
                .Add(
                    articles,
                    (int)((long)count * i / segments.Length),
                    (int)((long)count * (i + 1) / segments.Length),
                    lengths
                );
        }

        if (segments.Length == 1)
        {
            Fill(0);
        }
        else
        {
            try
            {
                _ = Parallel.For(0, segments.Length, Fill);
            }
            catch (AggregateException failure)
            {
                // As if there were one thread: a damaged text says so itself.
                ExceptionDispatchInfo.Throw(failure.InnerException!);
            }
        }

        lengths.Complete();
        return SegmentMerger.Merge(segments, lengths);
    }

    public ReadOnlySpan<byte> Term(int number) =>
        terms.AsSpan(termStarts[number], termStarts[number + 1] - termStarts[number]);

    public PostingReader Postings(int number) =>
        new(postings.AsSpan(postingStarts[number], postingStarts[number + 1] - postingStarts[number]));

    /// <summary>The number of a term; -1 if no article has it.</summary>
    public int Find(ReadOnlySpan<byte> term)
    {
        var number = LowerBound(term);
        return number < TermCount && Term(number).SequenceEqual(term) ? number : -1;
    }

    /// <summary>
    /// The terms that begin with <paramref name="prefix"/>: from the first to the one after the last.
    /// </summary>
    public (int Start, int End) StartingWith(ReadOnlySpan<byte> prefix)
    {
        var start = LowerBound(prefix);
        var (low, high) = (start, TermCount);
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) / 2);
            (low, high) = Term(middle).StartsWith(prefix) ? (middle + 1, high) : (low, middle);
        }

        return (start, low);
    }

    private int LowerBound(ReadOnlySpan<byte> term)
    {
        var (low, high) = (0, TermCount);
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) / 2);
            (low, high) = Term(middle).SequenceCompareTo(term) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
