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

    /// <summary>Longer text is not explained in detail: it is not a misspelled date.</summary>
    private const int MaxExplainedLength = 40;

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

    private static readonly string[] MonthNames =
    [
        "JAN",
        "FEB",
        "MAR",
        "APR",
        "MAY",
        "JUN",
        "JUL",
        "AUG",
        "SEP",
        "OCT",
        "NOV",
        "DEC",
    ];

    private static string Explain(string text)
    {
        var trimmed = text.Trim();
        return trimmed.Length == 0 ? "it is empty; " + Expected
            : trimmed.Length > MaxExplainedLength ? Expected
            : ExplainAbout(trimmed) ?? ExplainSpelling(trimmed) ?? ExplainMeaning(trimmed);
    }

    private static string? ExplainAbout(string text)
    {
        foreach (var word in AboutWords)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                var rest = text.Substring(word.Length).Trim();
                return !IsDate(rest + "~") ? null
                    : word == "~" ? $"'~' goes at the end; write {rest}~"
                    : $"EDTF has no '{word}'; write {rest}~";
            }
        }

        return null;
    }

    /// <summary>Explains spellings whose meaning is unambiguous.</summary>
    private static string? ExplainSpelling(string trimmed) =>
        Propose(trimmed, "a date has no spaces around it")
        ?? Propose(WithHyphens(trimmed), "year, month and day are separated by '-'")
        ?? Propose(WithTwoDigits(trimmed), "month and day have two digits")
        ?? Propose(WithTwoDigits(WithHyphens(trimmed)), "month and day have two digits and '-' before them")
        ?? Propose(trimmed.ToUpperInvariant(), "T and Z are capitals")
        ?? Propose(WithTime(trimmed), "day and time are separated by T, without spaces")
        ?? Propose(WithSeconds(trimmed), "a time has hours, minutes and seconds")
        ?? Propose(WithSeconds(WithTime(trimmed)), "a time has T before it, hours, minutes and seconds");

    private static string ExplainMeaning(string text) =>
        IsDayFirst(text) ? "expected year-month-day as in 2024-06-19 (found day first?)"
        : IsInterval(text) ? "intervals are not supported; write one date"
        : IsQualifiedTime(text) ? "a date with a time cannot be qualified; leave out the time, or the last character"
        : IsYearOutOfRange(text) ? "years range from 0001 to 9999"
        : HasUnknownDigit(text) ? "X for an unknown digit is not supported; write what is known, as in 2024-06 or 2024"
        : HasMonthName(text) ? "the month is a number; " + Expected
        : Expected;

    private static string? Propose(string candidate, string rule) =>
        IsDate(candidate) ? $"{rule}; write {candidate}" : null;

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
            // Hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus sign.
            if (characters[i] is '/' or '.' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212')
            {
                characters[i] = '-';
            }
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

    /// <summary>Rewrites <c>2024-06-19 10:00:00 +09:00</c> with T and without spaces.</summary>
    private static string WithTime(string text)
    {
        var space = text.IndexOf(' ');
        return space < 0 ? text : text.Replace(" ", "").Insert(space, "T");
    }

    /// <summary>Rewrites <c>2024-06-19T10:00Z</c> with seconds.</summary>
    private static string WithSeconds(string text)
    {
        const int minutesEnd = 16; // of yyyy-mm-ddThh:mm
        return text.Length < minutesEnd ? text : text.Insert(minutesEnd, ":00");
    }

    private static bool IsDayFirst(string text)
    {
        var parts = text.Split('-', '/', '.', ' ');
        return parts.Length == 3
            && parts.All(part => part.Length > 0 && part.All(IsDigit))
            && parts[0].Length <= 2
            && parts[1].Length <= 2
            && parts[2].Length == 4;
    }

    private static bool IsInterval(string text)
    {
        var parts = text.Split('/');
        return parts.Length == 2 && parts.All(part => part.Length == 0 || part == ".." || IsDate(part));
    }

    private static bool IsQualifiedTime(string text)
    {
        var unqualified = text.TrimEnd('?', '~', '%');
        return unqualified.Length == text.Length - 1
            && TryRead(unqualified, out var date, out _)
            && date.Precision == DatePrecision.Time;
    }

    private static bool IsYearOutOfRange(string text)
    {
        var digits = text.TrimStart('-', '+', 'Y');
        var year = digits.Split('-')[0];
        return year.Length > 0
            && year.All(IsDigit)
            && (year.Length > 4 || (year.Length == 4 && digits.Length < text.Length));
    }

    private static bool HasUnknownDigit(string text) =>
        text.IndexOfAny(['X', 'x', 'u']) >= 0
        && IsDigit(text[0])
        && text.All(c => IsDigit(c) || c is '-' or 'X' or 'x' or 'u');

    private static bool HasMonthName(string text) => MonthNames.Any(text.ToUpperInvariant().Contains);
}
