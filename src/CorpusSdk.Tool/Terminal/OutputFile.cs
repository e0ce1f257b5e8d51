namespace CorpusSdk.Tool.Terminal;

/// <summary>
/// Writes output files atomically: after an interruption, a file has either its old or its new content. A symbolic link
/// stays, and the file that it leads to is written; permissions are kept.
/// </summary>
internal static class OutputFile
{
    /// <summary>The path that means standard output, as in most command-line tools.</summary>
    private const string StandardOutput = "-";

    /// <summary>The names that Unix systems have for standard output.</summary>
    private static readonly string[] s_devices = ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    /// <summary>Whether a path means standard output.</summary>
    public static bool IsStandardOutput(string? path) =>
        path == StandardOutput || (!OperatingSystem.IsWindows() && s_devices.Contains(path));

    /// <summary>Writes a file, or replaces it. Content is written to a device, pipe or socket directly.</summary>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static void Write(string path, byte[] content) =>
        WriteChecked(
            path,
            target =>
            {
                if (FileType.IsSpecial(target))
                {
                    using FileStream stream = new(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
                    stream.Write(content);
                }
                else
                {
                    Replace(target, temporary => File.WriteAllBytes(temporary, content));
                }
            }
        );

    /// <summary>Writes a file, or replaces it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the content to the temporary path that it is given.</param>
    /// <exception cref="ToolException">
    /// The path is a device, a pipe or a socket, or the file cannot be written.
    /// </exception>
    public static void Write(string path, Action<string> write) =>
        WriteChecked(
            path,
            target =>
            {
                if (FileType.IsSpecial(target))
                {
                    throw new ToolException(
                        $"'{DiskPath.Short(Path.GetFullPath(path))}' is not a regular file, and only one can have "
                            + "this format; pass another path"
                    );
                }

                Replace(target, write);
            }
        );

    /// <summary>
    /// What writing to a path replaces: the file that links lead to, which may not exist yet. The path itself if it
    /// leads to something that has no path, such as an open pipe.
    /// </summary>
    /// <exception cref="ToolException">Links lead in a circle.</exception>
    public static string TargetOf(string path)
    {
        var real = RealPath.Of(path);

        // Linux has links for open files, such as /dev/stderr, whose targets can be no paths.
        return real.StartsWith("/proc/", StringComparison.Ordinal) && !Path.Exists(real)
            ? Path.GetFullPath(path)
            : real;
    }

    /// <summary>Writes a temporary file in the same folder, since only a move within a volume is atomic, and moves it
    /// to the path. The permissions are those of the file that it replaces.</summary>
    /// <param name="path">The file to write or replace; it must not be a link.</param>
    /// <param name="write">Writes the content to the temporary path that it is given. Its extension is not one of a
    /// corpus file.</param>
    public static void Replace(string path, Action<string> write)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            if (!OperatingSystem.IsWindows() && File.Exists(path))
            {
                var mode = File.GetUnixFileMode(path);
                using (File.Create(temporary))
                {
                    // Nobody else can read the content while it is written.
                    File.SetUnixFileMode(temporary, UnixFileMode.UserRead | UnixFileMode.UserWrite);
                }

                write(temporary);
                File.SetUnixFileMode(temporary, mode);
            }
            else
            {
                write(temporary);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            TryDelete(temporary);
        }
    }

    private static void WriteChecked(string path, Action<string> write)
    {
        var target = TargetOf(path);
        var folder = Path.GetDirectoryName(target);
        if (folder is null || Directory.Exists(target))
        {
            throw new ToolException($"'{DiskPath.Short(Path.GetFullPath(path))}' is a folder; pass the name of a file");
        }

        if (!Directory.Exists(folder))
        {
            throw new ToolException($"there is no folder '{DiskPath.Short(folder)}'; create it, or pass another file");
        }

        try
        {
            write(target);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new ToolException(
                $"'{DiskPath.Short(Path.GetFullPath(path))}' cannot be written: {e.Message}; "
                    + "check its permissions, or pass another file"
            );
        }
    }

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A leftover temporary file does no harm.
        }
    }
}
