namespace CorpusSdk;

/// <summary>The terms of an index that one token of a query stands for.</summary>
/// <param name="Offset">Its place in a phrase, from 0.</param>
/// <param name="Terms">The numbers of the terms, each once.</param>
/// <param name="Forms">Those of them that are another form of an English word, and count in English articles
/// alone.</param>
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

/// <summary>A clause of a query with the terms of an index that answer it.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Tokens">Its tokens.</param>
internal sealed record ResolvedClause(QueryClause Clause, IReadOnlyList<ResolvedToken> Tokens)
{
    /// <summary>
    /// What an occurrence tells of an article: high for what is rare. Known when the clause has been counted.
    /// </summary>
    public double Weight { get; set; }

    public static ResolvedClause Of(QueryClause clause, TextIndex index, bool isStemmed) =>
        new(clause, [.. clause.Tokens.Select(token => ResolvedToken.Of(token, index, isStemmed))]);
}
