using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Editing;

/// <summary>
/// Replaces data files atomically and durably: after an interruption or a power failure a file has either its old or
/// its new content. Symbolic links and permissions are kept.
/// </summary>
internal static class AtomicFile
{
    /// <exception cref="ToolException">The file cannot be written.</exception>
    public static void Write(string path, byte[] content)
    {
        var target = OutputFile.TargetOf(path);
        if (FileType.IsSpecial(target))
        {
            throw new ToolException($"'{path}' is not a regular file, so it cannot be changed; replace it by a file");
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            OutputFile.Replace(
                target,
                temporary =>
                {
                    using FileStream stream = new(temporary, FileMode.Create, FileAccess.Write);
                    stream.Write(content);
                    stream.Flush(flushToDisk: true);
                }
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ToolException($"'{path}' cannot be written: {e.Message}; check its permissions and try again");
        }
    }
}
