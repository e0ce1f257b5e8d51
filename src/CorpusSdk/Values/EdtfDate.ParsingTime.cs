#if NET
using DateText = System.ReadOnlySpan<char>;
#else
using DateText = string;
#endif

#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

// Times of day: hours and minutes, perhaps seconds and a fraction of them, perhaps an offset from UTC.
public readonly partial record struct EdtfDate
{
    private static bool TryReadTime(DateText text, int at, EdtfPoint day, out EdtfDate date, out string? impossible)
    {
        date = default;
        impossible = null;
        var (second, fraction, secondDigits) = (0, 0, 0);
        if (
            !ReadTwoDigits(text, ref at, out var hour)
            || !Skip(text, ref at, ':')
            || !ReadTwoDigits(text, ref at, out var minute)
            || (Skip(text, ref at, ':') && !ReadSeconds(text, ref at, out second, out fraction, out secondDigits))
            || !ReadOffset(text, ref at, out var offset, out var isNegativeZero)
            || at < text.Length
        )
        {
            return false;
        }

        impossible =
            WhyImpossible(day)
            ?? (day.HasUnspecifiedDigits ? "a date with a time has no unspecified digits; leave out the time" : null)
            ?? WhyNoTime(hour, minute, second)
            ?? WhyNoOffset(offset, isNegativeZero);
        if (impossible is not null)
        {
            return false;
        }

        date = new(
            day,
            new EdtfTime(
                new TimeSpan(hour, minute, second) + TimeSpan.FromTicks(fraction),
                offset is { } given ? new TimeSpan(given.Hours, given.Minutes, 0) : null,
                secondDigits
            )
        );
        return true;
    }

    /// <summary>
    /// Reads <c>30</c>, or <c>30.5</c>, or the same with a comma. Of the fraction, digits from the eighth on are left
    /// out.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The index of the seconds; then that after them.</param>
    /// <param name="second">The seconds.</param>
    /// <param name="fraction">The fraction, in units of 100 nanoseconds.</param>
    /// <param name="secondDigits">One plus the number of digits of the fraction.</param>
    private static bool ReadSeconds(DateText text, ref int at, out int second, out int fraction, out int secondDigits)
    {
        (fraction, secondDigits) = (0, 1);
        if (!ReadTwoDigits(text, ref at, out second))
        {
            return false;
        }

        if (!Skip(text, ref at, '.') && !Skip(text, ref at, ','))
        {
            return true;
        }

        var start = at;
        for (var unit = (int)TimeSpan.TicksPerSecond / 10; at < text.Length && IsDigit(text[at]); at++, unit /= 10)
        {
            fraction += (text[at] - '0') * unit;
        }

        secondDigits = 1 + Math.Min(at - start, EdtfTime.MaxFractionDigits);
        return at > start;
    }

    /// <summary>Reads nothing, <c>Z</c>, <c>+09</c> or <c>+09:00</c>; hours and minutes both carry the sign.</summary>
    private static bool ReadOffset(
        DateText text,
        ref int at,
        out (int Hours, int Minutes)? offset,
        out bool isNegativeZero
    )
    {
        offset = null;
        isNegativeZero = false;
        if (Skip(text, ref at, 'Z'))
        {
            offset = (0, 0);
            return true;
        }

        var isNegative = Skip(text, ref at, '-');
        if (!isNegative && !Skip(text, ref at, '+'))
        {
            return true;
        }

        var minutes = 0;
        if (
            !ReadTwoDigits(text, ref at, out var hours)
            || (Skip(text, ref at, ':') && !ReadTwoDigits(text, ref at, out minutes))
        )
        {
            return false;
        }

        isNegativeZero = isNegative && hours == 0 && minutes == 0;
        offset = isNegative ? (-hours, -minutes) : (hours, minutes);
        return true;
    }

    private static string? WhyNoTime(int hour, int minute, int second) =>
        hour == 24 ? "hour 24 does not exist: midnight is T00:00:00 of the next day"
        : hour > 23 ? $"hour {hour} does not exist"
        : minute > 59 ? $"minute {minute} does not exist"
        : second == 60 ? "leap seconds are not supported; write second 59"
        : second > 59 ? $"second {second} does not exist"
        : null;

    private static string? WhyNoOffset((int Hours, int Minutes)? offset, bool isNegativeZero) =>
        offset is not var (hours, minutes) ? null
        : isNegativeZero ? "UTC is written Z or +00:00"
        : minutes is < -59 or > 59 || !EdtfTime.IsOffset(new TimeSpan(hours, minutes, 0))
            ? "an offset from UTC ranges from -14:00 to +14:00, its minutes to 59"
        : null;
}
