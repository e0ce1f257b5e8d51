using System.Text;

namespace CorpusSdk;

/// <summary>Writes what <see cref="TextArchive"/> describes. Part of the build task, not of the library.</summary>
internal static class TextArchiveWriter
{
    /// <param name="stream">Where to write; left open.</param>
    /// <param name="texts">The texts in any order: the bytes written depend on keys and texts alone.</param>
    /// <exception cref="ArgumentException">Two texts have the same key.</exception>
    public static void Write(Stream stream, IReadOnlyList<(ulong Key, byte[] Text)> texts)
    {
        var sorted = texts.OrderBy(text => text.Key).ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            if (sorted[i].Key == sorted[i - 1].Key)
            {
                throw new ArgumentException($"Two texts have the key 0x{sorted[i].Key:X16}.", nameof(texts));
            }
        }

        // BinaryWriter is little-endian on every platform.
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(TextArchive.Magic);
        writer.Write((uint)sorted.Count);
        writer.Write(0u);

        var offset = TextArchive.HeaderSize + ((ulong)sorted.Count * TextArchive.EntrySize);
        foreach (var (key, text) in sorted)
        {
            writer.Write(key);
            writer.Write(offset);
            writer.Write((uint)text.Length);
            writer.Write(0u);
            offset += (ulong)text.Length;
        }

        foreach (var (_, text) in sorted)
        {
            writer.Write(text);
        }
    }
}
