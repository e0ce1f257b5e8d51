using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Diagnostics;

/// <summary>One clear error where the project's C# is too old, in place of a hundred in generated code.</summary>
internal static class LanguageSupport
{
    public static void Report(SourceProductionContext production, EmissionOptions options)
    {
        if (options.HasCorpus && options.IsLanguageTooOld)
        {
            var version = options.Language.ToDisplayString();
            production.ReportDiagnostic(
                Diagnostic.Create(
                    ProblemReporter.DescriptorOf(Rules.LanguageTooOld),
                    Location.None,
                    Rules.LanguageTooOld.Format(version, CorpusOptions.OldestLanguage.ToDisplayString())
                )
            );
        }
    }
}
