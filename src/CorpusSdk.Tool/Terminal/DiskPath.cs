using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Terminal;

/// <summary>Paths as they are shown.</summary>
internal static class DiskPath
{
    /// <summary>
    /// From the current folder where the file is below it, so that it can be clicked on and is the same on all
    /// machines.
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

    /// <summary>The short path, fit for a terminal: a file's name may hold any character.</summary>
    public static string Shown(string path) => VisibleText.Of(Short(path), int.MaxValue);
}
