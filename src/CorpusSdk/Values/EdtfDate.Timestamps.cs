using System.Globalization;

#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

// Reads the numeric dates and times of other notations, and writes them in EDTF.
public readonly partial record struct EdtfDate
{
    private const int DateLength = 10; // of 2024-06-19

    /// <summary>
    /// Rewrites a timestamp as YAML, SQL, logs and static sites write it, with the day as in EDTF: a small <c>t</c> or
    /// spaces before the time, one digit of the hour, spaces before the offset, an offset without colon, <c>z</c>,
    /// <c>UTC</c> or <c>GMT</c>. Its meaning is always clear. Null if the text is not one.
    /// </summary>
    /// <param name="text">The text, without white space at its ends.</param>
    internal static string? FromTimestamp(string text)
    {
        if (text.Length <= DateLength || !IsDigit(text[DateLength - 1]))
        {
            return null;
        }

        var at = DateLength;
        if (text[at] is 't' or 'T')
        {
            at++;
        }
        else if (!SkipSpaces(text, ref at))
        {
            return null;
        }

        var start = at;
        while (at < text.Length && (IsDigit(text[at]) || text[at] is ':' or '.' or ','))
        {
            at++;
        }

        var time = text.Substring(start, at - start);
        _ = SkipSpaces(text, ref at);
        time = time.IndexOf(':') == 1 ? "0" + time : time;
        return ToOffset(text.Substring(at)) is { } offset && time.Length > 0
            ? $"{text.Substring(0, DateLength)}T{time}{offset}"
            : null;
    }

    /// <summary>Rewrites <c>20240619T100000Z</c> and <c>20240619100000</c>; null for other text.</summary>
    private static string? FromCompactTimestamp(string text)
    {
        const int dateDigits = 8;
        if (text.Length < dateDigits + 4 || !text.Take(dateDigits).All(IsDigit))
        {
            return null;
        }

        var at = dateDigits + (text[dateDigits] is 'T' or 't' ? 1 : 0);
        var start = at;
        while (at < text.Length && IsDigit(text[at]))
        {
            at++;
        }

        var time = text.Substring(start, at - start);
        if (time.Length is not (4 or 6) || ToOffset(text.Substring(at)) is not { } offset)
        {
            return null;
        }

        var day = $"{text.Substring(0, 4)}-{text.Substring(4, 2)}-{text.Substring(6, 2)}";
        var seconds = time.Length == 6 ? $":{time.Substring(4)}" : "";
        return $"{day}T{time.Substring(0, 2)}:{time.Substring(2, 2)}{seconds}{offset}";
    }

    /// <summary>
    /// Rewrites the seconds or milliseconds since 1970; null for other text, and for <c>2024061910</c>, which may be a
    /// day and an hour.
    /// </summary>
    private static string? FromUnixTime(string text)
    {
        if (text.Length is not (10 or 13) || !text.All(IsDigit))
        {
            return null;
        }

        var number = long.Parse(text, CultureInfo.InvariantCulture);
        var isSeconds = text.Length == 10;
        if (isSeconds && Number(text, 4, 2) is >= 1 and <= 12 && Number(text, 6, 2) is >= 1 and <= 31)
        {
            return null;
        }

        var time = new DateTime(1970, 1, 1).AddTicks(
            number * (isSeconds ? TimeSpan.TicksPerSecond : TimeSpan.TicksPerMillisecond)
        );
        var format = isSeconds ? "yyyy-MM-dd'T'HH:mm:ss'Z'" : "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";
        return time.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// Rewrites <c>2024-W25-3</c> as a day and <c>2024-W25</c> as the interval from Monday to Sunday.
    /// </summary>
    private static string? FromWeek(string text)
    {
        var compact = text.Replace("-", "");
        if (
            compact.Length is not (7 or 8)
            || compact[4] is not ('W' or 'w')
            || !compact.Where((_, i) => i != 4).All(IsDigit)
        )
        {
            return null;
        }

        var (year, week) = (Number(compact, 0, 4), Number(compact, 5, 2));
        if (year is < 1 or > 9998 || week is < 1 or > 53)
        {
            return null;
        }

        // The first week has the 4th of January.
        var fourth = new DateTime(year, 1, 4);
        var monday = fourth.AddDays((7 * (week - 1)) - (((int)fourth.DayOfWeek + 6) % 7));
        return compact.Length == 7 ? IsoDay(monday) + "/" + IsoDay(monday.AddDays(6))
            : compact[7] is >= '1' and <= '7' ? IsoDay(monday.AddDays(compact[7] - '1'))
            : null;
    }

    /// <summary>Rewrites <c>2024-171</c>; null for other text.</summary>
    private static string? FromDayOfYear(string text)
    {
        if (text.Length != 8 || text[4] != '-' || !text.Where((_, i) => i != 4).All(IsDigit))
        {
            return null;
        }

        var (year, day) = (Number(text, 0, 4), Number(text, 5, 3));
        return year < 1 || day < 1 || day > (DateTime.IsLeapYear(year) ? 366 : 365)
            ? null
            : IsoDay(new DateTime(year, 1, 1).AddDays(day - 1));
    }

    /// <summary>
    /// Writes <c>+0900</c>, <c>+9</c>, <c>z</c>, <c>UTC</c> and <c>GMT+09:00</c> as EDTF does; null for other text.
    /// </summary>
    private static string? ToOffset(string text)
    {
        text = text.ToUpperInvariant();
        var isUtc =
            text.StartsWith("UTC", StringComparison.Ordinal) || text.StartsWith("GMT", StringComparison.Ordinal);
        var offset = isUtc ? text.Substring(3) : text;
        if (offset is "" or "Z")
        {
            return isUtc ? "Z" : offset;
        }

        var digits = offset.Substring(1).Replace(":", "");
        digits = digits.Length == 1 ? "0" + digits : digits;
        if (offset[0] is not ('+' or '-' or '\u2212') || digits.Length is not (2 or 4) || !digits.All(IsDigit))
        {
            return null;
        }

        var minutes = digits.Length == 4 ? digits.Substring(2) : "00";
        return digits is "00" or "0000" ? "Z" : $"{(offset[0] == '+' ? '+' : '-')}{digits.Substring(0, 2)}:{minutes}";
    }

    private static bool SkipSpaces(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is (' ' or '\t'))
        {
            at++;
        }

        return at > start;
    }

    private static int Number(string digits, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            number = (10 * number) + digits[i] - '0';
        }

        return number;
    }

    private static string IsoDay(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
