using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests.Harness.Verification;

/// <summary>
/// A <see cref="CorpusProject"/> on Roslyn's own testing package, for tests of which diagnostics are reported where.
/// The compiler must find nothing in the generated code, warnings included.
/// </summary>
internal sealed class CorpusGeneratorTest : CSharpSourceGeneratorTest<CorpusGenerator, DefaultVerifier>
{
    /// <summary>
    /// The generated files live outside the project's folder, so this speaks of the written code alone.
    /// </summary>
    private const string EditorConfig = """
        root = true
        [*.cs]
        dotnet_diagnostic.CS1591.severity = none
        """;

    private readonly CorpusProject _project;

    public CorpusGeneratorTest(CorpusProject project)
    {
        _project = project;

        // No packages: all references are files of the running framework, so nothing is ever downloaded.
        ReferenceAssemblies = new("net10.0");
        TestState.AdditionalReferences.AddRange(project.References);
        CompilerDiagnostics = CompilerDiagnostics.Warnings;
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck | TestBehaviors.SkipSuppressionCheck;

        // Texts may have brackets that the markup of the package would take for spans.
        TestState.MarkupHandling = MarkupMode.None;
        TestState.Sources.Add((project.Folder + "Empty.cs", ""));
        foreach (var (name, text) in project.Code)
        {
            TestState.Sources.Add((project.Folder + name, text));
        }

        foreach (var path in project.Files.Keys.Order(StringComparer.Ordinal))
        {
            TestState.AdditionalFiles.Add((project.CorpusRoot + path, TextOf(path)));
        }

        TestState.AnalyzerConfigFiles.Add((project.Folder + ".editorconfig", EditorConfig));
        TestState.AnalyzerConfigFiles.Add((project.Folder + ".globalconfig", GlobalConfig()));
    }

    /// <summary>The generator that runs.</summary>
    public Type Generator { get; set; } = typeof(CorpusGenerator);

    /// <summary>
    /// Runs the generator and expects these diagnostics in any order, and no other, neither of the generator nor of the
    /// compiler.
    /// </summary>
    /// <param name="expected">In the form of <see cref="ExpectedDiagnostic"/>.</param>
    public static Task VerifyAsync(CorpusProject project, params string[] expected) =>
        Create(project, expected).RunAsync();

    public static CorpusGeneratorTest Create(CorpusProject project, params string[] expected)
    {
        var test = new CorpusGeneratorTest(project);
        test.ExpectedDiagnostics.AddRange(expected.Select(text => ExpectedDiagnostic.Parse(project, text)));
        return test;
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [Generator];

    protected override ParseOptions CreateParseOptions() => _project.ParseOptions;

    /// <summary>Warnings stay warnings, so that the severity compared is the rule's own.</summary>
    protected override CompilationOptions CreateCompilationOptions() =>
        _project.CompilationOptions.WithGeneralDiagnosticOption(ReportDiagnostic.Default);

    private SourceText TextOf(string path) => _project.TextOf(path).GetText()!;

    private string GlobalConfig() =>
        string.Join(
            '\n',
            new ProjectProperties(_project)
                .Values.Select(property => $"{property.Key} = {property.Value}")
                .Prepend("is_global = true")
        );
}
