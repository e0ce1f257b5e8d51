using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Core.Declarations;

// The result of reading each kind of file, with the problems of the file's form.

/// <summary>A file of annotations: its declaration and the problems of its form.</summary>
/// <param name="File">The file; ranges in <paramref name="Declaration"/> refer to it.</param>
public sealed record ParsedSidecar(SourceFile File, ArticleDeclaration Declaration, EquatableArray<Problem> Problems)
{
    /// <summary>False if something could not be read or used, so that what is missing may have been meant.</summary>
    public bool IsComplete { get; init; } = true;
}

/// <summary>
/// A file with an article's text, with or without front matter. Ranges of <paramref name="FrontMatter"/> refer to the
/// whole file. The article's text starts at <paramref name="TextStart"/>, and offsets in models refer to it.
/// </summary>
public sealed record ParsedText(
    SourceFile File,
    int TextStart,
    ArticleDeclaration? FrontMatter,
    EquatableArray<Problem> Problems
)
{
    /// <summary>Whether the text may have front matter and Markdown headings.</summary>
    public bool IsMarkdown => CorpusPath.IsMarkdown(File.RelativePath);

    /// <summary>The article's text: everything after the front matter.</summary>
    public string Text { get; } = TextStart == 0 ? File.Text : File.Text.Substring(TextStart);

    /// <summary>False if something could not be read or used, so that what is missing may have been meant.</summary>
    public bool IsComplete { get; init; } = true;
}

/// <summary>A people file.</summary>
public sealed record ParsedPeople(
    SourceFile File,
    EquatableArray<PersonDeclaration> People,
    EquatableArray<Problem> Problems
)
{
    /// <summary>False if something could not be read or used, so that an unknown person may be missing here.</summary>
    public bool IsComplete { get; init; } = true;
}
