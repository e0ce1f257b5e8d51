using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;
using CorpusSdk.CSharpHost;
using CorpusSdk.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.CodeFixes;

/// <summary>The corpus of a project in an editor, with its files as documents.</summary>
internal sealed class ProjectCorpus
{
    private readonly Project _project;
    private readonly CorpusOptions _options;

    private ProjectCorpus(Project project, CorpusOptions options, CorpusCompilation compilation) =>
        (_project, _options, Compilation) = (project, options, compilation);

    public CorpusCompilation Compilation { get; }

    /// <summary>Null if the project has no corpus.</summary>
    public static async Task<ProjectCorpus?> OfAsync(Project project, CancellationToken cancellationToken)
    {
        var options = CorpusOptions.Read(project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        return
            options.Root.Length > 0
            && await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } program
            && ProgramCorpus.Of(program, project.AnalyzerOptions.AdditionalFiles, options, cancellationToken)
                is { } corpus
            ? new(project, options, corpus)
            : null;
    }

    /// <summary>The document of a file; null if the host has none.</summary>
    public TextDocument? DocumentOf(string path) =>
        _project.AdditionalDocuments.FirstOrDefault(document => document.FilePath == path);

    public async Task<EditableFile> FileOfAsync(TextDocument document, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return FileOf(document.FilePath!, text.ToString());
    }

    public EditableFile FileOf(string path, string content) =>
        EditableFile.Of(
            path,
            _options.PathBelowRoot(path) ?? CorpusPath.FileName(path),
            _options.DisplayPath(path),
            content
        );

    /// <summary>Whether the corpus has no more errors and warnings with another content of a file.</summary>
    public bool IsAsGoodWith(EditableFile file, CancellationToken cancellationToken)
    {
        CorpusFile changed = new(file.Source);
        List<CorpusFile> files =
        [
            .. Compilation
                .Files.Where(other => other.File.Path != file.Source.Path)
                .Append(changed)
                .OrderBy(other => other.File.RelativePath, StringComparer.Ordinal),
        ];
        return Count(Compilation.Update(files, Compilation.Schema, cancellationToken)) <= Count(Compilation);

        static int Count(CorpusCompilation corpus) =>
            corpus.DiagnoseAll(SchemaDeclarations.None).Count(problem => problem.Rule.Severity != Severity.Info);
    }

    /// <summary>A solution with another content of a file.</summary>
    public static async Task<Solution> WithAsync(
        Solution solution,
        TextDocument document,
        EditableFile file,
        CancellationToken cancellationToken
    )
    {
        var old = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return solution.WithAdditionalDocumentText(
            document.Id,
            SourceText.From(file.Content, old.Encoding, old.ChecksumAlgorithm)
        );
    }
}
