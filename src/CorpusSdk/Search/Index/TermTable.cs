using System.Buffers.Binary;
using System.Numerics;

namespace CorpusSdk;

/// <summary>Numbers terms in the order in which they are added: a hash table over one array of bytes.</summary>
internal sealed class TermTable
{
    private const ulong Prime = 0x9E37_79B9_7F4A_7C15;

    private byte[] _bytes = new byte[1024];
    private int[] _starts = new int[128];

    /// <summary>The length is a power of two; at most half of the slots are used.</summary>
    private Slot[] _slots = new Slot[256];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> this[int number] => _bytes.AsSpan(_starts[number], _starts[number + 1] - _starts[number]);

    /// <summary>The total length of the terms in bytes.</summary>
    public int ByteCount => _starts[Count];

    public int GetOrAdd(ReadOnlySpan<byte> term)
    {
        var key = KeyOf(term);
        ref var slot = ref Find(term, key);
        return slot.Number == 0 ? Add(term, key, ref slot) : slot.Number - 1;
    }

    /// <summary>Finds the number of a term; -1 if it has not been added.</summary>
    public int Find(ReadOnlySpan<byte> term) => Find(term, KeyOf(term)).Number - 1;

    /// <summary>The slot of a term, or the slot where it would be added.</summary>
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

    /// <summary>The bytes of a short term, none of which is 0; a hash of a long term.</summary>
    private static ulong KeyOf(ReadOnlySpan<byte> term)
    {
        if (term.Length <= sizeof(ulong))
        {
            // The two halves may overlap but cover the term: terms of the same length with equal keys are equal.
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

    /// <summary>
    /// Everything that a lookup of a short term reads: in a large table, each access is a cache miss.
    /// </summary>
    private struct Slot
    {
        public ulong Key;
        public int Length;

        /// <summary>One plus the number of the term; 0 for an empty slot.</summary>
        public int Number;
    }
}
