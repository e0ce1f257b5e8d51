using System.Text;
using System.Text.RegularExpressions;
using CorpusSdk.Generator;
using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Analyzers.Tests.Harness;

/// <summary>
/// A project with a corpus on Roslyn's own testing package, which applies a fix one by one and to all places at once.
/// </summary>
internal sealed class CorpusFixTest<TFix> : CSharpCodeFixTest<CorpusCodeAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    private readonly CorpusProject _project;

    private CorpusFixTest(CorpusProject project, string code, string fixedCode)
    {
        _project = project;

        // No packages: all references are files of the running framework, so nothing is ever downloaded.
        ReferenceAssemblies = new("net10.0");
        CompilerDiagnostics = CompilerDiagnostics.Errors;
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipSuppressionCheck;
        FixedState.MarkupHandling = MarkupMode.Allow;
        BatchFixedState.MarkupHandling = MarkupMode.Allow;
        DisabledDiagnostics.Add("CORP5001");
        FixedState.InheritanceMode = StateInheritanceMode.Explicit;
        BatchFixedState.InheritanceMode = StateInheritanceMode.Explicit;
        Fill(TestState, code, project);
        Fill(FixedState, fixedCode, project);
        Fill(BatchFixedState, fixedCode, project);
    }

    /// <summary>Applies the fix to the places that the code marks, and then has no problem left.</summary>
    public static Task VerifyAsync(CorpusProject project, string code, string fixedCode) =>
        new CorpusFixTest<TFix>(project, code, fixedCode).RunAsync();

    /// <summary>Applies a fix that changes a file of the corpus, and leaves the code as it is.</summary>
    public static Task VerifyAsync(CorpusProject project, string code, string file, string content)
    {
        var unmarked = Regex.Replace(code, @"\{\|\w+:|\|\}", "");
        var test = new CorpusFixTest<TFix>(project, code, unmarked);
        var after = project.With(file, content);
        foreach (var state in new[] { test.FixedState, test.BatchFixedState })
        {
            state.AdditionalFiles.Clear();
            AddFiles(state, after.Without(project.Files.ContainsKey(file) ? "" : file));
            if (!project.Files.ContainsKey(file))
            {
                // A new file has no byte order mark.
                state.AdditionalFiles.Add(
                    (project.CorpusRoot + file, SourceText.From(content, new UTF8Encoding(false)))
                );
            }
        }

        return test.RunAsync();
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(CorpusGenerator)];

    protected override ParseOptions CreateParseOptions() => _project.ParseOptions;

    protected override CompilationOptions CreateCompilationOptions() =>
        _project.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Default);

    private static void Fill(SolutionState state, string code, CorpusProject project)
    {
        state.AdditionalReferences.AddRange(project.References);
        foreach (var (name, text) in project.Code)
        {
            state.Sources.Add((project.Folder + name, text));
        }

        state.Sources.Add((project.Folder + AnalyzedCode.File, code));
        AddFiles(state, project);
        state.AnalyzerConfigFiles.Add(
            (
                project.Folder + ".globalconfig",
                string.Join(
                    '\n',
                    new ProjectProperties(project)
                        .Values.Select(property => $"{property.Key} = {property.Value}")
                        .Prepend("is_global = true")
                )
            )
        );
    }

    private static void AddFiles(SolutionState state, CorpusProject project)
    {
        foreach (var path in project.Files.Keys.Order(StringComparer.Ordinal))
        {
            state.AdditionalFiles.Add((project.CorpusRoot + path, project.TextOf(path).GetText()!));
        }
    }
}
