using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>The constant strings that an expression may be.</summary>
internal static class ConstantTexts
{
    /// <summary>More branches are nobody's code.</summary>
    private const int MaxDepth = 20;

    public static IEnumerable<(IOperation Operation, string Text)> Of(IOperation? value, int depth = 0)
    {
        if (value is null || depth > MaxDepth)
        {
            return [];
        }

        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant is string text ? [(value, text)] : [];
        }

        return value switch
        {
            IConversionOperation conversion => Of(conversion.Operand, depth + 1),
            IParenthesizedOperation parenthesized => Of(parenthesized.Operand, depth + 1),
            IConditionalOperation { WhenFalse: { } other } conditional => Of(conditional.WhenTrue, depth + 1)
                .Concat(Of(other, depth + 1)),
            ICoalesceOperation coalesce => Of(coalesce.Value, depth + 1).Concat(Of(coalesce.WhenNull, depth + 1)),
            ISwitchExpressionOperation choice => choice.Arms.SelectMany(arm => Of(arm.Value, depth + 1)),
            IArrayCreationOperation { Initializer: { } items } => items.ElementValues.SelectMany(item =>
                Of(item, depth + 1)
            ),
            IObjectCreationOperation { Initializer: { } items } => items
                .Initializers.OfType<IInvocationOperation>()
                .SelectMany(added => added.Arguments)
                .SelectMany(item => Of(item.Value, depth + 1)),
            // The operation of a collection expression came after Roslyn 4.8; its children are the elements.
            { Syntax: CollectionExpressionSyntax } => value.ChildOperations.SelectMany(item => Of(item, depth + 1)),
            _ => [],
        };
    }

    /// <summary>The operand of conversions and parentheses.</summary>
    public static IOperation Unwrapped(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    break;
                default:
                    return operation;
            }
        }
    }
}
