using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.CSharpHost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>
/// Comparisons with ids in strings: <c>quote.Speaker?.Id == "…"</c>, <c>Single(x => x.Id == "…")</c>, and those of
/// records with strings, which are never equal.
/// </summary>
internal sealed class ComparisonAnalysis(CorpusCode code)
{
    private readonly IdAnalysis _ids = new(code);

    public void Analyze(OperationAnalysisContext context)
    {
        switch (context.Operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary:
                CompareId(context, binary.LeftOperand, binary.RightOperand, binary);
                CompareId(context, binary.RightOperand, binary.LeftOperand, binary);
                break;
            case IIsPatternOperation { Pattern: IConstantPatternOperation pattern } match:
                CompareId(context, match.Value, pattern.Value, match);
                break;
            case IConstantPatternOperation { Parent: not IIsPatternOperation } pattern:
                CheckId(context, OwnerOfTested(pattern), pattern.Value);
                break;
            case ISingleValueCaseClauseOperation { Parent.Parent: ISwitchOperation choice } label:
                CheckId(context, IdOwner(choice.Value)?.Type, label.Value);
                break;
            case IInvocationOperation { TargetMethod: { Name: nameof(Equals) } method } call:
                var operands = call.Arguments.Select(argument => argument.Value).ToList();
                if (!method.IsStatic && call.Instance is not null)
                {
                    operands.Insert(0, call.Instance);
                }

                if (operands.Count >= 2 && method.ContainingType.SpecialType == SpecialType.System_String)
                {
                    CheckId(context, IdOwner(operands[0])?.Type, operands[1]);
                    CheckId(context, IdOwner(operands[1])?.Type, operands[0]);
                }
                else if (operands.Count == 2)
                {
                    CompareRecord(context, operands[0], operands[1], call);
                    CompareRecord(context, operands[1], operands[0], call);
                }

                break;
        }
    }

    private void CompareId(OperationAnalysisContext context, IOperation left, IOperation right, IOperation comparison)
    {
        var constant = ConstantTexts.Unwrapped(right);
        if (
            constant.ConstantValue is not { HasValue: true, Value: string id }
            || IdOwner(left) is not { } owner
            || code.RecordOf(owner.Type, context.CancellationToken) is not { } record
            || _ids.Check(context.ReportDiagnostic, record, constant.Syntax, id, context.CancellationToken)
                is not { } known
        )
        {
            return;
        }

        var (call, set) = Search(comparison, owner);
        var isIndexer = call is not null && !IdAnalysis.HasMember(set!.Type, known.Path ?? "");
        var entry = isIndexer ? $"{set!.Syntax}[\"{id}\"]" : EntryOf(record, known, id);
        context.ReportDiagnostic(
            CodeDiagnostic.Of(
                CodeRules.ComparedId,
                (call ?? comparison).Syntax,
                CodeDiagnostic
                    .None.Add(FixProperties.Set, record.Set)
                    .Add(FixProperties.Id, id)
                    .Add(FixProperties.Member, isIndexer ? null : known.Path),
                CodeRules.ComparedId.Format(
                    record.Noun,
                    call is not null ? entry : $"{RecordText(owner)} {Operator(comparison)} {entry}"
                )
            )
        );
    }

    /// <summary>Reports an unknown id where no member could take its place.</summary>
    private void CheckId(OperationAnalysisContext context, ITypeSymbol? owner, IOperation value)
    {
        var constant = ConstantTexts.Unwrapped(value);
        if (
            owner is not null
            && constant.ConstantValue is { HasValue: true, Value: string id }
            && code.RecordOf(owner, context.CancellationToken) is { } record
        )
        {
            _ = _ids.Check(context.ReportDiagnostic, record, constant.Syntax, id, context.CancellationToken);
        }
    }

