using System.Buffers;

namespace CorpusSdk;

/// <summary>
/// Counts the matches of a clause in each article. Reused for the clauses of a query, one after another.
/// </summary>
internal sealed class ClauseCounter : IDisposable
{
    private readonly TextIndex _index;

    /// <summary>For each article the matches in the text, and in the upper half those in the title.</summary>
    private readonly long[] _counts;
    private readonly int[] _counted;

    public ClauseCounter(TextIndex index)
    {
        _index = index;
        _counts = ArrayPool<long>.Shared.Rent(index.Articles.Count);
        _counted = ArrayPool<int>.Shared.Rent(index.Articles.Count);
        Array.Clear(_counts);
    }

    /// <summary>The articles with a match, in no particular order.</summary>
    public ReadOnlySpan<int> Articles => _counted.AsSpan(0, Count);

    /// <summary>The number of articles with a match.</summary>
    public int Count { get; private set; }

    public (int InText, int InTitle) this[int article] => ((int)_counts[article], (int)(_counts[article] >> 32));

    /// <summary>Replaces the counts by those of another clause.</summary>
    public void CountMatches(ResolvedClause clause)
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
            var onlyInEnglish = token.Forms.Contains(term);
            var postings = _index.Postings(term);
            while (postings.MoveNext())
            {
                if (!onlyInEnglish || _index.Articles.IsEnglish(postings.Article))
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
