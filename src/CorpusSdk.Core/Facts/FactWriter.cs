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

        _ = Number(value.Year + 1).Number(value.Month ?? 0).Number(value.Day ?? 0).Number((int)value.Qualifier);
        if (value.Day is null)
        {
            return this;
        }

        return value.Time is not { } time
            ? Number(0)
            : Number((int)time.TotalSeconds + 1)
                .Number(value.Offset is { } offset ? (int)offset.TotalMinutes + 900 : 0);
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
