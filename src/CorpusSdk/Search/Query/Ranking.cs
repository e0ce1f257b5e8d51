using System.Buffers;

namespace CorpusSdk;

/// <summary>The articles that answer a query, in the order of the list, with their scores.</summary>
internal sealed class Ranking
{
    private TermMatches? _matches;

    private Ranking(TextIndex index, IReadOnlyList<ResolvedClause> clauses, int[] articles, double[] scores)
    {
        Index = index;
        Clauses = clauses;
        Articles = articles;
        Scores = scores;
    }

    public TextIndex Index { get; }

    /// <summary>What articles are to have.</summary>
    public IReadOnlyList<ResolvedClause> Clauses { get; }

    /// <summary>Places of articles, ascending.</summary>
    public int[] Articles { get; }

    /// <summary>For each of them its score.</summary>
    public double[] Scores { get; }

    /// <summary>Which words of an article to show; made for the first that is shown.</summary>
    public TermMatches Matches =>
        Generated.LazyField.Get(ref _matches, this, static ranking => new TermMatches(ranking));

    public static Ranking Of(TextIndex index, string query, SearchOptions options)
    {
        var clauses = QueryParser
            .Parse(query)
            .Select(clause => ResolvedClause.Of(clause, index, options.Stemming))
            .ToLookup(clause => clause.Clause.IsExcluded);
        List<ResolvedClause> wanted = [.. clauses[false]];
        if (wanted.Count == 0 || index.TermCount == 0)
        {
            return new(index, wanted, [], []);
        }

        var count = index.Articles.Count;
        var scores = ArrayPool<double>.Shared.Rent(count);
        var had = options.AllWords ? new int[count] : null;
        try
        {
            Array.Clear(scores);
            using var counter = new ClauseCounter(index);
            for (var i = 0; i < wanted.Count; i++)
            {
                counter.CountAnew(wanted[i]);
                Add(index, wanted[i], counter, scores);
                Tick(counter, had, i);
            }

            Reject(scores, had, wanted.Count);
            foreach (var excluded in clauses[true])
            {
                counter.CountAnew(excluded);
                foreach (var article in counter.Articles)
                {
                    scores[article] = 0;
                }
            }

            return Collect(index, wanted, scores.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<double>.Shared.Return(scores);
        }
    }

    private static void Add(TextIndex index, ResolvedClause clause, ClauseCounter counter, double[] scores)
    {
        clause.Weight = Bm25.Weight(index.Articles.Count, counter.Count) * clause.Clause.Count;
        foreach (var article in counter.Articles)
        {
            var (inText, inTitle) = counter[article];
            scores[article] += clause.Weight * Bm25.Score(index.Articles, article, inText, inTitle);
        }
    }

    /// <summary>Counts for each article how many of the first clauses it has without a gap.</summary>
    private static void Tick(ClauseCounter counter, int[]? had, int clause)
    {
        if (had is null)
        {
            return;
        }

        foreach (var article in counter.Articles)
        {
            had[article] += had[article] == clause ? 1 : 0;
        }
    }

    private static void Reject(double[] scores, int[]? had, int clauses)
    {
        for (var article = 0; article < had?.Length; article++)
        {
            scores[article] = had[article] == clauses ? scores[article] : 0;
        }
    }

    private static Ranking Collect(TextIndex index, List<ResolvedClause> clauses, ReadOnlySpan<double> scores)
    {
        var count = 0;
        foreach (var score in scores)
        {
            count += score > 0 ? 1 : 0;
        }

        var (articles, own) = (new int[count], new double[count]);
        for (var (article, at) = (0, 0); at < count; article++)
        {
            if (scores[article] > 0)
            {
                (articles[at], own[at++]) = (article, scores[article]);
            }
        }

        return new(index, clauses, articles, own);
    }
}
