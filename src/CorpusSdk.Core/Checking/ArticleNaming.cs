using System.Globalization;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>The names of an article.</summary>
/// <param name="Id">Unique in the corpus.</param>
/// <param name="Name">The C# name, unique in the article's folder.</param>
/// <param name="IdLocation">
/// The location of the id, or the start of the text file if the id comes from its name.
/// </param>
/// <param name="IdByPath">The id derived from the path; null if the annotations declare one.</param>
internal sealed record ArticleName(string Id, string Name, FileLocation IdLocation, string? IdByPath);

/// <summary>Determines an article's id, C# name, folders and title.</summary>
internal static class ArticleNaming
{
    internal const int MaxDefaultTitle = 200;

    /// <summary>
    /// The declared id, or one derived from the file's name or path. The C# name never repeats the folders, because it
    /// is a member of them: without a declared id it is derived from the file name alone.
    /// </summary>
    public static ArticleName Of(ParsedText text, ArticleDeclaration declaration, DefaultId ids, ProblemList problems)
    {
        if (declaration.Id is { } declared)
        {
            return new(
                declared.Value,
                CSharpName.FromId(declared.Value),
                FileLocation.Of(problems.File, declared.Range),
                null
            );
        }

        var path = text.File.RelativePath;
        var stem = CorpusId.FromStem(CorpusPath.Stem(path));
        if (stem.Length == 0)
        {
            problems.AddIn(
                text.File,
                default,
                Rules.InvalidId,
                CorpusPath.Stem(path),
                declaration.Keys.NameOf("id") is { } key
                    ? $"; rename the file, or give the article an '{key}:'"
                    : "; rename the file"
            );
        }

        return new(
            ArticleId.FromPath(path, ids),
            CSharpName.FromId(stem.Length > 0 ? stem : ArticleId.PlaceholderFor(path)),
            FileLocation.Of(text.File, default),
            CorpusId.FromStem(ArticleId.PathWithoutIndex(stem, path))
        );
    }

    /// <summary>
    /// The C# names of the folders. <see cref="Linking.CorpusIndex"/> reports folders whose names have no letter or
    /// digit.
    /// </summary>
    public static EquatableArray<string> FoldersOf(string relativePath) =>
        CorpusPath.Folders(relativePath).Select(NameOfFolder).ToEquatableArray();

    private static string NameOfFolder(string folder)
    {
        var id = CorpusId.FromStem(folder);
        return id.Length > 0
            ? string.Concat(AtDots(folder).Select(CorpusId.FromStem).Select(CSharpName.FromId))
            : CSharpName.FromId(ArticleId.PlaceholderFor(folder));
    }

    /// <summary>
    /// Version numbers are kept apart, as in <c>_1_5</c>: a folder has no id that could be changed, and there may also
    /// be a folder <c>15</c>.
    /// </summary>
    private static IEnumerable<string> AtDots(string folder)
    {
        var start = 0;
        for (var i = 1; i + 1 < folder.Length; i++)
        {
            if (folder[i] == '.' && char.IsDigit(folder[i - 1]) && char.IsDigit(folder[i + 1]))
            {
                yield return folder.Substring(start, i - start);
                start = i + 1;
            }
        }

        yield return folder.Substring(start);
    }

    /// <summary>
    /// The declared title, or the first line of the text that is not omitted (in a Markdown file without its markup),
    /// or the id; and the line as it is in the text.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="declaration">The annotations.</param>
    /// <param name="words">The text without its omitted lines.</param>
    /// <param name="id">The id of the article.</param>
    public static (string Title, string Headline) TitleOf(
        ParsedText text,
        ArticleDeclaration declaration,
        string words,
        string id
    )
    {
        if (declaration.Title is { } title)
        {
            return (title.Value, title.Value);
        }

        var line = TextLines.Of(words).FirstOrDefault(l => l.Length > 0);
        if (line.Length == 0)
        {
            return (id, id);
        }

        var headline = VisibleText.Shorten(words.Substring(line.Start, line.Length), MaxDefaultTitle);
        return (text.IsMarkdown ? MarkdownLine.PlainText(headline) : headline, headline);
    }
}
