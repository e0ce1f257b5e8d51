using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace CorpusSdk.Tool.Corpora.Storing;

/// <summary>Writes and reads sections of bytes, each with its length and a checksum.</summary>
internal static class Section
{
    private const int HeaderLength = sizeof(long) + sizeof(uint);

    /// <summary>The longest array of .NET.</summary>
    private const long MaxLength = 0x7FFF_FFC7;

    public static void Write<T>(Stream stream, ReadOnlySpan<T> items)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(items);
        Span<byte> header = stackalloc byte[HeaderLength];
        BinaryPrimitives.WriteInt64LittleEndian(header, bytes.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(header[sizeof(long)..], ChecksumOf(bytes));
        stream.Write(header);
        stream.Write(bytes);
    }

    /// <summary>Reads a section of items of one size.</summary>
    /// <returns>Null if the section is damaged.</returns>
    public static T[]? Read<T>(Stream stream)
        where T : unmanaged
    {
        if (ReadHeader(stream, Marshal.SizeOf<T>()) is not { } header)
        {
            return null;
        }

        var items = GC.AllocateUninitializedArray<T>(header.Count);
        return Fill(stream, MemoryMarshal.AsBytes(items.AsSpan()), header.Checksum) ? items : null;
    }

    /// <summary>Reads a section of characters.</summary>
    /// <returns>Null if the section is damaged.</returns>
    public static string? ReadString(Stream stream)
    {
        if (ReadHeader(stream, sizeof(char)) is not { } header)
        {
            return null;
        }

        var isWhole = false;
        var text = string.Create(
            header.Count,
            stream,
            (characters, from) => isWhole = Fill(from, MemoryMarshal.AsBytes(characters), header.Checksum)
        );
        return isWhole || (text.Length == 0 && header.Checksum == ChecksumOf([])) ? text : null;
    }

    private static (int Count, uint Checksum)? ReadHeader(Stream stream, int itemSize)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        if (stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength)
        {
            return null;
        }

        var length = BinaryPrimitives.ReadInt64LittleEndian(header);
        return
            length < 0
            || length > stream.Length - stream.Position
            || length % itemSize != 0
            || length / itemSize > MaxLength
            ? null
            : ((int)(length / itemSize), BinaryPrimitives.ReadUInt32LittleEndian(header[sizeof(long)..]));
    }

    private static bool Fill(Stream stream, Span<byte> bytes, uint checksum) =>
        stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length
        && ChecksumOf(bytes) == checksum;

    /// <summary>CRC-32C.</summary>
    private static uint ChecksumOf(ReadOnlySpan<byte> bytes)
    {
        var checksum = uint.MaxValue;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            checksum = BitOperations.Crc32C(checksum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        }

        foreach (var part in bytes)
        {
            checksum = BitOperations.Crc32C(checksum, part);
        }

        return ~checksum;
    }
}
