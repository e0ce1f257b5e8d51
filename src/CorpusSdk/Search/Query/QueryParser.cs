using System.Text;

namespace CorpusSdk;

/// <summary>Makes clauses of what somebody typed. There is no wrong query: what means nothing is not there.</summary>
internal static class QueryParser
{
    /// <summary>What follows is not looked at: nobody types so much, and each clause is work.</summary>
    public const int MaxClauses = 256;

    public static IReadOnlyList<QueryClause> Parse(string query)
    {
        var clauses = new Dictionary<string, QueryClause>(StringComparer.Ordinal);
        for (var at = 0; at < query.Length && clauses.Count < MaxClauses; )
        {
            if (char.IsWhiteSpace(query[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < query.Length && query[at] == '-')
            {
                at++;
            }

            var isExcluded = at > start;
            var isQuoted = TryReadQuoted(query, ref at, out var text);
            if (!isQuoted)
            {
                text = ReadUnquoted(query, ref at);
            }

            AddClauses(clauses, text, isQuoted, isExcluded);
        }

        return [.. clauses.Values];
    }

    /// <summary>A mark without its partner is none.</summary>
    private static bool TryReadQuoted(string query, ref int at, out ReadOnlySpan<char> text)
    {
        text = default;
        if (at == query.Length || !IsQuotationMark(query[at]))
        {
            return false;
        }

        for (var end = at + 1; end < query.Length; end++)
        {
            if (IsQuotationMark(query[end]))
            {
                text = query.AsSpan(at + 1, end - at - 1);
                at = end + 1;
                return true;
            }
        }

        at++;
        return false;
    }

    private static ReadOnlySpan<char> ReadUnquoted(string query, ref int at)
    {
        var start = at;
        while (at < query.Length && !char.IsWhiteSpace(query[at]) && !IsQuotationMark(query[at]))
        {
            at++;
        }

        return query.AsSpan(start, at - start);
    }

    /// <summary>As keyboards have them, and as they come with words copied from an article.</summary>
    private static bool IsQuotationMark(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂';

    private static void AddClauses(
        Dictionary<string, QueryClause> clauses,
        ReadOnlySpan<char> text,
        bool isQuoted,
        bool isExcluded
    )
    {
        var (tokens, hasPairs) = Tokens(text);
        if (tokens.Count == 0)
        {
            return;
        }

        // A word with hyphens is a phrase. A run of Chinese, Japanese or Korean is no word: the more of its pairs an
        // article has, the higher it ranks.
        if (isQuoted || isExcluded || !hasPairs)
        {
            Add(clauses, new(tokens, isExcluded));
            return;
        }

        foreach (var token in tokens)
        {
            Add(clauses, new([token with { Offset = 0 }], isExcluded));
        }
    }

    private static void Add(Dictionary<string, QueryClause> clauses, QueryClause clause)
    {
        if (!clauses.TryAdd(clause.Key, clause))
        {
            clauses[clause.Key].Count++;
        }
    }

    private static (List<QueryToken> Tokens, bool HasPairs) Tokens(ReadOnlySpan<char> text)
    {
        var hasStar = text.EndsWith("*");
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var utf8 = bytes.AsSpan(0, Encoding.UTF8.GetBytes(hasStar ? text[..^1] : text, bytes));
        var sink = new Sink([], hasStar ? utf8.Length : -1);
        _ = Tokenizer<Sink>.Run(utf8, 0, ref sink);
        return (sink.Tokens, sink.HasPairs);
    }

    private struct Sink(List<QueryToken> tokens, int star) : ITokenSink
    {
        private int _pairEnd = -1;

        public readonly List<QueryToken> Tokens => tokens;

        public readonly bool HasPairs => _pairEnd >= 0;

        public void Add(ReadOnlySpan<byte> term, TokenKind kind, int position, int start, int end)
        {
            // The last letter of a run is in its last pair already. A letter alone is looked for at the front of pairs.
            if (kind != TokenKind.Single || end != _pairEnd)
            {
                tokens.Add(
                    new(
                        Encoding.UTF8.GetString(term),
                        term.ToArray(),
                        position,
                        kind == TokenKind.Single || (kind == TokenKind.Word && end == star),
                        kind == TokenKind.Word
                    )
                );
            }

            _pairEnd = kind == TokenKind.Word ? _pairEnd : end;
        }
    }
}
