using System.Diagnostics.CodeAnalysis;
#if NET
using DateText = System.ReadOnlySpan<char>;
#else
using DateText = string;
#endif

#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

// The grammar: EDTF levels 0 and 1 for years of four digits, and of level 2 the qualifiers of components, unspecified
// digits at any place, and parts of a year.
public readonly partial record struct EdtfDate
{
    /// <summary>
    /// The digits of a month or day <c>00</c>, which does not exist; 0 means that there is no month or day.
    /// </summary>
    private const int WrittenZero = 0xAA;

    private const string YearRange = "years range from 0001 to 9999; no others are supported";

    /// <summary>Parses a date in EDTF.</summary>
    /// <param name="text">The text, for example <c>2024-06-19</c> or <c>2023-09~</c>.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is not a date; the message says why.</exception>
    public static EdtfDate Parse(string text) =>
        TryParse(text ?? throw new ArgumentNullException(nameof(text)), out var date, out var reason)
            ? date
            : throw new FormatException($"'{text}' is not a valid date: {reason}");

    /// <summary>Tries to parse a date in EDTF.</summary>
    /// <param name="text">The text, for example <c>2024-06-19</c> or <c>2023-09~</c>.</param>
    /// <param name="date">The date; the default value on failure.</param>
    /// <returns>True if <paramref name="text"/> is a date.</returns>
    public static bool TryParse(string? text, out EdtfDate date)
    {
        var isRead = TryRead(text ?? "", out date, out _);
        date = isRead ? date : default;
        return isRead;
    }

    /// <summary>Tries to parse a date in EDTF, and explains a failure.</summary>
    /// <param name="text">The text, for example <c>2024-06-19</c> or <c>2023-09~</c>.</param>
    /// <param name="date">The date; the default value on failure.</param>
    /// <param name="reason">
    /// On failure, one line of English that says why and, if it can be inferred, what to write instead. Of
    /// <paramref name="text"/> it repeats only digits and punctuation.
    /// </param>
    /// <returns>True if <paramref name="text"/> is a date.</returns>
    public static bool TryParse(string? text, out EdtfDate date, [NotNullWhen(false)] out string? reason) =>
        TryParse(text, out date, out reason, out _);

    /// <summary>Tries to parse a date in EDTF; explains and, if its meaning is clear, corrects other text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="date">The date; the default value on failure.</param>
    /// <param name="reason">See <see cref="TryParse(string?, out EdtfDate, out string?)"/>.</param>
    /// <param name="correction">
    /// On failure, the same date in EDTF; null if the meaning of the text is not clear.
    /// </param>
    internal static bool TryParse(
        string? text,
        out EdtfDate date,
        [NotNullWhen(false)] out string? reason,
        out string? correction
    )
    {
        text ??= "";
        correction = null;
        if (TryRead(text, out date, out reason))
        {
            return true;
        }

        date = default;
        if (reason is null)
        {
            (reason, correction) = Explain(text);
        }

        return false;
    }

    /// <param name="text">The text to read.</param>
    /// <param name="date">The date.</param>
    /// <param name="impossible">
    /// If the text is well-formed but the date does not exist, the reason; null if the text is malformed.
    /// </param>
    private static bool TryRead(DateText text, out EdtfDate date, out string? impossible)
    {
        date = default;
        impossible = null;
        var at = 0;
        if (!ReadBound(text, ref at, out var first))
        {
            return false;
        }

        if (Skip(text, ref at, '/'))
        {
            if (!ReadBound(text, ref at, out var last) || at < text.Length)
            {
                return false;
            }

            impossible = WhyImpossible(first) ?? WhyImpossible(last) ?? WhyNoInterval(first, last);
            date = new(first, last);
            return impossible is null;
        }

        if (first.Bound != IntervalBound.Date)
        {
            return false;
        }

        if (first is { HasDay: true, Qualifier: DateQualifier.None } && Skip(text, ref at, 'T'))
        {
            return TryReadTime(text, at, first, out date, out impossible);
        }

        if (at < text.Length)
        {
            return false;
        }

        impossible = WhyImpossible(first);
        date = new(first);
        return impossible is null;
    }

    /// <summary>Reads one date, <c>..</c>, or nothing before a slash or the end.</summary>
    private static bool ReadBound(DateText text, ref int at, out EdtfPoint point)
    {
        point = new(IntervalBound.Unknown);
        if (at == text.Length || text[at] == '/')
        {
            return true;
        }

        if (Skip(text, ref at, '.'))
        {
            point = new(IntervalBound.Open);
            return Skip(text, ref at, '.');
        }

        return ReadPoint(text, ref at, out point);
    }

    private static bool ReadPoint(DateText text, ref int at, out EdtfPoint point)
    {
        point = default;
        var (month, day) = (default(Component), default(Component));
        if (
            !ReadComponent(text, ref at, 4, out var year)
            || (Skip(text, ref at, '-') && !ReadComponent(text, ref at, 2, out month))
            || (month.IsGiven && Skip(text, ref at, '-') && !ReadComponent(text, ref at, 2, out day))
        )
        {
            return false;
        }

        point = new EdtfPoint(year.Digits, month.Digits, day.Digits)
            .WithQualifiers(0, year.Left, year.Right)
            .WithQualifiers(1, month.Left, month.Right)
            .WithQualifiers(2, day.Left, day.Right);
        return true;
    }

    /// <summary>Reads digits and Xs with a qualifier before or after them, not both.</summary>
    private static bool ReadComponent(DateText text, ref int at, int count, out Component component)
    {
        var left = ReadQualifier(text, ref at);
        var digits = 0;
        component = default;
        if (text.Length - at < count)
        {
            return false;
        }

        for (var end = at + count; at < end; at++)
        {
            if (!IsDigit(text[at]) && text[at] != 'X')
            {
                return false;
            }

            digits = (digits << 4) | (text[at] == 'X' ? EdtfPoint.Unspecified : text[at] - '0');
        }

        var right = left == DateQualifier.None ? ReadQualifier(text, ref at) : DateQualifier.None;
        component = new(true, digits == 0 && count == 2 ? WrittenZero : digits, left, right);
        return true;
    }

    private static DateQualifier ReadQualifier(DateText text, ref int at) =>
        Skip(text, ref at, '?') ? DateQualifier.Uncertain
        : Skip(text, ref at, '~') ? DateQualifier.Approximate
        : Skip(text, ref at, '%') ? DateQualifier.Both
        : DateQualifier.None;

    /// <summary>Reads exactly two ASCII digits.</summary>
    private static bool ReadTwoDigits(DateText text, ref int at, out int number)
    {
        number = 0;
        if (text.Length - at < 2 || !IsDigit(text[at]) || !IsDigit(text[at + 1]))
        {
            return false;
        }

        number = (10 * (text[at] - '0')) + text[at + 1] - '0';
        at += 2;
        return true;
    }

    private static bool Skip(DateText text, ref int at, char expected)
    {
        var isThere = at < text.Length && text[at] == expected;
        at += isThere ? 1 : 0;
        return isThere;
    }

    internal static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>A year, a month or a day as it is written.</summary>
    private readonly struct Component(bool isGiven, int digits, DateQualifier left, DateQualifier right)
    {
        public bool IsGiven => isGiven;

        public int Digits => digits;

        public DateQualifier Left => left;

        public DateQualifier Right => right;
    }
}
