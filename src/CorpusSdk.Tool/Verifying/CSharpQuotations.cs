extern alias runtime;
using System.Text.RegularExpressions;
using runtime::CorpusSdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Tool.Verifying;

/// <summary>
/// Finds the string literals that a comment <c>quotation</c> or <c>quotation: id</c> marks: behind code, it marks the
/// last literal that ends on its line; otherwise the next literal of the statement or member that follows.
/// </summary>
internal sealed partial class CSharpQuotations
{
    private readonly string _code;
    private readonly List<SyntaxToken> _tokens;

    // The operand of the outermost concatenation of each operand that was looked up.
    private readonly Dictionary<SyntaxNode, SyntaxNode> _outermost = [];

    private CSharpQuotations(string code, SyntaxNode root) =>
        (_code, _tokens) = (code, [.. root.DescendantTokens(descendIntoTrivia: false)]);

    /// <summary>The parser's error for code that is nested too deeply.</summary>
    private const string TooDeep = "CS8078";

    /// <summary>The marked literals in the order of the file, each once.</summary>
    /// <returns>Null if the code is nested too deeply to be read.</returns>
    public static IReadOnlyList<MarkedLiteral>? In(string code, CancellationToken cancellation)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None);
        var root = CSharpSyntaxTree.ParseText(code, options, cancellationToken: cancellation).GetRoot(cancellation);
        return root.GetDiagnostics().Any(diagnostic => diagnostic.Id == TooDeep)
            ? null
            : new CSharpQuotations(code, root).Find(cancellation);
    }

    private List<MarkedLiteral> Find(CancellationToken cancellation)
    {
        List<MarkedLiteral> found = [];
        HashSet<SyntaxNode> seen = [];
        var next = NextLiterals();
        for (var i = 0; i < _tokens.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var comment in _tokens[i].LeadingTrivia)
            {
                Add(comment, i, isBehindCode: false);
            }

            foreach (var comment in _tokens[i].TrailingTrivia)
            {
                Add(comment, i, isBehindCode: true);
            }
        }

        return [.. found.OrderBy(literal => literal.Literal.Start)];

        void Add(SyntaxTrivia comment, int token, bool isBehindCode)
        {
            if (MarkerIn(comment) is not { } marker)
            {
                return;
            }

            isBehindCode &= comment.IsKind(SyntaxKind.SingleLineCommentTrivia);
            var literal = isBehindCode
                ? LiteralOnLine(token, comment.SpanStart)
                : next[comment.SpanStart >= _tokens[token].Span.End ? token + 1 : token];
            if (literal is null)
            {
                var span = TextSpan.FromBounds(comment.Span.Start, comment.Span.End);
                found.Add(new(MappedText.Of(""), span, null, null, default, "the comment marks no string literal"));
            }
            else if (OutermostOf(literal) is var whole && seen.Add(whole))
            {
                found.Add(Read(whole, marker));
            }
        }
    }

    private static (string? Id, TextSpan Span)? MarkerIn(SyntaxTrivia trivia)
    {
        if (
            !trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) && !trivia.IsKind(SyntaxKind.MultiLineCommentTrivia)
            || trivia.Span.Length > MaxMarker
        )
        {
            return null;
        }

        var match = Marker().Match(trivia.ToString());
        var id = match.Groups["id"];
        return !match.Success ? null
            : id.Success ? (id.Value, new(trivia.SpanStart + id.Index, id.Length))
            : (null, default);
    }

    /// <summary>The last literal that ends on the line of a comment behind it.</summary>
    private SyntaxNode? LiteralOnLine(int token, int comment)
    {
        var lineStart = _code.LastIndexOfAny(['\n', '\r'], Math.Max(0, comment - 1)) + 1;
        for (var i = token; i >= 0 && _tokens[i].Span.End > lineStart; i--)
        {
            if (LiteralOf(_tokens[i]) is { } literal)
            {
                return literal;
            }
        }

        return null;
    }

    /// <summary>For each token, the next literal of its statement or member.</summary>
    private SyntaxNode?[] NextLiterals()
    {
        var next = new SyntaxNode?[_tokens.Count + 1];
        for (var i = _tokens.Count - 1; i >= 0; i--)
        {
            next[i] =
                LiteralOf(_tokens[i])
                ?? (_tokens[i].Kind() is SyntaxKind.SemicolonToken or SyntaxKind.CloseBraceToken ? null : next[i + 1]);
        }

        return next;
    }

    /// <summary>The literal that a token belongs to; null if it belongs to none.</summary>
    private static SyntaxNode? LiteralOf(SyntaxToken token) =>
        token.Parent is LiteralExpressionSyntax { Token.Value: string } literal ? literal
        : token.Parent is InterpolatedStringExpressionSyntax whole ? whole
        : token.Parent is InterpolatedStringTextSyntax { Parent: InterpolatedStringExpressionSyntax around } ? around
        : null;

    /// <summary>The concatenation by <c>+</c> that a literal is an operand of, or the literal itself.</summary>
    private SyntaxNode OutermostOf(SyntaxNode literal)
    {
        List<SyntaxNode> passed = [];
        var node = literal;
        while (true)
        {
            if (_outermost.TryGetValue(node, out var known))
            {
                node = known;
                break;
            }

            passed.Add(node);
            if (!node.Parent.IsKind(SyntaxKind.AddExpression) && node.Parent is not ParenthesizedExpressionSyntax)
            {
                break;
            }

            node = node.Parent;
        }

        foreach (var inner in passed)
        {
            _outermost[inner] = node;
        }

        return node;
    }

    private MarkedLiteral Read(SyntaxNode whole, (string? Id, TextSpan Span) marker)
    {
        MappedText.Builder text = new(_code);
        HashSet<LiteralKind> kinds = [];
        var holes = 0;
        var hasWordsBeforeHole = false;
        var hasWords = false;
        string? error = null;
        foreach (var operand in OperandsOf(whole))
        {
            switch (operand)
            {
                case LiteralExpressionSyntax { Token: { Value: string } token }:
                    ReadToken(token);
                    break;
                case InterpolatedStringExpressionSyntax interpolated:
                    ReadInterpolated(interpolated);
                    break;
                default:
                    AddHole(operand);
                    break;
            }
        }

        return new(
            text.Build(),
            TextSpan.FromBounds(whole.Span.Start, whole.Span.End),
            kinds.Count == 1 ? kinds.Single() : null,
            marker.Id,
            marker.Span,
            error ?? (!hasWords && holes > 0 ? "the literal has no words of its own" : null)
        );

        void ReadToken(SyntaxToken token)
        {
            var (start, end, kind) = ContentOf(token);
            AddWords(kind, start, end, token);
        }

        void ReadInterpolated(InterpolatedStringExpressionSyntax interpolated)
        {
            var opening = interpolated.StringStartToken;
            var isRaw =
                opening.Kind()
                is SyntaxKind.InterpolatedSingleLineRawStringStartToken
                    or SyntaxKind.InterpolatedMultiLineRawStringStartToken;
            var kind =
                isRaw ? LiteralKind.Raw
                : opening.IsKind(SyntaxKind.InterpolatedVerbatimStringStartToken) ? LiteralKind.VerbatimPart
                : LiteralKind.RegularPart;
            foreach (var content in interpolated.Contents)
            {
                if (content is InterpolatedStringTextSyntax part)
                {
                    AddWords(kind, part.SpanStart, part.Span.End, part.TextToken);
                }
                else
                {
                    AddHole(content);
                }
            }
        }

        void AddWords(LiteralKind kind, int start, int end, SyntaxToken token)
        {
            var isWords = token.ValueText.Any(char.IsLetterOrDigit);
            if (isWords && hasWordsBeforeHole)
            {
                error = "a value is inserted within the words, so they cannot be compared; quote them in one piece";
            }

            hasWords |= isWords;
            _ = kinds.Add(kind);
            CSharpLiteral.Read(text, _code, kind, start, end);
        }

        void AddHole(SyntaxNode hole)
        {
            holes++;
            hasWordsBeforeHole |= hasWords;
            _ = text.AddMarkup(hole.SpanStart, hole.Span.End);
        }
    }

    /// <summary>The operands of a concatenation from left to right, which can be thousands.</summary>
    private static IEnumerable<SyntaxNode> OperandsOf(SyntaxNode whole)
    {
        Stack<SyntaxNode> open = new([whole]);
        while (open.TryPop(out var node))
        {
            switch (node)
            {
                case BinaryExpressionSyntax { Left: var left, Right: var right }
                    when node.IsKind(SyntaxKind.AddExpression):
                    open.Push(right);
                    open.Push(left);
                    break;
                case ParenthesizedExpressionSyntax { Expression: var inner }:
                    open.Push(inner);
                    break;
                default:
                    yield return node;
                    break;
            }
        }
    }

    /// <summary>The characters of a literal between its quotation marks.</summary>
    private static (int Start, int End, LiteralKind Kind) ContentOf(SyntaxToken token)
    {
        var text = token.Text;
        var start = text.IndexOf('"');
        if (text.StartsWith('@'))
        {
            return (token.SpanStart + 2, token.SpanStart + Math.Max(2, text.LastIndexOf('"')), LiteralKind.Verbatim);
        }

        var marks = text.AsSpan(start).IndexOfAnyExcept('"');
        if (marks >= 3)
        {
            var end = text.LastIndexOf('"') + 1 - marks;
            return (token.SpanStart + marks, token.SpanStart + Math.Max(marks, end), LiteralKind.Raw);
        }

        var close = text.LastIndexOf('"');
        var length = Math.Max(1, close > 0 ? close : text.Length);
        return (token.SpanStart + 1, token.SpanStart + length, LiteralKind.Regular);
    }

    /// <summary>A longer comment is not a marker.</summary>
    private const int MaxMarker = 500;

    [GeneratedRegex(@"^/[/*]\s*quotation\s*(?::\s*(?<id>[^\s*]+))?\s*(?:\*/)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Marker();
}
