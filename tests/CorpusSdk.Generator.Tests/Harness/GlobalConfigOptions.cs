using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests.Harness;

/// <summary>
/// What a <c>.globalconfig</c> says of rules; sections of an <c>.editorconfig</c> speak of syntax trees alone.
/// </summary>
internal sealed class GlobalConfigOptions(IReadOnlyDictionary<string, ReportDiagnostic> severities)
    : SyntaxTreeOptionsProvider
{
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree,
        string diagnosticId,
        CancellationToken cancellationToken,
        out ReportDiagnostic severity
    )
    {
        severity = ReportDiagnostic.Default;
        return false;
    }

    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId,
        CancellationToken cancellationToken,
        out ReportDiagnostic severity
    ) => severities.TryGetValue(diagnosticId, out severity);
}
