namespace CorpusSdk;

/// <summary>One token that a clause asks for.</summary>
/// <param name="Text">The folded token.</param>
/// <param name="Bytes">The same in UTF-8.</param>
/// <param name="Offset">Its place in a phrase, from 0.</param>
/// <param name="IsPrefix">Whether terms that begin with it will do.</param>
/// <param name="IsWord">Whether it may have other forms.</param>
internal sealed record QueryToken(string Text, byte[] Bytes, int Offset, bool IsPrefix, bool IsWord);

/// <summary>What a query asks for in one place: a word, or words that follow each other.</summary>
/// <param name="Tokens">At least one; more than one are a phrase.</param>
/// <param name="IsExcluded">Whether articles that have it are left out.</param>
internal sealed record QueryClause(IReadOnlyList<QueryToken> Tokens, bool IsExcluded)
{
    /// <summary>How often the query has it: what is said twice counts double, as in every BM25.</summary>
    public int Count { get; set; } = 1;

    /// <summary>Equal for clauses that ask for the same.</summary>
    public string Key { get; } =
        (IsExcluded ? "-" : "")
        + string.Join('\n', Tokens.Select(token => $"{token.Offset} {token.Text}{(token.IsPrefix ? "*" : "")}"));
}
