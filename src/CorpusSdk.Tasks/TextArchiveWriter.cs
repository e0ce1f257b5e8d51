using System.Text;

namespace CorpusSdk;

/// <summary>Writes the format of <see cref="TextArchive"/>.</summary>
internal static class TextArchiveWriter
{
    /// <summary>Writes an archive, one text at a time: the texts need not be in memory together.</summary>
    /// <param name="stream">The stream to write to, from its start; seekable, and left open.</param>
    /// <param name="count">The number of texts.</param>
    /// <param name="texts">
    /// The texts, in the order in which they are usually enumerated. Scanning memory sequentially is three times as
    /// fast as accessing pages at random.
    /// </param>
    /// <exception cref="ArgumentException">Two texts have the same key, or there are more or fewer texts.</exception>
    public static void Write(Stream stream, int count, IEnumerable<ArchivedText> texts)
    {
        var entries = new List<(ulong Key, ulong Offset, uint Length, uint Checksum)>(count);
        var offset = TextArchive.HeaderSize + ((ulong)count * TextArchive.EntrySize);
        _ = stream.Seek((long)offset, SeekOrigin.Begin);
        foreach (var text in texts)
        {
            stream.Write(text.Bytes, 0, text.Bytes.Length);
            entries.Add((text.Key, offset, (uint)text.Bytes.Length, text.Checksum));
            offset += (ulong)text.Bytes.Length;
        }

        if (entries.Count != count)
        {
            throw new ArgumentException($"There are {entries.Count} texts instead of {count}.", nameof(texts));
        }

        entries.Sort((left, right) => left.Key.CompareTo(right.Key));
        for (var i = 1; i < entries.Count; i++)
        {
            if (entries[i].Key == entries[i - 1].Key)
            {
                throw new ArgumentException($"Two texts have the key 0x{entries[i].Key:X16}.", nameof(texts));
            }
        }

        // BinaryWriter is little-endian on every platform.
        _ = stream.Seek(0, SeekOrigin.Begin);
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(TextArchive.Magic);
        writer.Write((uint)entries.Count);
        writer.Write(0u);
        foreach (var (key, start, length, checksum) in entries)
        {
            writer.Write(key);
            writer.Write(start);
            writer.Write(length);
            writer.Write(checksum);
        }
    }
}

/// <summary>A text of an archive.</summary>
/// <param name="key">The <see cref="StableHash"/> of the text file's path.</param>
/// <param name="bytes">The text in UTF-8, with normalized line ends.</param>
internal readonly struct ArchivedText(ulong key, byte[] bytes)
{
    public ulong Key { get; } = key;

    public byte[] Bytes { get; } = bytes;

    public uint Checksum { get; } = CorpusSdk.Checksum.Of(Encoding.UTF8.GetString(bytes));
}
