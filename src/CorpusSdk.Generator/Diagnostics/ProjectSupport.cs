using CorpusSdk.Core.Diagnostics;
using CorpusSdk.CSharpHost;
using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Diagnostics;

/// <summary>
/// Reports one clear error if the framework or C# version of the project is too old, in place of a hundred in
/// generated code.
/// </summary>
internal static class ProjectSupport
{
    public static void Report(SourceProductionContext production, EmissionOptions options)
    {
        if (!options.HasCode)
        {
            return;
        }

        // The default C# version of an old framework is old as well, so the framework comes first.
        if (options.IsFrameworkTooOld)
        {
            var framework = options.Project.TargetFramework;
            Report(production, Rules.FrameworkTooOld, framework.Length > 0 ? framework : "an older framework");
        }
        else if (options.IsLanguageTooOld)
        {
            Report(
                production,
                Rules.LanguageTooOld,
                options.Language.ToDisplayString(),
                CorpusOptions.OldestLanguage.ToDisplayString()
            );
        }
    }

    private static void Report(SourceProductionContext production, Rule rule, params string[] arguments) =>
        production.ReportDiagnostic(
            Diagnostic.Create(ProblemReporter.DescriptorOf(rule), Location.None, rule.Format(arguments))
        );
}
