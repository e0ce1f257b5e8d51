using System.Collections.Concurrent;
using System.Collections.Immutable;
using CorpusSdk.Core.Compilation;
using CorpusSdk.CSharpHost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>Constants that are given where <c>[Quotation]</c> is.</summary>
internal sealed class ConstantAnalysis(CorpusCode code)
{
    private readonly IdAnalysis _ids = new(code);
    private readonly ConcurrentDictionary<ISymbol, QuotedConstant?> _quoted = new(SymbolEqualityComparer.Default);

    public void Analyze(OperationAnalysisContext context)
    {
        switch (context.Operation)
        {
            case IArgumentOperation { Parameter: { } parameter } argument when IsText(parameter.Type):
                Check(context, parameter, argument.Value);
                break;
            case ISimpleAssignmentOperation assignment:
                Assign(context, assignment.Target, assignment.Value);
                break;
            case ICoalesceAssignmentOperation assignment:
                Assign(context, assignment.Target, assignment.Value);
                break;
            case IDeconstructionAssignmentOperation { Target: ITupleOperation targets, Value: var value }
                when ConstantTexts.Unwrapped(value) is ITupleOperation values
                    && values.Elements.Length == targets.Elements.Length:
                for (var i = 0; i < targets.Elements.Length; i++)
                {
                    Assign(context, targets.Elements[i], values.Elements[i]);
                }

                break;
            case IFieldInitializerOperation field:
                foreach (var initialized in field.InitializedFields.Where(initialized => IsText(initialized.Type)))
                {
                    Check(context, initialized, field.Value);
                }

                break;
            case IPropertyInitializerOperation property:
                foreach (var initialized in property.InitializedProperties.Where(p => IsText(p.Type)))
                {
                    Check(context, initialized, property.Value);
                }

                break;
            case IParameterInitializerOperation { Parameter: { } parameter } initializer when IsText(parameter.Type):
                Check(context, parameter, initializer.Value);
                break;
            case IReturnOperation { ReturnedValue: { } value }
                when context.ContainingSymbol
                    is IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property }:
                Check(context, property, value);
                break;
        }
    }

    /// <summary>The ids that the attribute names.</summary>
    public void AnalyzeAttribute(SyntaxNodeAnalysisContext context)
    {
        var syntax = (AttributeSyntax)context.Node;
        foreach (var argument in syntax.ArgumentList?.Arguments ?? default)
        {
            var record = argument.NameEquals?.Name.Identifier.ValueText switch
            {
                nameof(QuotedConstant.Article) => CorpusCode.Article,
                nameof(QuotedConstant.Speaker) => CorpusCode.Person,
                _ => null,
            };
            if (
                record is not null
                && context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken)
                    is { HasValue: true, Value: string id }
                && code.Symbols.IsQuotation(context.SemanticModel.GetTypeInfo(syntax, context.CancellationToken).Type)
            )
            {
                _ = _ids.Check(context.ReportDiagnostic, record, argument.Expression, id, context.CancellationToken);
            }
        }
    }

    private static bool IsText(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String or SpecialType.System_Object }
        || IsSequence(type)
        || type?.AllInterfaces.Any(IsSequence) == true;

    private static bool IsSequence(ITypeSymbol? type) =>
        type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_String }
        || (
            type
                is INamedTypeSymbol
                {
                    OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T
                } sequence
            && sequence.TypeArguments[0].SpecialType == SpecialType.System_String
        );

    private void Assign(OperationAnalysisContext context, IOperation target, IOperation value)
    {
        if (target is IMemberReferenceOperation member && IsText(member.Type))
        {
            Check(context, member.Member, value);
        }
    }

    private void Check(OperationAnalysisContext context, ISymbol target, IOperation value)
    {
        if (QuotedBy(target) is not { } quoted || code.Corpus(context.CancellationToken) is not { } corpus)
        {
            return;
        }

        // Unknown ids are reported at the attribute.
        var ids = CorpusIds.Of(corpus);
        if (
            (quoted.Article is { } article && ids.Find(CorpusIds.Article, article) is null)
            || (quoted.Speaker is { } speaker && ids.Find(CorpusIds.Person, speaker) is null)
        )
        {
            return;
        }

        // An empty text quotes nothing: it is what a property has until it gets a quotation.
        foreach (var (constant, text) in ConstantTexts.Of(value).Where(constant => constant.Text.Length > 0))
        {
            var fault = ConstantChecker.Of(corpus).Check(quoted with { Words = text }, context.CancellationToken);
            if (fault is not null)
            {
                context.ReportDiagnostic(
                    CodeDiagnostic.Of(fault.Rule, constant.Syntax, PropertiesOf(fault, quoted), fault.Message)
                );
            }
        }
    }

    private static ImmutableDictionary<string, string?> PropertiesOf(ConstantFault fault, QuotedConstant quoted) =>
        fault.IsUnannotated
            ? CodeDiagnostic.None.Add(FixProperties.Article, fault.Article).Add(FixProperties.Id, quoted.Speaker)
        : fault.Verbatim is { } verbatim ? CodeDiagnostic.None.Add(FixProperties.Text, verbatim)
        : CodeDiagnostic.None;

    private QuotedConstant? QuotedBy(ISymbol symbol)
    {
        if (!_quoted.TryGetValue(symbol, out var quoted))
        {
            quoted = code.Symbols.QuotedBy(symbol);
            _quoted[symbol] = quoted;
        }

        return quoted;
    }
}
