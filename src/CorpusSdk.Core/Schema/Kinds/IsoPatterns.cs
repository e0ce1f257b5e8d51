namespace CorpusSdk.Core.Schema.Kinds;

/// <summary>Regular expressions for the parts of dates and times in ISO 8601, in the syntax of JavaScript.</summary>
internal static class IsoPatterns
{
    public const string Month = "(?:0[1-9]|1[0-2])";

    /// <summary>A month and a day that the month has in some year.</summary>
    public const string MonthAndDay =
        "(?:" + Month + "-(?:0[1-9]|[12][0-9])|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31)";

    public const string Date = "[0-9]{4}-" + MonthAndDay;

    public const string Hour = "(?:[01][0-9]|2[0-3])";

    /// <summary>Minutes or seconds.</summary>
    public const string Sixty = "[0-5][0-9]";

    public const string Offset = "[+-][0-9]{2}(?::?[0-9]{2})?";
}
