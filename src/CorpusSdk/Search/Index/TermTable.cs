using System.Buffers.Binary;
using System.Numerics;

namespace CorpusSdk;

/// <summary>Terms and their numbers, in the order in which they came: a hash table over one array of bytes.</summary>
internal sealed class TermTable
{
    private const ulong Prime = 0x9E37_79B9_7F4A_7C15;

    private byte[] _bytes = new byte[1024];
    private int[] _starts = new int[128];

    /// <summary>The hash in the upper half, the number and one in the lower; 0 is empty. A power of two, at most half full.</summary>
    private ulong[] _slots = new ulong[256];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int number] => _bytes.AsSpan(_starts[number], _starts[number + 1] - _starts[number]);

    /// <summary>How many bytes all terms have together.</summary>
    public int ByteCount => _starts[Count];

    public int GetOrAdd(ReadOnlySpan<byte> term)
    {
        var hash = Hash(term);
        var slot = Find(term, hash);
        return _slots[slot] == 0 ? Add(term, hash, slot) : (int)(uint)_slots[slot] - 1;
    }

    /// <summary>The number of a term, or -1.</summary>
    public int Find(ReadOnlySpan<byte> term) => (int)(uint)_slots[Find(term, Hash(term))] - 1;

    private int Find(ReadOnlySpan<byte> term, uint hash)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)hash & mask; ; slot = (slot + 1) & mask)
        {
            var entry = _slots[slot];
            if (entry == 0 || ((uint)(entry >> 32) == hash && this[(int)(uint)entry - 1].SequenceEqual(term)))
            {
                return slot;
            }
        }
    }

    private int Add(ReadOnlySpan<byte> term, uint hash, int slot)
    {
        var number = Count++;
        var (start, end) = (_starts[number], _starts[number] + term.Length);
        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(end, (int)Math.Min(_bytes.Length * 2L, Array.MaxLength)));
        }

        if (Count == _starts.Length)
        {
            Array.Resize(ref _starts, _starts.Length * 2);
        }

        term.CopyTo(_bytes.AsSpan(start));
        _starts[Count] = end;
        _slots[slot] = ((ulong)hash << 32) | (uint)Count;
        if (Count * 2 > _slots.Length)
        {
            Grow();
        }

        return number;
    }

    private void Grow()
    {
        var slots = new ulong[_slots.Length * 2];
        foreach (var entry in _slots)
        {
            if (entry != 0)
            {
                var slot = (int)(entry >> 32) & (slots.Length - 1);
                while (slots[slot] != 0)
                {
                    slot = (slot + 1) & (slots.Length - 1);
                }

                slots[slot] = entry;
            }
        }

        _slots = slots;
    }

    private static uint Hash(ReadOnlySpan<byte> term)
    {
        var hash = (ulong)term.Length * Prime;
        while (term.Length > 8)
        {
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(term)) * Prime, 29);
            term = term[8..];
        }

        // The ends of what is left overlap, but hold all of it.
        var rest = term.Length >= 4
            ? BinaryPrimitives.ReadUInt32LittleEndian(term) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(term[^4..]) << 32)
            : term.Length > 0 ? term[0] | ((uint)term[term.Length / 2] << 8) | ((uint)term[^1] << 16) : 0;
        hash = (hash ^ rest) * Prime;
        return (uint)((hash ^ (hash >> 29)) * Prime >> 32);
    }
}
