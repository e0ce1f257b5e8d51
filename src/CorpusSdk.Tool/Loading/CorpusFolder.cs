using CorpusSdk.Core.Compilation;
using CorpusSdk.Core.Schema;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Loading;

/// <summary>Reads a corpus from disk: the files that the package's targets pass to the compiler.</summary>
internal static class CorpusFolder
{
    /// <summary>Reads and checks a whole corpus.</summary>
    /// <param name="path">A path that <see cref="CorpusLocation.Find"/> accepts.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ToolException">There is no corpus, or it cannot be read.</exception>
    public static CheckedCorpus Load(string? path, CancellationToken cancellation = default) =>
        Load(CorpusLocation.Find(path), cancellation);

    /// <summary>Reads and checks a whole corpus.</summary>
    /// <exception cref="ToolException">The folder or one of its files cannot be read.</exception>
    public static CheckedCorpus Load(CorpusLocation location, CancellationToken cancellation = default) =>
        Load(location, new(), null, cancellation);

    /// <summary>Reads and checks a whole corpus with a schema that is already loaded.</summary>
    /// <exception cref="ToolException">The folder or one of its files cannot be read.</exception>
    public static CheckedCorpus Load(
        CorpusLocation location,
        ProgramSchema schema,
        CancellationToken cancellation = default
    ) => CheckedCorpus.Create(location, Read(location, schema.Files, cancellation), schema, null, cancellation);

    /// <summary>Reads the files that have changed, and checks what depends on them.</summary>
    /// <param name="location">Where the corpus is.</param>
    /// <param name="cache">The files that were read before.</param>
    /// <param name="previous">The corpus that was compiled from them; null the first time.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ToolException">The folder or one of its files cannot be read.</exception>
    public static CheckedCorpus Load(
        CorpusLocation location,
        CorpusFileCache cache,
        CheckedCorpus? previous,
        CancellationToken cancellation = default
    )
    {
        var schema = ProgramSchema.Load(location, cancellation);
        var files = Read(location, schema.Files, cache, cancellation);
        return CheckedCorpus.Create(location, files, schema, previous, cancellation);
    }

    /// <summary>All files of a corpus, in ordinal order of their paths below the corpus folder.</summary>
    /// <exception cref="ToolException">The folder or one of its files cannot be read.</exception>
    public static IReadOnlyList<CorpusFile> Read(
        CorpusLocation location,
        CollectionFiles collections,
        CancellationToken cancellation = default
    ) => Read(location, collections, new(), cancellation);

