using System.Globalization;
using System.Text.RegularExpressions;

namespace CorpusSdk.Core.Syntax.Toml;

/// <summary>The values of TOML that are not text: numbers, Booleans, dates and times.</summary>
internal static class TomlValue
{
    private const string Digits = "[0-9](?:_?[0-9])*";
    private const string Whole = "(?:0|[1-9](?:_?[0-9])*)";

    private static readonly Regex s_number = new(
        $@"^[+-]?{Whole}(?:\.{Digits})?(?:[eE][+-]?{Digits})?$",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex s_otherBase = new(
        "^0(?:x[0-9A-Fa-f](?:_?[0-9A-Fa-f])*|o[0-7](?:_?[0-7])*|b[01](?:_?[01])*)$",
        RegexOptions.CultureInvariant
    );

    private static readonly Regex s_date = new(
        @"^(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})"
            + @"(?:[Tt ](?<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?)(?<offset>[Zz]|[+-][0-9]{2}:[0-9]{2})?)?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    );

    private static readonly Regex s_time = new(
        @"^[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?$",
        RegexOptions.CultureInvariant
    );

    /// <summary>
    /// The value as YAML and JSON write it: digits without separators, decimal, and dates as ISO 8601; null if the word
    /// is not a value.
    /// </summary>
    public static string? Read(string word) =>
        word is "true" or "false" ? word
        : word.TrimStart('+', '-') is "inf" or "nan" && word.Length <= 4 ? Infinity(word)
        : s_number.IsMatch(word) ? word.Replace("_", "").TrimStart('+')
        : s_otherBase.IsMatch(word) ? OtherBase(word.Replace("_", ""))
        : s_date.Match(word) is { Success: true } date ? Date(date)
        : s_time.IsMatch(word) && IsTime(word) ? word
        : null;

    private static string Infinity(string word) =>
        word.EndsWith("nan", StringComparison.Ordinal) ? ".nan"
        : word[0] == '-' ? "-.inf"
        : ".inf";

    /// <summary>A number in hexadecimal, octal or binary; null if it does not fit into 64 bits.</summary>
    private static string? OtherBase(string word)
    {
        var (digits, @base) = (
            word.Substring(2).TrimStart('0'),
            word[1] == 'x' ? 16
            : word[1] == 'o' ? 8
            : 2
        );
        var value = 0UL;
        foreach (var digit in digits)
        {
            var number = (ulong)"0123456789abcdef".IndexOf(char.ToLowerInvariant(digit));
            if (value > (long.MaxValue - number) / (ulong)@base)
            {
                return null;
            }

            value = (value * (ulong)@base) + number;
        }

        return value.ToString(CultureInfo.InvariantCulture);
    }

    private static string? Date(Match match)
    {
        var (date, time, offset) = (
            match.Groups["date"].Value,
            match.Groups["time"].Value,
            match.Groups["offset"].Value
        );
        return
            DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            && (time.Length == 0 || IsTime(time))
            && (offset.Length < 6 || IsTime(offset.Substring(1)))
            ? time.Length == 0
                ? date
                : date + "T" + time + offset.ToUpperInvariant()
            : null;
    }

    private static bool IsTime(string time) =>
        string.CompareOrdinal(time, 0, "24", 0, 2) < 0
        && string.CompareOrdinal(time, 3, "60", 0, 2) < 0
        && (time.Length < 8 || string.CompareOrdinal(time, 6, "61", 0, 2) < 0);
}
