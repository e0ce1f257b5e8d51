namespace CorpusSdk.Tool.Terminal;

/// <summary>Writes output files atomically.</summary>
internal static class OutputFile
{
    public static void Write(string path, byte[] content) =>
        Write(path, temporary => File.WriteAllBytes(temporary, content));

    /// <summary>Writes a file, or replaces it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the content to the temporary path that it is given.</param>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static void Write(string path, Action<string> write)
    {
        path = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(path);
        if (folder is null || Directory.Exists(path))
        {
            throw new ToolException($"'{DiskPath.Short(path)}' is a folder; pass the name of a file");
        }

        if (!Directory.Exists(folder))
        {
            throw new ToolException($"there is no folder '{DiskPath.Short(folder)}'; create it, or pass another file");
        }

        try
        {
            Replace(path, write);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new ToolException(
                $"'{DiskPath.Short(path)}' cannot be written: {e.Message}; "
                    + "check its permissions, or pass another file"
            );
        }
    }

    /// <summary>Writes a temporary file in the same folder, since only a move within a volume is atomic, and moves it
    /// to the path.</summary>
    /// <param name="path">The file to write or replace.</param>
    /// <param name="write">Writes the content to the temporary path that it is given. Its extension is not one of a
    /// corpus file.</param>
    public static void Replace(string path, Action<string> write)
    {
        var temporary = $"{path}.{Environment.ProcessId}.tmp";
        try
        {
            write(temporary);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            TryDelete(temporary);
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
