using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Lsp;

/// <summary>
/// Watches the files of the corpora on disk: those that are not open in the editor change as well, by a checkout or
/// another program.
/// </summary>
internal sealed class DiskWatch(PublishLoop publishing) : IDisposable
{
    private readonly Dictionary<string, List<IDisposable>> _watchers = new(StringComparer.Ordinal);

    /// <summary>Watches a corpus, and the code of its project, if it does not do so yet.</summary>
    public void Watch(LspCorpus corpus)
    {
        lock (_watchers)
        {
            if (_watchers.ContainsKey(corpus.Location.Root))
            {
                return;
            }
        }

        List<IDisposable> watchers = [];
        lock (_watchers)
        {
            _watchers[corpus.Location.Root] = watchers;
        }

        Timer data = new(_ => Changed(corpus, corpus.Reload));
        Timer code = new(_ => Changed(corpus, corpus.ReloadSchema));
        watchers.AddRange([data, code]);
        Add(watchers, corpus.Location.Root, "*", _ => Restart(data));

        // A watcher dies with its folder; one that is there again, as after a checkout, needs a new one.
        Timer folder = new(_ => Again(corpus));
        watchers.Add(folder);
        AddFolder(watchers, corpus.Location.Root, () => Restart(folder));
        if (corpus.Location.Project is not null)
        {
            Add(watchers, corpus.Location.ProjectFolder, "*.cs", path => RestartIfSource(corpus.Location, code, path));
            Add(watchers, corpus.Location.ProjectFolder, "*.csproj", _ => Restart(code));
            Add(watchers, corpus.Location.ProjectFolder, "*.props", _ => Restart(code));
        }
    }

    public void Unwatch(LspCorpus corpus)
    {
        lock (_watchers)
        {
            if (_watchers.Remove(corpus.Location.Root, out var watchers))
            {
                watchers.ForEach(watcher => watcher.Dispose());
            }
        }
    }

    public void Dispose()
    {
        lock (_watchers)
        {
            foreach (var watcher in _watchers.Values.SelectMany(watchers => watchers))
            {
                watcher.Dispose();
            }

            _watchers.Clear();
        }
    }

    private void Again(LspCorpus corpus)
    {
        lock (_watchers)
        {
            if (!_watchers.ContainsKey(corpus.Location.Root))
            {
                return;
            }
        }

        Unwatch(corpus);
        Watch(corpus);
        Changed(corpus, corpus.ReloadSchema);
    }

    /// <summary>Watches a folder itself: whether it is removed or made.</summary>
    private static void AddFolder(List<IDisposable> watchers, string folder, Action changed)
    {
        if (Path.GetDirectoryName(folder) is not { } parent || !Directory.Exists(parent))
        {
            return;
        }

        try
        {
            FileSystemWatcher watcher = new(parent, Path.GetFileName(folder))
            {
                NotifyFilter = NotifyFilters.DirectoryName,
            };
            watcher.Created += (_, _) => changed();
            watcher.Deleted += (_, _) => changed();
            watcher.Renamed += (_, _) => changed();
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
        catch (Exception e) when (e is IOException or ArgumentException)
        {
            // The system watches no more files.
        }
    }

    private void Changed(LspCorpus corpus, Action reload)
    {
        reload();
        publishing.Changed(corpus);
    }

    private static void RestartIfSource(CorpusLocation location, Timer timer, string path)
    {
        // Build output changes with every build, and declares nothing.
        var first = Path.GetRelativePath(location.ProjectFolder, path).Split(Path.DirectorySeparatorChar)[0];
        if (first is not ("bin" or "obj"))
        {
            Restart(timer);
        }
    }

    private static void Restart(Timer timer)
    {
        try
        {
            _ = timer.Change(FolderWatch.Debounce, Timeout.InfiniteTimeSpan);
        }
        catch (ObjectDisposedException)
        {
            // The corpus was closed meanwhile.
        }
    }

    private static void Add(List<IDisposable> watchers, string folder, string filter, Action<string> changed)
    {
        try
        {
            watchers.Add(FolderWatch.Start(folder, filter, changed));
        }
        catch (Exception e) when (e is IOException or ArgumentException)
        {
            // The system watches no more files. An editor also reports what it saves itself.
        }
    }
}
