using System.Collections.Concurrent;
using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Tool.Loading;

/// <summary>
/// The files that were read before. One whose size and time of last change are the same is not read again, and is the
/// same object: the next compilation reuses what it made of it.
/// </summary>
internal sealed class CorpusFileCache
{
    private readonly ConcurrentDictionary<string, (DateTime Changed, long Length, CorpusFile File)> _files = new(
        StringComparer.Ordinal
    );

    /// <exception cref="ToolException">The file cannot be read.</exception>
    public CorpusFile Read(string path, CorpusLocation location)
    {
        var info = new FileInfo(path);
        var (changed, length) = info.Exists ? (info.LastWriteTimeUtc, info.Length) : default;
        if (_files.TryGetValue(path, out var known) && known.Changed == changed && known.Length == length)
        {
            return known.File;
        }

        var file = FileLoading.Read(path, location);
        _files[path] = (changed, length, file);
        return file;
    }
}
