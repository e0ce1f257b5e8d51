using System.Xml;
using System.Xml.Linq;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Loading;

/// <summary>Where a corpus lies, and what its project says of it.</summary>
/// <param name="Root">The corpus folder: a full path.</param>
/// <param name="ProjectFolder">The folder that messages name files from: the project's, or the one around the
/// corpus.</param>
/// <param name="Project">The project file; null where there is none.</param>
/// <param name="Ids">What the id of an article is made of that has none.</param>
internal sealed record CorpusLocation(string Root, string ProjectFolder, string? Project, DefaultId Ids)
{
    /// <summary>Where the package looks when the project says nothing.</summary>
    public const string DefaultFolder = "seeds";

    /// <summary>Finds the corpus that a user means.</summary>
    /// <param name="path">
    /// A corpus folder, a project file, or a folder with one; null for the current folder, where a folder <c>seeds</c>
    /// without a project will do as well.
    /// </param>
    /// <exception cref="ToolException">There is none.</exception>
    public static CorpusLocation Find(string? path)
    {
        var given = Path.GetFullPath(path ?? ".");
        if (File.Exists(given))
        {
            return IsProject(given)
                ? OfProject(given)
                : throw new ToolException($"'{path}' is a file; name the folder of the corpus, or the project file");
        }

        if (!Directory.Exists(given))
        {
            throw new ToolException(
                $"there is no folder '{path}'; name the folder of the corpus, or begin one with 'dotnet corpus init'"
            );
        }

        var projects = ProjectsIn(given);
        if (projects.Count > 0)
        {
            return OfProjects(projects, given, path);
        }

        if (path is null && Directory.Exists(Path.Combine(given, DefaultFolder)))
        {
            return OfFolder(Path.Combine(given, DefaultFolder));
        }

        return path is not null || HasCorpusFiles(given)
            ? OfFolder(given)
            : throw new ToolException(
                $"there is no corpus here; name its folder, or begin one with 'dotnet corpus init'"
            );
    }

    /// <summary>The project files of a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> ProjectsIn(string folder) =>
        [.. Directory.EnumerateFiles(folder).Where(IsProject).Order(StringComparer.Ordinal)];

    /// <summary>
    /// What messages and generated code call a file: its path from the project's folder, with <c>/</c>.
    /// </summary>
    public string DisplayPath(string path) => Path.GetRelativePath(ProjectFolder, path).Replace('\\', '/');

    /// <summary>The path below the corpus folder, with <c>/</c>.</summary>
    public string RelativePath(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static bool IsProject(string file) =>
        Path.GetExtension(file).Equals(".csproj", StringComparison.OrdinalIgnoreCase);

    private static CorpusLocation OfProjects(IReadOnlyList<string> projects, string folder, string? path)
    {
        var corpora = projects.Select(OfProject).Where(corpus => Directory.Exists(corpus.Root)).ToList();
        return corpora.Count switch
        {
            1 => corpora[0],
            0 when HasCorpusFiles(folder) => OfFolder(folder),
            0 => OfProject(projects[0]),
            _ when corpora.Select(corpus => corpus.Root).Distinct(StringComparer.Ordinal).Count() == 1 => corpora[0],
            _ => throw new ToolException($"'{path ?? "."}' has several projects with a corpus; name one of them"),
        };
    }

    private static CorpusLocation OfProject(string project)
    {
        var folder = Path.GetDirectoryName(project)!;
        var name = PropertyOf(project, "CorpusFolder") ?? DefaultFolder;
        return new(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(folder, name.Replace('\\', '/')))),
            folder,
            project,
            IdsOf(project)
        );
    }

    /// <summary>
    /// A corpus folder that is named itself: the next project above that has it says how ids are made.
    /// </summary>
    private static CorpusLocation OfFolder(string root)
    {
        root = Path.TrimEndingDirectorySeparator(root);
        for (var above = root; above is not null; above = Path.GetDirectoryName(above))
        {
            IReadOnlyList<string> projects = Readable(above) ? ProjectsIn(above) : [];
            if (projects.Select(OfProject).FirstOrDefault(corpus => corpus.Root == root) is { } own)
            {
                return own;
            }
        }

        return new(root, Path.GetDirectoryName(root) ?? root, null, DefaultId.Name);
    }

    private static bool Readable(string folder)
    {
        try
        {
            return Directory.EnumerateFileSystemEntries(folder).Any();
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static bool HasCorpusFiles(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Any(file => CorpusPath.KindOf(Path.GetFileName(file)) is CorpusFileKind.People or CorpusFileKind.Sidecar);

    private static DefaultId IdsOf(string project) =>
        string.Equals(PropertyOf(project, "CorpusIds"), nameof(DefaultId.Path), StringComparison.OrdinalIgnoreCase)
            ? DefaultId.Path
            : DefaultId.Name;

    /// <summary>
    /// A property as it is written in the project file, or in the <c>Directory.Build.props</c> next above it. Nothing
    /// is evaluated: a value with <c>$(…)</c> in it is as good as none.
    /// </summary>
    public static string? PropertyOf(string project, string name)
    {
        if (ValueIn(project, name) is { } value)
        {
            return value;
        }

        for (var above = Path.GetDirectoryName(project); above is not null; above = Path.GetDirectoryName(above))
        {
            var shared = Path.Combine(above, "Directory.Build.props");
            if (File.Exists(shared))
            {
                return ValueIn(shared, name);
            }
        }

        return null;
    }

    private static string? ValueIn(string file, string name)
    {
        try
        {
            var value = XDocument
                .Load(file)
                .Root?.Elements()
                .Elements()
                .LastOrDefault(element => element.Name.LocalName == name)
                ?.Value.Trim();
            return string.IsNullOrEmpty(value) || value.Contains("$(", StringComparison.Ordinal) ? null : value;
        }
        catch (XmlException e)
        {
            throw new ToolException($"'{file}' is no valid XML: {e.Message}");
        }
    }
}
