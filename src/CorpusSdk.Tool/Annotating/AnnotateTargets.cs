using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Annotating;

/// <summary>Which corpus, and which of its articles, a command line means.</summary>
internal static class AnnotateTargets
{
    /// <summary>
    /// The corpus that is named; else the one of the current folder, if the paths are in it; else the one of the first
    /// path.
    /// </summary>
    /// <exception cref="ToolException">There is none.</exception>
    public static CorpusLocation Locate(AnnotateOptions options)
    {
        foreach (var path in options.Paths.Where(path => !Path.Exists(path)))
        {
            throw new ToolException($"there is no file or folder '{path}'");
        }

        if (options.Corpus is not null || options.Paths.Count == 0)
        {
            return Checked(CorpusLocation.Find(options.Corpus), options);
        }

        var here = TryFind(null);
        if (here is not null && options.Paths.All(path => IsWithin(here, path)))
        {
            return here;
        }

        var first = options.Paths[0];
        return Checked(
            CorpusLocation.Find(File.Exists(first) ? Path.GetDirectoryName(Path.GetFullPath(first)) : first),
            options
        );
    }

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

    private static CorpusLocation Checked(CorpusLocation location, AnnotateOptions options) =>
        options.Paths.FirstOrDefault(path => !IsWithin(location, path)) is { } outside
            ? throw new ToolException(
                $"'{outside}' is not in the corpus '{location.Root}'; name its corpus with --corpus"
            )
            : location;

    /// <summary>In the corpus, or around it: the project's folder means all of it.</summary>
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
