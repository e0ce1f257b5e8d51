namespace CorpusSdk;

/// <summary>The terms of an index that a query token matches.</summary>
/// <param name="Offset">The zero-based position in a phrase.</param>
/// <param name="Terms">The numbers of the terms, without duplicates.</param>
/// <param name="Forms">Those of <paramref name="Terms"/> that are inflected forms and match in English articles only.
/// </param>
internal sealed record ResolvedToken(int Offset, IReadOnlyList<int> Terms, IReadOnlySet<int> Forms)
{
    private static readonly HashSet<int> s_none = [];

    public static ResolvedToken Of(QueryToken token, TextIndex index, bool isStemmed)
    {
        if (token.IsPrefix)
        {
            var (start, end) = index.StartingWith(token.Bytes);
            return new(token.Offset, [.. Enumerable.Range(start, end - start)], s_none);
        }

        var number = index.Find(token.Bytes);
        if (isStemmed && token.IsWord)
        {
            var terms = new List<int>();
            InflectedForms.Find(index, token.Bytes, terms);
            return new(
                token.Offset,
                terms,
                terms is [var one] && one == number ? s_none : terms.Where(term => term != number).ToHashSet()
            );
        }

        return new(token.Offset, number < 0 ? [] : [number], s_none);
    }
}

/// <summary>A query clause with the terms of an index that it matches.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Tokens">The tokens of the clause.</param>
internal sealed record ResolvedClause(QueryClause Clause, IReadOnlyList<ResolvedToken> Tokens)
{
    /// <summary>The weight of a match: high for rare clauses. Set when the matches have been counted.</summary>
    public double Weight { get; set; }

    public static ResolvedClause Of(QueryClause clause, TextIndex index, bool isStemmed) =>
        new(clause, [.. clause.Tokens.Select(token => ResolvedToken.Of(token, index, isStemmed))]);
}
