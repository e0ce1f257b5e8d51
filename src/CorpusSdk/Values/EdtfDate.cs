using System.Globalization;

// Shared by source: the compiler's side reads dates with it, the running program holds them in it.
#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>
/// A date that is as exact as its source: a year, a month, a day or a second, possibly qualified as uncertain or
/// approximate. Written in EDTF (ISO 8601-2, Library of Congress): <c>2024</c>, <c>2024-06</c>, <c>2024-06-19</c>,
/// <c>2023-09~</c>, <c>2024-06-19T10:00:00+09:00</c>.
/// </summary>
/// <remarks>
/// Years go from 0001 to 9999. The default value is the year 0001.
/// Two dates are equal if they are written alike: <c>2024</c> does not equal <c>2024-01</c>, nor <c>2024~</c>.
/// </remarks>
public readonly partial record struct EdtfDate : IComparable<EdtfDate>, IComparable
{
    private const int MaxOffsetMinutes = 14 * 60;

    // Each field is zero for "not given", so that the default value is a valid date.
    private readonly short _yearsAfterFirst;
    private readonly byte _month;
    private readonly byte _day;
    private readonly int _secondsPlusOne;
    private readonly short _offsetMinutes;
    private readonly bool _hasOffset;
    private readonly byte _qualifier;

    /// <summary>A year, a month or a day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12, or null for the whole year.</param>
    /// <param name="day">1 to the last day of the month, or null for the whole month or year.</param>
    /// <param name="qualifier">How sure the date is.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    /// <exception cref="ArgumentException">A day is given without a month.</exception>
    public EdtfDate(int year, int? month = null, int? day = null, DateQualifier qualifier = DateQualifier.None)
    {
        if (day is not null && month is null)
        {
            throw new ArgumentException("A day needs a month.", nameof(day));
        }

        if (WhyNoDay(year, month, day) is { } reason)
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
    /// A date that the compiler has checked: that is not done again in every program, nor compiled there.
    /// </summary>
    internal static EdtfDate OfChecked(int year, int month, int day, DateQualifier qualifier) =>
        new((short)(year - 1), (byte)month, (byte)day, (byte)qualifier);

    /// <summary>A second of a day.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to the last day of the month.</param>
    /// <param name="time">The time of day: whole seconds from 00:00:00 to 23:59:59.</param>
    /// <param name="offset">Local time minus UTC: whole minutes up to 14 hours either way; null where it is not
    /// known.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day, time or offset.</exception>
    public EdtfDate(int year, int month, int day, TimeSpan time, TimeSpan? offset = null)
        : this(year, month, day)
    {
        if (time < TimeSpan.Zero || time.Days > 0 || time.Ticks % TimeSpan.TicksPerSecond != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(time), "A time is whole seconds from 00:00:00 to 23:59:59.");
        }

        _secondsPlusOne = (int)(time.Ticks / TimeSpan.TicksPerSecond) + 1;
        if (offset is { } given)
        {
            var minutes = given.Ticks / TimeSpan.TicksPerMinute;
            if (minutes is < -MaxOffsetMinutes or > MaxOffsetMinutes || given.Ticks % TimeSpan.TicksPerMinute != 0)
            {
                throw new ArgumentOutOfRangeException(nameof(offset), "An offset is whole minutes, at most 14 hours.");
            }

            _offsetMinutes = (short)minutes;
            _hasOffset = true;
        }
    }

    /// <summary>1 to 9999.</summary>
    public int Year => _yearsAfterFirst + 1;

    /// <summary>1 to 12; null where only the year is given.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>From 1; null where only the year or the month is given.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>
    /// The time of day as written (see <see cref="Offset"/>), in whole seconds; null where none is given.
    /// </summary>
    public TimeSpan? Time => _secondsPlusOne == 0 ? null : new TimeSpan(0, 0, _secondsPlusOne - 1);

    /// <summary>Local time minus UTC, zero for <c>Z</c>; null where none is given.</summary>
    public TimeSpan? Offset => _hasOffset ? new TimeSpan(0, _offsetMinutes, 0) : null;

    /// <summary>How exactly the date is given.</summary>
    public DatePrecision Precision =>
        _secondsPlusOne != 0 ? DatePrecision.Time
        : _day != 0 ? DatePrecision.Day
        : _month != 0 ? DatePrecision.Month
        : DatePrecision.Year;

    /// <summary>How sure the date is.</summary>
    public DateQualifier Qualifier => (DateQualifier)_qualifier;

    /// <summary>Whether the date is in doubt: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => (Qualifier & DateQualifier.Uncertain) != 0;

    /// <summary>Whether the date is an estimate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => (Qualifier & DateQualifier.Approximate) != 0;

#if NET
    /// <summary>
    /// The first day that the date may mean: <c>2024-06</c> gives 1 June. A qualifier does not widen it, and a day
    /// with a time is the day as written, wherever that is in UTC.
    /// </summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>
    /// The last day that the date may mean: <c>2024-06</c> gives 30 June. See <see cref="Earliest"/>.
    /// </summary>
    public DateOnly Latest => new(Year, Month ?? 12, LastDay);

    /// <summary>The day, exactly and without a qualifier.</summary>
    /// <param name="date">A day.</param>
    public static implicit operator EdtfDate(DateOnly date) => new(date.Year, date.Month, date.Day);
#endif

    private int LastDay => Day ?? DateTime.DaysInMonth(Year, Month ?? 12);

    /// <summary>
    /// Orders by the first day that the date may mean, then by the last one, then by precision; what is still
    /// alike, by the time as written, its offset and the qualifier.
    /// </summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>Less than zero if this date comes first, zero if both are equal.</returns>
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
            _ => throw new ArgumentException("Not an EdtfDate.", nameof(obj)),
        };

    /// <summary>
    /// Whether <paramref name="left"/> comes before <paramref name="right"/>; see <see cref="CompareTo(EdtfDate)"/>.
    /// </summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another.</param>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>
    /// Whether <paramref name="left"/> does not come after <paramref name="right"/>; see <see
    /// cref="CompareTo(EdtfDate)"/>.
    /// </summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another.</param>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>
    /// Whether <paramref name="left"/> comes after <paramref name="right"/>; see <see cref="CompareTo(EdtfDate)"/>.
    /// </summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another.</param>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>
    /// Whether <paramref name="left"/> does not come before <paramref name="right"/>; see <see
    /// cref="CompareTo(EdtfDate)"/>.
    /// </summary>
    /// <param name="left">A date.</param>
    /// <param name="right">Another.</param>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;

    /// <summary>The date in EDTF, which <see cref="Parse"/> reads back: <c>2024-06-19</c>, <c>2023-09~</c>.</summary>
    public override string ToString()
    {
        var text = Year.ToString("0000", CultureInfo.InvariantCulture);
        text += _month == 0 ? "" : "-" + TwoDigits(_month);
        text += _day == 0 ? "" : "-" + TwoDigits(_day);
        text += Time is { } time ? "T" + ClockTime(time, withSeconds: true) : "";
        text += Offset is { } offset
            ? offset == TimeSpan.Zero
                ? "Z"
                : (offset < TimeSpan.Zero ? "-" : "+") + ClockTime(offset.Duration(), withSeconds: false)
            : "";
        return text
            + Qualifier switch
            {
                DateQualifier.Uncertain => "?",
                DateQualifier.Approximate => "~",
                DateQualifier.Both => "%",
                _ => "",
            };
    }

    private static string ClockTime(TimeSpan time, bool withSeconds) =>
        TwoDigits(time.Hours) + ":" + TwoDigits(time.Minutes) + (withSeconds ? ":" + TwoDigits(time.Seconds) : "");

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
