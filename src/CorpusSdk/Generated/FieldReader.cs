using System.Collections.Immutable;
using System.ComponentModel;
using System.Globalization;

namespace CorpusSdk.Generated;

/// <summary>
/// Reads the values of a user's own properties, one after another; for generated code, not for use in your own.
/// </summary>
/// <remarks>
/// Before each value stands a number: 0 where the data do not give it, 1 where they give nothing (null), 2 where it
/// follows. Items of lists and dictionaries have none.
/// </remarks>
/// <param name="facts">Where the values begin.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FieldReader(FactReader facts)
{
    private FactReader _facts = facts;

    /// <summary>What is known of the next value: 0 for nothing, 1 that it is null, 2 that it follows.</summary>
    public int Next() => _facts.Number();

    /// <summary>A text.</summary>
    public string Text() => _facts.Text();

    /// <summary>A truth value.</summary>
    public bool Boolean() => _facts.Number() != 0;

    /// <summary>A whole number; one of <c>ulong</c> as the <c>long</c> with the same bits.</summary>
    public long Whole() => (long)_facts.Key();

    /// <summary>A number in binary floating point.</summary>
    public double Real() => BitConverter.Int64BitsToDouble(Whole());

    /// <summary>A decimal number.</summary>
    public decimal Exact() => decimal.Parse(_facts.Text(), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A GUID.</summary>
    public Guid Unique() => Guid.Parse(_facts.Text());

    /// <summary>An address, absolute or relative.</summary>
    public Uri Uri() => new(_facts.Text(), UriKind.RelativeOrAbsolute);

    /// <summary>A date as exact as it is known.</summary>
    public EdtfDate Edtf() => _facts.Date() ?? default;

    /// <summary>A day.</summary>
    public DateOnly Day() => DateOnly.FromDayNumber((int)Whole());

    /// <summary>A time of day.</summary>
    public TimeOnly Time() => new(Whole());

    /// <summary>A point in time with its offset from UTC.</summary>
    public DateTimeOffset Instant() => new(Whole(), TimeSpan.FromMinutes(Whole()));

    /// <summary>A duration.</summary>
    public TimeSpan Duration() => new(Whole());

    /// <summary>The key of the entry that is referred to.</summary>
    public ulong Key() => _facts.Key();

    /// <summary>A list.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="item">Reads one of them.</param>
    public ImmutableArray<T> Array<T>(Func<FieldReader, T> item) =>
        System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(Items(item));

    /// <summary>A list.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="item">Reads one of them.</param>
    public IReadOnlyList<T> List<T>(Func<FieldReader, T> item) => System.Array.AsReadOnly(Items(item));

    /// <summary>A dictionary by texts, which are compared by their code units.</summary>
    /// <typeparam name="T">The values.</typeparam>
    /// <param name="item">Reads one of them.</param>
    public ImmutableDictionary<string, T> Dictionary<T>(Func<FieldReader, T> item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var entries = ImmutableDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        for (var left = _facts.Number(); left > 0; left--)
        {
            entries.Add(_facts.Text(), item(this));
        }

        return entries.ToImmutable();
    }

    /// <summary>A list without items, of the type of the one that is passed.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="like">Not looked at.</param>
    public static ImmutableArray<T> Empty<T>(ImmutableArray<T> like) => [];

    /// <summary>A list without items, of the type of the one that is passed.</summary>
    /// <typeparam name="T">The items.</typeparam>
    /// <param name="like">Not looked at.</param>
    public static IReadOnlyList<T> Empty<T>(IEnumerable<T>? like) => [];

    /// <summary>A dictionary without entries, of the type of the one that is passed.</summary>
    /// <typeparam name="T">The values.</typeparam>
    /// <param name="like">Not looked at.</param>
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
