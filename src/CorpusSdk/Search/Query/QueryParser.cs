using System.Text;

namespace CorpusSdk;

/// <summary>Parses queries. Every string is valid: parts without a meaning are ignored.</summary>
internal static class QueryParser
{
    /// <summary>Further clauses are ignored, to limit the cost of a query.</summary>
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

    /// <summary>Reads a phrase in quotation marks. An unpaired mark is skipped.</summary>
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

    /// <summary>Includes typographic marks, which words copied from an article may contain.</summary>
    private static bool IsQuotationMark(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»' or '＂';

    private static void AddClauses(
        Dictionary<string, QueryClause> clauses,
        ReadOnlySpan<char> text,
        bool isQuoted,
        bool isExcluded
    )
    {
        var (tokens, hasPairs, written) = Tokens(text);
        if (tokens.Count == 0)
        {
            return;
        }

        // A word with hyphens is a phrase. Chinese, Japanese or Korean text is not one: articles rank by the number of
        // its pairs that they contain.
        if (isQuoted || isExcluded || !hasPairs)
        {
            Add(clauses, new(tokens, isExcluded) { Written = written });
            return;
        }

        foreach (var token in tokens)
        {
            Add(clauses, new([token with { Offset = 0 }], isExcluded) { Written = token.Written });
        }
    }

    private static void Add(Dictionary<string, QueryClause> clauses, QueryClause clause)
    {
        if (!clauses.TryAdd(clause.Key, clause))
        {
            clauses[clause.Key].Count++;
        }
    }

    private static (List<QueryToken> Tokens, bool HasPairs, string Written) Tokens(ReadOnlySpan<char> text)
    {
        var hasStar = text.EndsWith("*");
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var utf8 = bytes.AsSpan(0, Encoding.UTF8.GetBytes(hasStar ? text[..^1] : text, bytes));
        var sink = new Sink([], bytes, hasStar ? utf8.Length : -1);
        _ = Tokenizer<Sink>.Run(utf8, 0, ref sink);
        return (sink.Tokens, sink.HasPairs, sink.Written);
    }

    private struct Sink(List<QueryToken> tokens, byte[] text, int star) : ITokenSink
    {
        private int _pairEnd = -1;
        private int _start = -1;
        private int _end;

        public readonly List<QueryToken> Tokens => tokens;

        public readonly bool HasPairs => _pairEnd >= 0;

        /// <summary>What is written from the first token to the last.</summary>
        public readonly string Written => _start < 0 ? "" : Encoding.UTF8.GetString(text, _start, _end - _start);

        public void Add(ReadOnlySpan<byte> term, TokenKind kind, int position, int start, int end)
        {
            (_start, _end) = (_start < 0 ? start : _start, end);
            // The last letter of a run is part of its last pair. A single letter is searched as a prefix of pairs.
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
                    {
                        Written = Encoding.UTF8.GetString(text, start, end - start),
                    }
                );
            }

            _pairEnd = kind == TokenKind.Word ? _pairEnd : end;
        }
    }
}
