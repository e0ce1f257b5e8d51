using System.Diagnostics.CodeAnalysis;

// Compiled into the corpus compiler as well, which reads and validates dates with it.
#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>
/// A date that is as precise as its source: a year, a season, a month, a day or a time, perhaps with unspecified
/// digits, uncertain or approximate; or an interval. The text form is EDTF (ISO 8601-2, Library of Congress):
/// <c>2024</c>, <c>2024-06</c>, <c>2024-06-19</c>, <c>2023-09~</c>, <c>202X</c>, <c>2024-21</c>,
/// <c>2024-06/2024-08</c>, <c>2024/..</c>, <c>2024-06-19T10:00:00+09:00</c>.
/// </summary>
/// <remarks>
/// <para>
/// EDTF is read to level 1, and of level 2 the qualifiers of single components (<c>2024-~06-19</c>), unspecified
/// digits at any place, and parts of a year (<c>2024-34</c>). Years range from 0001 to 9999, as in
/// <c>DateOnly</c>; sets are not read.
/// </para>
/// <para>
/// The default value is the year 0001. Two dates are equal if they have the same text form: <c>2024</c> equals neither
/// <c>2024-01</c> nor <c>2024~</c>. The only format strings are null, empty and <c>G</c>, which all mean EDTF; any
/// other throws a <see cref="FormatException"/>. Cultures have no effect.
/// </para>
/// </remarks>
public readonly partial record struct EdtfDate : IComparable<EdtfDate>, IComparable
{
    private const ulong PointMask = (1UL << EdtfPoint.Length) - 1;

    // The date, or the start of an interval, and above it the kind.
    private readonly ulong _first;

    // The end of an interval, the packed time of a day, or 0.
    private readonly ulong _second;

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

        _first = Qualify(
            new(EdtfPoint.Digits(year), EdtfPoint.Digits(month ?? 0), EdtfPoint.Digits(day ?? 0)),
            qualifier
        ).Bits;
    }

    /// <summary>Creates a date with a time.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="month">The month, from 1 to 12.</param>
    /// <param name="day">The day, from 1 to the last day of the month.</param>
    /// <param name="time">The time of day, less than 24 hours.</param>
    /// <param name="offset">
    /// Local time minus UTC: whole minutes, at most 14 hours in either direction; null if unknown.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">The day, the time or the offset does not exist.</exception>
    [SuppressMessage("ApiDesign", "RS0026", Justification = "The other constructor has no time.")]
    public EdtfDate(int year, int month, int day, TimeSpan time, TimeSpan? offset = null)
        : this(year, month, day)
    {
        if (time < TimeSpan.Zero || time.Days > 0)
        {
            throw new ArgumentOutOfRangeException(nameof(time), "The time must be from 00:00 to less than 24 hours.");
        }

        if (offset is { } given && !EdtfTime.IsOffset(given))
        {
            throw new ArgumentOutOfRangeException(
                nameof(offset),
                "The offset must be whole minutes, at most 14 hours."
            );
        }

        _first |= KindBits(DateKind.DateTime);
        _second = new EdtfTime(time, offset).Bits;
    }

    private EdtfDate(EdtfPoint point)
        : this(point.Bits | KindBits(point.IsSeason ? DateKind.Season : DateKind.Date), 0) { }

    private EdtfDate(EdtfPoint start, EdtfPoint end)
        : this(start.Bits | KindBits(DateKind.Interval), end.Bits) { }

    private EdtfDate(EdtfPoint day, EdtfTime time)
        : this(day.Bits | KindBits(DateKind.DateTime), time.Bits) { }

    private EdtfDate(ulong first, ulong second) => (_first, _second) = (first, second);

    /// <summary>Creates a season or another part of a year.</summary>
    /// <param name="year">The year, from 1 to 9999.</param>
    /// <param name="season">The season.</param>
    /// <param name="qualifier">Whether the date is uncertain or approximate.</param>
    /// <returns>The season, for example <c>2024-21</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of range.</exception>
    public static EdtfDate CreateSeason(int year, DateSeason season, DateQualifier qualifier = DateQualifier.None)
    {
        if (WhyImpossible(year, null, null) is { } reason)
        {
            throw new ArgumentOutOfRangeException(nameof(year), reason);
        }

        return season is >= DateSeason.Spring and <= DateSeason.Half2
            ? new(Qualify(new(EdtfPoint.Digits(year), EdtfPoint.Digits((int)season), 0), qualifier))
            : throw new ArgumentOutOfRangeException(nameof(season));
    }

    /// <summary>Creates an interval.</summary>
    /// <param name="start">The first date; null if the interval has no start.</param>
    /// <param name="end">The last date; null if the interval has no end.</param>
    /// <returns>The interval, for example <c>2024-06/2024-08</c> or <c>2024/..</c>.</returns>
    /// <exception cref="ArgumentException">
    /// Both dates are null, one is an interval or has a time, or the interval ends before it starts.
    /// </exception>
    public static EdtfDate CreateInterval(EdtfDate? start, EdtfDate? end)
    {
        var (first, last) = (BoundOf(start, nameof(start)), BoundOf(end, nameof(end)));
        return WhyNoInterval(first, last) is { } reason
            ? throw new ArgumentException(reason, nameof(end))
            : new(first, last);
    }

    /// <summary>
    /// Creates a date that was validated at compile time; validating it again would slow program start.
    /// </summary>
    internal static EdtfDate CreateValidated(ulong first, ulong second) => new(first, second);

    /// <summary>The two numbers that a date consists of; see <see cref="CreateValidated"/>.</summary>
    internal (ulong First, ulong Second) Bits => (_first, _second);

    /// <summary>What the date is.</summary>
    public DateKind Kind => (DateKind)(_first >> EdtfPoint.Length);

    /// <summary>
    /// Whether the date is an interval. Its dates are <see cref="Start"/> and <see cref="End"/>, and it has no
    /// <see cref="Year"/>.
    /// </summary>
    public bool IsInterval => Kind == DateKind.Interval;

    /// <summary>
    /// The date at the start of an interval; null if it is open or unknown (see <see cref="StartBound"/>), and if the
    /// date is not an interval.
    /// </summary>
    public EdtfDate? Start => IsInterval && StartBound == IntervalBound.Date ? new(FirstPoint) : null;

    /// <summary>
    /// The date at the end of an interval; null if it is open or unknown (see <see cref="EndBound"/>), and if the date
    /// is not an interval.
    /// </summary>
    public EdtfDate? End => IsInterval && EndBound == IntervalBound.Date ? new(LastPoint) : null;

    /// <summary>What is known about the start of an interval; a date for anything else.</summary>
    public IntervalBound StartBound => FirstPoint.Bound;

    /// <summary>What is known about the end of an interval; a date for anything else.</summary>
    public IntervalBound EndBound => LastPoint.Bound;

    /// <summary>
    /// The year, from 1 to 9999; null if a digit of it is unspecified, and for an interval. For a year in any case see
    /// <c>Earliest</c>.
    /// </summary>
    public int? Year => IsInterval ? null : EdtfPoint.Number(FirstPoint.YearDigits);

    /// <summary>
    /// The month, from 1 to 12; null if none is given, if a digit of it is unspecified, and for a season or interval.
    /// </summary>
    public int? Month =>
        !IsInterval && FirstPoint is { HasMonth: true, IsSeason: false } point
            ? EdtfPoint.Number(point.MonthDigits)
            : null;

    /// <summary>
    /// The day of the month, from 1; null if none is given, if a digit of it is unspecified, and for an interval.
    /// </summary>
    public int? Day => !IsInterval && FirstPoint is { HasDay: true } point ? EdtfPoint.Number(point.DayDigits) : null;

    /// <summary>The season; null if none is given, and for an interval.</summary>
    public DateSeason? Season =>
        Kind == DateKind.Season ? (DateSeason)EdtfPoint.Number(FirstPoint.MonthDigits)!.Value : null;

    /// <summary>
    /// The local time of day (see <see cref="Offset"/>), in units of 100 nanoseconds; null if no time is given.
    /// </summary>
    public TimeSpan? Time => Kind == DateKind.DateTime ? PackedTime.Time : null;

    /// <summary>Local time minus UTC, zero for <c>Z</c>; null if no offset is given.</summary>
    public TimeSpan? Offset => Kind == DateKind.DateTime ? PackedTime.Offset : null;

    /// <summary>
    /// The smallest unit that is given, even if its digits are unspecified; in an interval, the smaller one of both
    /// ends.
    /// </summary>
    public DatePrecision Precision =>
        Kind == DateKind.DateTime ? DatePrecision.Time
        : FirstPoint.Precision > LastPoint.Precision ? FirstPoint.Precision
        : LastPoint.Precision;

    /// <summary>Whether a digit is unspecified: the <c>X</c> of <c>202X</c> or <c>2024-06-XX</c>.</summary>
    public bool HasUnspecifiedDigits => FirstPoint.HasUnspecifiedDigits || LastPoint.HasUnspecifiedDigits;

    /// <summary>
    /// Whether the date, or any component or end of it, is uncertain or approximate. For components see
    /// <see cref="YearQualifier"/>, for the ends of an interval their own qualifiers.
    /// </summary>
    public DateQualifier Qualifier => FirstPoint.Qualifier | LastPoint.Qualifier;

    /// <summary>Whether the year is uncertain or approximate; none for an interval.</summary>
    public DateQualifier YearQualifier => IsInterval ? DateQualifier.None : FirstPoint.YearQualifier;

    /// <summary>Whether the month or season is uncertain or approximate; none for an interval.</summary>
    public DateQualifier MonthQualifier => IsInterval ? DateQualifier.None : FirstPoint.MonthQualifier;

    /// <summary>Whether the day is uncertain or approximate; none for an interval.</summary>
    public DateQualifier DayQualifier => IsInterval ? DateQualifier.None : FirstPoint.DayQualifier;

    /// <summary>Whether the date, or a part of it, is uncertain: <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => (Qualifier & DateQualifier.Uncertain) != 0;

    /// <summary>Whether the date, or a part of it, is approximate: <c>~</c> or <c>%</c>.</summary>
    public bool IsApproximate => (Qualifier & DateQualifier.Approximate) != 0;

