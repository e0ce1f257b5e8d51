using System.Text;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Initialization;

/// <summary>
/// Creates a corpus: adds missing files and keeps existing ones. Everything is planned before anything is written.
/// </summary>
internal sealed class CorpusInitializer
{
    private const string Package = "CorpusSdk";

    private const string People =
        EditorSchemas.PeopleLine
        + """

            # The people of the corpus, with all names that the articles use. Remove the '#' of the sample to begin.
            # Articles (.txt or .md) and their annotations (.yaml with the same name) go in this folder.

            # - id: jane-doe                     # for annotations; in C#: Corpus.People.JaneDoe
            #   name: Jane Doe
            #   aliases: [Doe, Minister Doe]
            #   country: Norway
            #   roles: [{ title: Minister of Transport, from: 2021-10 }]

            """;

    private readonly List<(string Message, Action Execute)> _steps = [];

    private CorpusInitializer() { }

    /// <summary>The version of the package that goes with this tool.</summary>
    public static string PackageVersion => CorpusTool.Version;

    /// <summary>Plans the steps.</summary>
    /// <param name="path">A project, or a folder with or without one; null for the current folder.</param>
    /// <exception cref="ToolException">There are several projects, or a file cannot be read.</exception>
    public static CorpusInitializer Plan(string? path)
    {
        var fullPath = Path.GetFullPath(path ?? ".");
        var project = File.Exists(fullPath) ? fullPath : ProjectIn(fullPath, path);
        var location = project is null
            ? new CorpusLocation(Path.Combine(fullPath, CorpusLocation.DefaultFolder), fullPath, null)
            : CorpusLocation.Find(project);

        CorpusInitializer initializer = new();
        initializer.PlanFolder(location);
        if (project is not null)
        {
            initializer.PlanReference(project);
        }
        else
        {
            initializer.AddMessage(
                "note     there is no project in this folder; to use the corpus in a project, "
                    + $"run 'dotnet add package {Package}' there"
            );
        }

        initializer.PlanAdvice(location, project);
        return initializer;
    }

    /// <summary>Executes the steps and prints them.</summary>
    public void Execute(TextWriter output)
    {
        foreach (var (message, execute) in _steps)
        {
            execute();
            output.WriteLine(message);
        }
    }

    private static string? ProjectIn(string folder, string? path)
    {
        if (!Directory.Exists(folder))
        {
            throw new ToolException($"there is no folder '{path}'; create it, or pass another folder");
        }

        var projects = CorpusLocation.ProjectsIn(folder);
        return projects switch
        {
            [] => null,
            [var one] => one,
            _ => throw new ToolException(
                $"'{path ?? "."}' has several projects; pass one of them, for example: "
                    + $"dotnet corpus init {DiskPath.Short(projects[0])}"
            ),
        };
    }

    private void PlanFolder(CorpusLocation location)
    {
        if (File.Exists(location.Root))
        {
            throw new ToolException(
                $"'{DiskPath.Short(location.Root)}' is a file, but the corpus must be a folder; "
                    + "rename it, or set <CorpusFolder> in the project file"
            );
        }

        var exists = Directory.Exists(location.Root);
        AddCreation(exists, location.Root, () => Directory.CreateDirectory(location.Root));
        var people = exists
            ? CorpusFolder
                .ListFiles(location)
                .FirstOrDefault(file => CorpusPath.KindOf(Path.GetFileName(file)) == CorpusFileKind.People)
            : null;
        var declared = ProgramSchema.Load(location).Declared;
        foreach (
            var schema in EditorSchemas.Names.Select(name => Path.Combine(location.Root, EditorSchemas.Folder, name))
        )
        {
            AddCreation(
                File.Exists(schema),
                schema,
                () =>
                {
                    _ = Directory.CreateDirectory(Path.GetDirectoryName(schema)!);
                    OutputFile.Write(schema, EditorSchemas.Content(Path.GetFileName(schema), declared));
                }
            );
        }

        var peopleFile = people ?? Path.Combine(location.Root, "people.yaml");
        AddCreation(
            people is not null,
            peopleFile,
            () => OutputFile.Write(peopleFile, Encoding.UTF8.GetBytes(People.ReplaceLineEndings("\n")))
        );
    }

