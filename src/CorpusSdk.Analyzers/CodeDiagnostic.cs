using System.Collections.Immutable;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.CSharpHost;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Analyzers;

/// <summary>A problem of the code as a diagnostic of the compiler.</summary>
internal static class CodeDiagnostic
{
    public static readonly ImmutableDictionary<string, string?> None = ImmutableDictionary<string, string?>.Empty;

    /// <param name="properties">See <see cref="FixProperties"/>.</param>
    public static Diagnostic Of(
        Rule rule,
        SyntaxNode node,
        ImmutableDictionary<string, string?> properties,
        string message
    ) => Diagnostic.Create(ProblemReporter.DescriptorOf(rule), node.GetLocation(), properties, message);
}
