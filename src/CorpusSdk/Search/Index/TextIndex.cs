using System.Runtime.ExceptionServices;

namespace CorpusSdk;

/// <summary>
/// An inverted index: the terms in byte order, each with its postings. Stored in a few large arrays, so that the
/// garbage collector has little to visit. Immutable.
/// </summary>
/// <param name="terms">The terms in UTF-8, concatenated.</param>
/// <param name="termStarts">The offset of each term, followed by the length of <paramref name="terms"/>.</param>
/// <param name="postings">The postings of each term, concatenated; see <see cref="PostingReader"/>.</param>
/// <param name="postingStarts">
/// The offset of the postings of each term, followed by the length of <paramref name="postings"/>.
/// </param>
/// <param name="lengths">The lengths of the articles.</param>
internal sealed class TextIndex(
    byte[] terms,
    int[] termStarts,
    byte[] postings,
    int[] postingStarts,
    ArticleLengths lengths
)
{
    /// <summary>With fewer articles, another thread costs more than it saves.</summary>
    private const int ArticlesPerThread = 128;

    /// <summary>Each thread has a dictionary of its own, and a single thread merges them.</summary>
    private const int MaxThreads = 8;

    public ArticleLengths Articles => lengths;

    public int TermCount => termStarts.Length - 1;

    /// <summary>The size of the index in bytes.</summary>
    public long MemorySize =>
        terms.Length + postings.Length + (2L * sizeof(int) * termStarts.Length) + lengths.MemorySize;

    /// <exception cref="OperationCanceledException">The build was canceled.</exception>
    public static TextIndex Build<TArticle>(
        IReadOnlyList<TArticle> articles,
        int threads,
        CancellationToken cancellationToken = default
    )
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
                    lengths,
                    cancellationToken
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
                _ = Parallel.For(0, segments.Length, new() { CancellationToken = cancellationToken }, Fill);
            }
            catch (AggregateException failure)
            {
                // The same exception as with one thread: it says which text is damaged.
                ExceptionDispatchInfo.Throw(failure.InnerException!);
            }
        }

        lengths.Complete();
        return SegmentMerger.Merge(segments, lengths, cancellationToken);
    }

    /// <summary>An index of stored arrays, which must be consistent.</summary>
    public static TextIndex FromParts(TextIndexParts parts) =>
        new(
            parts.Terms,
            parts.TermStarts,
            parts.Postings,
            parts.PostingStarts,
            ArticleLengths.FromParts(parts.TextLengths, parts.TitleStarts, parts.TitleEnds, parts.AreEnglish)
        );

    /// <summary>The arrays of the index, which must not be changed.</summary>
    public TextIndexParts ToParts() => lengths.ToParts(terms, termStarts, postings, postingStarts);

    public ReadOnlySpan<byte> Term(int number) =>
        terms.AsSpan(termStarts[number], termStarts[number + 1] - termStarts[number]);

    public PostingReader Postings(int number) =>
        new(postings.AsSpan(postingStarts[number], postingStarts[number + 1] - postingStarts[number]));

    /// <summary>The number of bytes of the postings of a term: about one for each occurrence.</summary>
    public int SizeOf(int number) => postingStarts[number + 1] - postingStarts[number];

    /// <summary>The number of a term, or -1 if no article contains it.</summary>
    public int Find(ReadOnlySpan<byte> term)
    {
        var number = LowerBound(term);
        return number < TermCount && Term(number).SequenceEqual(term) ? number : -1;
    }

    /// <summary>The range of the terms that start with a prefix; the end is exclusive.</summary>
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
