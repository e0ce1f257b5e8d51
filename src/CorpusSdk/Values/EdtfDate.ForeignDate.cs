using System.Globalization;

#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>
/// A date in words or in the order of another notation: <c>Wed Jun 19 2024 10:00:00 GMT+0900 (…)</c>,
/// <c>[19/Jun/2024:10:00:00 +0900]</c>, <c>Wed, 19 Jun 2024 10:00:00 GMT</c>, <c>June 19, 2024</c>,
/// <c>6/19/2024, 10:00 AM</c>, <c>2024年6月19日</c>, <c>Spring 2024</c>.
/// </summary>
/// <remarks>
/// Reads words and numbers in any order, which is enough because each is known by its look. A single word or sign that
/// is not understood makes the whole text unclear.
/// </remarks>
internal sealed class ForeignDate
{
    private static readonly string[] s_months =
    [
        "JANUARY",
        "FEBRUARY",
        "MARCH",
        "APRIL",
        "MAY",
        "JUNE",
        "JULY",
        "AUGUST",
        "SEPTEMBER",
        "OCTOBER",
        "NOVEMBER",
        "DECEMBER",
    ];

    private static readonly string[] s_weekdays =
    [
        "SUNDAY",
        "MONDAY",
        "TUESDAY",
        "WEDNESDAY",
        "THURSDAY",
        "FRIDAY",
        "SATURDAY",
    ];

    private static readonly string[] s_seasons = ["SPRING", "SUMMER", "AUTUMN", "WINTER"];

    private readonly string _text;

    // Numbers of one or two digits, in the order of the text.
    private readonly List<int> _numbers = [];
    private int _at;
    private bool _isUnclear;
    private bool _isYearFirst;
    private string? _year;
    private int? _month;
    private int? _day;
    private int? _weekday;
    private string? _time;
    private string _offset = "";

    /// <param name="text">The text, which should be short: it is read at once.</param>
    public ForeignDate(string text)
    {
        // A sign belongs to a year before 1 or after 9999.
        _text = text;
        _isUnclear = text.Length > 0 && text[0] is ('+' or '-');
        while (_at < text.Length && !_isUnclear)
        {
            ReadNext();
        }
    }

    /// <summary>Whether a month is named, even if the rest is not understood.</summary>
    public bool HasMonthName { get; private set; }

    /// <summary>The date in EDTF; null if its meaning is not clear. It may still not exist.</summary>
    public string? ToEdtf() =>
        _isUnclear || _year is null ? null
        : _month is not null ? (_day is null ? FromName() : Format(_month, _day))
        : _numbers.Count == 0 && _text[_text.Length - 1] is ('年' or '년') ? Format(null, null)
        : _numbers.Count != 2 || _day is not null ? null
        : _isYearFirst || _numbers[0] == _numbers[1] || _numbers[1] > 12 ? Format(_numbers[0], _numbers[1])
        : _numbers[0] > 12 ? Format(_numbers[1], _numbers[0])
        : null;

    /// <summary>
    /// The date with the day first, and with the month first, if both are possible, as in <c>06/07/2024</c>.
    /// </summary>
    public (string DayFirst, string MonthFirst)? ToEdtfBothWays() =>
        !_isUnclear
        && _year is not null
        && _month is null
        && _day is null
        && !_isYearFirst
        && _numbers is [<= 12 and var first, <= 12 and var second]
        && Format(second, first) is { } dayFirst
        && Format(first, second) is { } monthFirst
            ? (dayFirst, monthFirst)
            : null;

    private string? FromName() =>
        _numbers.Count switch
        {
            0 => Format(_month, null),
            1 => Format(_month, _numbers[0]),
            _ => null,
        };

    private string? Format(int? month, int? day)
    {
        var date = _year + Part(month) + Part(day);
        return _time is null && _offset.Length > 0 ? null
            : _time is null ? (IsWeekdayOf(date) ? date : null)
            : day is null ? null
            : IsWeekdayOf(date) ? date + "T" + _time + _offset
            : null;

        static string Part(int? number) =>
            number is { } part ? "-" + part.ToString("00", CultureInfo.InvariantCulture) : "";
    }

    /// <summary>Whether a date is on the weekday that the text names; true if it names none.</summary>
    private bool IsWeekdayOf(string date) =>
        _weekday is null
        || (
            DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && (int)day.DayOfWeek == _weekday
        );

    private void ReadNext()
    {
        var c = _text[_at];
        if (EdtfDate.IsDigit(c))
        {
            ReadNumber();
        }
        else if (char.IsLetter(c))
        {
            ReadWord();
        }
        else if (c is '+' or '-' && _time is not null && _offset.Length <= 1)
        {
            ReadOffset();
        }
        else if (c == '(' && _time is not null)
        {
            // The name of a time zone, at the end.
            _isUnclear = _text[_text.Length - 1] != ')';
            _at = _text.Length;
        }
        else
        {
            _isUnclear = !char.IsWhiteSpace(c) && c is not (',' or '.' or '/' or '-' or ':' or '[' or ']');
            _at++;
        }
    }

