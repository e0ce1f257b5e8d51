using System.Xml;
using System.Xml.Linq;
using CorpusSdk.Core.Checking;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Loading;

/// <summary>Where a corpus is, with the settings of its project.</summary>
/// <param name="Root">The full path of the corpus folder.</param>
/// <param name="ProjectFolder">The folder that display paths are relative to: the project's folder, or the parent of
/// the corpus folder.</param>
/// <param name="Project">The project file; null if there is none.</param>
internal sealed record CorpusLocation(string Root, string ProjectFolder, string? Project)
{
    /// <summary>What the project says about the corpus.</summary>
    public CorpusSettings Settings { get; init; } = CorpusSettings.Default;

    /// <summary>The corpus folder of a project that does not set <c>CorpusFolder</c>.</summary>
    public const string DefaultFolder = "seeds";

    /// <summary>Finds the corpus that a path refers to.</summary>
    /// <param name="path">
    /// A corpus folder, a project file or a project folder; null for the current folder, which may also contain just a
    /// folder <c>seeds</c> without a project.
    /// </param>
    /// <param name="option">How the command is told which corpus it is; null for its argument.</param>
    /// <exception cref="ToolException">There is no corpus, or its project has an invalid setting.</exception>
    public static CorpusLocation Find(string? path, string? option = null)
    {
        var location = FindFolder(path, option);
        return location.Project is { } project
            ? location with
            {
                Settings = WithPolicies(location.Settings, project),
            }
            : location;
    }

    private static CorpusLocation FindFolder(string? path, string? option)
    {
        var fullPath = Path.GetFullPath(path ?? ".");
        if (File.Exists(fullPath))
        {
            return IsProject(fullPath)
                ? OfProject(fullPath)
                : throw new ToolException($"'{path}' is a file; pass the corpus folder or the project file");
        }

        if (!Directory.Exists(fullPath))
        {
            throw new ToolException(
                $"there is no folder '{path}'; pass the corpus folder, or create one with 'dotnet corpus init'"
            );
        }

        var projects = ProjectsIn(fullPath);
        if (projects.Count > 0)
        {
            return OfProjects(projects, fullPath, path);
        }

        if (path is null && Directory.Exists(Path.Combine(fullPath, DefaultFolder)))
        {
            return OfFolder(Path.Combine(fullPath, DefaultFolder));
        }

        return path is not null || HasCorpusFiles(fullPath)
            ? OfFolder(fullPath)
            : throw new ToolException(
                "there is no corpus in this folder; pass the corpus folder"
                    + (option is null ? "" : $" with '{option} <folder>'")
                    + ", or create one with 'dotnet corpus init'; "
                    + "'dotnet corpus annotate' proposes annotations for the articles that you put there"
            );
    }

    /// <summary>The location itself, if the corpus folder exists.</summary>
    /// <exception cref="ToolException">There is no such folder.</exception>
    public CorpusLocation EnsureExists() =>
        Directory.Exists(Root)
            ? this
            : throw new ToolException(
                $"there is no folder '{Root}'; create it with 'dotnet corpus init', or pass another folder; "
                    + "'dotnet corpus annotate' proposes annotations for the articles that you put there"
            );

    /// <summary>The project files of a folder, in ordinal order.</summary>
    public static IReadOnlyList<string> ProjectsIn(string folder) =>
        [.. Directory.EnumerateFiles(folder).Where(IsProject).Order(StringComparer.Ordinal)];

    /// <summary>
    /// The path of a file in messages and generated code: relative to the project folder, with <c>/</c>.
    /// </summary>
    public string DisplayPath(string path) => Path.GetRelativePath(ProjectFolder, path).Replace('\\', '/');

    /// <summary>The path of a file relative to the corpus folder, with <c>/</c>.</summary>
    public string RelativePath(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The names of a file of the corpus.</summary>
    public FileNames NamesOf(string path) => new(path, RelativePath(path), DisplayPath(path));

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
            _ => throw new ToolException($"'{path ?? "."}' has several projects with a corpus; pass one of them"),
        };
    }

    /// <summary>The corpus of a project, whether its folder exists or not.</summary>
    public static CorpusLocation OfProject(string project)
    {
        var folder = Path.GetDirectoryName(project)!;
        var name = PropertyOf(project, "CorpusFolder") ?? DefaultFolder;
        return new(
            Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine(folder, name.Replace('\\', '/')))),
            folder,
            project
        )
        {
            Settings = new() { Ids = IdsOf(project) },
        };
    }

    /// <summary>
    /// The location of a corpus folder. The settings are those of the nearest project above it whose corpus it is.
    /// </summary>
    private static CorpusLocation OfFolder(string root)
    {
        root = Path.TrimEndingDirectorySeparator(root);
        for (var above = root; above is not null; above = Path.GetDirectoryName(above))
        {
            IReadOnlyList<string> projects = IsReadable(above) ? ProjectsIn(above) : [];
            if (projects.Select(OfProject).FirstOrDefault(corpus => corpus.Root == root) is { } own)
            {
                return own;
            }
        }

        return new(root, Path.GetDirectoryName(root) ?? root, null);
    }

    private static bool IsReadable(string folder)
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

    private static CorpusSettings WithPolicies(CorpusSettings settings, string project) =>
        settings with
        {
            Pins = PinsOf(project),
            Members = MembersOf(project),
        };

    private static MemberScope MembersOf(string project)
    {
        if (!IsCompiled(project))
        {
            return MemberScope.None;
        }

        var value = PropertyOf(project, "CorpusMembers") ?? "";
        return MemberScopes.Parse(value) ?? throw WrongValue(project, "CorpusMembers", MemberScopes.Expected, value);
    }

    /// <summary>Whether a build compiles the corpus. MSBuild has three words each for true and false.</summary>
    private static bool IsCompiled(string project) =>
        PropertyOf(project, "CorpusCompile")?.ToLowerInvariant() switch
        {
            null or "true" or "yes" or "on" => true,
            "false" or "no" or "off" => false,
            var value => throw WrongValue(project, "CorpusCompile", "'true' or 'false'", value),
        };

    private static PinPolicy PinsOf(string project) =>
        PropertyOf(project, "CorpusPins") switch
        {
            null => PinPolicy.Optional,
            var value when value.Equals(nameof(PinPolicy.Require), StringComparison.OrdinalIgnoreCase) =>
                PinPolicy.Require,
            var value => throw WrongValue(project, "CorpusPins", "'require' or absent", value),
        };

    private static ToolException WrongValue(string project, string property, string expected, string value) =>
        new(
            $"{property} must be {expected}, but is '{VisibleText.Of(value)}'; "
                + $"correct it in '{project}' or in its Directory.Build.props"
        );

    /// <summary>
    /// A property as written in the project file, or in the nearest <c>Directory.Build.props</c> above it. If the value
    /// of a property of CorpusSdk contains an MSBuild expression, MSBuild evaluates it; that of another is ignored.
    /// </summary>
    /// <exception cref="ToolException">A file is not valid XML, or MSBuild cannot evaluate the property.</exception>
    public static string? PropertyOf(string project, string name) =>
        WrittenValue(project, name) is not { } value ? null
        : !value.Contains("$(", StringComparison.Ordinal) ? value
        : name.StartsWith("Corpus", StringComparison.Ordinal) ? MSBuildProperty.Evaluate(project, name, value)
        : null;

    private static string? WrittenValue(string project, string name)
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
            return string.IsNullOrEmpty(value) ? null : value;
        }
        catch (XmlException e)
        {
            throw new ToolException($"'{file}' is not valid XML: {e.Message}; fix it first");
        }
    }
}
