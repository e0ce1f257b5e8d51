using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Versions;

namespace CorpusSdk.Tool.Diffing;

/// <summary>
/// Loads the two corpora that the user named: folders, git revisions, or the working tree. Disposing deletes the
/// temporary files of revisions.
/// </summary>
internal sealed class DiffSources : IDisposable
{
    /// <summary>What the second corpus is called if only a revision was passed.</summary>
    public const string WorkingTree = "the working tree";

    private const string Usage =
        "pass two corpus folders, two git revisions, or one revision to compare it with the working tree";

    private readonly List<GitCheckout> _checkouts = [];

    private DiffSources() { }

    public DiffSide Old { get; private set; } = null!;

    public DiffSide New { get; private set; } = null!;

    /// <summary>Loads both corpora.</summary>
    /// <param name="old">A folder or project, or a revision.</param>
    /// <param name="new">A folder or project, or a revision; null for the working tree.</param>
    /// <param name="corpus">The corpus whose revisions are meant; null for the folder that was passed or, without one,
    /// that of the current folder.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ToolException">An argument is wrong, or a corpus cannot be read.</exception>
    public static DiffSources Load(string? old, string? @new, string? corpus, CancellationToken cancellation)
    {
        Check(old, @new, corpus);
        DiffSources sources = new();
        try
        {
            sources.LoadBoth(old!, @new, corpus, cancellation);
            return sources;
        }
        catch
        {
            sources.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var checkout in _checkouts)
        {
            checkout.Dispose();
        }

        _checkouts.Clear();
    }

    private static void Check(string? old, string? @new, string? corpus)
    {
        if (old is null)
        {
            throw new ToolException("there is nothing to compare; " + Usage);
        }

        if (@new is null && IsFolder(old))
        {
            throw new ToolException($"'{old}' is a folder, which cannot be compared alone; {Usage}");
        }

        if (corpus is not null && IsFolder(old) && IsFolder(@new!))
        {
            throw new ToolException(
                "--corpus selects the corpus of git revisions, but both arguments are folders; remove it"
            );
        }
    }

    private void LoadBoth(string old, string? @new, string? corpus, CancellationToken cancellation)
    {
        var folder =
            IsFolder(old) ? old
            : @new is not null && IsFolder(@new) ? @new
            : null;
        Lazy<CorpusLocation> current = new(() => CorpusLocation.Find(corpus ?? folder, "--corpus"));
        var (first, second) = (
            Find(old),
            @new is null ? Source.Of(WorkingTree, current.Value, cancellation) : Find(@new)
        );

        // A copy of a corpus folder without its project is read as the corpus of the other project. So is a revision
        // without a project, as that of the working tree.
        (first, second) = (first.Like(second), second.Like(first));
        (Old, New) = (first.Load(cancellation), second.Load(cancellation));

        Source Find(string argument)
        {
            if (IsFolder(argument))
            {
                return Source.Of(argument, CorpusLocation.Find(argument), cancellation);
            }

            var checkout = Checkout(argument, current.Value, cancellation);
            _checkouts.Add(checkout);
            return new Source(argument, checkout.Location, checkout.Schema, checkout.WorkingPathOf).Like(
                Source.Of(WorkingTree, current.Value, cancellation)
            );
        }
    }

    private static GitCheckout Checkout(string revision, CorpusLocation current, CancellationToken cancellation)
    {
        GitRepository repository;
        try
        {
            repository = GitRepository.Find(
                Directory.Exists(current.Root) ? current.Root : current.ProjectFolder,
                cancellation: cancellation
            );
        }
        catch (ToolException e)
        {
            throw new ToolException($"there is no folder '{revision}', and it cannot be a git revision: {e.Message}");
        }

        return repository.CommitOf(revision) is { } commit
            ? GitCheckout.Create(current, repository, commit, cancellation)
            : throw new ToolException(
                $"there is no folder '{revision}', and the git repository '{repository.Root}' has no such revision; "
                    + "check the name, or fetch the revision if the clone is shallow"
            );
    }

    /// <summary>A file that is not a project cannot be a corpus, so its name may be a revision.</summary>
    private static bool IsFolder(string argument) =>
        Directory.Exists(argument)
        || (File.Exists(argument) && Path.GetExtension(argument).Equals(".csproj", StringComparison.OrdinalIgnoreCase));

    /// <summary>A corpus that has been found but not read.</summary>
    private sealed record Source(
        string Label,
        CorpusLocation Location,
        ProgramSchema Schema,
        Func<string, string>? PathOnDisk = null
    )
    {
        private string Namespace { get; init; } =
            Location.Project is null ? "" : ProgramSchema.NamespaceOf(Location.Project);

        public static Source Of(string label, CorpusLocation location, CancellationToken cancellation) =>
            new(label, location, ProgramSchema.Load(location, cancellation));

        public Source Like(Source other) =>
            Location.Project is not null || other.Location.Project is null
                ? this
                : this with
                {
                    Location = Location with
                    {
                        Settings = Location.Settings with
                        {
                            Ids = other.Location.Settings.Ids,
                            Members = other.Location.Settings.Members,
                        },
                    },
                    Schema = other.Schema,
                    Namespace = other.Namespace,
                };

        public DiffSide Load(CancellationToken cancellation) =>
            new(Label, CorpusFolder.Load(Location, Schema, cancellation), Namespace, PathOnDisk);
    }
}
