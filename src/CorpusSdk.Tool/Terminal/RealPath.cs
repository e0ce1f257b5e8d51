namespace CorpusSdk.Tool.Terminal;

/// <summary>Resolves symbolic links.</summary>
internal static class RealPath
{
    /// <summary>Links that lead to links. The limit of Linux; more are a cycle.</summary>
    private const int MaxLinks = 40;

    /// <summary>The full path with all links resolved, also if its end does not exist yet.</summary>
    /// <exception cref="ToolException">The links lead in a circle.</exception>
    public static string Of(string path) => Resolve(path, path, 0);

    private static string Resolve(string path, string given, int links)
    {
        if (links > MaxLinks)
        {
            throw new ToolException(
                $"the symbolic link '{DiskPath.Short(Path.GetFullPath(given))}' leads back to itself; "
                    + "remove it, or pass another path"
            );
        }

        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return full;
        }

        var real = Path.Combine(Resolve(folder, given, links), Path.GetFileName(full));
        return new FileInfo(real).LinkTarget is { } target
            ? Resolve(Path.Combine(Path.GetDirectoryName(real)!, target), given, links + 1)
            : real;
    }
}
