using System.Globalization;
using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

/// <summary>
/// A range in an article's text, in UTF-16 code units (the units of <see cref="string"/>); half-open: the end is not
/// part of it.
/// </summary>
/// <example><code>string name = article.Text.Substring(mention.Span);</code></example>
[JsonConverter(typeof(TextSpanJsonConverter))]
public readonly record struct TextSpan : IComparable<TextSpan>
{
    /// <summary>Creates a span from a start and a length.</summary>
    /// <param name="start">The zero-based offset of the first code unit.</param>
    /// <param name="length">The number of code units; may be zero.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// An argument is negative, or the end exceeds <see cref="int.MaxValue"/>.
    /// </exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>The zero-based offset of the first code unit.</summary>
    public int Start { get; }

    /// <summary>The number of code units.</summary>
    public int Length { get; }

    /// <summary>The offset after the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Creates a span from a start and an end.</summary>
    /// <param name="start">The zero-based offset of the first code unit.</param>
    /// <param name="end">The offset after the last code unit; not less than <paramref name="start"/>.</param>
    /// <returns>The span.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="start"/> is negative or greater than <paramref name="end"/>.
    /// </exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new(start, end - start);
    }

    /// <summary>Determines whether an offset is in this span.</summary>
    /// <param name="offset">The offset of a code unit.</param>
    /// <returns>True if the offset is in the span; false for <see cref="End"/>.</returns>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Determines whether another span lies entirely in this one.</summary>
    /// <param name="other">Another span of the same text.</param>
    /// <returns>True if it does; also if both spans are equal.</returns>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Determines whether two spans have a code unit in common.</summary>
    /// <param name="other">Another span of the same text.</param>
    /// <returns>True if they do; false if they only touch, or if one of them is empty.</returns>
    public bool Overlaps(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>Compares by start, then by length.</summary>
    /// <param name="other">The span to compare with.</param>
    /// <returns>Less than zero if this span precedes the other one, zero if both are equal.</returns>
    public int CompareTo(TextSpan other) => (Start, Length).CompareTo((other.Start, other.Length));

    /// <summary>Deconstructs the span into start and length.</summary>
    /// <param name="start">See <see cref="Start"/>.</param>
    /// <param name="length">See <see cref="Length"/>.</param>
    public void Deconstruct(out int start, out int length) => (start, length) = (Start, Length);

    /// <summary>Returns start and end, for example <c>[3..7)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Start}..{End})");

    /// <summary>Determines whether one span precedes another; see <see cref="CompareTo"/>.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether one span precedes or equals another; see <see cref="CompareTo"/>.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one span follows another; see <see cref="CompareTo"/>.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one span follows or equals another; see <see cref="CompareTo"/>.</summary>
    /// <param name="left">The first span.</param>
    /// <param name="right">The second span.</param>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
