using System.Diagnostics.CodeAnalysis;
using System.Globalization;
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

// The grammar: EDTF level 0 without intervals, plus a qualifier at the end of a date without a time.
public readonly partial record struct EdtfDate
{
    /// <summary>Parses a date in EDTF.</summary>
    /// <param name="text">The text, for example <c>2024-06-19</c> or <c>2023-09~</c>.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a date; the message says why.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var date, out var reason)
            ? date
            : throw new FormatException($"'{text}' is not a valid date: {reason}");

    /// <summary>Tries to parse a date in EDTF.</summary>
    /// <param name="text">The text, for example <c>2024-06-19</c> or <c>2023-09~</c>.</param>
    /// <param name="date">The date; the default value on failure.</param>
    /// <returns>True if <paramref name="text"/> is a date.</returns>
    public static bool TryParse(string? text, out EdtfDate date) => TryParse(text, out date, out _);

    /// <summary>Tries to parse a date in EDTF, and explains a failure.</summary>
    /// <param name="text">The text, for example <c>2024-06-19</c> or <c>2023-09~</c>.</param>
    /// <param name="date">The date; the default value on failure.</param>
    /// <param name="reason">
    /// On failure, one line of English that says why and, if it can be inferred, what to write instead. Of
    /// <paramref name="text"/> it repeats only digits and punctuation.
    /// </param>
    /// <returns>True if <paramref name="text"/> is a date.</returns>
    public static bool TryParse(string? text, out EdtfDate date, [NotNullWhen(false)] out string? reason)
    {
        text ??= "";
        if (TryRead(text, out date, out reason))
        {
            return true;
        }

        date = default;
        reason ??= Explain(text);
        return false;
    }

    /// <param name="text">The text to read.</param>
    /// <param name="date">The date.</param>
    /// <param name="impossible">
    /// If the text is well-formed but the date does not exist, the reason; null if the text is malformed.
    /// </param>
    private static bool TryRead(DateText text, out EdtfDate date, out string? impossible)
    {
        date = default;
        impossible = null;
        var at = 0;
        int? month = null,
            day = null;
        if (
            !ReadNumber(text, ref at, 4, out var year)
            || (Skip(text, ref at, '-') && !ReadPart(text, ref at, out month))
            || (month is not null && Skip(text, ref at, '-') && !ReadPart(text, ref at, out day))
        )
        {
            return false;
        }

        if (day is not null && Skip(text, ref at, 'T'))
        {
            return TryReadTime(text, at, (year, month!.Value, day.Value), out date, out impossible);
        }

        var qualifier = ReadQualifier(text, ref at);
        if (at < text.Length)
        {
            return false;
        }

        impossible = WhyImpossible(year, month, day);
        if (impossible is not null)
        {
            return false;
        }

        date = new(year, month, day, qualifier);
        return true;
    }

    private static bool TryReadTime(
        DateText text,
        int at,
        (int Year, int Month, int Day) on,
        out EdtfDate date,
        out string? impossible
    )
    {
        date = default;
        impossible = null;
        if (
            !ReadNumber(text, ref at, 2, out var hour)
            || !Skip(text, ref at, ':')
            || !ReadNumber(text, ref at, 2, out var minute)
            || !Skip(text, ref at, ':')
            || !ReadNumber(text, ref at, 2, out var second)
            || !ReadOffset(text, ref at, out var offset, out var isNegativeZero)
            || at < text.Length
        )
        {
            return false;
        }

        impossible =
            WhyImpossible(on.Year, on.Month, on.Day)
            ?? (
                hour == 24 ? "hour 24 does not exist: midnight is T00:00:00 of the next day"
                : hour > 23 ? $"hour {hour} does not exist"
                : minute > 59 ? $"minute {minute} does not exist"
                : second > 59 ? $"second {second} does not exist"
                : isNegativeZero ? "UTC is written Z or +00:00"
                : Math.Abs(offset?.Hours * 60 + offset?.Minutes ?? 0) > MaxOffsetMinutes
                || offset?.Minutes is < -59 or > 59
                    ? "an offset from UTC ranges from -14:00 to +14:00, its minutes to 59"
                : null
            );
        if (impossible is not null)
        {
            return false;
        }

        date = new(
            on.Year,
            on.Month,
            on.Day,
            new TimeSpan(hour, minute, second),
            offset is { } given ? new TimeSpan(given.Hours, given.Minutes, 0) : null
        );
        return true;
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
            !ReadNumber(text, ref at, 2, out var hours)
            || (Skip(text, ref at, ':') && !ReadNumber(text, ref at, 2, out minutes))
        )
        {
            return false;
        }

        isNegativeZero = isNegative && hours == 0 && minutes == 0;
        offset = isNegative ? (-hours, -minutes) : (hours, minutes);
        return true;
    }

    private static DateQualifier ReadQualifier(DateText text, ref int at) =>
        Skip(text, ref at, '?') ? DateQualifier.Uncertain
        : Skip(text, ref at, '~') ? DateQualifier.Approximate
        : Skip(text, ref at, '%') ? DateQualifier.Both
        : DateQualifier.None;

    private static bool ReadPart(DateText text, ref int at, out int? part)
    {
        var isRead = ReadNumber(text, ref at, 2, out var number);
        part = isRead ? number : null;
        return isRead;
    }

    /// <summary>Reads exactly <paramref name="digits"/> ASCII digits.</summary>
    private static bool ReadNumber(DateText text, ref int at, int digits, out int number)
    {
        number = 0;
        if (text.Length - at < digits)
        {
            return false;
        }

        for (var end = at + digits; at < end; at++)
        {
            if (!IsDigit(text[at]))
            {
                return false;
            }

            number = (number * 10) + (text[at] - '0');
        }

        return true;
    }

    private static bool Skip(DateText text, ref int at, char expected)
    {
        var isThere = at < text.Length && text[at] == expected;
        at += isThere ? 1 : 0;
        return isThere;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>Why the day, month or year does not exist; null if it exists.</summary>
    private static string? WhyImpossible(int year, int? month, int? day)
    {
        if (year is < 1 or > 9999)
        {
            return "years range from 0001 to 9999";
        }

        if (month is < 1 or > 12)
        {
            return $"month {Shown(month)} does not exist"
                + (month is >= 21 and <= 24 ? " (seasons are not supported)" : "");
        }

        var days = month is null ? 31 : DateTime.DaysInMonth(year, month.Value);
        return day switch
        {
            null => null,
            < 1 or > 31 => $"day {Shown(day)} does not exist",
            29 when month == 2 && days == 28 => $"{year:0000} is not a leap year: February has 28 days",
            _ when day > days =>
                $"{CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month!.Value)} has {days} days",
            _ => null,
        };
    }

    private static string Shown(int? number) => number!.Value.ToString("00", CultureInfo.InvariantCulture);
}
