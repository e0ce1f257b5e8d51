using System.Collections.Concurrent;
using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Tool.Loading;

/// <summary>
/// The files that were read before. A file with an unchanged size and modification time is not read again and stays
/// the same object, so that the next compilation reuses its results.
/// </summary>
internal sealed class CorpusFileCache
{
    private readonly ConcurrentDictionary<string, (DateTime Changed, long Length, CorpusFile File)> _files = new(
        StringComparer.Ordinal
    );

    /// <summary>The file as it is on disk now.</summary>
    /// <exception cref="ToolException">The file cannot be read.</exception>
    public CorpusFile Read(string path, CorpusLocation location)
    {
        var info = new FileInfo(path);
        var (changed, length) = info.Exists ? (info.LastWriteTimeUtc, info.Length) : default;
        if (_files.TryGetValue(path, out var known) && known.Changed == changed && known.Length == length)
        {
            return known.File;
        }

        var file = CorpusFileReader.Read(path, location);
        _files[path] = (changed, length, file);
        return file;
    }
}
