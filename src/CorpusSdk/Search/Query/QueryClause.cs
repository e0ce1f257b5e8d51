namespace CorpusSdk;

/// <summary>A token of a query clause.</summary>
/// <param name="Text">The folded token.</param>
/// <param name="Bytes">The folded token in UTF-8.</param>
/// <param name="Offset">The zero-based position in a phrase.</param>
/// <param name="IsPrefix">Whether the token matches every term that starts with it.</param>
/// <param name="IsWord">Whether the token may have inflected forms.</param>
internal sealed record QueryToken(string Text, byte[] Bytes, int Offset, bool IsPrefix, bool IsWord)
{
    /// <summary>The token as it is written in the query; engines of databases fold it by their own rules.</summary>
    public required string Written { get; init; }
}

/// <summary>A part of a query: a word or a phrase.</summary>
/// <param name="Tokens">The tokens; more than one form a phrase.</param>
/// <param name="IsExcluded">Whether articles that match are excluded.</param>
internal sealed record QueryClause(IReadOnlyList<QueryToken> Tokens, bool IsExcluded)
{
    /// <summary>The number of occurrences in the query. As usual in BM25, a repeated clause counts twice.</summary>
    public int Count { get; set; } = 1;

    /// <summary>The part as it is written in the query, from its first word to its last.</summary>
    public string Written { get; init; } = "";

    /// <summary>A key that is equal for equal clauses.</summary>
    public string Key { get; } =
        (IsExcluded ? "-" : "")
        + string.Join('\n', Tokens.Select(token => $"{token.Offset} {token.Text}{(token.IsPrefix ? "*" : "")}"));
}
