using System.ComponentModel;

namespace CorpusSdk.Generated;

/// <summary>
/// Reads the values that the generator has packed for an entry; for generated code, not for use in your own. The values
/// are in a string constant, two bytes per character, the low one first: compiling one long constant is much faster
/// than compiling thousands of short ones.
/// </summary>
/// <remarks>
/// Numbers are LEB128. A text is preceded by a header: 0 for null; otherwise one plus twice its length in UTF-16 code
/// units, plus one more if each code unit takes two bytes instead of one. For dates see <see cref="Date"/>.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct FactReader
{
    private readonly string _packed;
    private int _at;

    internal FactReader(string packed, int at = 0) => (_packed, _at) = (packed, at);

    /// <summary>Reads only zeros, the packed form of empty values; enough of them for any entry.</summary>
    internal static FactReader Zeros => new(new string('\0', 64));

    /// <summary>Reads a non-negative number.</summary>
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

    /// <summary>Reads a number that may be negative: twice its value, or for -1, -2, … one, three, ….</summary>
    internal int SignedNumber()
    {
        var number = Number();
        return (number >> 1) ^ -(number & 1);
    }

    /// <summary>Reads the key of an entry; see <see cref="KeyedCorpusSet{T}.Get"/>.</summary>
    public ulong Key() => UInt32() | ((ulong)UInt32() << 32);

    internal uint UInt32() => (uint)(Byte() | (Byte() << 8) | (Byte() << 16) | (Byte() << 24));

    internal string? OptionalText()
    {
        var header = Number() - 1;
        if (header < 0)
        {
            return null;
        }

        // Neither string.Create nor stackalloc: both take long to compile, which would delay the first quote of a
        // program.
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

    /// <summary>Reads a count, and then <paramref name="each"/> numbers for each item.</summary>
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

    /// <summary>Reads a length, and creates an array with it.</summary>
    internal T[] NewArray<T>()
    {
        var count = Number();
        return count == 0 ? [] : new T[count];
    }

    /// <summary>
    /// Reads a date: 0 for null; otherwise a number of flags, and the four halves of its two numbers, of which 2 is set
    /// for the lower half of the first one, 4 for its upper half, and 8 for both halves of the second one; a half that
    /// is not given is 0. The bit 1 tells a date from null.
    /// </summary>
    internal EdtfDate? Date()
    {
        var given = Number();
        if (given == 0)
        {
            return null;
        }

        var first = (ulong)((given & 2) != 0 ? UInt32() : 0);
        first |= (given & 4) != 0 ? (ulong)UInt32() << 32 : 0;
        return EdtfDate.CreateValidated(first, (given & 8) != 0 ? Key() : 0);
    }

    /// <summary>Skips the values of user-defined properties, which are preceded by their length in bytes.</summary>
    /// <returns>A reader at the values.</returns>
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
