using System.Globalization;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Syntax;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Checking;

/// <summary>What to do next with a corpus that has nothing to check yet.</summary>
internal static class CheckAdvice
{
    private const int MaxNamed = 3;

    /// <summary>What is in the folder and is not read, or not as it was meant.</summary>
    public static IEnumerable<string> OfFiles(
        CorpusLocation location,
        CollectionFiles collections,
        CorpusCompilation compilation
    ) =>
        new[] { OfUnread(location, collections), OfMisnamed(location, collections) }
            .OfType<string>()
            .Concat(OfFrontMatter(compilation));

    /// <summary>The files that look like articles but are not read; null if there are none.</summary>
    public static string? OfUnread(CorpusLocation location, CollectionFiles collections)
    {
        var unread = CorpusFolder.ListUnread(location, collections);
        var named = string.Join(", ", unread.Take(MaxNamed).Select(path => VisibleText.Of(location.DisplayPath(path))));
        return unread.Count == 0
            ? null
            : (
                unread.Count == 1
                    ? "a file that looks like an article is"
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"{unread.Count:N0} files that look like articles are"
                    )
            )
                + $" not read: {named}"
                + (unread.Count > MaxNamed ? ", …" : "")
                + "; save articles as .txt, .md, .markdown or .mdx, and keep other files outside the corpus folder";
    }

    /// <summary>
    /// The files whose names are nearly those that the corpus reads, with the right names; null if there are none.
    /// </summary>
    public static string? OfMisnamed(CorpusLocation location, CollectionFiles collections)
    {
        var files = CorpusFolder.ListMisnamed(location, collections);
        return files.Count == 0
            ? null
            : (
                files.Count == 1
                    ? "a file is"
                    : string.Create(CultureInfo.InvariantCulture, $"{files.Count:N0} files are")
            )
                + " not read: "
                + string.Join(
                    ", ",
                    files
                        .Take(MaxNamed)
                        .Select(file => VisibleText.Of($"{location.DisplayPath(file.Path)} ({file.Expected})"))
                )
                + (files.Count > MaxNamed ? ", …" : "")
                + "; convert and rename what the corpus should read, and keep other files outside the corpus folder";
    }

    /// <summary>
    /// The texts that begin with front matter that is not read as such, with one notice for each of its forms.
    /// </summary>
    public static IEnumerable<string> OfFrontMatter(CorpusCompilation compilation) =>
        compilation
            .Snapshots.Select(article => article.Text)
            .Where(text => text.FrontMatter is null && text.IsComplete)
            .Select(text => (text.File, Found: OtherFrontMatter.Describe(text.Text, text.IsMarkdown)))
            .Where(text => text.Found is not null)
            .GroupBy(text => text.Found!, text => text.File, StringComparer.Ordinal)
            .Select(same => OfForm(same.Key, [.. same]));

    private static string OfForm(string found, List<SourceFile> texts) =>
        (
            texts.Count == 1
                ? "a text begins"
                : string.Create(CultureInfo.InvariantCulture, $"{texts.Count:N0} texts begin")
        )
        + $" with {found}, which is read as text: "
        + string.Join(", ", texts.Take(MaxNamed).Select(text => VisibleText.Of(text.DisplayPath)))
        + (texts.Count > MaxNamed ? ", …" : "")
        + "; front matter is read at the start of .md, .markdown and .mdx files: YAML between lines '---', "
        + "TOML between lines '+++', or a JSON object";

    /// <returns>Null if there is no advice.</returns>
    public static string? Of(CheckedCorpus corpus)
    {
        var folder = DiskPath.ForDisplay(corpus.Location.Root);
        var texts = corpus.Compilation.Snapshots;
        return texts.Count == 0
            ? corpus.Compilation.Collections.Generated.Any(collection => collection.Entries.Count > 0)
                ? null
                : $"'{folder}' has no texts; add an article as a .txt or .md file, "
                    + "and 'dotnet corpus annotate' proposes its annotations"
            : texts.All(text => text.Sidecar is null && text.Text.FrontMatter is null)
                ? $"no text in '{folder}' has annotations; 'dotnet corpus annotate' proposes them"
                : null;
    }
}
