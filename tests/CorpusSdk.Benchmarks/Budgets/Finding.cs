using System.Globalization;

namespace CorpusSdk.Benchmarks.Budgets;

/// <summary>A line of the report: the budget and the measurement.</summary>
/// <param name="Holds">Null if there is no verdict, because it is a comparison or could not be measured.</param>
internal sealed record Finding(string Point, string What, string Budget, string Measured, bool? Holds)
{
    public string Verdict =>
        Holds switch
        {
            true => "holds",
            false => "MISSES",
            null => "",
        };

    public static Finding AtMost(
        string point,
        string what,
        double measured,
        double budget,
        string unit,
        string note = ""
    ) => new(point, what, $"<= {Show(budget)} {unit}", $"{Show(measured)} {unit}{Suffix(note)}", measured <= budget);

    public static Finding AtLeast(
        string point,
        string what,
        double measured,
        double budget,
        string unit,
        string note = ""
    ) => new(point, what, $">= {Show(budget)} {unit}", $"{Show(measured)} {unit}{Suffix(note)}", measured >= budget);

    public static Finding Fact(string point, string what, double measured, string unit, string note = "") =>
        new(point, what, "", $"{Show(measured)} {unit}{Suffix(note)}", null);

    public static Finding NotMeasured(string point, string what, string why) =>
        new(point, what, "", $"not measured: {why}", null);

    /// <summary>Three significant digits.</summary>
    public static string Show(double value) =>
        value.ToString(
            Math.Abs(value) switch
            {
                var size when size >= 100 || size % 1 == 0 => "N0",
                >= 10 => "N1",
                >= 1 => "N2",
                _ => "0.###",
            },
            CultureInfo.InvariantCulture
        );

    private static string Suffix(string note) => note.Length == 0 ? "" : $" ({note})";
}
