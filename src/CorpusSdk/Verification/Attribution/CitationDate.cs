using System.Globalization;
using CorpusSdk.Matching.Languages;

namespace CorpusSdk;

/// <summary>The year in a citation, and the day if it is complete.</summary>
internal readonly record struct CitationDate(int Year, DateOnly? Day)
{
    private const int FirstYear = 1900,
        EndYear = 2100;

    /// <summary>The beginnings of the names of the months, in the languages of the citations.</summary>
    private static readonly string[][] s_months =
    [
        ["jan", "ene", "янв"],
        ["feb", "fév", "фев"],
        ["mar", "mär", "мар"],
        ["apr", "avr", "abr", "апр"],
        ["may", "mai", "май", "мая"],
        ["jun", "juin", "июн"],
        ["jul", "juil", "июл"],
        ["aug", "aoû", "ago", "авг"],
        ["sep", "сен"],
        ["oct", "okt", "окт"],
        ["nov", "ноя"],
        ["dec", "dez", "déc", "dic", "дек"],
    ];

    /// <summary>Reads words that are nothing but a date; null if they are not.</summary>
    public static CitationDate? Read(string words)
    {
        if (DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var iso))
        {
            return IsYear(iso.Year) ? new(iso.Year, iso) : null;
        }

        int? year = null,
            month = null,
            day = null;
        foreach (var range in TextWords.In(words, 0, words.Length))
        {
            var word = TextWords.Text(words, range);
            var digits = word.Length == 5 && char.IsAsciiLetterLower(word[4]) ? word[..4] : word;
            if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                if (year is null && digits.Length == 4 && IsYear(number))
                {
                    year = number;
                }
                else if (day is null && number is >= 1 and <= 31)
                {
                    day = number;
                }
                else
                {
                    return null;
                }
            }
            else if (MonthOf(word) is { } named && month is null)
            {
                month = named;
            }
            else if (word is not ("of" or "de" or "г" or "года"))
            {
                return null;
            }
        }

        return year is not { } y ? null
            : month is { } m && day is { } d && d <= DateTime.DaysInMonth(y, m) ? new(y, new(y, m, d))
            : new(y, null);
    }

    /// <summary>Whether words are a day and a month without a year: <c>June 19</c>.</summary>
    public static bool IsDayOfYear(string words) => Read(words + " 2000") is { Day: not null };

    private static int? MonthOf(string word)
    {
        var index = Array.FindIndex(
            s_months,
            names => Array.Exists(names, name => word.StartsWith(name, StringComparison.OrdinalIgnoreCase))
        );
        return index < 0 ? null : index + 1;
    }

    private static bool IsYear(int number) => number is >= FirstYear and < EndYear;
}
