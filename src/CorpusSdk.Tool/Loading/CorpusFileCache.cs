using System.Collections.Concurrent;
using CorpusSdk.Core.Compilation;

namespace CorpusSdk.Tool.Loading;

/// <summary>
/// The files that were read before. A file that has not changed stays the same object, so that the next compilation
/// reuses its results. It is read again only if its size or modification time has changed.
/// </summary>
internal sealed class CorpusFileCache
{
    /// <summary>
    /// File systems record times in steps of up to two seconds, so a file can change again without a new time.
    /// </summary>
    private static readonly TimeSpan s_timeResolution = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, CachedFile> _files = new(StringComparer.Ordinal);

    /// <summary>The file as it is on disk now.</summary>
    public CorpusFile Read(string path, CorpusLocation location)
    {
        var info = new FileInfo(path);
        var (changed, length) = info.Exists ? (info.LastWriteTimeUtc, info.Length) : default;
        var isSameSize = _files.TryGetValue(path, out var known) && known.Length == length;
        if (isSameSize && known.IsReliable && known.Changed == changed)
        {
            return known.File;
        }

        var isReliable = DateTime.UtcNow - changed > s_timeResolution;
        var file = CorpusFileReader.Read(path, location);
        if (isSameSize && file.File.Text == known.File.File.Text && file.Fault == known.File.Fault)
        {
            file = known.File;
        }

        _files[path] = new(changed, length, isReliable && file.Fault is not { IsAboutAccess: true }, file);
        return file;
    }

    /// <param name="Changed">The modification time before the file was read.</param>
    /// <param name="Length">The size in bytes.</param>
    /// <param name="IsReliable">Whether a later change would have another modification time.</param>
    /// <param name="File">The file.</param>
    private readonly record struct CachedFile(DateTime Changed, long Length, bool IsReliable, CorpusFile File);
}
