using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Annotating;

/// <summary>Selects the corpus and the articles that the paths of a command line refer to.</summary>
internal static class AnnotateTargets
{
    /// <summary>
    /// The corpus of <c>--corpus</c>; otherwise the one of the current folder if it contains the paths; otherwise the
    /// one of the first path.
    /// </summary>
    /// <exception cref="ToolException">There is no corpus, or a path is not in it.</exception>
    public static CorpusLocation Locate(AnnotateOptions options)
    {
        foreach (var path in options.Paths.Where(path => !Path.Exists(path)))
        {
            throw new ToolException($"there is no file or folder '{path}'; check the path");
        }

        if (options.Corpus is not null || options.Paths.Count == 0)
        {
            return EnsureContainsPaths(CorpusLocation.Find(options.Corpus, "--corpus"), options);
        }

        var here = TryFind(null);
        if (here is not null && options.Paths.All(path => IsWithin(here, path)))
        {
            return here;
        }

        var first = options.Paths[0];
        return EnsureContainsPaths(
            CorpusLocation.Find(File.Exists(first) ? Path.GetDirectoryName(Path.GetFullPath(first)) : first),
            options
        );
    }

    /// <summary>Whether an article file is selected: itself, by its annotation file, or by a folder above it.</summary>
    public static bool Includes(AnnotateOptions options, string file)
    {
        var full = Path.GetFullPath(file);
        return options.Paths.Count == 0
            || options
                .Paths.Select(Path.GetFullPath)
                .Any(path =>
                    full == path
                    || full.StartsWith(
                        Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar,
                        StringComparison.Ordinal
                    )
                    || (File.Exists(path) && Path.ChangeExtension(full, null) == Path.ChangeExtension(path, null))
                );
    }

    private static CorpusLocation EnsureContainsPaths(CorpusLocation location, AnnotateOptions options) =>
        options.Paths.FirstOrDefault(path => !IsWithin(location, path)) is { } outside
            ? throw new ToolException(
                $"'{outside}' is not in the corpus '{location.Root}'; pass its corpus with --corpus"
            )
            : location;

    /// <summary>Whether a path is in the corpus or contains it, as the project folder does.</summary>
    private static bool IsWithin(CorpusLocation location, string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        return full == location.Root
            || full == location.Project
            || full.StartsWith(location.Root + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            || (
                Directory.Exists(full)
                && location.Root.StartsWith(full + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            );
    }

    private static CorpusLocation? TryFind(string? path)
    {
        try
        {
            return CorpusLocation.Find(path);
        }
        catch (ToolException)
        {
            return null;
        }
    }
}
