using System.Globalization;
using System.Text.RegularExpressions;

namespace CorpusSdk.Tool.Annotating;

/// <summary>A date as a text writes it.</summary>
/// <param name="Value">The date in EDTF.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="Length">Its length in the text.</param>
/// <param name="Doubt">What is not certain about it; null if nothing.</param>
internal sealed partial record WrittenDate(string Value, int Start, int Length, string? Doubt)
{
    /// <summary>
    /// The first date in a text; null if there is none. A day and month without a year are not a date.
    /// </summary>
    public static WrittenDate? FirstIn(string text) =>
        Form().Matches(text).Select(Of).FirstOrDefault(date => date is not null);

    private static WrittenDate? Of(Match match)
    {
        var year = Number("year");
        if (Number("first") is { } first && Number("second") is { } second)
        {
            // 06/19/2024 and 19/06/2024 have one meaning; 06/07/2024 has two.
            var (monthFirst, dayFirst) = (Day(year, first, second, match), Day(year, second, first, match));
            return monthFirst is null || dayFirst is null || first == second
                ? monthFirst ?? dayFirst
                : new(
                    match.Groups["year"].Value,
                    match.Index,
                    match.Length,
                    $"'{match.Value}' is {dayFirst.Value} or {monthFirst.Value}"
                );
        }

        var month = Number("month") ?? MonthOf(match.Groups["name"].Value);
        return Number("day") is { } day ? Day(year, month, day, match)
            : month is null or < 1 or > 12 ? null
            : new(
                string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
                match.Index,
                match.Length,
                null
            );

        int? Number(string group) =>
            match.Groups[group] is { Success: true } digits
                ? int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)
                : null;
    }

    private static WrittenDate? Day(int? year, int? month, int? day, Match match) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year!.Value, month.Value)
            ? new(
                string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"),
                match.Index,
                match.Length,
                null
            )
            : null;

    /// <summary>The number of a month by its first three letters.</summary>
    private static int? MonthOf(string name) =>
        Array.FindIndex(
            CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames,
            month => month.Equals(name[..3], StringComparison.OrdinalIgnoreCase)
        ) + 1;

    /// <summary>
    /// 2024-06-19, 2024.06.19, 2024/6/19, 2024년 6월 19일, 19.06.2024, 06/19/2024, June 19, 2024, 19 June 2024, June 2024.
    /// </summary>
    [GeneratedRegex(
        @"(?<![\d./-])(?:"
            + @"(?<year>(?:19|20)[0-9]{2})(?:[-./]|\s?[\u5E74\uB144]\s?)(?<month>[0-9]{1,2})"
            + @"(?:[-./]|\s?[\u6708\uC6D4]\s?)(?<day>[0-9]{1,2})(?![0-9])"
            + @"|(?<day>[0-9]{1,2})\.\s?(?<month>[0-9]{1,2})\.\s?(?<year>(?:19|20)[0-9]{2})(?![0-9])"
            + @"|(?<first>[0-9]{1,2})[/-](?<second>[0-9]{1,2})[/-](?<year>(?:19|20)[0-9]{2})(?![0-9])"
            + @"|(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\s(?:of\s)?(?<name>"
            + Names
            + @"),?\s(?<year>(?:19|20)[0-9]{2})(?![0-9])"
            + @"|\b(?<name>"
            + Names
            + @")\s(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)?,?\s)?(?<year>(?:19|20)[0-9]{2})(?![0-9])"
            + @")",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Form();

    private const string Names =
        @"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?|"
        + @"sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)";
}
