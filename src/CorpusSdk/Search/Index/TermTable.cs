using System.Buffers.Binary;
using System.Numerics;

namespace CorpusSdk;

/// <summary>Terms and their numbers, in the order in which they came: a hash table over one array of bytes.</summary>
internal sealed class TermTable
{
    private const ulong Prime = 0x9E37_79B9_7F4A_7C15;

    private byte[] _bytes = new byte[1024];
    private int[] _starts = new int[128];

    /// <summary>A power of two, at most half full.</summary>
    private Slot[] _slots = new Slot[256];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int number] => _bytes.AsSpan(_starts[number], _starts[number + 1] - _starts[number]);

    /// <summary>How many bytes all terms have together.</summary>
    public int ByteCount => _starts[Count];

    public int GetOrAdd(ReadOnlySpan<byte> term)
    {
        var key = KeyOf(term);
        ref var slot = ref Find(term, key);
        return slot.Number == 0 ? Add(term, key, ref slot) : slot.Number - 1;
    }

    /// <summary>The number of a term, or -1.</summary>
    public int Find(ReadOnlySpan<byte> term) => Find(term, KeyOf(term)).Number - 1;

    /// <summary>Where the term is or would be.</summary>
    private ref Slot Find(ReadOnlySpan<byte> term, ulong key)
    {
        var slots = _slots;
        for (var at = PlaceOf(key); ; at++)
        {
            ref var slot = ref slots[at & (slots.Length - 1)];
            if (
                slot.Number == 0
                || (
                    slot.Key == key
                    && slot.Length == term.Length
                    && (term.Length <= sizeof(ulong) || this[slot.Number - 1].SequenceEqual(term))
                )
            )
            {
                return ref slot;
            }
        }
    }

    private int Add(ReadOnlySpan<byte> term, ulong key, ref Slot slot)
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
        (slot.Key, slot.Length, slot.Number) = (key, term.Length, Count);
        if (Count * 2 > _slots.Length)
        {
            Grow();
        }

        return number;
    }

    private void Grow()
    {
        var old = _slots;
        _slots = new Slot[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Number != 0)
            {
                var at = PlaceOf(entry.Key);
                while (_slots[at & (_slots.Length - 1)].Number != 0)
                {
                    at++;
                }

                _slots[at & (_slots.Length - 1)] = entry;
            }
        }
    }

    private static int PlaceOf(ulong key)
    {
        key *= Prime;
        return (int)((key ^ (key >> 32)) * Prime >> 33);
    }

    /// <summary>The bytes of a short term themselves, none of which is 0; a hash of a long one.</summary>
    private static ulong KeyOf(ReadOnlySpan<byte> term)
    {
        if (term.Length <= sizeof(ulong))
        {
            // The ends overlap, but hold all of it, and equal ones are equal terms if their lengths are.
            return term.Length >= 4
                    ? BinaryPrimitives.ReadUInt32LittleEndian(term)
                        | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(term[^4..]) << 32)
                : term.Length > 0 ? term[0] | ((uint)term[term.Length / 2] << 8) | ((uint)term[^1] << 16)
                : 0;
        }

        var key = 0UL;
        for (var rest = term; rest.Length > sizeof(ulong); rest = rest[sizeof(ulong)..])
        {
            key = BitOperations.RotateLeft((key ^ BinaryPrimitives.ReadUInt64LittleEndian(rest)) * Prime, 29);
        }

        return (key ^ BinaryPrimitives.ReadUInt64LittleEndian(term[^sizeof(ulong)..])) * Prime;
    }

    /// <summary>All that must be looked at for a short term: of a large dictionary each look is a cache miss.</summary>
    private struct Slot
    {
        public ulong Key;
        public int Length;

        /// <summary>The term's number and one; 0 is an empty slot, whatever else is in it.</summary>
        public int Number;
    }
}
