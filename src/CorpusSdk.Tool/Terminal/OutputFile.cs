namespace CorpusSdk.Tool.Terminal;

/// <summary>Files that a command writes: whole or not at all.</summary>
internal static class OutputFile
{
    public static void Write(string path, byte[] content) =>
        Write(path, temporary => File.WriteAllBytes(temporary, content));

    /// <param name="write">Writes the file under another name beside, which then takes the place of the old
    /// one.</param>
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static void Write(string path, Action<string> write)
    {
        path = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(path);
        if (folder is null || Directory.Exists(path))
        {
            throw new ToolException($"'{DiskPath.Short(path)}' is a folder; name a file");
        }

        if (!Directory.Exists(folder))
        {
            throw new ToolException($"there is no folder '{DiskPath.Short(folder)}'; create it, or name another file");
        }

        try
        {
            Replace(path, write);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new ToolException(
                $"'{DiskPath.Short(path)}' cannot be written: {e.Message}; ask for the permission, or name another file"
            );
        }
    }

    /// <summary>
    /// Has a file written beside, since a move is whole only within one volume, and puts it in the place of the old
    /// one.
    /// </summary>
    /// <param name="write">Is given the path to write to: no name that a corpus would read.</param>
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
            // Nothing is lost but the room that it takes.
        }
    }
}
