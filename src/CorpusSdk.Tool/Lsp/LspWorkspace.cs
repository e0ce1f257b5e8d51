using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Lsp;

/// <summary>The corpora that an editor has open, and its documents.</summary>
/// <remarks>Not thread-safe: messages are handled one after the other.</remarks>
internal sealed class LspWorkspace
{
    /// <summary>How many folders below that of a workspace a project may be.</summary>
    private const int MaxDepth = 6;

    private readonly Dictionary<string, OpenDocument> _documents = new(StringComparer.Ordinal);
    private readonly List<LspCorpus> _corpora = [];

    public IReadOnlyList<LspCorpus> Corpora => _corpora;

    /// <summary>Adds the corpora of a folder: those of the projects in it, or the folder itself.</summary>
    /// <returns>Why there may be fewer than expected; null for no reason.</returns>
    public string? AddFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return $"there is no folder '{folder}'";
        }

        var places = PlacesIn(folder);
        var reason =
            places.Count > 0
                ? null
                : $"there is no corpus in '{folder}': no project with a corpus folder, no folder "
                    + $"'{CorpusLocation.DefaultFolder}', and no file 'people.yaml'; 'dotnet corpus init' creates one";
        foreach (var place in places)
        {
            try
            {
                Add(CorpusLocation.Find(place));
            }
            catch (ToolException e)
            {
                reason ??= e.Message;
            }
        }

        return reason;
    }

    /// <summary>Adds a corpus, if it is not there yet.</summary>
    public void Add(CorpusLocation location)
    {
        if (!Directory.Exists(location.Root) || _corpora.Exists(corpus => corpus.Location.Root == location.Root))
        {
            return;
        }

        LspCorpus added = new(location);
        _corpora.Add(added);
        foreach (var document in _documents.Values.Where(document => Concerns(added, document.Path)))
        {
            added.Open(document);
        }
    }

    /// <summary>Removes the corpora in a folder.</summary>
    /// <returns>Those that were removed.</returns>
    public IReadOnlyList<LspCorpus> RemoveFolder(string folder)
    {
        var removed = _corpora.FindAll(corpus =>
            corpus.Location.Root == folder
            || corpus.Location.Root.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
        );
        _ = _corpora.RemoveAll(removed.Contains);
        return removed;
    }

    /// <summary>The corpus that a file belongs to: as data, or as code of its project. Null if there is none.</summary>
    public LspCorpus? CorpusOf(string path) =>
        _corpora.Where(corpus => corpus.Contains(path)).MaxBy(corpus => corpus.Location.Root.Length)
        ?? _corpora.Where(corpus => corpus.HasInProject(path)).MaxBy(corpus => corpus.Location.ProjectFolder.Length);

    public OpenDocument? DocumentAt(string path) => _documents.GetValueOrDefault(path);

    public void Open(OpenDocument document)
    {
        _documents[document.Path] = document;
        if (CorpusOf(document.Path) is null && !IsCode(document.Path) && FindAround(document.Path) is { } around)
        {
            Add(around);
        }

        CorpusOf(document.Path)?.Open(document);
    }

    public void Close(string path)
    {
        if (_documents.Remove(path))
        {
            CorpusOf(path)?.Close(path);
        }
    }

    public static bool IsCode(string path) => path.EndsWith(".cs", StringComparison.OrdinalIgnoreCase);

    private bool Concerns(LspCorpus corpus, string path) => ReferenceEquals(CorpusOf(path), corpus);

    /// <summary>The projects in a folder, and folders that are a corpus without one.</summary>
    private static List<string> PlacesIn(string folder)
    {
        var projects = Projects(folder, MaxDepth).ToList();
        var withCorpus = projects.Where(HasCorpus).ToList();
        if (withCorpus.Count > 0)
        {
            return withCorpus;
        }

        var seeds = Path.Combine(folder, CorpusLocation.DefaultFolder);
        return Directory.Exists(seeds) ? [seeds]
            : HasPeople(folder) ? [folder]
            : [];
    }

    private static bool HasCorpus(string project)
    {
        try
        {
            return Directory.Exists(CorpusLocation.OfProject(project).Root);
        }
        catch (ToolException)
        {
            // Loading it says why.
            return true;
        }
    }

    private static IEnumerable<string> Projects(string folder, int depth)
    {
        IReadOnlyList<string> own = [];
        IReadOnlyList<string> inner = [];
        try
        {
            own = CorpusLocation.ProjectsIn(folder);
            inner = [.. Directory.EnumerateDirectories(folder).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be read has no project to offer.
        }

        foreach (var project in own)
        {
            yield return project;
        }

        foreach (var below in depth == 0 ? [] : inner)
        {
            if (
                Path.GetFileName(below) is var name
                && name is not ("bin" or "obj" or "node_modules" or "artifacts")
                && !name.StartsWith('.')
                && new DirectoryInfo(below).LinkTarget is null
            )
            {
                foreach (var project in Projects(below, depth - 1))
                {
                    yield return project;
                }
            }
        }
    }

    /// <summary>The corpus around a file that was opened without its folder; null if there is none.</summary>
    private static CorpusLocation? FindAround(string path)
    {
        for (var above = Path.GetDirectoryName(path); above is not null; above = Path.GetDirectoryName(above))
        {
            try
            {
                if (Directory.Exists(above) && PlaceAt(above) is { } place && CorpusLocation.Find(place) is var found)
                {
                    if (path.StartsWith(found.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                    {
                        return found;
                    }
                }
            }
            catch (Exception e) when (e is ToolException or IOException or UnauthorizedAccessException)
            {
                // Another folder above it may be one.
            }
        }

        return null;
    }

    private static string? PlaceAt(string folder) =>
        CorpusLocation.ProjectsIn(folder).FirstOrDefault(HasCorpus) is { } project ? project
        : Path.GetFileName(folder) == CorpusLocation.DefaultFolder || HasPeople(folder) ? folder
        : null;

    private static bool HasPeople(string folder) =>
        Directory
            .EnumerateFiles(folder)
            .Any(file => CorpusPath.KindOf(Path.GetFileName(file)) == CorpusFileKind.People);
}
