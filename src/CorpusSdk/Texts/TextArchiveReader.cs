using System.Buffers.Binary;

namespace CorpusSdk;

/// <summary>
/// Reads the format of <see cref="TextArchive"/> from memory that may contain anything. Bounds are checked when an
/// entry is read rather than when the archive is opened, so that opening an archive of 100,000 texts accesses one page.
/// </summary>
internal sealed unsafe class TextArchiveReader
{
    // Either the mapped memory of a stream, or a copy. A span keeps an array alive; the mapped memory of an assembly
    // lives as long as the stream.
    private readonly UnmanagedMemoryStream? _mapping;
    private readonly byte* _mapped;
    private readonly byte[]? _copy;

    private readonly long _length;
    private readonly uint _count;

    private TextArchiveReader(UnmanagedMemoryStream? mapping, byte[]? copy)
    {
        _mapping = mapping;
        _mapped = mapping is null ? null : mapping.PositionPointer;
        _copy = copy;
        _length = mapping?.Length ?? copy!.Length;
        if (
            _length < TextArchive.HeaderSize
            || BinaryPrimitives.ReadUInt64LittleEndian(Slice(0, TextArchive.HeaderSize)) != TextArchive.Magic
        )
        {
            throw new InvalidDataException("it is not an archive of texts, or has another version");
        }

        _count = BinaryPrimitives.ReadUInt32LittleEndian(Slice(TextArchive.CountAt, sizeof(uint)));
        if (_count > (_length - TextArchive.HeaderSize) / TextArchive.EntrySize)
        {
            throw new InvalidDataException("it is truncated within its table");
        }
    }

    /// <summary>Opens an archive.</summary>
    /// <param name="stream">
    /// The stream at its start. Kept if it maps memory; otherwise read to its end and closed.
    /// </param>
    /// <exception cref="InvalidDataException">
    /// The stream is not an archive. The message is the part of a sentence after "cannot be read:".
    /// </exception>
    public static TextArchiveReader Open(Stream stream)
    {
        if (stream is UnmanagedMemoryStream mapping)
        {
            return new(mapping, null);
        }

        using (stream)
        {
            if (stream.Length > Array.MaxLength)
            {
                throw new InvalidDataException("it is larger than 2 GB and not mapped into memory");
            }

            var copy = new byte[stream.Length];
            stream.ReadExactly(copy);
            return new(null, copy);
        }
    }

    /// <summary>Gets the text with a key without copying it; false if there is none.</summary>
    /// <param name="key">The key.</param>
    /// <param name="text">The text.</param>
    /// <param name="checksum">The checksum that the build stored with the text.</param>
    /// <exception cref="InvalidDataException">The entry is damaged; for the message see <see cref="Open"/>.</exception>
    public bool TryGetText(ulong key, out ReadOnlySpan<byte> text, out uint checksum)
    {
        var low = 0L;
        var high = _count - 1L;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var entry = Slice(TextArchive.HeaderSize + (middle * TextArchive.EntrySize), TextArchive.EntrySize);
            var found = BinaryPrimitives.ReadUInt64LittleEndian(entry);
            if (found == key)
            {
                text = ReadText(entry);
                checksum = BinaryPrimitives.ReadUInt32LittleEndian(entry.Slice(TextArchive.ChecksumAt));
                return true;
            }

            (low, high) = found < key ? (middle + 1, high) : (low, middle - 1);
        }

        text = default;
        checksum = 0;
        return false;
    }

    private ReadOnlySpan<byte> ReadText(ReadOnlySpan<byte> entry)
    {
        var offset = BinaryPrimitives.ReadUInt64LittleEndian(entry.Slice(TextArchive.OffsetAt));
        var length = BinaryPrimitives.ReadUInt32LittleEndian(entry.Slice(TextArchive.LengthAt));
        if (length > int.MaxValue || offset > (ulong)_length || length > (ulong)_length - offset)
        {
            throw new InvalidDataException("it is truncated, or the offset of a text is wrong");
        }

        return Slice((long)offset, (int)length);
    }

    /// <summary>A range of the archive; the caller has checked its bounds.</summary>
    private ReadOnlySpan<byte> Slice(long at, int length) =>
        _copy is null ? new(_mapped + at, length) : _copy.AsSpan((int)at, length);
}
