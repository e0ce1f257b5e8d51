using System.Globalization;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Reporting;

/// <summary>Formats dates for the report.</summary>
internal static class ReportDate
{
    /// <summary>The date in words, with its precision and qualifiers.</summary>
    public static string Format(EdtfDate date) =>
        date.IsInterval ? FormatInterval(date)
        : date.HasUnspecifiedDigits || IsPartlyQualified(date) ? date.ToString()
        : (date.IsApproximate ? "about " : "") + Unqualified(date) + (date.IsUncertain ? " (uncertain)" : "");

    /// <summary>
    /// Writes a <c>time</c> element with the date in words. HTML has no seasons, unspecified digits and intervals:
    /// these are plain text.
    /// </summary>
    public static void Write(HtmlWriter html, EdtfDate date)
    {
        if (FormatMachineReadable(date) is { } machine)
        {
            html.Write($"""<time datetime="{machine}">{Format(date)}</time>""");
        }
        else
        {
            html.Write($"{Format(date)}");
        }
    }

    /// <summary>The year, decade or other part of time that a date is listed under.</summary>
    public static string Heading(EdtfDate date) =>
        date.Year is { } year ? Number(year)
        : date.Start?.Year is { } start ? Number(start)
        : date.End?.Year is { } end ? "Until " + Number(end)
        : date.ToString();

    /// <summary>The range from the first to the last date; null if there are none.</summary>
    public static string? FormatRange(IEnumerable<EdtfDate> dates)
    {
        var sorted = dates.Order().ToList();
        return sorted.Count == 0 ? null
            : Format(sorted[0]) is var first && Format(sorted[^1]) is var last && first == last ? first
            : $"{first} – {last}";
    }

    private static string FormatInterval(EdtfDate date) =>
        (date.Start, date.End) switch
        {
            ({ } start, { } end) => $"{Format(start)} – {Format(end)}",
            ({ } start, null) => "from "
                + Format(start)
                + (date.EndBound == IntervalBound.Unknown ? ", end unknown" : ""),
            (null, { } end) => "until "
                + Format(end)
                + (date.StartBound == IntervalBound.Unknown ? ", start unknown" : ""),
            _ => date.ToString(),
        };

    private static string Unqualified(EdtfDate date) =>
        date switch
        {
            { Season: { } season } => $"{Season(season)} {Number(date.Year!.Value)}",
            { Month: null } => Number(date.Year!.Value),
            { Day: null } => $"{Month(date)} {Number(date.Year!.Value)}",
            _ => $"{Number(date.Day.Value)} {Month(date)} {Number(date.Year!.Value)}",
        };

    /// <summary>Whether some components are qualified and others are not, for which words would be long.</summary>
    private static bool IsPartlyQualified(EdtfDate date) =>
        date.YearQualifier != date.Qualifier
        || (date.Month is not null && date.MonthQualifier != date.Qualifier)
        || (date.Day is not null && date.DayQualifier != date.Qualifier);

    /// <summary>The date as a value of the <c>datetime</c> attribute; null if it has none.</summary>
    private static string? FormatMachineReadable(EdtfDate date) =>
        date switch
        {
            { IsInterval: true } or { Season: not null } or { HasUnspecifiedDigits: true } => null,
            { Month: null } => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}"),
            { Day: null } => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}"),
        };

    private static string Season(DateSeason season) =>
        season switch
        {
            <= DateSeason.Winter => season.ToString(),
            <= DateSeason.NorthernWinter => $"{season - 4} (northern hemisphere)",
            <= DateSeason.SouthernWinter => $"{season - 8} (southern hemisphere)",
            <= DateSeason.Quarter4 => $"quarter {Number(season - DateSeason.Quarter1 + 1)} of",
            <= DateSeason.Quadrimester3 => $"third {Number(season - DateSeason.Quadrimester1 + 1)} of",
            DateSeason.Half1 => "first half of",
            _ => "second half of",
        };

    private static string Month(EdtfDate date) =>
        CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month!.Value);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
