using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Benchmarks.Editing;

/// <summary>Is called at the same places as the analyzer of the package, and does nothing.</summary>
#pragma warning disable RS1001, RS1036, RS1038, RS2008 // Measured here, and not used by a compiler.
internal sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_none = new("NONE", "", "", "", DiagnosticSeverity.Info, true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [s_none];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(
            _ => { },
            OperationKind.Argument,
            OperationKind.Binary,
            OperationKind.IsPattern,
            OperationKind.Invocation,
            OperationKind.SimpleAssignment,
            OperationKind.FieldInitializer,
            OperationKind.PropertyInitializer,
            OperationKind.ParameterInitializer,
            OperationKind.Return
        );
        context.RegisterSyntaxNodeAction(_ => { }, SyntaxKind.Attribute);
    }
}
