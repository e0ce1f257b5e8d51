using System.Text;
using CorpusSdk.Tool.Terminal;

namespace CorpusSdk.Tool.Reporting;

/// <summary>Writes the pages of a report to a folder, and removes those of an earlier report.</summary>
internal static class ReportFolder
{
    private static readonly string[] s_folders = ["articles", "people", "sources"];

    /// <exception cref="ToolException">The folder has other content, or cannot be written.</exception>
    public static void EnsureReplaceable(string folder)
    {
        if (File.Exists(folder))
        {
            throw new ToolException(
                $"'{DiskPath.Short(folder)}' is {FileType.Describe(folder)}, but the report is a folder; "
                    + "pass another path"
            );
        }

        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any() && !IsReport(folder))
        {
            throw new ToolException(
                $"the folder '{DiskPath.Short(folder)}' is not empty, and it is not an earlier report; "
                    + "pass another path"
            );
        }
    }

    /// <summary>Writes the pages.</summary>
    /// <returns>The number of pages.</returns>
    /// <exception cref="ToolException">A file cannot be written.</exception>
    public static int Write(
        string folder,
        IEnumerable<(string Path, string Html)> pages,
        CancellationToken cancellation
    )
    {
        try
        {
            _ = Directory.CreateDirectory(folder);
            foreach (var inner in s_folders)
            {
                _ = Directory.CreateDirectory(Path.Combine(folder, inner));
            }

            OutputFile.Write(
                Path.Combine(folder, ReportLinks.StyleSheet),
                Encoding.UTF8.GetBytes(ReportFrame.StyleSheet)
            );
            HashSet<string> written = new(StringComparer.Ordinal);
            foreach (var (path, html) in pages)
            {
                cancellation.ThrowIfCancellationRequested();
                OutputFile.Write(Path.Combine(folder, path), Encoding.UTF8.GetBytes(html));
                _ = written.Add(path);
            }

            foreach (var inner in s_folders)
            {
                foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, inner), "*.html").ToList())
                {
                    if (!written.Contains(inner + "/" + Path.GetFileName(file)))
                    {
                        File.Delete(file);
                    }
                }
            }

            return written.Count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(
                $"the report cannot be written to '{DiskPath.Short(folder)}': {e.Message}; "
                    + "check its permissions, or pass another path"
            );
        }
    }

    private static bool IsReport(string folder)
    {
        var index = OutputFile.TargetOf(Path.Combine(folder, ReportLinks.Index));
        return File.Exists(index)
            && !FileType.IsSpecial(index)
            && File.ReadLines(index)
                .Take(20)
                .Any(line => line.Contains(ReportFrame.Generator, StringComparison.Ordinal));
    }
}
