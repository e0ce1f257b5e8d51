using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Tool.Loading;

/// <summary>
/// A corpus as it was in a git revision, in a temporary folder: its files, and what its schema and options are read
/// from. Disposing deletes the folder.
/// </summary>
internal sealed class GitCheckout : IDisposable
{
    private readonly GitRepository _repository;
    private readonly IReadOnlyList<GitFile> _files;
    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-revision-").FullName;

    private GitCheckout(GitRepository repository, string commit) =>
        (_repository, _files) = (repository, repository.FilesOf(commit));

    /// <summary>The corpus in the temporary folder.</summary>
    public CorpusLocation Location { get; private set; } = null!;

    /// <summary>The schema of the revision's program.</summary>
    public ProgramSchema Schema { get; private set; } = ProgramSchema.None;

    /// <summary>Writes the files of a revision.</summary>
    /// <param name="current">Where the corpus is in the working tree.</param>
    /// <param name="repository">The repository of that working tree.</param>
    /// <param name="commit">The id of the commit.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ToolException">The corpus is not in the repository, or git fails.</exception>
    public static GitCheckout Create(
        CorpusLocation current,
        GitRepository repository,
        string commit,
        CancellationToken cancellation
    )
    {
        GitCheckout checkout = new(repository, commit);
        try
        {
            checkout.Write(current, cancellation);
            return checkout;
        }
        catch
        {
            checkout.Dispose();
            throw;
        }
    }

    /// <summary>The path that a file of the temporary folder has in the working tree.</summary>
    public string WorkingPathOf(string path) => Path.Combine(_repository.Root, Path.GetRelativePath(_folder, path));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Write(CorpusLocation current, CancellationToken cancellation)
    {
        var project = RelativePath(current.ProjectFolder);
        Write(file => IsProjectFile(file, project));
        Location = LocationLike(current, project);
        if (!IsInside(Location.Root))
        {
            throw new ToolException($"in the revision, the corpus folder '{Location.Root}' is not in the repository");
        }

        cancellation.ThrowIfCancellationRequested();
        Schema = ProgramSchema.Load(Location, cancellation);
        _ = Directory.CreateDirectory(Location.Root);
        WriteCorpus(Schema.Files);
    }

    /// <summary>
    /// The revision's project may have had another name or corpus folder. Without a project the corpus is in the same
    /// folder as now.
    /// </summary>
    private CorpusLocation LocationLike(CorpusLocation current, string project)
    {
        var folder = Path.Combine(_folder, project);
        _ = Directory.CreateDirectory(folder);
        var projects = CorpusLocation.ProjectsIn(folder);
        var same = projects.FirstOrDefault(file => Path.GetFileName(file) == Path.GetFileName(current.Project));
        return current.Project is not null && (same ?? (projects.Count == 1 ? projects[0] : null)) is { } found
            ? CorpusLocation.OfProject(found)
            : current with
            {
                Root = Path.Combine(_folder, RelativePath(current.Root)),
                ProjectFolder = folder,
                Project = null,
            };
    }

    /// <summary>The C# files of a project, its project file, and the options that it shares with others.</summary>
    private static bool IsProjectFile(string file, string project)
    {
        var (folder, name) = (FolderOf(file), Path.GetFileName(file));
        var isInside = project.Length == 0 || file.StartsWith(project + "/", StringComparison.Ordinal);
        return name == "Directory.Build.props"
                && (folder.Length == 0 || (project + "/").StartsWith(folder + "/", StringComparison.Ordinal))
            || folder == project && name.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase)
            || isInside && name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);
    }

    private void WriteCorpus(CollectionFiles collections)
    {
        var root = Path.GetRelativePath(_folder, Location.Root).Replace('\\', '/');
        var prefix = root == "." ? "" : root + "/";
        Write(file =>
            file.StartsWith(prefix, StringComparison.Ordinal)
            && CorpusFile.IsCorpusFile(file[prefix.Length..], collections)
        );
    }

    private void Write(Func<string, bool> isNeeded)
    {
        var files = _files.Where(file => isNeeded(file.Path)).ToList();
        foreach (var (file, content) in files.Zip(_repository.ContentsOf(files)))
        {
            var path = Path.GetFullPath(Path.Combine(_folder, file.Path));
            if (!IsInside(path))
            {
                throw new ToolException($"the revision has a file outside of the repository, '{file.Path}'");
            }

            _ = Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, content);
        }
    }

    private bool IsInside(string path) =>
        (path + Path.DirectorySeparatorChar).StartsWith(
            _folder + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    private string RelativePath(string path)
    {
        var relative = Path.GetRelativePath(_repository.Root, path).Replace('\\', '/');
        return relative switch
        {
            "." => "",
            _ when Path.IsPathRooted(relative)
                    || relative == ".."
                    || relative.StartsWith("../", StringComparison.Ordinal) => throw new ToolException(
                $"'{path}' is not in the git repository '{_repository.Root}', so that its revisions cannot be compared"
            ),
            _ => relative,
        };
    }

    private static string FolderOf(string file) => file[..Math.Max(0, file.LastIndexOf('/'))];
}
