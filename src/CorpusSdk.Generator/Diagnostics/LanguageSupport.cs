using CorpusSdk.Core.Model;
using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Diagnostics;

/// <summary>One clear error where the project's C# is too old, in place of a hundred in generated code.</summary>
internal static class LanguageSupport
{
    public static bool IsNewEnough(ParseOptions options) =>
        options is CSharpParseOptions csharp && csharp.LanguageVersion >= CorpusOptions.OldestLanguage;

    public static void Report(SourceProductionContext production, (ParseOptions Options, bool HasCorpus) project)
    {
        if (project.HasCorpus && !IsNewEnough(project.Options))
        {
            var version = ((CSharpParseOptions)project.Options).LanguageVersion.ToDisplayString();
            production.ReportDiagnostic(Diagnostic.Create(
                ProblemReporter.DescriptorOf(Rules.LanguageTooOld),
                Location.None,
                Rules.LanguageTooOld.Format(version, CorpusOptions.OldestLanguage.ToDisplayString())));
        }
    }
}
