using System.Diagnostics.CodeAnalysis;

// Compiled into the corpus compiler as well, which reads and validates dates with it.
#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>
/// A date that is as precise as its source: a year, a month, a day or a second, optionally qualified as uncertain or
/// approximate. The text form is EDTF (ISO 8601-2, Library of Congress): <c>2024</c>, <c>2024-06</c>,
/// <c>2024-06-19</c>, <c>2023-09~</c>, <c>2024-06-19T10:00:00+09:00</c>.
/// </summary>
/// <remarks>
/// Years range from 0001 to 9999. The default value is the year 0001. Two dates are equal if they have the same text
/// form: <c>2024</c> equals neither <c>2024-01</c> nor <c>2024~</c>. The only format strings are null, empty and
/// <c>G</c>, which all mean EDTF; any other throws a <see cref="FormatException"/>. Cultures have no effect.
/// </remarks>
public readonly partial record struct EdtfDate : IComparable<EdtfDate>, IComparable
{
    private const int MaxOffsetMinutes = 14 * 60;

    // Zero means "not given" in each field, so that the default value is a valid date.
    private readonly short _yearsAfterFirst;
    private readonly byte _month;
    private readonly byte _day;
    private readonly int _secondsPlusOne;
    private readonly short _offsetMinutes;
    private readonly bool _hasOffset;
    private readonly byte _qualifier;

    /// <summary>Creates a date with the precision of a year, a month or a day.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12; null for the whole year.</param>
    /// <param name="day">The day, from 1 to the last day of the month; null for the whole month or year.</param>
    /// <param name="qualifier">Whether the date is uncertain or approximate.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The date does not exist, or <paramref name="qualifier"/> is not defined.
    /// </exception>
    /// <exception cref="ArgumentException">A day is given without a month.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The other constructor requires a time.")]
    public EdtfDate(int year, int? month = null, int? day = null, DateQualifier qualifier = DateQualifier.None)
    {
        if (day is not null && month is null)
        {
            throw new ArgumentException("A day needs a month.", nameof(day));
        }

        if (WhyImpossible(year, month, day) is { } reason)
        {
            throw new ArgumentOutOfRangeException(null, reason);
        }

        if (qualifier is < DateQualifier.None or > DateQualifier.Both)
        {
            throw new ArgumentOutOfRangeException(nameof(qualifier));
        }

        _yearsAfterFirst = (short)(year - 1);
        _month = (byte)(month ?? 0);
        _day = (byte)(day ?? 0);
        _qualifier = (byte)qualifier;
    }

    private EdtfDate(short yearsAfterFirst, byte month, byte day, byte qualifier) =>
        (_yearsAfterFirst, _month, _day, _qualifier) = (yearsAfterFirst, month, day, qualifier);

    /// <summary>
    /// Creates a date that was validated at compile time; validating it again would slow program start.
    /// </summary>
    internal static EdtfDate CreateValidated(int year, int month, int day, DateQualifier qualifier) =>
        new((short)(year - 1), (byte)month, (byte)day, (byte)qualifier);

    /// <summary>Creates a date with the precision of a second.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day, from 1 to the last day of the month.</param>
    /// <param name="time">The time of day: whole seconds from 00:00:00 to 23:59:59.</param>
    /// <param name="offset">
    /// Local time minus UTC: whole minutes, at most 14 hours in either direction; null if unknown.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The day, the time or the offset does not exist.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The other constructor has no time.")]
    public EdtfDate(int year, int month, int day, TimeSpan time, TimeSpan? offset = null)
        : this(year, month, day)
    {
        if (time < TimeSpan.Zero || time.Days > 0 || time.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            throw new ArgumentOutOfRangeException(
                nameof(time),
                "The time must be whole seconds from 00:00:00 to 23:59:59."
            );
        }

        _secondsPlusOne = (int)(time.Ticks / TimeSpan.TicksPerSecond) + 1;
        if (offset is { } given)
        {
            var minutes = given.Ticks / TimeSpan.TicksPerMinute;
            if (minutes is < -MaxOffsetMinutes or > MaxOffsetMinutes || given.Ticks % TimeSpan.TicksPerMinute != 0)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(offset),
                    "The offset must be whole minutes, at most 14 hours."
                );
            }

            _offsetMinutes = (short)minutes;
            _hasOffset = true;
        }
    }

    /// <summary>The year, from 1 to 9999.</summary>
    public int Year => _yearsAfterFirst + 1;

    /// <summary>The month, from 1 to 12; null if only the year is given.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month, from 1; null if only the year or the month is given.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>
    /// The local time of day (see <see cref="Offset"/>), in whole seconds; null if no time is given.
    /// </summary>
    public TimeSpan? Time => _secondsPlusOne == 0 ? null : new TimeSpan(0, 0, _secondsPlusOne - 1);

    /// <summary>Local time minus UTC, zero for <c>Z</c>; null if no offset is given.</summary>
    public TimeSpan? Offset => _hasOffset ? new TimeSpan(0, _offsetMinutes, 0) : null;

    /// <summary>The smallest unit that is given.</summary>
    public DatePrecision Precision =>
        _secondsPlusOne != 0 ? DatePrecision.Time
        : _day != 0 ? DatePrecision.Day
        : _month != 0 ? DatePrecision.Month
        : DatePrecision.Year;

    /// <summary>Whether the date is uncertain or approximate.</summary>
    public DateQualifier Qualifier => (DateQualifier)_qualifier;

    /// <summary>Whether the date is uncertain: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => (Qualifier & DateQualifier.Uncertain) != 0;

    /// <summary>Whether the date is approximate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => (Qualifier & DateQualifier.Approximate) != 0;

#if NET
    /// <summary>
    /// The first day that the date may mean: 1 June for <c>2024-06</c>. Qualifiers are ignored. A date with a time is
    /// the local day, whatever day that is in UTC.
    /// </summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The last day that the date may mean: 30 June for <c>2024-06</c>. See <see cref="Earliest"/>.</summary>
    public DateOnly Latest => new(Year, Month ?? 12, LastDay);

    /// <summary>Converts a day to a date without a time or qualifier.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator EdtfDate(DateOnly date) => new(date.Year, date.Month, date.Day);
#endif

    private int LastDay => Day ?? DateTime.DaysInMonth(Year, Month ?? 12);

    /// <summary>
    /// Compares by the first day that the date may mean, then by the last day, then by precision, local time, offset
    /// and qualifier.
    /// </summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>Less than zero if this date precedes the other one, zero if both are equal.</returns>
    public int CompareTo(EdtfDate other)
    {
        var order = (Year, Month ?? 1, Day ?? 1).CompareTo((other.Year, other.Month ?? 1, other.Day ?? 1));
        order = order != 0 ? order : (Month ?? 12, LastDay).CompareTo((other.Month ?? 12, other.LastDay));
        return order != 0
            ? order
            : (Precision, _secondsPlusOne, _hasOffset, _offsetMinutes, _qualifier).CompareTo(
                (other.Precision, other._secondsPlusOne, other._hasOffset, other._offsetMinutes, other._qualifier)
            );
    }

    int IComparable.CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            EdtfDate other => CompareTo(other),
            _ => throw new ArgumentException("The object must be an EdtfDate.", nameof(obj)),
        };

    /// <summary>Determines whether one date precedes another; see <see cref="CompareTo(EdtfDate)"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>
    /// Determines whether one date precedes or equals another; see <see cref="CompareTo(EdtfDate)"/>.
    /// </summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one date follows another; see <see cref="CompareTo(EdtfDate)"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one date follows or equals another; see <see cref="CompareTo(EdtfDate)"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;
}
