
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Declarations;

// What reading makes of the three kinds of files. Problems of the file's own form are found here, once per file.

/// <summary>A file of annotations: what it declares and what is wrong with its form.</summary>
/// <param name="File">The file that the ranges of <paramref name="Declaration"/> point into.</param>
public sealed record ParsedSidecar(SourceFile File, ArticleDeclaration Declaration, EquatableArray<Problem> Problems)
{
    /// <summary>
    /// False where something could not be read or used, so that what is missing here may yet be meant.
    /// </summary>
    public bool IsComplete { get; init; } = true;
}

/// <summary>
/// A file that holds an article's text, with or without front matter. Ranges of <paramref name="FrontMatter"/>
/// count in the whole file; the article's text is the file from <paramref name="TextStart"/> on, and offsets
/// of models count from there.
/// </summary>
public sealed record ParsedText(
    SourceFile File,
    int TextStart,
    ArticleDeclaration? FrontMatter,
    EquatableArray<Problem> Problems
)
{
    /// <summary>Whether the text may have front matter, and marks its headings.</summary>
    public bool IsMarkdown => File.RelativePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>The article's text: what follows the front matter.</summary>
    public string Text { get; } = TextStart == 0 ? File.Text : File.Text.Substring(TextStart);

    /// <summary>
    /// False where something could not be read or used, so that what is missing here may yet be meant.
    /// </summary>
    public bool IsComplete { get; init; } = true;
}

/// <summary>A file of persons.</summary>
public sealed record ParsedPeople(
    SourceFile File,
    EquatableArray<PersonDeclaration> People,
    EquatableArray<Problem> Problems
)
{
    /// <summary>
    /// False where something could not be read or used: an unknown person may be one that is missing here.
    /// </summary>
    public bool IsComplete { get; init; } = true;
}
