using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Terminal;

/// <summary>Formats paths for output.</summary>
internal static class DiskPath
{
    /// <summary>
    /// The path relative to the current folder if the file is below it: clickable, and the same on every machine.
    /// </summary>
    public static string Short(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return
            Path.IsPathRooted(relative)
            || relative == ".."
            || relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : relative;
    }

    /// <summary>The short path, escaped for a terminal: a file name can contain any character.</summary>
    public static string ForDisplay(string path) => VisibleText.Of(Short(path), int.MaxValue);
}
