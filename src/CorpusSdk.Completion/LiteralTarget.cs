using CorpusSdk.Core.Compilation;
using CorpusSdk.CSharpHost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Completion;

/// <summary>What a string literal is for: an id of a record, or a quotation.</summary>
internal sealed class LiteralTarget(CorpusCode code, SemanticModel model, CancellationToken cancellationToken)
{
    /// <summary>The record whose id the literal is; null if it is none.</summary>
    public CodeRecord? RecordOf(LiteralExpressionSyntax literal) =>
        literal.Parent switch
        {
            ArgumentSyntax { Parent: BracketedArgumentListSyntax { Parent: ElementAccessExpressionSyntax access } } =>
                EntryOf(access.Expression),
            ArgumentSyntax
            {
                Parent: ArgumentListSyntax
                {
                    Parent: InvocationExpressionSyntax
                    {
                        Expression: MemberAccessExpressionSyntax
                        {
                            Name.Identifier.ValueText: "TryGetValue" or "ContainsKey"
                        } method
                    }
                } arguments
            } argument when arguments.Arguments.IndexOf(argument) == 0 => EntryOf(method.Expression),
            BinaryExpressionSyntax
            {
                RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression
            } b => Owner(b.Left == literal ? b.Right : b.Left),
            ConstantPatternSyntax { Parent: IsPatternExpressionSyntax pattern } => Owner(pattern.Expression),
            AttributeArgumentSyntax
            {
                NameEquals.Name.Identifier.ValueText: var name,
                Parent.Parent: AttributeSyntax quotation
            } when code.Symbols.IsQuotation(model.GetTypeInfo(quotation, cancellationToken).Type) => name switch
            {
                nameof(QuotedConstant.Article) => CorpusCode.Article,
                nameof(QuotedConstant.Speaker) => CorpusCode.Person,
                _ => null,
            },
            _ => null,
        };

    /// <summary>What the quotation must be of; null if the literal is none.</summary>
    public QuotedConstant? QuotationOf(LiteralExpressionSyntax literal)
    {
        SyntaxNode node = literal;
        while (node.Parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax or BinaryExpressionSyntax)
        {
            node = node.Parent;
        }

        return TargetsOf(node.Parent).Select(code.Symbols.QuotedBy).FirstOrDefault(quoted => quoted is not null);
    }

    private IEnumerable<ISymbol> TargetsOf(SyntaxNode? parent)
    {
        switch (parent)
        {
            case ArgumentSyntax { Parent: BaseArgumentListSyntax { Parent: { } call } list } argument:
                return Methods(call).Select(method => ParameterOf(method, argument, list)).OfType<ISymbol>();
            case AssignmentExpressionSyntax assignment:
                return Only(model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol);
            case EqualsValueClauseSyntax { Parent: { } declared }:
                return Only(model.GetDeclaredSymbol(declared, cancellationToken));
            case ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property }:
                return Only(model.GetDeclaredSymbol(property, cancellationToken));
            default:
                return [];
        }
    }

    /// <summary>The called method; all candidates while the call is not complete.</summary>
    private IEnumerable<IMethodSymbol> Methods(SyntaxNode call)
    {
        var info = model.GetSymbolInfo(call, cancellationToken);
        return Only(info.Symbol).Concat(info.CandidateSymbols).OfType<IMethodSymbol>();
    }

    private static IParameterSymbol? ParameterOf(
        IMethodSymbol method,
        ArgumentSyntax argument,
        BaseArgumentListSyntax list
    ) =>
        argument.NameColon?.Name.Identifier.ValueText is { } name
            ? method.Parameters.FirstOrDefault(parameter => parameter.Name == name)
            : method.Parameters.ElementAtOrDefault(list.Arguments.IndexOf(argument));

    private CodeRecord? EntryOf(ExpressionSyntax set) =>
        code.RecordOf(code.Symbols.EntryOf(model.GetTypeInfo(set, cancellationToken).Type), cancellationToken);

    /// <summary>The record whose id is compared.</summary>
    private CodeRecord? Owner(ExpressionSyntax id)
    {
        var owner = IdAccess.OwnerOf(id);
        return owner is null
            ? null
            : code.RecordOf(model.GetTypeInfo(owner, cancellationToken).Type, cancellationToken);
    }

    private static IEnumerable<ISymbol> Only(ISymbol? symbol) => symbol is null ? [] : [symbol];
}
