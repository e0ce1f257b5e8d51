using System.Collections.Immutable;
using System.Text;
using CorpusSdk.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Completion.Tests.Harness;

/// <summary>A project with a small corpus that is open in an editor with Roslyn's language services.</summary>
internal sealed class EditorProject : IDisposable
{
    /// <summary>The caret in a piece of code.</summary>
    private const string Caret = "$$";

    private const string Folder = "/home/user/Harbour/";

    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        """;

    /// <summary>What the program adds to the corpus.</summary>
    private const string Schema = """
        namespace Harbour;

        public sealed partial record Article
        {
            public string? Desk { get; init; }
        }

        [CorpusCollection("ships/*.yaml")]
        public sealed partial record Ship
        {
            public required string Name { get; init; }
            public Person? Captain { get; init; }
        }
        """;

    private readonly AdhocWorkspace _workspace = new(MefHostServices.DefaultHost);
    private readonly DocumentId _document;
    private readonly Solution _solution;

    /// <param name="isSorted">Whether the project has the completion provider of the package.</param>
    public EditorProject(bool isSorted = true)
    {
        var project = ProjectId.CreateNewId();
        _document = DocumentId.CreateNewId(project);
        ImmutableArray<AnalyzerReference> provider = isSorted
            ? [new AnalyzerFileReference(typeof(CorpusSetCompletionProvider).Assembly.Location, new AssemblyLoader())]
            : [];
        _solution = _workspace
            .CurrentSolution.AddProject(
                ProjectInfo.Create(
                    project,
                    VersionStamp.Create(),
                    "Harbour",
                    "Harbour",
                    LanguageNames.CSharp,
                    compilationOptions: new CSharpCompilationOptions(
                        OutputKind.DynamicallyLinkedLibrary,
                        nullableContextOptions: NullableContextOptions.Enable
                    ),
                    parseOptions: new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose),
                    documents:
                    [
                        Document("Code.cs", "Code.cs", "", _document),
                        Document("Usings.cs", "Usings.cs", Usings),
                        Document("Schema.cs", "Schema.cs", Schema),
                    ],
                    metadataReferences: References,
                    analyzerReferences: [new GeneratorReference(), .. provider],
                    additionalDocuments: Corpus.Select(file => Document(file.Key, "seeds/" + file.Key, file.Value))
                )
            )
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(project),
                ".globalconfig",
                SourceText.From(
                    $"""
                    is_global = true
                    build_property.CorpusRoot = {Folder}seeds/
                    build_property.CorpusProjectFolder = {Folder}
                    build_property.RootNamespace = Harbour

                    """,
                    Encoding.UTF8
                ),
                filePath: Folder + ".globalconfig"
            );

        DocumentInfo Document(string name, string path, string text, DocumentId? id = null) =>
            DocumentInfo.Create(
                id ?? DocumentId.CreateNewId(project),
                name,
                filePath: Folder + path,
                loader: TextLoader.From(
                    TextAndVersion.Create(SourceText.From(text, Encoding.UTF8), VersionStamp.Create())
                )
            );
    }

    /// <summary>Five articles, one of them in a folder.</summary>
    private static Dictionary<string, string> Corpus { get; } =
        new()
        {
            ["people.yaml"] = "- { id: jane-doe, name: Jane Doe }\n- { id: omar-aziz, name: Omar Aziz }\n",
            ["ferry.txt"] = "The ferry is late\n\n\"Blame the fog,\" said Omar Aziz.\n",
            ["ferry.yaml"] = """
                published: 2024-05-02
                quotes:
                  - text: Blame the fog,
                    speaker: omar-aziz
                    cue: said
                delegations:
                  - id: crew
                    party: Norway
                    members: [{ person: omar-aziz }]

                """,
            ["harbour.md"] = """
                ---
                quotes:
                  - text: The harbour is open again.
                    speaker: jane-doe
                ---
                # The harbour opens

                Jane Doe said, "The harbour is open again."

                """,
            ["storm.txt"] = "A storm\n\nNobody said a word.\n",
            ["whales.txt"] = "Whales\n\nThey swim.\n",
            ["fishing/nets.txt"] = "Nets\n\nThey are torn.\n",
            ["ships/aurora.yaml"] = "name: Aurora\ncaptain: jane-doe\n",
        };

    private static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path =>
                Path.GetFileName(path) is { } name
                && (name.StartsWith("System.", StringComparison.Ordinal) || name is "CorpusSdk.dll")
            )
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    /// <summary>The errors of the project with some statements.</summary>
    public async Task<IReadOnlyList<string>> ErrorsOfAsync(string statements)
    {
        var compilation = await Open(statements).Document.Project.GetCompilationAsync();
        return
        [
            .. compilation!
                .GetDiagnostics()
                .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(diagnostic => diagnostic.ToString()),
        ];
    }

    /// <summary>The completion list at the <c>$$</c> in some statements, in its order.</summary>
    public async Task<IReadOnlyList<CompletionItem>> CompleteAsync(string statements, char typed = '\0')
    {
        var (document, position) = Open(statements);
        return await EditorCompletion.ListAsync(
            document,
            position,
            typed == '\0' ? CompletionTrigger.Invoke : CompletionTrigger.CreateInsertionTrigger(typed)
        );
    }

    /// <summary>What an editor shows next to an item, and the text that choosing it inserts.</summary>
    public async Task<(string Description, TextChange Change)> ChooseAsync(string statements, string name)
    {
        var (document, _) = Open(statements);
        var item = (await CompleteAsync(statements)).Single(item => item.DisplayText == name);
        return (
            await EditorCompletion.DescribeAsync(document, item),
            await EditorCompletion.ChangeOfAsync(document, item)
        );
    }

    /// <summary>What an editor shows on hover over the name at the <c>$$</c>: a line for each section.</summary>
    public async Task<string> HoverAsync(string statements)
    {
        var (document, position) = Open(statements);
        var info = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position);
        return string.Join('\n', info?.Sections.Select(section => section.Text) ?? []);
    }

    public void Dispose() => _workspace.Dispose();

    private (Document Document, int Position) Open(string statements)
    {
        var code = $$"""
            namespace Harbour;

            internal static class Code
            {
                public static void Run(Article article, Quote quote, Person person, Delegation delegation, Ship ship)
                {
                    {{statements}}
                }
            }
            """;
        var document = _solution
            .WithDocumentText(_document, SourceText.From(code.Replace(Caret, "", StringComparison.Ordinal)))
            .GetDocument(_document)!;
        return (document, code.IndexOf(Caret, StringComparison.Ordinal));
    }

    private sealed class AssemblyLoader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public System.Reflection.Assembly LoadFromPath(string fullPath) =>
            System.Reflection.Assembly.LoadFrom(fullPath);
    }

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
