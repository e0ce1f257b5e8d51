namespace CorpusSdk.Generated;

/// <summary>
/// The facts of some entries of a set, packed into a string constant as <see cref="FactReader"/> describes: the number
/// of entries (4 bytes); the checksum of the table, computed with 0 in its place (4 bytes); for each entry, by
/// ascending key, its key (8 bytes) and the offset of its facts from the end of this table (4 bytes); then the facts.
/// </summary>
internal readonly struct FactTable(string packed)
{
    private const int HeaderSize = 8;
    private const int EntrySize = 12;

    public readonly int Count = packed.Length == 0 ? 0 : (int)new FactReader(packed).UInt32();

    /// <summary>Differs from that of the same table in another build, if its entries do.</summary>
    public uint Checksum => packed.Length == 0 ? 0 : new FactReader(packed, sizeof(uint)).UInt32();

    /// <summary>The index of the entry with a key, or -1.</summary>
    public int Find(ulong key)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = new FactReader(packed, HeaderSize + (middle * EntrySize)).Key();
            if (found == key)
            {
                return middle;
            }

            (low, high) = found < key ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    public FactReader this[int place]
    {
        get
        {
            var entry = new FactReader(packed, HeaderSize + (place * EntrySize));
            _ = entry.Key();
            return new(packed, HeaderSize + (Count * EntrySize) + (int)entry.UInt32());
        }
    }
}
