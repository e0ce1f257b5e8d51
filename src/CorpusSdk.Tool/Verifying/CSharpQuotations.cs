extern alias runtime;
using runtime::CorpusSdk;

namespace CorpusSdk.Tool.Verifying;

/// <summary>
/// Finds the string literals that a comment <c>quotation</c> or <c>quotation: id</c> marks: a line comment behind code
/// marks the last literal that ends on its line; another comment marks the next literal of the statement or member
/// that follows. Literals joined by <c>+</c> are one quotation.
/// </summary>
internal sealed class CSharpQuotations
{
    private readonly string _code;
    private readonly List<CSharpToken> _tokens;

    private readonly List<(int Offset, string Message)> _mistakes = [];

    private CSharpQuotations(string code, List<CSharpToken> tokens) => (_code, _tokens) = (code, tokens);

    /// <summary>The marked literals in the order of the file, each once, and comments that are nearly right.</summary>
    /// <param name="code">The file.</param>
    /// <param name="isId">Whether a word is the id of a person or an article.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static (IReadOnlyList<MarkedLiteral> Literals, IReadOnlyList<(int Offset, string Message)> Mistakes) In(
        string code,
        Func<string, bool> isId,
        CancellationToken cancellation
    )
    {
        var (tokens, comments) = CSharpLexer.Read(code);
        CSharpQuotations quotations = new(code, tokens);
        return (quotations.Find(comments, isId, cancellation), quotations._mistakes);
    }

    private List<MarkedLiteral> Find(
        List<CSharpComment> comments,
        Func<string, bool> isId,
        CancellationToken cancellation
    )
    {
        List<MarkedLiteral> found = [];
        Dictionary<int, string?> seen = [];
        var next = NextLiterals();
        var chains = Chains();
        foreach (var comment in comments)
        {
            cancellation.ThrowIfCancellationRequested();
            if (comment.Next < 0)
            {
                if (CSharpMarker.In(_code, comment) is not null)
                {
                    _mistakes.Add(
                        (comment.Start, "a comment within a literal marks nothing; put it before the literal")
                    );
                }

                continue;
            }

            var literal = (comment.IsLine ? LiteralBefore(comment) : null) ?? next[comment.Next];
            if (CSharpMarker.In(_code, comment) is not { } marker)
            {
                if (CSharpMarker.MistakeIn(_code, comment, literal >= 0, isId) is { } mistake)
                {
                    _mistakes.Add((comment.Start, mistake));
                }

                continue;
            }

            if (literal < 0)
            {
                var span = TextSpan.FromBounds(comment.Start, comment.End);
                found.Add(new(MappedText.Of(""), span, null, null, default, "the comment marks no string literal"));
            }
            else if (seen.TryAdd(chains[literal], marker.Id))
            {
                found.Add(Read(chains[literal], marker));
            }
            else if (marker.Id is not null && marker.Id != seen[chains[literal]])
            {
                _mistakes.Add((comment.Start, "an earlier comment marks the same literal; keep one of the two"));
            }
        }

        return [.. found.OrderBy(literal => literal.Literal.Start)];
    }

    /// <summary>
    /// For a comment behind code, the last literal that ends on its line, or -1; null if there is no code before it.
    /// </summary>
    private int? LiteralBefore(CSharpComment comment)
    {
        var lineStart = _code.AsSpan(0, comment.Start).LastIndexOfAny('\n', '\r') + 1;
        if (comment.Next == 0 || _tokens[comment.Next - 1].End <= lineStart)
        {
            return null;
        }

        for (var token = comment.Next - 1; token >= 0 && _tokens[token].End > lineStart; token--)
        {
            if (_tokens[token].Literal is not null)
            {
                return token;
            }
        }

        return -1;
    }

    /// <summary>For each token, the next literal of its statement or member; -1 if there is none.</summary>
    private int[] NextLiterals()
    {
        var next = new int[_tokens.Count + 1];
        next[^1] = -1;
        for (var i = _tokens.Count - 1; i >= 0; i--)
        {
            next[i] =
                _tokens[i].Kind == CSharpTokenKind.Literal ? i
                : _tokens[i].Kind == CSharpTokenKind.End ? -1
                : next[i + 1];
        }

        return next;
    }

    /// <summary>For each literal, the first one of the concatenation that it is in.</summary>
    private int[] Chains()
    {
        var chains = new int[_tokens.Count];
        for (var i = 0; i < chains.Length; i++)
        {
            chains[i] = i;
        }

        for (var i = 0; i < chains.Length; i++)
        {
            if (_tokens[i].Literal is not null && LiteralBehind(i) is var next and >= 0)
            {
                chains[next] = chains[i];
            }
        }

        return chains;
    }

    /// <summary>
    /// The literal that is added to one, directly or behind operands that are no literals; -1 if there is none.
    /// </summary>
    private int LiteralBehind(int literal)
    {
        var hasPlus = false;
        for (var i = literal + 1; i < _tokens.Count; i++)
        {
            switch (_tokens[i].Kind)
            {
                case CSharpTokenKind.Plus:
                    hasPlus = true;
                    break;
                case CSharpTokenKind.Literal:
                    return hasPlus && _tokens[i - 1].Kind is CSharpTokenKind.Plus or CSharpTokenKind.Open ? i : -1;
                case CSharpTokenKind.Open or CSharpTokenKind.Close:
                case CSharpTokenKind.Operand when hasPlus || IsSuffix(i):
                    break;
                default:
                    return -1;
            }

            if (i - literal > MaxOperand)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The most tokens between two literals of a concatenation.</summary>
    private const int MaxOperand = 50;

    /// <summary>Whether a token is the <c>u8</c> of a literal.</summary>
    private bool IsSuffix(int token) =>
        _tokens[token - 1].Literal is not null && _tokens[token].Start == _tokens[token - 1].End;

    private MarkedLiteral Read(int first, (string? Id, TextSpan Span) marker)
    {
        MappedText.Builder text = new(_code);
        HashSet<LiteralKind> kinds = [];
        var hasWordsBeforeHole = false;
        var hasWords = false;
        string? error = null;
        var last = first;
        for (var literal = first; literal >= 0; literal = LiteralBehind(literal))
        {
            if (HasOperandBetween(last, literal))
            {
                AddHole(_tokens[literal - 1]);
            }

            last = literal;
            foreach (var part in _tokens[literal].Literal!)
            {
                if (part.Kind is not { } kind)
                {
                    AddHole(new(CSharpTokenKind.Operand, part.Start, part.End));
                    continue;
                }

                var isWords = HasWords(part);
                if (isWords && hasWordsBeforeHole)
                {
                    error = "a value is inserted within the words, so they cannot be compared; quote them in one piece";
                }

                if (isWords || !hasWordsBeforeHole)
                {
                    CSharpLiteral.Read(text, _code, kind, part.Start, part.End);
                    _ = part.End > part.Start && kinds.Add(kind);
                }

                hasWords |= isWords;
            }
        }

        return new(
            text.Build(),
            TextSpan.FromBounds(_tokens[first].Start, _tokens[last].End),
            kinds.Count == 1 ? kinds.Single() : null,
            marker.Id,
            marker.Span,
            error
        );

        void AddHole(CSharpToken hole)
        {
            hasWordsBeforeHole |= hasWords;
            text = hasWords ? text : new(_code);
            _ = text.AddMarkup(hole.Start, hole.End);
        }
    }

    /// <summary>Whether something else than a literal is added between two literals.</summary>
    private bool HasOperandBetween(int first, int second)
    {
        for (var i = first + 1; i < second; i++)
        {
            if (_tokens[i].Kind == CSharpTokenKind.Operand && !IsSuffix(i))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasWords(LiteralPart part)
    {
        foreach (var c in _code.AsSpan(part.Start..part.End))
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }
}
