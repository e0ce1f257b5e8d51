using System.Formats.Tar;

namespace CorpusSdk.Tool.Terminal;

/// <summary>Tells regular files from devices, pipes and sockets.</summary>
internal static class FileType
{
    /// <summary>What a path that exists and is not a folder leads to.</summary>
    public static string Describe(string path) => IsSpecial(path) ? "a device, pipe or socket" : "a file";

    /// <summary>Whether a path leads to a device, a pipe or a socket, which a file must not replace.</summary>
    public static bool IsSpecial(string path)
    {
        FileInfo file = new(path);
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
                writer.WriteEntry(RealPath.Of(path), "file");
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