    private void ReadNumber()
    {
        var start = _at;
        var digits = Digits();
        if (_time is null && digits.Length <= 2 && Peek() == ':' && EdtfDate.IsDigit(Peek(1)))
        {
            _at = start;
            ReadTime();
            return;
        }

        switch (digits.Length, Peek())
        {
            case (4, _):
                Set(ref _year, digits);
                _isYearFirst |= _numbers.Count == 0;
                break;
            case (<= 2, '月' or '월'):
                Set(ref _month, digits);
                break;
            case (<= 2, '日' or '일'):
                Set(ref _day, digits);
                break;
            case (<= 2, _):
                SkipOrdinalSuffix();
                _numbers.Add(int.Parse(digits, CultureInfo.InvariantCulture));
                return;
            default:
                _isUnclear = true;
                return;
        }

        _at += Peek() is '年' or '년' or '月' or '월' or '日' or '일' ? 1 : 0;
    }

    private void ReadTime()
    {
        var hour = Digits();
        _at++;
        var rest = Digits();
        if (Peek() == ':' && EdtfDate.IsDigit(Peek(1)))
        {
            _at++;
            rest += ":" + Digits();
            if (Peek() is '.' or ',' && EdtfDate.IsDigit(Peek(1)))
            {
                _at++;
                rest += "." + Digits();
            }
        }

        var number = int.Parse(hour, CultureInfo.InvariantCulture);
        var start = _at;
        while (char.IsWhiteSpace(Peek()))
        {
            _at++;
        }

        var half = Word().ToUpperInvariant();
        if (half is "AM" or "PM" && number is >= 1 and <= 12)
        {
            number = (number % 12) + (half == "PM" ? 12 : 0);
        }
        else
        {
            _at = start;
        }

        _time = number.ToString("00", CultureInfo.InvariantCulture) + ":" + rest;
    }

    private void ReadOffset()
    {
        var sign = _text[_at++];
        var digits = Digits();
        if (digits.Length == 2 && Peek() == ':')
        {
            _at++;
            digits += Digits();
        }

        _isUnclear = digits.Length is not (2 or 4);
        var minutes = digits.Length == 4 ? digits.Substring(2) : "00";
        _offset =
            digits.Trim('0').Length == 0 ? "Z" : $"{sign}{digits.Substring(0, Math.Min(2, digits.Length))}:{minutes}";
    }

    private void ReadWord()
    {
        var word = Word().ToUpperInvariant();
        if (IndexOf(s_months, word) is >= 0 and var month)
        {
            HasMonthName = true;
            Set(ref _month, month + 1);
        }
        else if (IndexOf(s_weekdays, word) is >= 0 and var weekday)
        {
            Set(ref _weekday, weekday);
        }
        else if (Array.IndexOf(s_seasons, word == "FALL" ? "AUTUMN" : word) is >= 0 and var season)
        {
            Set(ref _month, season + (int)DateSeason.Spring);
        }
        else if (word == "Q" && Peek() is >= '1' and <= '4')
        {
            Set(ref _month, _text[_at++] - '1' + (int)DateSeason.Quarter1);
        }
        else if (word is "UTC" or "GMT" or "UT" or "Z" && _time is not null && _offset.Length == 0)
        {
            _offset = "Z";
        }
        else
        {
            // The name of a time zone may follow its offset.
            _isUnclear = _offset.Length <= 1 && word is not ("OF" or "AT" or "THE" or "ON" or "T");
        }
    }

    private void SkipOrdinalSuffix()
    {
        var start = _at;
        if (Word().ToUpperInvariant() is not ("ST" or "ND" or "RD" or "TH"))
        {
            _at = start;
        }
    }

    private string Digits()
    {
        var start = _at;
        while (EdtfDate.IsDigit(Peek()))
        {
            _at++;
        }

        return _text.Substring(start, _at - start);
    }

    private string Word()
    {
        var start = _at;
        while (char.IsLetter(Peek()))
        {
            _at++;
        }

        return _text.Substring(start, _at - start);
    }

    private char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private void Set(ref int? part, string digits) => Set(ref part, int.Parse(digits, CultureInfo.InvariantCulture));

    private void Set(ref int? part, int value)
    {
        _isUnclear |= part is not null;
        part = value;
    }

    private void Set(ref string? part, string value)
    {
        _isUnclear |= part is not null;
        part = value;
    }

    /// <summary>The index of a name that is written in full, or with its first three or four letters.</summary>
    private static int IndexOf(string[] names, string word) =>
        word.Length < 3
            ? -1
            : Array.FindIndex(
                names,
                name => name == word || (word.Length <= 4 && name.StartsWith(word, StringComparison.Ordinal))
            );
}
