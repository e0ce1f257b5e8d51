using System.Buffers;

namespace CorpusSdk;

/// <summary>The articles that match a query, in list order, with their scores.</summary>
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

    /// <summary>The clauses that are not excluded.</summary>
    public IReadOnlyList<ResolvedClause> Clauses { get; }

    /// <summary>The list positions of the matching articles, in ascending order.</summary>
    public int[] Articles { get; }

    /// <summary>The scores of <see cref="Articles"/>.</summary>
    public double[] Scores { get; }

    /// <summary>Finds the matches in an article; created for the first snippet.</summary>
    public TermMatches Matches =>
        Generated.LazyField.Get(ref _matches, this, static ranking => new TermMatches(ranking));

    public static Ranking Of(TextIndex index, string query, SearchOptions options)
    {
        var clauses = QueryParser
            .Parse(query)
            .Select(clause => ResolvedClause.Of(clause, index, options.Stemming))
            .ToLookup(clause => clause.Clause.IsExcluded);
        List<ResolvedClause> required = [.. clauses[false]];
        if (required.Count == 0 || index.TermCount == 0)
        {
            return new(index, required, [], []);
        }

        var count = index.Articles.Count;
        var scores = ArrayPool<double>.Shared.Rent(count);
        var matchedClauses = options.AllWords ? new int[count] : null;
        try
        {
            Array.Clear(scores);
            using var counter = new ClauseCounter(index);
            for (var i = 0; i < required.Count; i++)
            {
                counter.CountMatches(required[i]);
                Add(index, required[i], counter, scores);
                CountClause(counter, matchedClauses, i);
            }

            RemoveIncomplete(scores, matchedClauses, required.Count);
            foreach (var excluded in clauses[true])
            {
                counter.CountMatches(excluded);
                foreach (var article in counter.Articles)
                {
                    scores[article] = 0;
                }
            }

            return Collect(index, required, scores.AsSpan(0, count));
        }
        finally
        {
            ArrayPool<double>.Shared.Return(scores);
        }
    }

    private static void Add(TextIndex index, ResolvedClause clause, ClauseCounter counter, double[] scores)
    {
        clause.Weight = Bm25.InverseDocumentFrequency(index.Articles.Count, counter.Count) * clause.Clause.Count;
        foreach (var article in counter.Articles)
        {
            var (inText, inTitle) = counter[article];
            scores[article] += clause.Weight * Bm25.Score(index.Articles, article, inText, inTitle);
        }
    }

    /// <summary>Counts, for each article, the leading clauses that it matches without a gap.</summary>
    private static void CountClause(ClauseCounter counter, int[]? matchedClauses, int clause)
    {
        if (matchedClauses is null)
        {
            return;
        }

        foreach (var article in counter.Articles)
        {
            matchedClauses[article] += matchedClauses[article] == clause ? 1 : 0;
        }
    }

    /// <summary>Removes the articles that do not match every clause, if all are required.</summary>
    private static void RemoveIncomplete(double[] scores, int[]? matchedClauses, int clauses)
    {
        for (var article = 0; article < matchedClauses?.Length; article++)
        {
            scores[article] = matchedClauses[article] == clauses ? scores[article] : 0;
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
