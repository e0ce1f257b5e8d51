using System.Collections.Concurrent;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.CSharpHost;

/// <summary>The edge: a problem of the core becomes a diagnostic of the compiler.</summary>
internal static class ProblemReporter
{
    private static readonly ConcurrentDictionary<Rule, DiagnosticDescriptor> s_descriptors = new();

    public static Diagnostic ToDiagnostic(Problem problem) =>
        Diagnostic.Create(s_descriptors.GetOrAdd(problem.Rule, DescriptorOf), LocationOf(problem), problem.Message);

    /// <summary>
    /// Errors cannot be configured away: code that compiles must be able to rely on the data. Warnings and advice can.
    /// </summary>
    public static DiagnosticDescriptor DescriptorOf(Rule rule) =>
        new(
            rule.Id,
            rule.Title,
            "{0}",
            "Corpus",
            rule.Severity switch
            {
                Severity.Error => DiagnosticSeverity.Error,
                Severity.Warning => DiagnosticSeverity.Warning,
                _ => DiagnosticSeverity.Info,
            },
            isEnabledByDefault: true,
            helpLinkUri: RulePages.AddressOf(rule),
            customTags: rule.Severity == Severity.Error ? [WellKnownDiagnosticTags.NotConfigurable] : []
        );

    /// <summary>A fault of ours in a generated file has no place in any file of the user's.</summary>
    private static Location LocationOf(Problem problem) =>
        problem.Path.Length == 0
            ? Location.None
            : Location.Create(
                problem.Path,
                new TextSpan(problem.Range.Start, problem.Range.Length),
                new LinePositionSpan(Position(problem.Start), Position(problem.End))
            );

    private static Microsoft.CodeAnalysis.Text.LinePosition Position(Core.Text.LinePosition position) =>
        new(position.Line, position.Column);
}
