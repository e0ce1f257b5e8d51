using System.Buffers.Binary;

namespace CorpusSdk;

/// <summary>
/// Storage for many byte streams that grow at the same time. Each stream is a chain of slices, each twice as long as
/// the previous one up to a limit: a word that occurs once takes 16 bytes, and frequent words waste little. Slices are
/// parts of large blocks, so that a hundred thousand streams are a few objects.
/// </summary>
internal sealed class SlicePool
{
    private const int BlockBits = 16;
    private const int BlockSize = 1 << BlockBits;
    private const int FirstSlice = 16;
    private const int LargestSlice = 4096;

    /// <summary>The size of the offset of the next slice, at the end of each slice.</summary>
    private const int LinkSize = sizeof(int);

    private readonly List<byte[]> _blocks = [];
    private int _used = BlockSize;

    /// <summary>The state of a stream that is being written; the default value is an empty stream.</summary>
    public struct Writer
    {
        internal int First;
        internal int At;
        internal int Left;
        internal int Slice;

        /// <summary>The length of the stream in bytes.</summary>
        public int Length { get; internal set; }
    }

    public void Write(ref Writer writer, int value)
    {
        for (; value >= 0x80; value >>>= 7)
        {
            WriteByte(ref writer, (byte)(value | 0x80));
        }

        WriteByte(ref writer, (byte)value);
    }

    /// <summary>Copies a stream.</summary>
    public void CopyTo(in Writer writer, Span<byte> destination)
    {
        var (at, slice, left) = (writer.First, FirstSlice, writer.Length);
        while (left > 0)
        {
            var length = Math.Min(left, slice - LinkSize);
            var block = _blocks[at >> BlockBits].AsSpan(at & (BlockSize - 1), slice);
            block[..length].CopyTo(destination);
            destination = destination[length..];
            left -= length;
            at = BinaryPrimitives.ReadInt32LittleEndian(block[^LinkSize..]);
            slice = Math.Min(slice * 2, LargestSlice);
        }
    }

    private void WriteByte(ref Writer writer, byte value)
    {
        if (writer.Left == 0)
        {
            Extend(ref writer);
        }

        _blocks[writer.At >> BlockBits][writer.At & (BlockSize - 1)] = value;
        writer.At++;
        writer.Left--;
        writer.Length++;
    }

    private void Extend(ref Writer writer)
    {
        var size = writer.Length == 0 ? FirstSlice : Math.Min(writer.Slice * 2, LargestSlice);
        if (_used + size > BlockSize)
        {
            _blocks.Add(GC.AllocateUninitializedArray<byte>(BlockSize));
            _used = 0;
        }

        var at = checked(((_blocks.Count - 1) << BlockBits) + _used);
        _used += size;
        if (writer.Length == 0)
        {
            writer.First = at;
        }
        else
        {
            BinaryPrimitives.WriteInt32LittleEndian(
                _blocks[writer.At >> BlockBits].AsSpan(writer.At & (BlockSize - 1)),
                at
            );
        }

        (writer.At, writer.Left, writer.Slice) = (at, size - LinkSize, size);
    }
}
