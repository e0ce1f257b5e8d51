namespace CorpusSdk.Tool.Loading;

/// <summary>Watches the files of a folder and its subfolders.</summary>
internal static class FolderWatch
{
    /// <summary>How long to wait for further changes: one save or checkout raises many events.</summary>
    public static readonly TimeSpan Debounce = TimeSpan.FromMilliseconds(150);

    /// <param name="folder">The folder.</param>
    /// <param name="filter">The names of the files, such as <c>*.cs</c>.</param>
    /// <param name="changed">Called with the path of a file that was changed, made, removed or renamed.</param>
    /// <exception cref="IOException">The system watches no more files.</exception>
    /// <exception cref="ArgumentException">There is no such folder.</exception>
    public static FileSystemWatcher Start(string folder, string filter, Action<string> changed)
    {
        FileSystemWatcher watcher = new(folder, filter) { IncludeSubdirectories = true };
        watcher.Changed += (_, change) => changed(change.FullPath);
        watcher.Created += (_, change) => changed(change.FullPath);
        watcher.Deleted += (_, change) => changed(change.FullPath);
        watcher.Renamed += (_, change) => changed(change.FullPath);
        // The watcher's buffer overflowed. Which files changed does not matter: reading looks at all of them.
        watcher.Error += (_, _) => changed(folder);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
