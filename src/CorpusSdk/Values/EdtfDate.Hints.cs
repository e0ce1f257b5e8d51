#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

// Explains text that is not EDTF, and proposes what to write instead. A proposal is made only if it parses, so that
// following a message never leads to the next error.
public readonly partial record struct EdtfDate
{
    private const string Expected = "expected year-month-day as in 2024-06-19, or less: 2024-06, 2024";

    /// <summary>
    /// Longer text is not explained in detail. JavaScript's <c>Wed Jun 19 2024 10:00:00 GMT+0900 (…)</c> fits.
    /// </summary>
    private const int MaxExplainedLength = 80;

    /// <summary>Words for "about"; a word that starts with another one precedes it.</summary>
    private static readonly string[] AboutWords =
    [
        "approximately",
        "approx.",
        "approx",
        "about",
        "around",
        "circa",
        "ca.",
        "ca",
        "c.",
        "~",
    ];

    private static (string Reason, string? Correction) Explain(string text)
    {
        if (text.Length > MaxExplainedLength)
        {
            return (Expected, null);
        }

        var trimmed = text.Trim();
        return trimmed.Length == 0
            ? ("it is empty; " + Expected, null)
            : ExplainAbout(trimmed)
                ?? ExplainSet(trimmed)
                ?? ExplainSpelling(trimmed)
                ?? ExplainImpossibleTimestamp(trimmed)
                ?? ExplainUnclear(trimmed)
                ?? (ExplainMeaning(trimmed), null);
    }

    private static (string, string?)? ExplainAbout(string text)
    {
        foreach (var word in AboutWords)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                var rest = text.Substring(word.Length).Trim();
                rest = rest.Length == 0 || IsDate(rest) ? rest : ExplainSpelling(rest)?.Correction ?? rest;
                return !IsDate(rest + "~") ? null
                    : word == "~" ? Propose(rest + "~", "'~' goes at the end")
                    : Propose(rest + "~", $"EDTF has no '{word}'");
            }
        }

        return null;
    }

    /// <summary>Explains spellings whose meaning is unambiguous.</summary>
    private static (string Reason, string? Correction)? ExplainSpelling(string trimmed) =>
        Propose(trimmed, "a date has no spaces around it")
        ?? Propose(WithHyphens(trimmed), "year, month and day are separated by '-'")
        ?? Propose(WithTwoDigits(trimmed), "month and day have two digits")
        ?? Propose(WithTwoDigits(WithHyphens(trimmed)), "month and day have two digits and '-' before them")
        ?? Propose(trimmed.ToUpperInvariant(), "T, X and Z are capitals")
        ?? Propose(FromTimestamp(trimmed), "day and time are separated by T, without spaces")
        ?? Propose(FromCompactTimestamp(trimmed), "date and time are written with '-' and ':'")
        ?? Propose(FromUnixTime(trimmed), "a count of seconds since 1970 is not a date")
        ?? Propose(FromWeek(trimmed), "weeks are not supported")
        ?? Propose(FromDayOfYear(trimmed), "days of a year are not supported")
        ?? Propose(WithX(trimmed), "unspecified digits are written X")
        ?? Propose(WithPercent(trimmed), "'?' and '~' together are written '%'")
        ?? Propose(WithBounds(trimmed), "an unknown end of an interval is left out, an open one is '..'")
        ?? Propose(FromDecade(trimmed), "unspecified digits are written X")
        ?? Propose(WithSlash(trimmed), "an interval is two dates with '/' between them")
        ?? Propose(WithoutYearLetter(trimmed), "Y precedes years of more than four digits only")
        ?? Propose(new ForeignDate(trimmed).ToEdtf(), "a date is written as year-month-day");

    private static (string, string?)? ExplainImpossibleTimestamp(string text) =>
        FromTimestamp(text) is { } timestamp && !TryRead(timestamp, out _, out var impossible) && impossible is not null
            ? (impossible, null)
            : null;

    /// <summary>Asks about <c>06/07/2024</c> and <c>1900s</c>.</summary>
    private static (string, string?)? ExplainUnclear(string text) =>
        new ForeignDate(text).ToEdtfBothWays() is var (dayFirst, monthFirst) && IsDate(dayFirst) && IsDate(monthFirst)
            ? ($"it is not clear whether the day or the month comes first; write {dayFirst} or {monthFirst}", null)
        : IsPluralYear(text) && text[2] == '0' && IsDate($"{text.Substring(0, 2)}XX")
            ? (
                "it is not clear whether a decade or a century is meant; "
                    + $"write {text.Substring(0, 3)}X or {text.Substring(0, 2)}XX",
                null
            )
        : null;

    /// <summary>Names the interval from the first to the last date of a set, which is not the same.</summary>
    private static (string, string?)? ExplainSet(string text) =>
        Propose(FromSet(text), "sets are not supported; an interval may stand for one") is var (reason, _)
            ? (reason, null)
            : null;

    private static string ExplainMeaning(string text) =>
        IsQualifiedTime(text) ? "a date with a time cannot be qualified; leave out the time, or the last character"
        : IsIntervalWithTime(text) ? "the start and the end of an interval have no time; leave out the times"
        : IsYearOutOfRange(text) ? YearRange
        : HasSignificantDigits(text)
            ? "significant digits are not supported; write X for each of the others, as in 19XX"
        : text[0] is '[' or '{' ? "sets are not supported; write one date, or an interval such as 1667/1672"
        : new ForeignDate(text).HasMonthName ? "the month is a number; " + Expected
        : Expected;

    private static (string Reason, string? Correction)? Propose(string? candidate, string rule) =>
        candidate is not null && IsDate(candidate) ? ($"{rule}; write {candidate}", candidate) : null;

    private static bool IsDate(string text) => TryRead(text, out _, out _);

    /// <summary>
    /// Rewrites <c>2024/06/19</c>, <c>2024.06.19</c>, <c>2024–06–19</c> and <c>20240619</c> with hyphens.
    /// </summary>
    private static string WithHyphens(string text)
    {
        if (text.Length == 8 && text.All(IsDigit))
        {
            return $"{text.Substring(0, 4)}-{text.Substring(4, 2)}-{text.Substring(6)}";
        }

        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            characters[i] = characters[i] is '/' or '.' || IsDash(characters[i]) ? '-' : characters[i];
        }

        return new(characters);
    }

    /// <summary>Rewrites <c>2024-6-9</c> with two digits in month and day.</summary>
    private static string WithTwoDigits(string text)
    {
        var parts = text.Split('-');
        for (var i = 1; i < parts.Length; i++)
        {
            var isShort = parts[i].Length == 1 || (parts[i].Length == 2 && !IsDigit(parts[i][1]));
            parts[i] = isShort ? "0" + parts[i] : parts[i];
        }

        return string.Join("-", parts);
    }

    /// <summary>Rewrites <c>2020–2024</c> and <c>2024-06 - 2024-08</c> as an interval.</summary>
    private static string? WithSlash(string text)
    {
        var separator = text.IndexOf(" to ", StringComparison.OrdinalIgnoreCase) is var to and > 0 ? to + 1 : -1;
        separator = separator < 0 && text.IndexOf('/') is var slash and >= 0 ? slash : separator;
        separator =
            separator < 0 && text.IndexOf(" - ", StringComparison.Ordinal) is var dash and > 0 ? dash + 1 : separator;
        separator = separator < 0 && text.Length == 9 && text[4] == '-' ? 4 : separator;
        for (var i = 0; separator < 0 && i < text.Length; i++)
        {
            separator = text[i] is '\u2013' or '\u2014' ? i : -1;
        }

        return separator < 0
            ? null
            : text.Substring(0, separator).Trim() + "/" + text.Substring(separator).TrimStart(Separators).Trim();
    }

    private static readonly char[] Separators = ['-', '/', '\u2013', '\u2014', 't', 'T', 'o', 'O'];

    /// <summary>Rewrites <c>199u</c> and <c>199x</c>.</summary>
    private static string WithX(string text) => text.Replace('u', 'X').Replace('x', 'X');

    private static string WithPercent(string text) => text.Replace("?~", "%").Replace("~?", "%");

    /// <summary>Rewrites <c>unknown/2006</c>, <c>2004/open</c> and <c>2004/present</c>.</summary>
    private static string WithBounds(string text)
    {
        return string.Join("/", text.Split('/').Select(Bound));

        static string Bound(string part) =>
            part.Trim().ToUpperInvariant() switch
            {
                "OPEN" or "PRESENT" or "NOW" or "TODAY" => "..",
                "UNKNOWN" => "",
                _ => part.Trim(),
            };
    }

    /// <summary>Rewrites <c>1990s</c> and <c>1990's</c>.</summary>
    private static string? FromDecade(string text) =>
        IsPluralYear(text) && text[2] != '0' ? $"{text.Substring(0, 3)}X" : null;

    private static bool IsPluralYear(string text) =>
        text.Length is 5 or 6 && text[3] == '0' && text.Substring(4) is "s" or "'s" or "’s";

    /// <summary>Rewrites a set from its first to its last date.</summary>
    private static string? FromSet(string text)
    {
        if (text.Length < 3 || text[0] is not ('[' or '{') || text[text.Length - 1] is not (']' or '}'))
        {
            return null;
        }

        var items = text.Substring(1, text.Length - 2).Replace("..", "/").Split(',');
        var (first, last) = (items[0].Split('/')[0].Trim(), items[items.Length - 1].Split('/').Last().Trim());
        return items.Length == 1 && items[0].IndexOf('/') < 0
            ? first
            : (first.Length == 0 ? ".." : first) + "/" + (last.Length == 0 ? ".." : last);
    }

    private static string? WithoutYearLetter(string text) => text[0] is 'Y' or 'y' ? text.Substring(1) : null;

    /// <summary>Hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus sign.</summary>
    private static bool IsDash(char c) => c is (>= '\u2010' and <= '\u2014') or '\u2212';

    private static bool IsQualifiedTime(string text)
    {
        var unqualified = text.TrimEnd('?', '~', '%');
        return unqualified.Length == text.Length - 1
            && TryRead(unqualified, out var date, out _)
            && date.Precision == DatePrecision.Time;
    }

    private static bool IsIntervalWithTime(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2
            && parts.All(part => part is "" or ".." || IsDate(part))
            && parts.Any(part => part.IndexOf('T') > 0);
    }

    /// <summary>Recognizes <c>-0044</c>, <c>12024</c>, <c>Y170000002</c>, <c>Y-17E7</c> and <c>Y3388E2S3</c>.</summary>
    private static bool IsYearOutOfRange(string text)
    {
        var unsigned = text.TrimStart('-', '+', 'Y');
        var (digits, isNumber) = (0, unsigned.Length > 0 && IsDigit(unsigned[0]));
        while (digits < unsigned.Length && IsDigit(unsigned[digits]))
        {
            digits++;
        }

        var rest = unsigned.Substring(digits).TrimStart('E', 'S', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return isNumber
            && (rest.Length == 0 || (rest[0] == '-' && rest.All(c => IsDigit(c) || c == '-')))
            && (digits is > 4 and < 8 || (unsigned.Length < text.Length && (digits >= 4 || text[0] == 'Y')));
    }

    /// <summary>Recognizes <c>1950S2</c>.</summary>
    private static bool HasSignificantDigits(string text) =>
        text.Length > 5 && text[4] == 'S' && text.All(c => IsDigit(c) || c == 'S');
}
