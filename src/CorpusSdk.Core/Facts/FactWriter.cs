#if !NET
using CorpusSdk.Core.Text;
#endif

namespace CorpusSdk.Core.Facts;

/// <summary>Packs values in the format that <c>FactReader</c> of the runtime library reads.</summary>
internal sealed class FactWriter
{
    private readonly List<byte> _bytes = [];

    public FactWriter Number(int number)
    {
        for (; number >= 0x80; number >>= 7)
        {
            _bytes.Add((byte)(number | 0x80));
        }

        _bytes.Add((byte)number);
        return this;
    }

    /// <summary>Writes a number that may be negative; one near zero is short.</summary>
    public FactWriter SignedNumber(int number) => Number((number << 1) ^ (number >> 31));

    public FactWriter Key(ulong key) => UInt32((uint)key).UInt32((uint)(key >> 32));

    public FactWriter UInt32(uint number)
    {
        for (var i = 0; i < 4; i++)
        {
            _bytes.Add((byte)(number >> (8 * i)));
        }

        return this;
    }

    public FactWriter Text(string? text)
    {
        if (text is null)
        {
            return Number(0);
        }

        var isWide = text.Any(c => c > '\u00FF');
        _ = Number(((text.Length << 1) | (isWide ? 1 : 0)) + 1);
        foreach (var c in text)
        {
            _bytes.Add((byte)c);
            if (isWide)
            {
                _bytes.Add((byte)(c >> 8));
            }
        }

        return this;
    }

    public FactWriter Date(EdtfDate? date)
    {
        if (date is not { } value)
        {
            return Number(0);
        }

        var (first, second) = value.Bits;
        var (lower, upper) = ((uint)first, (uint)(first >> 32));
        _ = Number(1 | (lower != 0 ? 2 : 0) | (upper != 0 ? 4 : 0) | (second != 0 ? 8 : 0));
        _ = lower != 0 ? UInt32(lower) : this;
        _ = upper != 0 ? UInt32(upper) : this;
        return second != 0 ? Key(second) : this;
    }

    /// <summary>Writes the number of items, followed by the items.</summary>
    public FactWriter List<T>(IReadOnlyCollection<T> items, Action<FactWriter, T> write)
    {
        _ = Number(items.Count);
        foreach (var item in items)
        {
            write(this, item);
        }

        return this;
    }

    public FactWriter Bytes(IEnumerable<byte> bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    public byte[] ToArray() => [.. _bytes];
}
