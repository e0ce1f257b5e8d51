using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CSharpHost;

/// <summary>Code that reads the id of a record.</summary>
internal static class IdAccess
{
    /// <summary><c>quote.Speaker</c> of <c>quote.Speaker.Id</c> and <c>quote.Speaker?.Id</c>; null for other
    /// code.</summary>
    public static ExpressionSyntax? OwnerOf(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Id" } access => access.Expression,
            ConditionalAccessExpressionSyntax
            {
                WhenNotNull: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Id" }
            } access => access.Expression,
            _ => null,
        };
    }
}
