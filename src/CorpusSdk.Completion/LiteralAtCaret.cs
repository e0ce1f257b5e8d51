using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Completion;

/// <summary>The string literal that the caret is in.</summary>
/// <param name="Content">What is between its marks; where the closing one is missing, up to the caret.</param>
/// <param name="Typed">The text before the caret.</param>
internal sealed record LiteralAtCaret(LiteralExpressionSyntax Node, TextSpan Content, string Typed)
{
    public static LiteralAtCaret? Find(SyntaxNode root, int position)
    {
        if (position == 0)
        {
            return null;
        }

        var token = root.FindToken(position - 1);
        if (
            token.Parent is not LiteralExpressionSyntax node
            || !(
                token.IsKind(SyntaxKind.StringLiteralToken) || token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken)
            )
        )
        {
            return null;
        }

        var text = token.Text;
        var marks = token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken)
            ? text.Length - text.TrimStart('"').Length
            : 1;
        var start = token.SpanStart + (text.StartsWith("@", StringComparison.Ordinal) ? 1 : 0) + marks;
        var isClosed =
            token.Span.End - marks >= start
            && text.EndsWith(new string('"', marks), StringComparison.Ordinal)
            && !token.ContainsDiagnostics;
        var end = isClosed ? token.Span.End - marks : position;
        return position < start || position > end
            ? null
            : new(
                node,
                TextSpan.FromBounds(start, end),
                Unescape(token, text.Substring(start - token.SpanStart, position - start))
            );
    }

    /// <summary>A text as the literal writes it.</summary>
    public string Escape(string value) =>
        Node.Token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) ? value
        : Node.Token.Text.StartsWith("@", StringComparison.Ordinal) ? value.Replace("\"", "\"\"")
        : SyntaxFactory.Literal(value).Text is var written ? written.Substring(1, written.Length - 2)
        : value;

    private static string Unescape(SyntaxToken token, string written) =>
        token.IsKind(SyntaxKind.SingleLineRawStringLiteralToken) ? written
        : token.Text.StartsWith("@", StringComparison.Ordinal) ? written.Replace("\"\"", "\"")
        : SyntaxFactory.ParseToken('"' + written + '"').ValueText;
}