#if NET
    /// <summary>
    /// The first day that the date may mean: 1 June for <c>2024-06</c> and <c>2024-06-XX</c>, 1 January 2020 for
    /// <c>202X</c>; <see cref="DateOnly.MinValue"/> if an interval has an open or unknown start. Qualifiers are
    /// ignored. A date with a time is the local day, whatever day that is in UTC. For seasons see
    /// <see cref="DateSeason"/>.
    /// </summary>
    public DateOnly Earliest => ToDateOnly(FirstDay);

    /// <summary>
    /// The last day that the date may mean: 30 June for <c>2024-06</c>; <see cref="DateOnly.MaxValue"/> if an interval
    /// has an open or unknown end. See <see cref="Earliest"/>.
    /// </summary>
    public DateOnly Latest => ToDateOnly(LastDay);

    /// <summary>Converts a day to a date without a time or qualifier.</summary>
    /// <param name="date">The day.</param>
    public static implicit operator EdtfDate(DateOnly date) => new(date.Year, date.Month, date.Day);

    private static DateOnly ToDateOnly(int day) => new(day / 1_00_00, day / 1_00 % 1_00, day % 1_00);
#endif

    /// <summary>The first day that the date may mean, as the number <c>yyyymmdd</c>.</summary>
    internal int FirstDay => EdtfRange.First(FirstPoint);

    /// <summary>The last day that the date may mean, as the number <c>yyyymmdd</c>.</summary>
    internal int LastDay => EdtfRange.Last(LastPoint);

    private EdtfPoint FirstPoint => new(_first & PointMask);

    /// <summary>The end of an interval; the date itself if it is not one.</summary>
    private EdtfPoint LastPoint => IsInterval ? new(_second) : FirstPoint;

    private EdtfTime PackedTime => new(_second);

    private static ulong KindBits(DateKind kind) => (ulong)kind << EdtfPoint.Length;

    private static EdtfPoint Qualify(EdtfPoint point, DateQualifier qualifier) =>
        qualifier is >= DateQualifier.None and <= DateQualifier.Both
            ? point.WithQualifiers(point.LastComponent, DateQualifier.None, qualifier)
            : throw new ArgumentOutOfRangeException(nameof(qualifier));

    private static EdtfPoint BoundOf(EdtfDate? date, string parameter) =>
        date is not { } value ? new(IntervalBound.Open)
        : value.Kind is DateKind.Date or DateKind.Season ? value.FirstPoint
        : throw new ArgumentException("The start and the end of an interval are dates without a time.", parameter);
}
