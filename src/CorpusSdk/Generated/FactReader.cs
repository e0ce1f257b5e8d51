using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>
/// Reads what the generator has written of an entry, one value after another; for generated code, not for use in
/// your own. The values stand in a string constant, two bytes in each of its characters, the low one first: a compiler
/// takes one long constant in no time, and thousands of small ones in minutes.
/// </summary>
/// <remarks>
/// Numbers are LEB128. A text has its length in UTF-16 code units before it, doubled, plus one where the code units
/// are of two bytes and not of one, plus one more so that 0 is no text. Dates: see <see cref="Date"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct FactReader
{
    private readonly string _packed;
    private int _at;

    internal FactReader(string packed, int at = 0) => (_packed, _at) = (packed, at);

    /// <summary>A number from 0 on.</summary>
    public int Number()
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = Byte();
            number |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }
    }

    /// <summary>The key of an entry: see <see cref="KeyedCorpusSet{T}.Get"/>.</summary>
    public ulong Key() => UInt32() | ((ulong)UInt32() << 32);

    internal uint UInt32() => (uint)(Byte() | (Byte() << 8) | (Byte() << 16) | (Byte() << 24));

    internal string? OptionalText()
    {
        var header = Number() - 1;
        if (header < 0)
        {
            return null;
        }

        // No string.Create, and nothing on the stack: each takes a compiler long, and the first quote of a program
        // waits for it.
        var text = new char[header >> 1];
        for (var i = 0; i < text.Length; i++)
        {
            var low = Byte();
            text[i] = (char)((header & 1) != 0 ? low | (Byte() << 8) : low);
        }

        return new string(text);
    }

    internal string Text() => OptionalText() ?? "";

    internal string[] Texts()
    {
        var texts = NewArray<string>();
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Text();
        }

        return texts;
    }

    /// <summary>As many numbers as the first one says, times <paramref name="each"/>.</summary>
    internal int[] Numbers(int each)
    {
        var count = Number() * each;
        var numbers = count == 0 ? [] : new int[count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Number();
        }

        return numbers;
    }

    internal ulong[] Keys()
    {
        var keys = NewArray<ulong>();
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Key();
        }

        return keys;
    }

    /// <summary>An array of the length that comes next.</summary>
    internal T[] NewArray<T>()
    {
        var count = Number();
        return count == 0 ? [] : new T[count];
    }

    /// <summary>
    /// 0 for none; else the year (0 to 9999) plus 1, month and day (0 for none), the qualifier, and where there is a
    /// day the second of it plus 1 (0 for none), and with that the offset in minutes plus 900 (0 for none).
    /// </summary>
    internal EdtfDate? Date()
    {
        var year = Number() - 1;
        if (year < 0)
        {
            return null;
        }

        var (month, day, qualifier) = (Number(), Number(), (DateQualifier)Number());
        var second = day == 0 ? -1 : Number() - 1;
        if (second < 0)
        {
            return EdtfDate.CreateValidated(year, month, day, qualifier);
        }

        var offset = Number();
        return new EdtfDate(
            year,
            month,
            day,
            TimeSpan.FromSeconds(second),
            offset == 0 ? null : TimeSpan.FromMinutes(offset - 900)
        );
    }

    /// <summary>Goes past the values of the user's own properties: their length in bytes comes first.</summary>
    /// <returns>Where they begin.</returns>
    internal FactReader Fields()
    {
        var length = Number();
        var fields = this;
        _at += length;
        return fields;
    }

    private byte Byte()
    {
        var pair = _packed[_at >> 1];
        return (byte)((_at++ & 1) == 0 ? pair : pair >> 8);
    }
}
