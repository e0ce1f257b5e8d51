using System.Text;
using CorpusSdk.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Analyzers.Tests.Harness;

/// <summary>A project with a corpus in a workspace, as an editor has it, with the files of the corpus as documents.
/// </summary>
internal sealed class CorpusWorkspace : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly CorpusProject _project;

    public CorpusWorkspace(CorpusProject project)
    {
        _project = project;
        var id = ProjectId.CreateNewId();
        Solution = _workspace
            .CurrentSolution.AddProject(
                ProjectInfo.Create(
                    id,
                    VersionStamp.Create(),
                    "Summit",
                    "Summit",
                    LanguageNames.CSharp,
                    compilationOptions: project.CompilationOptions,
                    parseOptions: project.ParseOptions,
                    documents: project.Code.Select(code =>
                        Document(project.Folder + code.Name, SourceText.From(code.Text))
                    ),
                    metadataReferences: project.References,
                    additionalDocuments: project
                        .Files.Keys.Order(StringComparer.Ordinal)
                        .Select(path => Document(project.CorpusRoot + path, project.TextOf(path).GetText()!))
                )
            )
            .AddAnalyzerConfigDocument(
                DocumentId.CreateNewId(id),
                ".globalconfig",
                SourceText.From(
                    string.Join(
                        '\n',
                        new ProjectProperties(project)
                            .Values.Select(property => $"{property.Key} = {property.Value}")
                            .Prepend("is_global = true")
                    ),
                    Encoding.UTF8
                ),
                filePath: project.Folder + ".globalconfig"
            );

        DocumentInfo Document(string path, SourceText text) =>
            DocumentInfo.Create(
                DocumentId.CreateNewId(id),
                Path.GetFileName(path),
                filePath: path,
                loader: TextLoader.From(TextAndVersion.Create(text, VersionStamp.Create()))
            );
    }

    public Solution Solution { get; }

    public Project Project => Solution.Projects.Single();

    public void Dispose() => _workspace.Dispose();

    /// <summary>What the generator reports in a file of the corpus.</summary>
    public IReadOnlyList<Diagnostic> ProblemsIn(string file) =>
        [
            .. _project
                .Build()
                .Result.Diagnostics.Where(found => found.Location.GetLineSpan().Path == _project.CorpusRoot + file),
        ];

    public TextDocument File(string file, Solution? solution = null) =>
        (solution ?? Solution)
            .Projects.Single()
            .AdditionalDocuments.Single(document => document.FilePath == _project.CorpusRoot + file);
}
