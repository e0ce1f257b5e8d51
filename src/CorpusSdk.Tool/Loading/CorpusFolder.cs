using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;

namespace CorpusSdk.Tool.Loading;

/// <summary>Reads a corpus from the disk: the files that the package's targets would hand to the compiler.</summary>
internal static class CorpusFolder
{
    /// <summary>Reads and checks all of a corpus.</summary>
    /// <param name="path">As <see cref="CorpusLocation.Find"/> takes it.</param>
    /// <exception cref="ToolException">There is no corpus, or it cannot be read.</exception>
    public static CheckedCorpus Load(string? path, CancellationToken cancellation = default) =>
        Load(CorpusLocation.Find(path), cancellation);

    /// <exception cref="ToolException">The folder or a file of it cannot be read.</exception>
    public static CheckedCorpus Load(CorpusLocation location, CancellationToken cancellation = default) =>
        Load(location, new(), null, cancellation);

    /// <summary>Reads and checks what has changed of a corpus.</summary>
    /// <param name="location">Where it is.</param>
    /// <param name="cache">The files that were read before.</param>
    /// <param name="former">The corpus that was made of them; null for the first time.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ToolException">The folder or a file of it cannot be read.</exception>
    public static CheckedCorpus Load(
        CorpusLocation location,
        CorpusFileCache cache,
        CheckedCorpus? former,
        CancellationToken cancellation = default
    )
    {
        var schema = ProgramSchema.Of(location, cancellation);
        var files = Read(location, schema.Files, cache, cancellation);
        return CheckedCorpus.Of(location, files, schema, former, cancellation);
    }

    /// <summary>All files of a corpus, in ordinal order of their paths below the corpus folder.</summary>
    /// <exception cref="ToolException">The folder or a file of it cannot be read.</exception>
    public static IReadOnlyList<CorpusFile> Read(
        CorpusLocation location,
        CollectionFiles collections,
        CancellationToken cancellation = default
    ) => Read(location, collections, new(), cancellation);

    private static IReadOnlyList<CorpusFile> Read(
        CorpusLocation location,
        CollectionFiles collections,
        CorpusFileCache cache,
        CancellationToken cancellation
    )
    {
        var files = FilesOf(location, collections);
        try
        {
            return
            [
                .. files
                    .AsParallel()
                    .AsOrdered()
                    .WithCancellation(cancellation)
                    .Select(path => cache.Read(path, location)),
            ];
        }
        catch (AggregateException e)
            when (e.Flatten().InnerExceptions.OfType<ToolException>().FirstOrDefault() is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>The paths of all files of a corpus, in ordinal order.</summary>
    /// <param name="collections">The files of those that the program declares.</param>
    /// <exception cref="ToolException">The folder cannot be read.</exception>
    public static IReadOnlyList<string> FilesOf(CorpusLocation location, CollectionFiles? collections = null)
    {
        collections ??= CollectionFiles.None;
        if (!Directory.Exists(location.Root))
        {
            throw new ToolException(
                $"there is no folder '{location.Root}'; begin it with 'dotnet corpus init', or name another"
            );
        }

        List<string> files = [];
        Walk(location.Root, [ResolvedPath(location.Root)]);
        return [.. files.OrderBy(location.RelativePath, StringComparer.Ordinal)];

        // Folders with a dot are an editor's own, and what a build writes is no article: as the package's targets have
        // it.
        void Walk(string folder, HashSet<string> around)
        {
            try
            {
                files.AddRange(
                    Directory
                        .EnumerateFiles(folder)
                        .Where(file => CorpusFile.IsCorpusFile(location.RelativePath(file), collections))
                );
                foreach (var inner in Directory.EnumerateDirectories(folder))
                {
                    // A link may lead back to where it stands.
                    if (
                        !Path.GetFileName(inner).StartsWith('.')
                        && !IsBuildOutput(inner)
                        && around.Add(ResolvedPath(inner))
                    )
                    {
                        Walk(inner, around);
                        _ = around.Remove(ResolvedPath(inner));
                    }
                }
            }
            catch (UnauthorizedAccessException)
            {
                throw new ToolException(
                    $"the folder '{folder}' may not be read; ask for the permission, or move it out of the corpus"
                );
            }
        }

        bool IsBuildOutput(string folder) =>
            location.Project is not null
            && Path.GetDirectoryName(folder) == location.ProjectFolder
            && Path.GetFileName(folder) is "bin" or "obj";
    }

    private static string ResolvedPath(string folder) =>
        Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;
}
