using System.Globalization;

#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

// Why a well-formed date does not exist.
public readonly partial record struct EdtfDate
{
    /// <summary>Why the day, month or year does not exist; null if it exists.</summary>
    private static string? WhyImpossible(int year, int? month, int? day) =>
        year is < 1 or > 9999 ? YearRange
        : month is < 1 or > 12 ? $"month {month.Value.ToString("00", CultureInfo.InvariantCulture)} does not exist"
        : day is < 1 or > 31 ? $"day {day.Value.ToString("00", CultureInfo.InvariantCulture)} does not exist"
        : WhyImpossible(new(EdtfPoint.Digits(year), EdtfPoint.Digits(month ?? 0), EdtfPoint.Digits(day ?? 0)));

    /// <summary>Why a date does not exist; null if it exists, and for an open or unknown bound.</summary>
    private static string? WhyImpossible(EdtfPoint point) =>
        point.Bound != IntervalBound.Date ? null
        : point.YearDigits == 0 ? YearRange
        : !point.IsSeason && !Exists(point.MonthDigits, 12) ? $"month {Shown(point.MonthDigits)} does not exist"
        : point is { IsSeason: true, HasDay: true }
            ? $"{Shown(point.MonthDigits)} in place of the month is a season, which has no day"
        : !Exists(point.DayDigits, 31) ? $"day {Shown(point.DayDigits)} does not exist"
        : EdtfRange.IsEmpty(point) ? WhyNoDay(point)
        : null;

    /// <summary>Why a year and a month that exist do not have a day.</summary>
    private static string WhyNoDay(EdtfPoint point)
    {
        if (EdtfPoint.Number(point.MonthDigits) is not { } month)
        {
            return "no month that this may mean has that day";
        }

        const int leapYear = 2000;
        var year = EdtfPoint.Number(point.YearDigits);
        if (month == 2 && point.DayDigits == 0x29)
        {
            return $"{Shown(point.YearDigits, 4)} is not a leap year: February has 28 days";
        }

        var days = DateTime.DaysInMonth(year ?? leapYear, month);
        return $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month)} has {days} days";
    }

    /// <summary>Why two bounds are not an interval; null if they are one.</summary>
    private static string? WhyNoInterval(EdtfPoint start, EdtfPoint end) =>
        start.Bound != IntervalBound.Date && end.Bound != IntervalBound.Date
            ? "an interval needs a date at one end at least"
        : EdtfRange.First(start) > EdtfRange.Last(end) ? "the interval ends before it starts"
        : null;

    /// <summary>
    /// Whether two digits may be a number from 1 to a limit; true if there are none.
    /// </summary>
    private static bool Exists(int digits, int most)
    {
        for (var number = 1; number <= most; number++)
        {
            var (tens, ones) = (digits >> 4, digits & 0xF);
            if (
                (tens == EdtfPoint.Unspecified || tens == number / 10)
                && (ones == EdtfPoint.Unspecified || ones == number % 10)
            )
            {
                return true;
            }
        }

        return digits == 0;
    }

    /// <summary>Digits as they are written.</summary>
    private static string Shown(int digits, int count = 2)
    {
        var text = new char[count];
        for (var i = count - 1; i >= 0; i--, digits >>= 4)
        {
            var digit = digits & 0xF;
            text[i] =
                digit == EdtfPoint.Unspecified ? 'X'
                : digit > 9 ? '0'
                : (char)('0' + digit);
        }

        return new(text);
    }
}
