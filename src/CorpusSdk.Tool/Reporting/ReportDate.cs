using System.Globalization;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Reporting;

/// <summary>Dates as a page says them, no surer than they are.</summary>
internal static class ReportDate
{
    public static string Of(EdtfDate date)
    {
        var day = date switch
        {
            { Month: null } => Number(date.Year),
            { Day: null } => $"{Month(date)} {Number(date.Year)}",
            _ => $"{Number(date.Day.Value)} {Month(date)} {Number(date.Year)}",
        };
        return (date.IsApproximate ? "about " : "") + day + (date.IsUncertain ? " (uncertain)" : "");
    }

    /// <summary>What <c>datetime</c> takes.</summary>
    public static string Machine(EdtfDate date) =>
        date switch
        {
            { Month: null } => date.Year.ToString("0000", CultureInfo.InvariantCulture),
            { Day: null } => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}"),
        };

    /// <summary>From the first to the last of a corpus.</summary>
    public static string? Span(IEnumerable<EdtfDate> dates)
    {
        var sorted = dates.Order().ToList();
        return sorted.Count == 0 ? null
            : Of(sorted[0]) is var first && Of(sorted[^1]) is var last && first == last ? first
            : $"{first} – {last}";
    }

    private static string Month(EdtfDate date) =>
        CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month!.Value);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