    private void PlanReference(string project)
    {
        var text = ProjectText.Load(project);
        if (text.Includes("PackageReference", Package))
        {
            AddMessage($"kept     {DiskPath.ForDisplay(project)}: already references {Package}");
            return;
        }

        var central = CentralVersionsOf(project, text);
        var isInCentral = central is not null;
        AddChange(
            text.With(
                "PackageReference",
                $"Include=\"{Package}\"" + (isInCentral ? "" : $" Version=\"{PackageVersion}\"")
            ),
            $"added a reference to {Package}{(isInCentral ? "" : " " + PackageVersion)}"
        );
        if (central is not null && !central.Includes("PackageVersion", Package))
        {
            AddChange(
                central.With("PackageVersion", $"Include=\"{Package}\" Version=\"{PackageVersion}\""),
                $"added the version of {Package}, {PackageVersion}"
            );
        }
    }

    /// <summary>
    /// The <c>Directory.Packages.props</c> of a project with central package management; null for other projects.
    /// </summary>
    private static ProjectText? CentralVersionsOf(string project, ProjectText text)
    {
        const string Property = "ManagePackageVersionsCentrally";
        var central = FindAbove(project, "Directory.Packages.props");
        if (central is null)
        {
            return null;
        }

        var value =
            text.Property(Property)
            ?? central.Property(Property)
            ?? FindAbove(project, "Directory.Build.props")?.Property(Property);
        return string.Equals(value, "true", StringComparison.OrdinalIgnoreCase) ? central : null;
    }

    private static ProjectText? FindAbove(string project, string name)
    {
        for (var folder = Path.GetDirectoryName(project); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, name)))
            {
                return ProjectText.Load(Path.Combine(folder, name));
            }
        }

        return null;
    }

    /// <summary>The commands to run next.</summary>
    private void PlanAdvice(CorpusLocation location, string? project)
    {
        var corpus = InShell(location.Root);
        var hasTexts =
            Directory.Exists(location.Root)
            && CorpusFolder
                .ListFiles(location)
                .Any(file => CorpusPath.KindOf(Path.GetFileName(file)) == CorpusFileKind.Text);
        AddMessage("");
        AddMessage(
            hasTexts
                ? "next:"
                : $"next, put your articles (.txt or .md) into {DiskPath.ForDisplay(location.Root)}, and run:"
        );
        AddMessage($"  dotnet corpus annotate {corpus}");
        AddMessage($"  dotnet corpus check {(project is null ? corpus : InShell(project))}");
        if (project is not null)
        {
            AddMessage($"  dotnet build {InShell(project)}");
        }
    }

    /// <summary>A path as it is typed in a shell.</summary>
    private static string InShell(string path) =>
        DiskPath.ForDisplay(path) is var shown && shown.All(c => char.IsLetterOrDigit(c) || "/\\:._-".Contains(c))
            ? shown
            : $"\"{shown}\"";

    private void AddCreation(bool exists, string path, Action create)
    {
        if (exists)
        {
            AddMessage($"kept     {DiskPath.ForDisplay(path)}");
        }
        else
        {
            _steps.Add(($"created  {DiskPath.ForDisplay(path)}", create));
        }
    }

    private void AddChange(ProjectText changed, string description) =>
        _steps.Add(
            (
                $"changed  {DiskPath.ForDisplay(changed.Path)}: {description}",
                () => OutputFile.Write(changed.Path, changed.ToBytes())
            )
        );

    private void AddMessage(string message) => _steps.Add((message, () => { }));
}
