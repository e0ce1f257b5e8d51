using System.Reflection;
using System.Text;
using CorpusSdk.Core.Naming;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Starting;

/// <summary>
/// Begins a corpus: what is not there is made, and what is there stays. All is looked at before anything is written.
/// </summary>
internal sealed class NewCorpus
{
    private const string Package = "CorpusSdk";

    private const string People =
        EditorSchemas.PeopleLine
        + """

            # The people of the corpus, each with every name that the articles use. Take the '#' away from a sample to begin.
            # Articles (.txt or .md) and their annotations (.yaml, of the same name) go beside this file.

            # - id: jane-doe                     # what annotations call her, and C#: Corpus.People.JaneDoe
            #   name: Jane Doe
            #   aliases: [Doe, Minister Doe]
            #   country: Norway
            #   roles: [{ title: Minister of Transport, from: 2021-10 }]

            """;

    private readonly List<(string Told, Action Do)> _steps = [];

    private NewCorpus() { }

    /// <summary>The version of the package that goes with this tool.</summary>
    public static string PackageVersion { get; } =
        typeof(NewCorpus)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion.Split('+')[0];

    /// <summary>Finds out what is to be done.</summary>
    /// <param name="path">A project, or a folder with one or without; null for the current one.</param>
    /// <exception cref="ToolException">It is not plain which project is meant, or a file of it cannot be
    /// read.</exception>
    public static NewCorpus Plan(string? path)
    {
        var given = Path.GetFullPath(path ?? ".");
        var project = File.Exists(given) ? given : ProjectIn(given, path);
        var location = project is null
            ? new CorpusLocation(
                Path.Combine(given, CorpusLocation.DefaultFolder),
                given,
                null,
                Core.Naming.DefaultId.Name
            )
            : CorpusLocation.Find(project);

        NewCorpus corpus = new();
        corpus.PlanFolder(location);
        if (project is not null)
        {
            corpus.PlanReference(project);
        }
        else
        {
            corpus.Tell(
                $"no project here; in one, 'dotnet corpus init' or 'dotnet add package {Package}' adds the package"
            );
        }

        return corpus;
    }

    /// <summary>Does it, and says so.</summary>
    public void Make(TextWriter output)
    {
        foreach (var (told, make) in _steps)
        {
            make();
            output.WriteLine(told);
        }
    }

    private static string? ProjectIn(string folder, string? path)
    {
        if (!Directory.Exists(folder))
        {
            throw new ToolException($"there is no folder '{path}'; create it, or name another");
        }

        var projects = CorpusLocation.ProjectsIn(folder);
        return projects switch
        {
            [] => null,
            [var one] => one,
            _ => throw new ToolException(
                $"'{path ?? "."}' has several projects; name one of them, as 'dotnet corpus init {DiskPath.Short(projects[0])}'"
            ),
        };
    }

    private void PlanFolder(CorpusLocation location)
    {
        if (File.Exists(location.Root))
        {
            throw new ToolException(
                $"'{DiskPath.Short(location.Root)}' is a file, and the corpus is to be a folder; rename it, or set <CorpusFolder> in the project file"
            );
        }

        var isThere = Directory.Exists(location.Root);
        Do(isThere, location.Root, () => Directory.CreateDirectory(location.Root));
        var people = isThere
            ? CorpusFolder
                .FilesOf(location)
                .FirstOrDefault(file => CorpusPath.KindOf(Path.GetFileName(file)) == CorpusFileKind.People)
            : null;
        foreach (
            var schema in EditorSchemas.Names.Select(name => Path.Combine(location.Root, EditorSchemas.Folder, name))
        )
        {
            Do(
                File.Exists(schema),
                schema,
                () =>
                {
                    _ = Directory.CreateDirectory(Path.GetDirectoryName(schema)!);
                    OutputFile.Write(schema, EditorSchemas.Content(Path.GetFileName(schema)));
                }
            );
        }

        var made = people ?? Path.Combine(location.Root, "people.yaml");
        Do(
            people is not null,
            made,
            () => OutputFile.Write(made, Encoding.UTF8.GetBytes(People.ReplaceLineEndings("\n")))
        );
    }

    private void PlanReference(string project)
    {
        var text = ProjectText.Load(project);
        if (text.Includes("PackageReference", Package))
        {
            Tell($"kept     {DiskPath.Shown(project)}: it has a reference to {Package}");
            return;
        }

        var central = CentralVersions(project, text);
        var isInCentral = central is not null;
        Change(
            text.With(
                "PackageReference",
                $"Include=\"{Package}\"" + (isInCentral ? "" : $" Version=\"{PackageVersion}\"")
            ),
            $"reference to {Package}{(isInCentral ? "" : " " + PackageVersion)}"
        );
        if (central is not null && !central.Includes("PackageVersion", Package))
        {
            Change(
                central.With("PackageVersion", $"Include=\"{Package}\" Version=\"{PackageVersion}\""),
                $"version of {Package}, {PackageVersion}"
            );
        }
    }

    /// <summary>The file that has the versions of all projects; null where each project has its own.</summary>
    private static ProjectText? CentralVersions(string project, ProjectText text)
    {
        const string Property = "ManagePackageVersionsCentrally";
        var central = Above(project, "Directory.Packages.props");
        if (central is null)
        {
            return null;
        }

        var said =
            text.Property(Property)
            ?? central.Property(Property)
            ?? Above(project, "Directory.Build.props")?.Property(Property);
        return string.Equals(said, "true", StringComparison.OrdinalIgnoreCase) ? central : null;
    }

    private static ProjectText? Above(string project, string name)
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

    private void Do(bool isThere, string path, Action make)
    {
        if (isThere)
        {
            Tell($"kept     {DiskPath.Shown(path)}");
        }
        else
        {
            _steps.Add(($"created  {DiskPath.Shown(path)}", make));
        }
    }

    private void Change(ProjectText changed, string what) =>
        _steps.Add(
            (
                $"changed  {DiskPath.Shown(changed.Path)}: {what}",
                () => OutputFile.Write(changed.Path, changed.ToBytes())
            )
        );

    private void Tell(string told) => _steps.Add((told, () => { }));
}
