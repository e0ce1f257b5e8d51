using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.CSharpHost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>Ids in constants: <c>Corpus.People["…"]</c>, <c>TryGetValue("…")</c>.</summary>
internal sealed class IdAnalysis(CorpusCode code)
{
    public void AnalyzeArgument(OperationAnalysisContext context)
    {
        var argument = (IArgumentOperation)context.Operation;
        if (argument.Parameter?.Type.SpecialType != SpecialType.System_String)
        {
            return;
        }

        var (type, receiver) = argument.Parent switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true } access => (
                EntryOf(access.Property),
                access.Instance
            ),
            IInvocationOperation { TargetMethod: { Name: "TryGetValue" or "ContainsKey" } method } call => (
                EntryOf(method),
                call.Instance
            ),
            _ => (null, null),
        };
        if (type is not null && receiver is not null && code.RecordOf(type, context.CancellationToken) is { } record)
        {
            foreach (var (constant, id) in ConstantTexts.Of(argument.Value))
            {
                if (
                    Check(context.ReportDiagnostic, record, constant.Syntax, id, context.CancellationToken) is { } known
                )
                {
                    Suggest(context, record, argument, constant, id, known, receiver);
                }
            }
        }
    }

    /// <summary>Reports an id that is unknown; null if it is.</summary>
    public KnownId? Check(
        Action<Diagnostic> report,
        CodeRecord record,
        SyntaxNode constant,
        string id,
        CancellationToken cancellationToken
    )
    {
        if (code.Corpus(cancellationToken) is not { } corpus)
        {
            return null;
        }

        var ids = CorpusIds.Of(corpus);
        if (ids.Find(record.Name, id) is { } known)
        {
            return known;
        }

        if (ids.IsComplete(record.Name))
        {
            var nearest = ids.Nearest(record.Name, id);
            report(
                CodeDiagnostic.Of(
                    CodeRules.UnknownId,
                    constant,
                    nearest is null ? CodeDiagnostic.None : CodeDiagnostic.None.Add(FixProperties.Text, nearest),
                    CodeRules.UnknownId.Format(record.Noun, id, ids.Hint(record.Name, id))
                )
            );
        }

        return null;
    }

    private static void Suggest(
        OperationAnalysisContext context,
        CodeRecord record,
        IArgumentOperation argument,
        IOperation constant,
        string id,
        KnownId known,
        IOperation receiver
    )
    {
        if (known.Path is not { } path || ConstantTexts.Unwrapped(argument.Value) != constant)
        {
            return;
        }

        // A part of a set has no member for the entries that are not in it, and one in a variable may have none.
        if (HasMember(receiver.Type, path))
        {
            context.ReportDiagnostic(
                CodeDiagnostic.Of(
                    CodeRules.MemberForId,
                    constant.Syntax,
                    CodeDiagnostic.None.Add(FixProperties.Member, path),
                    CodeRules.MemberForId.Format(record.Noun, id, $"{receiver.Syntax}.{path}")
                )
            );
        }
    }

    private ITypeSymbol? EntryOf(ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType.OriginalDefinition, code.Symbols.Set)
            ? member.ContainingType.TypeArguments[0]
            : null;

    public static bool HasMember(ITypeSymbol? type, string path)
    {
        var dot = path.IndexOf('.');
        var name = dot < 0 ? path : path.Substring(0, dot);
        for (; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(name).Any(member => member is IPropertySymbol))
            {
                return true;
            }
        }

        return false;
    }
}
