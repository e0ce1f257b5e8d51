using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using CorpusSdk.Benchmarks.Reference;
using CorpusSdk.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Benchmarks.Editing;

/// <summary>A workspace that is open in an editor, and its completion list at a position after a keystroke.</summary>
internal sealed class CompletionSession : IDisposable
{
    private const string Place = "$$";

    private readonly AdhocWorkspace _workspace = new(MefHostServices.DefaultHost);
    private readonly DocumentId _document;
    private Solution _solution;
    private int _keystrokes;

    /// <param name="corpus">Null for a project without a corpus and without the generator.</param>
    public CompletionSession(ReferenceCorpus? corpus)
    {
        var project = ProjectId.CreateNewId();
        _document = DocumentId.CreateNewId(project);
        _solution = _workspace.CurrentSolution.AddProject(
            ProjectInfo.Create(
                project,
                VersionStamp.Create(),
                "Newsroom",
                "Newsroom",
                LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(
                    OutputKind.DynamicallyLinkedLibrary,
                    nullableContextOptions: NullableContextOptions.Enable
                ),
                parseOptions: new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose),
                documents:
                [
                    DocumentInfo.Create(
                        _document,
                        "Code.cs",
                        filePath: ProjectProperties.Folder + "Code.cs",
                        loader: Loader("")
                    ),
                ],
                metadataReferences: References.All,
                analyzerReferences: corpus is null ? [] : [new GeneratorReference()],
                additionalDocuments: corpus is null ? [] : Files(project, corpus)
            )
        );
        if (corpus is not null)
        {
            _solution = _solution.AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(project),
                ".globalconfig",
                SourceText.From(
                    "is_global = true\n"
                        + string.Concat(
                            ProjectProperties.All.Select(property => $"{property.Key} = {property.Value}\n")
                        ),
                    Encoding.UTF8
                ),
                filePath: ProjectProperties.Folder + ".globalconfig"
            );
        }
    }

    /// <summary>Types a letter, and requests the completion list at the <c>$$</c> in the code.</summary>
    /// <returns>The elapsed time and the list.</returns>
    public (TimeSpan Elapsed, ImmutableArray<string> Items) Complete(string expression)
    {
        var code = $$"""
            using System;

            namespace Newsroom;

            internal static class Code
            {
                public static void Run(string[] args)
                {
                    var letters{{_keystrokes++}} = args.Length;
                    {{expression}}
                }
            }
            """;
        var text = SourceText.From(code.Replace(Place, "", StringComparison.Ordinal), Encoding.UTF8);
        var start = Stopwatch.GetTimestamp();
        _solution = _solution.WithDocumentText(_document, text);
        var document = _solution.GetDocument(_document)!;
        var list = CompletionService
            .GetService(document)!
            .GetCompletionsAsync(document, code.IndexOf(Place, StringComparison.Ordinal))
            .GetAwaiter()
            .GetResult();
        return (Stopwatch.GetElapsedTime(start), [.. list.ItemsList.Select(item => item.DisplayText)]);
    }

    public void Dispose() => _workspace.Dispose();

    private static IEnumerable<DocumentInfo> Files(ProjectId project, ReferenceCorpus corpus)
    {
        yield return File("people.yaml", CorpusFolder.People(corpus.People));
        foreach (var article in corpus.Articles)
        {
            yield return File(article.Stem + ".txt", article.Text);
            yield return File(article.Stem + ".yaml", CorpusFolder.Annotations(article));
        }

        DocumentInfo File(string path, string content) =>
            DocumentInfo.Create(
                DocumentId.CreateNewId(project),
                Path.GetFileName(path),
                filePath: ProjectProperties.CorpusFolder + path,
                loader: Loader(content)
            );
    }

    private static TextLoader Loader(string content) =>
        TextLoader.From(TextAndVersion.Create(SourceText.From(content, Encoding.UTF8), VersionStamp.Create()));

    /// <summary>The generator of this build, not one loaded from a file.</summary>
    private sealed class GeneratorReference : AnalyzerReference
    {
        // The workspace identifies the reference of a generator by the generator object.
        private readonly ImmutableArray<ISourceGenerator> _generators = [new CorpusGenerator().AsSourceGenerator()];

        public override string FullPath => typeof(CorpusGenerator).Assembly.Location;

        public override object Id => this;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;
    }
}
