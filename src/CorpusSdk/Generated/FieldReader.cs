using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;

namespace CorpusSdk.Generated;

/// <summary>
/// Reads the values of user-defined properties, one after another; for generated code, not for use in your own.
/// </summary>
/// <remarks>
/// Each value is preceded by a number: 0 if the data has no such key, 1 if the value is null, 2 if the value follows.
/// Items of lists and dictionaries have no such number.
/// </remarks>
/// <param name="facts">A reader at the values.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldReader(FactReader facts)
{
    private FactReader _facts = facts;

    /// <summary>Reads the state of the next value: 0 for missing, 1 for null, 2 if it follows.</summary>
    public int ReadState() => _facts.Number();

    /// <summary>Reads a string.</summary>
    public string ReadString() => _facts.Text();

    /// <summary>Reads a Boolean value.</summary>
    public bool ReadBoolean() => _facts.Number() != 0;

    /// <summary>Reads an integer; a <c>ulong</c> is the <c>long</c> with the same bits.</summary>
    public long ReadInt64() => (long)_facts.Key();

    /// <summary>Reads a binary floating-point number.</summary>
    public double ReadDouble() => BitConverter.Int64BitsToDouble(ReadInt64());

    /// <summary>Reads a decimal number.</summary>
    public decimal ReadDecimal() => decimal.Parse(_facts.Text(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Reads a GUID.</summary>
    public Guid ReadGuid() => Guid.Parse(_facts.Text());

    /// <summary>Reads a URI, absolute or relative.</summary>
    public Uri ReadUri() => new(_facts.Text(), UriKind.RelativeOrAbsolute);

    /// <summary>Reads an EDTF date.</summary>
    public EdtfDate ReadEdtfDate() => _facts.Date() ?? default;

    /// <summary>Reads a day.</summary>
    public DateOnly ReadDateOnly() => DateOnly.FromDayNumber((int)ReadInt64());

    /// <summary>Reads a time of day.</summary>
    public TimeOnly ReadTimeOnly() => new(ReadInt64());

    /// <summary>Reads a point in time with its offset from UTC.</summary>
    public DateTimeOffset ReadDateTimeOffset() => new(ReadInt64(), TimeSpan.FromMinutes(ReadInt64()));

    /// <summary>Reads a date and time with the kind that the data determine.</summary>
    public DateTime ReadDateTime() => new(ReadInt64(), (DateTimeKind)ReadInt64());

    /// <summary>Reads a UTF-16 code unit.</summary>
    public char ReadChar() => (char)ReadInt64();

    /// <summary>Reads a version.</summary>
    public Version ReadVersion() => Version.Parse(_facts.Text());

    /// <summary>Reads a duration.</summary>
    public TimeSpan ReadTimeSpan() => new(ReadInt64());

    /// <summary>Reads the key of a referenced entry.</summary>
    public ulong ReadKey() => _facts.Key();

    /// <summary>Reads a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="item">Reads an item.</param>
    public ImmutableArray<T> ReadImmutableArray<T>(Func<FieldReader, T> item) =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(Items(item));

    /// <summary>Reads a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="item">Reads an item.</param>
    public IReadOnlyList<T> ReadList<T>(Func<FieldReader, T> item) => System.Array.AsReadOnly(Items(item));

    /// <summary>Reads a dictionary; its keys are compared ordinally.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="item">Reads an item.</param>
    public ImmutableDictionary<string, T> ReadDictionary<T>(Func<FieldReader, T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var entries = ImmutableDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        for (var left = _facts.Number(); left > 0; left--)
        {
            entries.Add(_facts.Text(), item(this));
        }

        return entries.ToImmutable();
    }

    /// <summary>Creates an empty list of the type of the argument.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="like">Only its type is used.</param>
    public static ImmutableArray<T> Empty<T>(ImmutableArray<T> like) => [];

    /// <summary>Creates an empty list of the type of the argument.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="like">Only its type is used.</param>
    public static IReadOnlyList<T> Empty<T>(IEnumerable<T>? like) => [];

    /// <summary>Creates an empty dictionary of the type of the argument.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="like">Only its type is used.</param>
    public static ImmutableDictionary<string, T> Empty<T>(IReadOnlyDictionary<string, T>? like) =>
        ImmutableDictionary<string, T>.Empty;

    private T[] Items<T>(Func<FieldReader, T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var items = _facts.NewArray<T>();
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = item(this);
        }

        return items;
    }
}
