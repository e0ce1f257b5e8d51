using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Versions;

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

    /// <summary>The schema of the revision's program; empty if the revision has no project.</summary>
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
        Location = ProjectLike(current) ?? FolderLike(current);
        if (!IsInside(Location.Root))
        {
            throw new ToolException($"in the revision, the corpus folder '{Location.Root}' is not in the repository");
        }

        cancellation.ThrowIfCancellationRequested();
        Schema = ProgramSchema.Load(Location, cancellation);
        _ = Directory.CreateDirectory(Location.Root);
        WriteCorpus();
    }

    /// <summary>
    /// The corpus of the revision's project, which may have had another name or corpus folder. Null if the project is
    /// not in the revision, or in another repository than the corpus.
    /// </summary>
    private CorpusLocation? ProjectLike(CorpusLocation current)
    {
        if (current.Project is null || RelativePath(current.ProjectFolder) is not { } project)
        {
            return null;
        }

        Write(file => IsProjectFile(file, project));
        var folder = Path.Combine(_folder, project);
        _ = Directory.CreateDirectory(folder);
        var projects = CorpusLocation.ProjectsIn(folder);
        var same = projects.FirstOrDefault(file => Path.GetFileName(file) == Path.GetFileName(current.Project));
        return (same ?? (projects.Count == 1 ? projects[0] : null)) is { } found
            ? CorpusLocation.OfProject(found)
            : null;
    }

    /// <summary>The same folder as now, without a project.</summary>
    private CorpusLocation FolderLike(CorpusLocation current)
    {
        var root = Path.TrimEndingDirectorySeparator(
            Path.Combine(
                _folder,
                RelativePath(current.Root)
                    ?? throw new ToolException(
                        $"the corpus folder '{current.Root}' is not in the git repository '{_repository.Root}', "
                            + "so that its revisions cannot be compared"
                    )
            )
        );
        return current with { Root = root, ProjectFolder = Path.GetDirectoryName(root)!, Project = null };
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

    /// <summary>
    /// Writes all data files, because the schema that says which of them are in a collection may be another one's.
    /// </summary>
    private void WriteCorpus()
    {
        var root = Path.GetRelativePath(_folder, Location.Root).Replace('\\', '/');
        var prefix = root == "." ? "" : root + "/";
        Write(file =>
            file.StartsWith(prefix, StringComparison.Ordinal)
            && (CorpusPath.KindOf(file[prefix.Length..]) != CorpusFileKind.None || IsData(file))
        );
    }

    private static bool IsData(string file) => Path.GetExtension(file).ToLowerInvariant() is ".json" or ".csv";

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

    /// <summary>The path of a folder in the repository; null if it is not in it.</summary>
    private string? RelativePath(string path)
    {
        var relative = Path.GetRelativePath(_repository.Root, path).Replace('\\', '/');
        return Path.IsPathRooted(relative) || relative == ".." || relative.StartsWith("../", StringComparison.Ordinal)
                ? null
            : relative == "." ? ""
            : relative;
    }

    private static string FolderOf(string file) => file[..Math.Max(0, file.LastIndexOf('/'))];
}
