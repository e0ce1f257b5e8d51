using System.Buffers;
using System.Buffers.Binary;

namespace CorpusSdk;

/// <summary>Makes one index of the segments: sorts the terms, and puts the streams of each one after another.</summary>
internal static class SegmentMerger
{
    /// <param name="segments">Of neighbouring articles, in their order.</param>
    /// <param name="lengths">The articles.</param>
    /// <exception cref="InvalidOperationException">The index would take more than 2 GB.</exception>
    public static TextIndex Merge(IndexSegment[] segments, ArticleLengths lengths)
    {
        var terms = segments[0].Terms;
        var places = new int[]?[segments.Length];
        if (segments.Length > 1)
        {
            terms = new();
            for (var i = 0; i < segments.Length; i++)
            {
                places[i] = Enter(segments[i].Terms, terms);
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
            var term = terms[order[i]];
            term.CopyTo(bytes.AsSpan(starts[i]));
            starts[i + 1] = starts[i] + term.Length;
            Write(segments, places, order[i], postings.AsSpan(sizes[i], sizes[i + 1] - sizes[i]), buffer);
        }

        return new(bytes, starts, postings, sizes, lengths);
    }

    /// <summary>
    /// For the number of each term of all the number it has in the segment, and one; 0 if it is not there.
    /// </summary>
    private static int[] Enter(TermTable own, TermTable all)
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

    /// <summary>By bytes. Numbers made of the first eight sort fast, and settle most.</summary>
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

    /// <summary>Where the postings of each term begin, and the end of all.</summary>
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
                    "the corpus is too large to be searched: its index would take more than 2 GB"
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
    /// How much shorter the first article is when it is told by its distance from the last of another segment.
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
                Part(stream, last, destination, ref at, ref positionsAt);
                last = own.LastArticle;
            }
        }
    }

    /// <summary>
    /// Takes a stream apart: the articles go to the one place, the positions to the other. Its first article is counted
    /// from the last one of other segments.
    /// </summary>
    private static void Part(
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
