using System.Collections.Immutable;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.CSharpHost;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Analyzers;

/// <summary>
/// Checks C# code that uses a corpus: ids in constants, quotations, and comparisons of records with strings. Does
/// nothing in a project without a corpus.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusCodeAnalyzer : DiagnosticAnalyzer
{
    private static readonly Rule[] s_rules =
    [
        CodeRules.UnknownId,
        CodeRules.MemberForId,
        CodeRules.QuotationNotFound,
        CodeRules.QuotationMisleads,
        CodeRules.QuotationMayMislead,
        CodeRules.ComparedId,
        CodeRules.ComparedRecord,
    ];

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.CreateRange(s_rules.Select(ProblemReporter.DescriptorOf));

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var project = CorpusOptions.Read(context.Options.AnalyzerConfigOptionsProvider);
        if (project.Root.Length == 0 || CorpusSymbols.Find(context.Compilation) is not { } symbols)
        {
            return;
        }

        var code = new CorpusCode(context.Compilation, context.Options.AdditionalFiles, project, symbols);
        var ids = new IdAnalysis(code);
        var comparisons = new ComparisonAnalysis(code);
        context.RegisterOperationAction(ids.AnalyzeArgument, OperationKind.Argument);
        context.RegisterOperationAction(
            comparisons.Analyze,
            OperationKind.Binary,
            OperationKind.IsPattern,
            OperationKind.ConstantPattern,
            OperationKind.CaseClause,
            OperationKind.Invocation
        );
        if (symbols.Quotation is not null)
        {
            var quotations = new ConstantAnalysis(code);
            context.RegisterOperationAction(
                quotations.Analyze,
                OperationKind.Argument,
                OperationKind.SimpleAssignment,
                OperationKind.CoalesceAssignment,
                OperationKind.DeconstructionAssignment,
                OperationKind.FieldInitializer,
                OperationKind.PropertyInitializer,
                OperationKind.ParameterInitializer,
                OperationKind.Return
            );
            context.RegisterSyntaxNodeAction(quotations.AnalyzeAttribute, SyntaxKind.Attribute);
        }
    }
}
