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
        var target = new FileInfo(path) is { LinkTarget: not null } link
            ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path
            : path;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(target))!);
            OutputFile.Replace(
                target,
                temporary =>
                {
                    using (FileStream stream = new(temporary, FileMode.Create, FileAccess.Write))
                    {
                        stream.Write(content);
                        stream.Flush(flushToDisk: true);
                    }

                    if (!OperatingSystem.IsWindows() && File.Exists(target))
                    {
                        File.SetUnixFileMode(temporary, File.GetUnixFileMode(target));
                    }
                }
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ToolException($"'{path}' cannot be written: {e.Message}; check its permissions and try again");
        }
    }
}