    /// <summary>
    /// All files of a corpus, in ordinal order of their paths below the corpus folder; those that have not changed are
    /// the same objects as before.
    /// </summary>
    /// <exception cref="ToolException">The folder or one of its files cannot be read.</exception>
    public static IReadOnlyList<CorpusFile> Read(
        CorpusLocation location,
        CollectionFiles collections,
        CorpusFileCache cache,
        CancellationToken cancellation
    )
    {
        var files = ListFiles(location, collections);
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
    /// <param name="location">Where the corpus is.</param>
    /// <param name="collections">The files of the collections that the program declares.</param>
    /// <exception cref="ToolException">The folder cannot be read.</exception>
    public static IReadOnlyList<string> ListFiles(CorpusLocation location, CollectionFiles? collections = null)
    {
        collections ??= CollectionFiles.None;
        return List(location, path => CorpusFile.IsCorpusFile(path, collections));
    }

    /// <summary>
    /// The paths of the files that look like articles but are not read, in ordinal order. If the corpus contains the
    /// project, other files are the project's.
    /// </summary>
    /// <param name="location">Where the corpus is.</param>
    /// <param name="collections">The files of the collections that the program declares.</param>
    /// <exception cref="ToolException">The folder cannot be read.</exception>
    public static IReadOnlyList<string> ListUnread(CorpusLocation location, CollectionFiles collections) =>
        ContainsProject(location)
            ? []
            : List(location, path => CorpusPath.LooksLikeArticle(path) && !CorpusFile.IsCorpusFile(path, collections));

    /// <summary>
    /// The paths of the files that nothing reads, because their names are nearly those that the corpus reads, and what
    /// is read; in ordinal order. If the corpus contains the project, other files are the project's.
    /// </summary>
    /// <param name="location">Where the corpus is.</param>
    /// <param name="collections">The files of the collections that the program declares.</param>
    /// <exception cref="ToolException">The folder cannot be read.</exception>
    public static IReadOnlyList<(string Path, string Expected)> ListMisnamed(
        CorpusLocation location,
        CollectionFiles collections
    )
    {
        if (ContainsProject(location))
        {
            return [];
        }

        var texts = ListFiles(location, collections)
            .Select(location.RelativePath)
            .Where(path => CorpusPath.KindOf(path) == CorpusFileKind.Text)
            .DistinctBy(CorpusPath.PairKey, StringComparer.Ordinal)
            .ToDictionary(CorpusPath.PairKey, StringComparer.Ordinal);
        return
        [
            .. List(location, path => MisnamedFile.ExpectedFor(path, texts, collections) is not null)
                .Select(path => (path, MisnamedFile.ExpectedFor(location.RelativePath(path), texts, collections)!)),
        ];
    }

    /// <summary>Whether the project is in the corpus folder, so that other files in it are the project's.</summary>
    public static bool ContainsProject(CorpusLocation location) =>
        location.Project is not null
        && (location.ProjectFolder + Path.DirectorySeparatorChar).StartsWith(
            Path.TrimEndingDirectorySeparator(location.Root) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    /// <param name="isWanted">Selects files by their paths below the corpus folder.</param>
    private static IReadOnlyList<string> List(CorpusLocation location, Func<string, bool> isWanted)
    {
        location = location.EnsureExists();
        if (Path.GetDirectoryName(location.Root) is null)
        {
            throw new ToolException($"'{location.Root}' is the whole file system; pass the corpus folder");
        }

        List<string> files = [];
        var containsProject = ContainsProject(location);
        Walk(location.Root, [ResolvedPath(location.Root)]);
        return [.. files.OrderBy(location.RelativePath, StringComparer.Ordinal)];

        // As in the package's targets: ignored folders and build output are not part of a corpus.
        void Walk(string folder, HashSet<string> ancestors)
        {
            try
            {
                IReadOnlyList<string> names = [.. Directory.EnumerateFiles(folder)];
                if (IsBuildOutput(folder, names))
                {
                    return;
                }

                files.AddRange(names.Where(file => isWanted(location.RelativePath(file))));
                foreach (var inner in Directory.EnumerateDirectories(folder))
                {
                    // A symbolic link can point to one of its own ancestors.
                    if (!CorpusPath.IsIgnoredFolder(Path.GetFileName(inner)) && ancestors.Add(ResolvedPath(inner)))
                    {
                        Walk(inner, ancestors);
                        _ = ancestors.Remove(ResolvedPath(inner));
                    }
                }
            }
            catch (DirectoryNotFoundException) when (folder != location.Root)
            {
                // It was deleted while the corpus was read, or is a symbolic link that leads nowhere.
            }
            catch (UnauthorizedAccessException)
            {
                throw new ToolException(
                    $"no permission to read the folder '{folder}'; grant it, or move the folder out of the corpus"
                );
            }
        }

        // Only if the corpus contains the project.
        bool IsBuildOutput(string folder, IReadOnlyList<string> names) =>
            containsProject
            && folder != location.Root
            && folder != location.ProjectFolder
            && (
                (Path.GetDirectoryName(folder) == location.ProjectFolder && Path.GetFileName(folder) is "bin" or "obj")
                || names.Any(file => CorpusPath.IsBuildOutput(Path.GetFileName(file)))
            );
    }

    private static string ResolvedPath(string folder) =>
        Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder;
}
