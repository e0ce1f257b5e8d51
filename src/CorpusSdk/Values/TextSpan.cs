using System.Globalization;

namespace CorpusSdk;

/// <summary>
/// A stretch of an article's text: UTF-16 code units (the units of <see cref="string"/>), half-open.
/// </summary>
/// <example><code>string words = article.Text.Substring(quote.Span);</code></example>
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>A stretch of <paramref name="length"/> code units from <paramref name="start"/> on.</summary>
    /// <param name="start">Offset of the first code unit, from 0.</param>
    /// <param name="length">Number of code units; zero is allowed.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// One of them is negative, or the end is beyond <see cref="int.MaxValue"/>.
    /// </exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>Offset of the first code unit, from 0.</summary>
    public int Start { get; }

    /// <summary>Number of code units.</summary>
    public int Length { get; }

    /// <summary>Offset after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>A stretch from <paramref name="start"/> up to, not including, <paramref name="end"/>.</summary>
    /// <param name="start">Offset of the first code unit, from 0.</param>
    /// <param name="end">Offset after the last code unit; not less than <paramref name="start"/>.</param>
    /// <returns>The stretch.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="start"/> is negative or greater than <paramref name="end"/>.
    /// </exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new(start, end - start);
    }

    /// <summary>Whether the code unit at <paramref name="offset"/> is part of this stretch.</summary>
    /// <param name="offset">Offset of a code unit.</param>
    /// <returns>False for <see cref="End"/>, which is after the stretch.</returns>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether all of <paramref name="other"/> is part of this stretch.</summary>
    /// <param name="other">Another stretch of the same text.</param>
    /// <returns>True also if both are the same.</returns>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether both stretches have a code unit in common.</summary>
    /// <param name="other">Another stretch of the same text.</param>
    /// <returns>False if they only touch, and if one of them is empty.</returns>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>Orders by start, then by length.</summary>
    /// <param name="other">The stretch to compare with.</param>
    /// <returns>Less than zero if this one comes first, zero if both are the same.</returns>
    public int CompareTo(TextSpan other) => (Start, Length).CompareTo((other.Start, other.Length));

    /// <summary>Takes the stretch apart.</summary>
    /// <param name="start">See <see cref="Start"/>.</param>
    /// <param name="length">See <see cref="Length"/>.</param>
    public void Deconstruct(out int start, out int length) => (start, length) = (Start, Length);

    /// <summary>Both bounds, half-open: <c>[3..7)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start}..{End})");

    /// <summary>Whether <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    /// <param name="left">A stretch.</param>
    /// <param name="right">Another.</param>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> does not come after <paramref name="right"/>.</summary>
    /// <param name="left">A stretch.</param>
    /// <param name="right">Another.</param>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    /// <param name="left">A stretch.</param>
    /// <param name="right">Another.</param>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> does not come before <paramref name="right"/>.</summary>
    /// <param name="left">A stretch.</param>
    /// <param name="right">Another.</param>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
