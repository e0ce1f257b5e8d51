using System.Text;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Text;
using CorpusSdk.Editing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.CodeFixes;

/// <summary>The annotations of an article as an editor's document, which may have to be created.</summary>
/// <param name="Path">The file of the annotations.</param>
/// <param name="Document">Null if there is none yet.</param>
internal sealed record SidecarDocument(string Path, string DisplayPath, ArticleKeys Keys, TextDocument? Document)
{
    /// <summary>Null if the article is not known, or its file is not open to the editor.</summary>
    public static SidecarDocument? Of(ProjectCorpus corpus, string article)
    {
        if (ConstantChecker.Of(corpus.Compilation).Article(article) is not { Checked: { } found } snapshot)
        {
            return null;
        }

        var keys = found.Declaration.Keys;
        if (snapshot.Sidecar is null && snapshot.Text.FrontMatter is null)
        {
            var text = snapshot.Text.File;
            var stem = text.Path.Substring(0, text.Path.Length - CorpusPath.FileName(text.Path).Length);
            var path = stem + WithoutExtension(CorpusPath.FileName(text.Path)) + ".yaml";
            return new(path, corpus.FileOf(path, "").Source.DisplayPath, keys, null);
        }

        var file = found.AnnotationFile;
        return corpus.DocumentOf(file.Path) is { } document ? new(file.Path, file.DisplayPath, keys, document) : null;
    }

    /// <summary>The file with one more quote; null if it cannot be edited.</summary>
    public async Task<EditableFile?> WithAsync(
        ProjectCorpus corpus,
        string words,
        string speaker,
        CancellationToken cancellationToken
    )
    {
        var old = Document is null ? null : await Document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return QuoteAppender.Append(corpus.FileOf(Path, old?.ToString() ?? ""), Keys, words, speaker);
    }

    /// <summary>The solution with another content of the file.</summary>
    public async Task<Solution> ApplyAsync(Project project, EditableFile file, CancellationToken cancellationToken) =>
        Document is null
            ? project.Solution.AddAdditionalDocument(
                DocumentId.CreateNewId(project.Id),
                CorpusPath.FileName(Path),
                SourceText.From(file.Content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)),
                filePath: Path
            )
            : await ProjectCorpus.WithAsync(project.Solution, Document, file, cancellationToken).ConfigureAwait(false);

    private static string WithoutExtension(string name) =>
        name.LastIndexOf('.') is > 0 and var dot ? name.Substring(0, dot) : name;
}
