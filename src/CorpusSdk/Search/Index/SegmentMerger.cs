using System.Buffers;
using System.Buffers.Binary;

namespace CorpusSdk;

/// <summary>Merges segments into an index: sorts the terms, and concatenates the streams of each term.</summary>
internal static class SegmentMerger
{
    private const int TermsBetweenCancellationChecks = 1024;

    /// <param name="segments">The segments, in the order of their articles.</param>
    /// <param name="lengths">The lengths of the articles.</param>
    /// <param name="cancellationToken">Cancels the merge.</param>
    /// <exception cref="InvalidOperationException">The index would exceed 2 GB.</exception>
    /// <exception cref="OperationCanceledException">The merge was canceled.</exception>
    public static TextIndex Merge(IndexSegment[] segments, ArticleLengths lengths, CancellationToken cancellationToken)
    {
        var terms = segments[0].Terms;
        var places = new int[]?[segments.Length];
        if (segments.Length > 1)
        {
            terms = new();
            for (var i = 0; i < segments.Length; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                places[i] = AddTerms(segments[i].Terms, terms);
            }
        }

        var order = Sort(terms);
        var sizes = Measure(segments, places, order);
        var bytes = new byte[terms.ByteCount];
        var starts = new int[terms.Count + 1];
        var postings = GC.AllocateUninitializedArray<byte>(sizes[^1]);
        var buffer = new ArrayBufferWriter<byte>();
        for (var i = 0; i < order.Length; i++)
        {
            if (i % TermsBetweenCancellationChecks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var term = terms[order[i]];
            term.CopyTo(bytes.AsSpan(starts[i]));
            starts[i + 1] = starts[i] + term.Length;
            Write(segments, places, order[i], postings.AsSpan(sizes[i], sizes[i + 1] - sizes[i]), buffer);
        }

        return new(bytes, starts, postings, sizes, lengths);
    }

    /// <summary>
    /// Adds the terms of a segment to the merged table. Returns, for the merged number of each term, one plus its
    /// number in the segment; 0 if the segment does not contain the term.
    /// </summary>
    private static int[] AddTerms(TermTable own, TermTable all)
    {
        var places = new int[Math.Max(16, all.Count)];
        for (var i = 0; i < own.Count; i++)
        {
            var number = all.GetOrAdd(own[i]);
            if (number >= places.Length)
            {
                Array.Resize(ref places, places.Length * 2);
            }

            places[number] = i + 1;
        }

        return places;
    }

    private static int PlaceOf(int[]? places, int term) =>
        places is null ? term
        : term < places.Length ? places[term] - 1
        : -1;

    /// <summary>Sorts by bytes: first by the leading eight as a number, which is fast and decides most cases.</summary>
    private static int[] Sort(TermTable terms)
    {
        var order = new int[terms.Count];
        var keys = new ulong[order.Length];
        Span<byte> key = stackalloc byte[sizeof(ulong)];
        for (var i = 0; i < order.Length; i++)
        {
            key.Clear();
            terms[i][..Math.Min(terms[i].Length, key.Length)].CopyTo(key);
            (order[i], keys[i]) = (i, BinaryPrimitives.ReadUInt64BigEndian(key));
        }

        Array.Sort(keys, order);
        for (var start = 0; start < order.Length; )
        {
            var end = start + 1;
            while (end < order.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                order.AsSpan(start, end - start).Sort((left, right) => terms[left].SequenceCompareTo(terms[right]));
            }

            start = end;
        }

        return order;
    }

    /// <summary>The offset of the postings of each term, followed by their total length.</summary>
    private static int[] Measure(IndexSegment[] segments, int[]?[] places, int[] order)
    {
        var starts = new int[order.Length + 1];
        var total = 0L;
        for (var i = 0; i < order.Length; i++)
        {
            var (articleCount, articles, positions) = Sum(segments, places, order[i]);
            total += VariableInt.LengthOf(articleCount) + VariableInt.LengthOf(articles) + (long)articles + positions;
            if (total > Array.MaxLength)
            {
                throw new InvalidOperationException(
                    "the corpus is too large to be searched: its index would exceed 2 GB"
                );
            }

            starts[i + 1] = (int)total;
        }

        return starts;
    }

    private static (int ArticleCount, int Articles, int Positions) Sum(
        IndexSegment[] segments,
        int[]?[] places,
        int term
    )
    {
        var (articleCount, articles, positions, last) = (0, 0, 0, 0);
        for (var i = 0; i < segments.Length; i++)
        {
            if (PlaceOf(places[i], term) is >= 0 and var place)
            {
                ref readonly var own = ref segments[i][place];
                articles += own.ArticleBytes - Saved(own, last);
                articleCount += own.ArticleCount;
                positions += own.Stream.Length - own.ArticleBytes;
                last = own.LastArticle;
            }
        }

        return (articleCount, articles, positions);
    }

    /// <summary>
    /// The number of bytes saved when the first article is encoded as its distance from the last one of another
    /// segment.
    /// </summary>
    private static int Saved(in IndexSegment.Term term, int last) =>
        VariableInt.LengthOf(term.FirstArticle * 2) - VariableInt.LengthOf((term.FirstArticle - last) * 2);

    private static void Write(
        IndexSegment[] segments,
        int[]?[] places,
        int term,
        Span<byte> destination,
        ArrayBufferWriter<byte> buffer
    )
    {
        var (articleCount, articles, _) = Sum(segments, places, term);
        var at = VariableInt.Write(destination, articleCount);
        at += VariableInt.Write(destination[at..], articles);
        var (positionsAt, last) = (at + articles, 0);
        for (var i = 0; i < segments.Length; i++)
        {
            if (PlaceOf(places[i], term) is >= 0 and var place)
            {
                ref readonly var own = ref segments[i][place];
                var stream = buffer.GetSpan(own.Stream.Length)[..own.Stream.Length];
                segments[i].CopyTo(place, stream);
                Separate(stream, last, destination, ref at, ref positionsAt);
                last = own.LastArticle;
            }
        }
    }

    /// <summary>
    /// Separates the articles of a stream from the positions. The first article is encoded as its distance from the
    /// last one of the preceding segments.
    /// </summary>
    private static void Separate(
        ReadOnlySpan<byte> stream,
        int last,
        Span<byte> destination,
        ref int articlesAt,
        ref int positionsAt
    )
    {
        var distance = last * 2;
        for (var at = 0; at < stream.Length; )
        {
            var code = VariableInt.Read(stream, ref at);
            articlesAt += VariableInt.Write(destination[articlesAt..], code - distance);
            distance = 0;
            var (counts, positions) = (at, 1);
            if ((code & 1) != 0)
            {
                positions = VariableInt.Read(stream, ref at) + VariableInt.Read(stream, ref at);
                stream[counts..at].CopyTo(destination[articlesAt..]);
                articlesAt += at - counts;
            }

            var start = at;
            for (; positions > 0; positions--)
            {
                _ = VariableInt.Read(stream, ref at);
            }

            stream[start..at].CopyTo(destination[positionsAt..]);
            positionsAt += at - start;
        }
    }
}
