using System.Formats.Tar;

namespace CorpusSdk.Tool.Terminal;

/// <summary>Tells regular files from devices, pipes and sockets.</summary>
internal static class FileType
{
    /// <summary>What there is at a path that exists, and that is neither a folder nor a link.</summary>
    public static string Describe(string path) => IsSpecial(path) ? "a device, pipe or socket" : "a file";

    /// <summary>Whether there is a device, a pipe or a socket, which a file must not replace.</summary>
    /// <param name="path">The path. All links that lead to files with a path have been resolved.</param>
    public static bool IsSpecial(string path)
    {
        FileInfo file = new(path);
        if (file.LinkTarget is not null)
        {
            return true;
        }

        if (OperatingSystem.IsWindows() || !file.Exists || file.Length > 0)
        {
            // The length of special files is 0.
            return false;
        }

        // .NET has no other API for the type of a file, and opening a pipe would wait for its other end.
        using MemoryStream archive = new();
        try
        {
            using (TarWriter writer = new(archive, leaveOpen: true))
            {
                writer.WriteEntry(path, "file");
            }
        }
        catch (IOException)
        {
            // A socket cannot be in an archive.
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            // Only a regular file is opened.
            return false;
        }

        archive.Position = 0;
        using TarReader reader = new(archive);
        return reader.GetNextEntry()?.EntryType != TarEntryType.RegularFile;
    }
}
