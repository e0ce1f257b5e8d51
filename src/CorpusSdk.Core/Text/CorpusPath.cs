using CorpusSdk.Matching.Unicode;

namespace CorpusSdk.Core.Text;

/// <summary>The kind of a file, judging by its name, so that only the files of a corpus are read.</summary>
public enum CorpusFileKind
{
    /// <summary>Not a file of a corpus, or one that documents it (<c>README.md</c>).</summary>
    None,

    /// <summary>An article's text: <c>.txt</c> or Markdown.</summary>
    Text,

    /// <summary>An article's annotations: <c>.yaml</c> or <c>.yml</c>.</summary>
    Sidecar,

    /// <summary><c>people.yaml</c> or <c>*.people.yaml</c>.</summary>
    People,

    /// <summary>A file of a collection that the program declares.</summary>
    Data,
}

/// <summary>The rules of file names in a corpus. The case of extensions and special names is ignored.</summary>
public static class CorpusPath
{
    /// <summary>Extensions of texts that are not read.</summary>
    private static readonly HashSet<string> s_otherTexts = new(StringComparer.OrdinalIgnoreCase)
    {
        ".html",
        ".htm",
        ".rst",
        ".docx",
        ".doc",
        ".adoc",
        ".odt",
        ".rtf",
        ".pdf",
        ".text",
    };

    /// <summary>Files without an extension that are no texts.</summary>
    private static readonly HashSet<string> s_projectFiles = new(StringComparer.OrdinalIgnoreCase)
    {
        "README",
        "LICENSE",
        "LICENCE",
        "COPYING",
        "NOTICE",
        "AUTHORS",
        "CONTRIBUTORS",
        "CHANGELOG",
        "CODEOWNERS",
        "CNAME",
        "TODO",
        "VERSION",
        "Makefile",
        "Dockerfile",
        "Justfile",
        "Thumbs",
    };

    public static CorpusFileKind KindOf(string relativePath)
    {
        if (IsIgnored(relativePath))
        {
            return CorpusFileKind.None;
        }

        var name = FileName(relativePath);
        var dot = name.LastIndexOf('.');
        var stem = dot < 0 ? name : name.Substring(0, dot);
        var extension = dot < 0 ? "" : name.Substring(dot).ToLowerInvariant();
        return extension switch
        {
            ".txt" => CorpusFileKind.Text,
            _ when IsMarkdown(relativePath) => IsReadme(relativePath) ? CorpusFileKind.None : CorpusFileKind.Text,
            ".yaml" or ".yml" => Is(stem, "people") || stem.EndsWith(".people", StringComparison.OrdinalIgnoreCase)
                ? CorpusFileKind.People
                : CorpusFileKind.Sidecar,
            _ => CorpusFileKind.None,
        };
    }

    /// <summary>
    /// Whether a file, or a folder that contains it, has a name that programs use for their own files. The package's
    /// targets exclude the same names.
    /// </summary>
    public static bool IsIgnored(string relativePath)
    {
        var start = 0;
        for (var slash = relativePath.IndexOf('/'); slash >= 0; slash = relativePath.IndexOf('/', start))
        {
            if (IsIgnoredFolder(relativePath.Substring(start, slash - start)))
            {
                return true;
            }

            start = slash + 1;
        }

        // Lock files of editors (.#a.yaml, ~$a.txt), swap files (.a.txt.swp), attributes from macOS (._a.yaml).
        // Backup copies (a.txt~, #a.txt#) have extensions that no file of a corpus has.
        return string.CompareOrdinal(relativePath, start, ".", 0, 1) == 0
            || string.CompareOrdinal(relativePath, start, "~$", 0, 2) == 0;
    }

    /// <summary>Whether a folder belongs to an editor, to version control or to npm.</summary>
    public static bool IsIgnoredFolder(string name) =>
        name.StartsWith(".", StringComparison.Ordinal) || name == "node_modules";

    /// <summary>
    /// Whether a file is written by builds, so that its folder is build output: that of <c>dotnet publish -o dist</c>,
    /// for example, with copies of articles. The package's targets look for the same names.
    /// </summary>
    public static bool IsBuildOutput(string name) =>
        Is(name, "project.assets.json")
        || name.EndsWith(".deps.json", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".runtimeconfig.json", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".pdb", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the file documents the corpus and is not part of it.</summary>
    public static bool IsReadme(string relativePath) => IsMarkdown(relativePath) && Is(Stem(relativePath), "README");

    /// <summary>
    /// Whether a text may have front matter and Markdown headings: <c>.md</c>, <c>.markdown</c> or <c>.mdx</c>. MDX is
    /// read as Markdown; its imports and components are part of the text.
    /// </summary>
    public static bool IsMarkdown(string relativePath) =>
        relativePath.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
        || relativePath.EndsWith(".markdown", StringComparison.OrdinalIgnoreCase)
        || relativePath.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file name without its extension is one that people may take for <c>people</c>.</summary>
    public static bool IsNearlyPeople(string stem) => Is(stem, "person") || Is(stem, "persons") || Is(stem, "peoples");

    /// <summary>Whether a file that nothing reads may have been meant as an article, judging by its name.</summary>
    public static bool LooksLikeArticle(string relativePath)
    {
        if (IsIgnored(relativePath) || KindOf(relativePath) != CorpusFileKind.None)
        {
            return false;
        }

        var name = FileName(relativePath);
        var dot = name.LastIndexOf('.');
        return dot < 0
            ? !s_projectFiles.Contains(name)
            : !Is(Stem(relativePath), "README") && s_otherTexts.Contains(name.Substring(dot));
    }

    /// <summary>
    /// What the paths of a text and its sidecar have in common: the path without its extension, its characters
    /// composed, since macOS and some archives write <c>é</c> in a name as two code points.
    /// </summary>
    public static string PairKey(string relativePath) => CanonicalComposition.Of(WithoutExtension(relativePath));

    /// <summary>The path without its extension.</summary>
    public static string WithoutExtension(string relativePath)
    {
        var dot = relativePath.LastIndexOf('.');
        return dot > relativePath.LastIndexOf('/') ? relativePath.Substring(0, dot) : relativePath;
    }

    public static string FileName(string relativePath) => relativePath.Substring(relativePath.LastIndexOf('/') + 1);

    /// <summary>The file's name without its last extension.</summary>
    public static string Stem(string relativePath) => FileName(WithoutExtension(relativePath));

    /// <summary>The folders that contain the file, outermost first; empty for a file at the top.</summary>
    public static string[] Folders(string relativePath)
    {
        var slash = relativePath.LastIndexOf('/');
        return slash < 0 ? [] : relativePath.Substring(0, slash).Split('/');
    }

    private static bool Is(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);
}
