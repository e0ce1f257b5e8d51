using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Completion;

/// <summary>The expression before a dot, if it is a set of a corpus.</summary>
internal static class CorpusSetReceiver
{
    /// <param name="position">The position behind the dot.</param>
    public static bool IsBefore(int position, SemanticModel model, CancellationToken cancellationToken)
    {
        if (position == 0)
        {
            return false;
        }

        var dot = model.SyntaxTree.GetRoot(cancellationToken).FindToken(position - 1);
        return dot.IsKind(SyntaxKind.DotToken)
            && dot.Span.End == position
            && dot.Parent switch
            {
                MemberAccessExpressionSyntax access => IsSet(
                    model.GetTypeInfo(access.Expression, cancellationToken).Type
                ),
                // In a line that is not complete, the name on the next one makes a declaration of it.
                QualifiedNameSyntax name => IsSet(
                    model
                        .GetSpeculativeTypeInfo(
                            name.SpanStart,
                            SyntaxFactory.ParseExpression(name.Left.ToString()),
                            SpeculativeBindingOption.BindAsExpression
                        )
                        .Type
                ),
                _ => false,
            };
    }

    private static bool IsSet(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (MemberGroups.IsSet(current))
            {
                return true;
            }
        }

        return false;
    }
}
