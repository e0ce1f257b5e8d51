using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CorpusSdk.Core.Compilation;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Corpora.Storing;

/// <summary>By what a file is recognized as unchanged.</summary>
/// <param name="Length">The size in bytes.</param>
/// <param name="Changed">The modification time in UTC ticks.</param>
/// <param name="Read">When the file was read, in UTC ticks.</param>
/// <param name="Low">A half of the hash of the content.</param>
/// <param name="High">The other half.</param>
internal readonly record struct FileStamp(long Length, long Changed, long Read, ulong Low, ulong High)
{
    /// <summary>
    /// File systems record times in steps of up to two seconds, so a file can change again without a new time.
    /// </summary>
    private const long TimeResolution = 2 * TimeSpan.TicksPerSecond;

    /// <summary>The stamp of a file as it is now, without the hash of its content.</summary>
    public static FileStamp Of(string path)
    {
        FileInfo file = new(path);
        var now = DateTime.UtcNow.Ticks;
        return file.Exists ? new(file.Length, file.LastWriteTimeUtc.Ticks, now, 0, 0) : new(-1, 0, now, 0, 0);
    }

    /// <summary>The stamp with the hash of the content as it was compiled.</summary>
    public FileStamp With(CorpusFile file)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        var content = MemoryMarshal.AsBytes(file.File.Text.AsSpan());
        _ = SHA256.HashData(
            file.Fault is null ? content : [.. content, .. MemoryMarshal.AsBytes<char>(file.Fault.Reason)],
            hash
        );
        return this with { Low = BitConverter.ToUInt64(hash), High = BitConverter.ToUInt64(hash[8..]) };
    }

    /// <summary>Whether a file has the same size and time, and a change would have another time.</summary>
    public bool IsSurelySame(FileStamp now) =>
        Length >= 0 && now.Length == Length && now.Changed == Changed && Read - Changed > TimeResolution;

    /// <summary>Whether a file has the same content.</summary>
    /// <param name="now">Its stamp without a hash.</param>
    /// <param name="path">The file.</param>
    /// <param name="location">The corpus.</param>
    /// <param name="stamp">The stamp with the hash, with which the file is recognized without reading it.</param>
    public bool HasSameContent(FileStamp now, string path, CorpusLocation location, out FileStamp stamp)
    {
        stamp = now;
        if (Length < 0 || now.Length < 0)
        {
            return false;
        }

        stamp = now.With(CorpusFileReader.Read(path, location));
        return (stamp.Low, stamp.High) == (Low, High);
    }
}
