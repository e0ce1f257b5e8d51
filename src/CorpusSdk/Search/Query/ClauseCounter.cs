using System.Buffers;

namespace CorpusSdk;

/// <summary>
/// How often each article has what a clause asks for. One counter serves the clauses of a query in turn.
/// </summary>
internal sealed class ClauseCounter : IDisposable
{
    private readonly TextIndex _index;

    /// <summary>For each article the occurrences in the text, and those in the title in the upper half.</summary>
    private readonly long[] _counts;
    private readonly int[] _counted;

    public ClauseCounter(TextIndex index)
    {
        _index = index;
        _counts = ArrayPool<long>.Shared.Rent(index.Articles.Count);
        _counted = ArrayPool<int>.Shared.Rent(index.Articles.Count);
        Array.Clear(_counts);
    }

    /// <summary>The articles that have it, in no order.</summary>
    public ReadOnlySpan<int> Articles => _counted.AsSpan(0, Count);

    /// <summary>How many articles have it.</summary>
    public int Count { get; private set; }

    public (int InText, int InTitle) this[int article] => ((int)_counts[article], (int)(_counts[article] >> 32));

    /// <summary>Forgets the last clause and counts another.</summary>
    public void CountAnew(ResolvedClause clause)
    {
        foreach (var article in Articles)
        {
            _counts[article] = 0;
        }

        Count = 0;
        if (clause.Tokens is [var token])
        {
            CountToken(token);
        }
        else
        {
            CountPhrase(clause);
        }
    }

    public void Dispose()
    {
        ArrayPool<long>.Shared.Return(_counts);
        ArrayPool<int>.Shared.Return(_counted);
    }

    private void CountToken(ResolvedToken token)
    {
        foreach (var term in token.Terms)
        {
            var inEnglishAlone = token.Forms.Contains(term);
            var postings = _index.Postings(term);
            while (postings.MoveNext())
            {
                if (!inEnglishAlone || _index.Articles.IsEnglish(postings.Article))
                {
                    Add(postings.Article, postings.InText, postings.InTitle);
                }
            }
        }
    }

    private void CountPhrase(ResolvedClause clause)
    {
        using var starts = PhraseStarts.Find(_index, clause.Tokens);
        foreach (var start in starts.Items)
        {
            var (article, position) = ((int)(start >> 32), (int)start);
            var isInTitle = _index.Articles.IsInTitle(article, position);
            Add(article, isInTitle ? 0 : 1, isInTitle ? 1 : 0);
        }
    }

    private void Add(int article, int inText, int inTitle)
    {
        ref var count = ref _counts[article];
        if (count == 0)
        {
            _counted[Count++] = article;
        }

        count += inText + ((long)inTitle << 32);
    }
}
