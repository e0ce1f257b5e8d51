using System.Buffers;

namespace CorpusSdk;

/// <summary>
/// The occurrences of a phrase: the article in the upper half, the position of the first token in the lower one;
/// sorted.
/// </summary>
internal sealed class PhraseStarts : IDisposable
{
    private long[] _items = ArrayPool<long>.Shared.Rent(256);
    private int _count;

    public ReadOnlySpan<long> Items => _items.AsSpan(0, _count);

    /// <summary>Finds the occurrences of all tokens at their offsets from each other.</summary>
    /// <param name="index">The index.</param>
    /// <param name="tokens">The tokens of the phrase.</param>
    /// <param name="among">The articles to look at, sorted; null for all.</param>
    public static PhraseStarts Find(TextIndex index, IReadOnlyList<ResolvedToken> tokens, List<int>? among = null)
    {
        // The rarest token first: the others are read only for the articles that contain it.
        var order = tokens.OrderBy(token => token.Terms.Sum(term => (long)index.Postings(term).ArticleCount)).ToList();
        var starts = new PhraseStarts();
        using (var articles = among is null ? null : Of(among))
        {
            starts.Collect(index, order[0], articles);
        }

        foreach (var token in order.Skip(1))
        {
            using var before = starts;
            starts = new();
            if (before._count > 0)
            {
                starts.Collect(index, token, before);
                starts.KeepCommon(before);
            }
        }

        return starts;
    }

    public void Dispose() => ArrayPool<long>.Shared.Return(_items);

    /// <summary>An item of each article, which names it as a candidate.</summary>
    private static PhraseStarts Of(List<int> articles)
    {
        var starts = new PhraseStarts();
        foreach (var article in articles)
        {
            starts.Add((long)article << 32);
        }

        return starts;
    }

    /// <summary>
    /// Adds the position where the phrase would start for each occurrence of a token in the candidate articles.
    /// </summary>
    private void Collect(TextIndex index, ResolvedToken token, PhraseStarts? candidates)
    {
        foreach (var term in token.Terms)
        {
            var onlyInEnglish = token.Forms.Contains(term);
            var postings = index.Postings(term);
            var at = 0;
            while (postings.MoveNext())
            {
                var article = postings.Article;
                if (candidates is not null && !candidates.Has(article, ref at))
                {
                    if (at == candidates._count)
                    {
                        break;
                    }

                    continue;
                }

                if (!onlyInEnglish || index.Articles.IsEnglish(article))
                {
                    Collect(ref postings, token.Offset);
                }
            }
        }

        if (token.Terms.Count > 1)
        {
            _items.AsSpan(0, _count).Sort();
        }
    }

    private void Collect(ref PostingReader postings, int offset)
    {
        postings.SeekPositions();
        var start = -offset;
        for (var left = postings.InText + postings.InTitle; left > 0; left--)
        {
            start += postings.ReadPosition();
            if (start >= 0)
            {
                Add(((long)postings.Article << 32) + start);
            }
        }
    }

    private bool Has(int article, ref int at)
    {
        while (at < _count && (int)(_items[at] >> 32) < article)
        {
            at++;
        }

        return at < _count && (int)(_items[at] >> 32) == article;
    }

    private void KeepCommon(PhraseStarts other)
    {
        var (kept, i) = (0, 0);
        foreach (var start in Items)
        {
            while (i < other._count && other._items[i] < start)
            {
                i++;
            }

            if (i < other._count && other._items[i] == start)
            {
                _items[kept++] = start;
            }
        }

        _count = kept;
    }

    private void Add(long start)
    {
        if (_count == _items.Length)
        {
            var larger = ArrayPool<long>.Shared.Rent(_count * 2);
            Items.CopyTo(larger);
            ArrayPool<long>.Shared.Return(_items);
            _items = larger;
        }

        _items[_count++] = start;
    }
}
