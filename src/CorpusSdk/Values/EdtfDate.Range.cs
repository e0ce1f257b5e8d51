#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>
/// The days that a date may mean. A day is the number <c>yyyymmdd</c>, because the target framework of the corpus
/// compiler has no <c>DateOnly</c>.
/// </summary>
internal static class EdtfRange
{
    private const int MinDay = 0001_01_01;
    private const int MaxDay = 9999_12_31;

    /// <summary>The first day; <see cref="MinDay"/> for an open or unknown start.</summary>
    public static int First(EdtfPoint point) => point.Bound == IntervalBound.Date ? Find(point, isLast: false) : MinDay;

    /// <summary>The last day; <see cref="MaxDay"/> for an open or unknown end.</summary>
    public static int Last(EdtfPoint point) => point.Bound == IntervalBound.Date ? Find(point, isLast: true) : MaxDay;

    /// <summary>Whether a date has any day, as <c>2023-02-29</c> and <c>2024-06-4X</c> do not.</summary>
    public static bool IsEmpty(EdtfPoint point) => Find(point, isLast: false) == 0;

    /// <summary>
    /// The first or the last day; 0 if there is none. Only 29 February may fail in one year and be found in another,
    /// so that a search over years tries one day in each.
    /// </summary>
    private static int Find(EdtfPoint point, bool isLast)
    {
        var years = new DigitPattern(point.YearDigits, 1, 9999);
        for (var year = years.Next(null, isLast); year is { } y; year = years.Next(y, isLast))
        {
            if (point.IsSeason)
            {
                return Season((DateSeason)EdtfPoint.Number(point.MonthDigits)!.Value, y, isLast);
            }

            var months = new DigitPattern(point.HasMonth ? point.MonthDigits : 0xFF, 1, 12);
            for (var month = months.Next(null, isLast); month is { } m; month = months.Next(m, isLast))
            {
                var days = new DigitPattern(point.HasDay ? point.DayDigits : 0xFF, 1, DateTime.DaysInMonth(y, m));
                if (days.Next(null, isLast) is { } d)
                {
                    return (y * 1_00_00) + (m * 1_00) + d;
                }
            }
        }

        return 0;
    }

    private static int Season(DateSeason season, int year, bool isLast)
    {
        var (first, count) = season switch
        {
            DateSeason.Spring or DateSeason.NorthernSpring or DateSeason.SouthernAutumn => (3, 3),
            DateSeason.Summer or DateSeason.NorthernSummer or DateSeason.SouthernWinter => (6, 3),
            DateSeason.Autumn or DateSeason.NorthernAutumn or DateSeason.SouthernSpring => (9, 3),
            DateSeason.Winter or DateSeason.NorthernWinter or DateSeason.SouthernSummer => (12, 3),
            <= DateSeason.Quarter4 => (1 + (3 * (season - DateSeason.Quarter1)), 3),
            <= DateSeason.Quadrimester3 => (1 + (4 * (season - DateSeason.Quadrimester1)), 4),
            _ => (1 + (6 * (season - DateSeason.Half1)), 6),
        };
        if (!isLast)
        {
            return (year * 1_00_00) + (first * 1_00) + 1;
        }

        var last = first + count - 1;
        (year, last) = last > 12 ? (year + 1, last - 12) : (year, last);
        return year > 9999 ? MaxDay : (year * 1_00_00) + (last * 1_00) + DateTime.DaysInMonth(year, last);
    }

    /// <summary>The numbers of a range that have certain digits, of which some are X.</summary>
    private readonly struct DigitPattern
    {
        private readonly int _digits;
        private readonly int _least;
        private readonly int _most;

        public DigitPattern(int digits, int least, int most)
        {
            _digits = digits;
            _least = Math.Max(least, Fill(digits, 0));
            _most = Math.Min(most, Fill(digits, 9));
        }

        /// <summary>The number next to another one; without one, the first or the last. Null at the end.</summary>
        public int? Next(int? after, bool isDescending)
        {
            var step = isDescending ? -1 : 1;
            var number =
                after is { } last ? last + step
                : isDescending ? _most
                : _least;
            while (number >= _least && number <= _most)
            {
                if (Matches(number))
                {
                    return number;
                }

                number += step;
            }

            return null;
        }

        private bool Matches(int number)
        {
            for (var digits = _digits; digits != 0; digits >>= 4, number /= 10)
            {
                var digit = digits & 0xF;
                if (digit != EdtfPoint.Unspecified && digit != number % 10)
                {
                    return false;
                }
            }

            return number == 0;
        }

        private static int Fill(int digits, int unspecified)
        {
            var (number, unit) = (0, 1);
            for (; digits != 0; digits >>= 4, unit *= 10)
            {
                var digit = digits & 0xF;
                number += (digit == EdtfPoint.Unspecified ? unspecified : digit) * unit;
            }

            return number;
        }
    }
}
