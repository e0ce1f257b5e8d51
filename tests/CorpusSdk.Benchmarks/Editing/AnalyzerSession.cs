using System.Collections.Immutable;
using System.Text;
using CorpusSdk.Analyzers;
using CorpusSdk.Benchmarks.Reference;
using CorpusSdk.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Benchmarks.Editing;

/// <summary>
/// A program that uses a corpus, open in an editor: after each keystroke, its file is analyzed, as an editor does with
/// the file that is being edited. Times are processor times of the process: other programs do not add to them.
/// </summary>
internal sealed class AnalyzerSession
{
    private readonly ImmutableArray<AdditionalText> _texts;
    private readonly Func<int, string> _code;
    private CSharpCompilation _program;
    private SyntaxTree _tree;
    private int _keystrokes;

    /// <param name="code">The file after each keystroke.</param>
    public AnalyzerSession(ReferenceCorpus corpus, Func<int, string> code)
    {
        _code = code;
        _texts = [.. Files(corpus)];
        _tree = Parse(code(0));
        var program = CSharpCompilation.Create(
            "Newsroom",
            [_tree],
            References.All,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
        );
        _ = CSharpGeneratorDriver
            .Create(
                [new CorpusGenerator().AsSourceGenerator()],
                _texts,
                new CSharpParseOptions(LanguageVersion.Latest),
                new ProjectProperties()
            )
            .RunGeneratorsAndUpdateCompilation(program, out var generated, out _);
        _program = (CSharpCompilation)generated;
    }

    /// <summary>Types a letter and analyzes the file.</summary>
    /// <param name="analyzer">The analyzer of the package, or another one to compare with.</param>
    public (TimeSpan Elapsed, int Diagnostics) Keystroke(DiagnosticAnalyzer analyzer)
    {
        var tree = Parse(_code(++_keystrokes));
        _program = _program.ReplaceSyntaxTree(_tree, tree);
        _tree = tree;

        // An editor has bound the file before, for its own errors.
        var model = _program.GetSemanticModel(tree);
        _ = model.GetDiagnostics();
        var analysis = _program.WithAnalyzers(
            [analyzer],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(_texts, new ProjectProperties()),
                onAnalyzerException: (exception, _, _) => throw exception,
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: false
            )
        );
        var start = Environment.CpuUsage.TotalTime;
        var found = analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, default).GetAwaiter().GetResult();
        return (Environment.CpuUsage.TotalTime - start, found.Length);
    }

    private static SyntaxTree Parse(string code) =>
        CSharpSyntaxTree.ParseText(
            code,
            new CSharpParseOptions(LanguageVersion.Latest),
            ProjectProperties.Folder + "Code.cs",
            Encoding.UTF8
        );

    private static IEnumerable<CorpusFile> Files(ReferenceCorpus corpus)
    {
        yield return File("people.yaml", CorpusFolder.People(corpus.People));
        foreach (var article in corpus.Articles)
        {
            yield return File(article.Stem + ".txt", article.Text);
            yield return File(article.Stem + ".yaml", CorpusFolder.Annotations(article));
        }

        static CorpusFile File(string path, string content) => new(ProjectProperties.CorpusFolder + path, content);
    }
}
