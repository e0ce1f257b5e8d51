using System.Globalization;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Tool.Reporting;

/// <summary>Formats dates for the report.</summary>
internal static class ReportDate
{
    /// <summary>The date in words, with its precision and qualifiers.</summary>
    public static string Format(EdtfDate date)
    {
        var day = date switch
        {
            { Month: null } => Number(date.Year),
            { Day: null } => $"{Month(date)} {Number(date.Year)}",
            _ => $"{Number(date.Day.Value)} {Month(date)} {Number(date.Year)}",
        };
        return (date.IsApproximate ? "about " : "") + day + (date.IsUncertain ? " (uncertain)" : "");
    }

    /// <summary>The date as a value of the <c>datetime</c> attribute.</summary>
    public static string FormatMachineReadable(EdtfDate date) =>
        date switch
        {
            { Month: null } => date.Year.ToString("0000", CultureInfo.InvariantCulture),
            { Day: null } => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{date.Year:0000}-{date.Month:00}-{date.Day:00}"),
        };

    /// <summary>The range from the first to the last date; null if there are none.</summary>
    public static string? FormatRange(IEnumerable<EdtfDate> dates)
    {
        var sorted = dates.Order().ToList();
        return sorted.Count == 0 ? null
            : Format(sorted[0]) is var first && Format(sorted[^1]) is var last && first == last ? first
            : $"{first} – {last}";
    }

    private static string Month(EdtfDate date) =>
        CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month!.Value);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