    /// <summary>The type of the record whose id a pattern tests; null if it tests something else.</summary>
    private static ITypeSymbol? OwnerOfTested(IPatternOperation pattern)
    {
        IOperation? around = pattern.Parent;
        while (around is IBinaryPatternOperation or INegatedPatternOperation)
        {
            around = around.Parent;
        }

        if (around is IPropertySubpatternOperation { Member: var member })
        {
            return member is IPropertyReferenceOperation { Property: { Name: "Id" } id } ? id.ContainingType : null;
        }

        var tested = around switch
        {
            IIsPatternOperation match => match.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation choice } => choice.Value,
            _ => null,
        };
        return tested is null ? null : IdOwner(tested)?.Type;
    }

    private void CompareRecord(
        OperationAnalysisContext context,
        IOperation left,
        IOperation right,
        IInvocationOperation call
    )
    {
        if (
            ConstantTexts.Unwrapped(right).ConstantValue is not { HasValue: true, Value: string id }
            || code.RecordOf(ConstantTexts.Unwrapped(left).Type, context.CancellationToken) is not { } record
            || code.Corpus(context.CancellationToken) is not { } corpus
        )
        {
            return;
        }

        var known = CorpusIds.Of(corpus).Find(record.Name, id);
        var entry = EntryOf(record, known ?? new(null), id);
        context.ReportDiagnostic(
            CodeDiagnostic.Of(
                CodeRules.ComparedRecord,
                call.Syntax,
                known is null
                    ? CodeDiagnostic.None
                    : CodeDiagnostic
                        .None.Add(FixProperties.Set, record.Set)
                        .Add(FixProperties.Id, id)
                        .Add(FixProperties.Member, known.Path),
                CodeRules.ComparedRecord.Format(record.Noun, known is null ? $"another {record.Noun}" : entry)
            )
        );
    }

    private static string EntryOf(CodeRecord record, KnownId known, string id) =>
        $"Corpus.{record.Set}" + (known.Path is { } path ? "." + path : $"[\"{id}\"]");

    /// <summary>The record whose id is read: <c>x</c> in <c>x.Id</c>, <c>quote.Speaker</c> in <c>quote.Speaker?.Id</c>.
    /// </summary>
    private static IOperation? IdOwner(IOperation operation) =>
        ConstantTexts.Unwrapped(operation) switch
        {
            IPropertyReferenceOperation { Property.Name: "Id", Instance: { } instance } => instance,
            IConditionalAccessOperation
            {
                WhenNotNull: IPropertyReferenceOperation
                {
                    Property.Name: "Id",
                    Instance: IConditionalAccessInstanceOperation
                }
            } access => access.Operation,
            _ => null,
        };

    /// <summary>
    /// The call and its set, if the comparison is all that <c>Single(x => x.Id == "…")</c> and the like look for.
    /// </summary>
    private (IInvocationOperation? Call, IOperation? Set) Search(IOperation comparison, IOperation owner)
    {
        if (
            comparison is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals }
            || owner is not IParameterReferenceOperation parameter
            || comparison.Parent
                is not IReturnOperation
                {
                    Parent: IBlockOperation { Operations.Length: 1, Parent: IAnonymousFunctionOperation lambda }
                }
            || !SymbolEqualityComparer.Default.Equals(parameter.Parameter.ContainingSymbol, lambda.Symbol)
        )
        {
            return default;
        }

        var argument = lambda.Parent is IDelegateCreationOperation created ? created.Parent : lambda.Parent;
        while (argument is IConversionOperation)
        {
            argument = argument.Parent;
        }

        return
            argument is IArgumentOperation { Parent: IInvocationOperation call }
            && call.TargetMethod.Name is "Single" or "First" or "SingleOrDefault" or "FirstOrDefault"
            && call.Arguments.Length == 2
            && ConstantTexts.Unwrapped(call.Arguments[0].Value) is { } set
            && code.Symbols.EntryOf(set.Type) is not null
            ? (call, set)
            : default;
    }

    private static string Operator(IOperation comparison) =>
        comparison is IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } ? "!=" : "==";

    private static string RecordText(IOperation owner) => owner.Syntax.ToString();
}
