#if NET
using CharBuffer = System.Span<char>;
#else
using CharBuffer = char[];
#endif

#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

// One implementation of the text form for spans, and for arrays in the compiler, whose target framework has no spans.
public readonly partial record struct EdtfDate
{
    /// <summary>The length of <c>2024-06-19T10:00:00.0000000+09:00</c>.</summary>
    private const int MaxTextLength = 33;

    /// <summary>
    /// Returns the date in EDTF, which <see cref="Parse(string)"/> reads: <c>2024-06-19</c>, <c>2023-09~</c>.
    /// </summary>
    public override string ToString()
    {
#if NET
        CharBuffer text = stackalloc char[MaxTextLength];
        return new(text[..Write(text)]);
#else
        var text = new char[MaxTextLength];
        return new(text, 0, Write(text));
#endif
    }

    /// <summary>Writes the date in EDTF.</summary>
    /// <param name="text">A buffer of at least <see cref="MaxTextLength"/> characters.</param>
    /// <returns>The number of characters written.</returns>
    private int Write(CharBuffer text)
    {
        var at = 0;
        WritePoint(text, ref at, FirstPoint);
        if (IsInterval)
        {
            text[at++] = '/';
            WritePoint(text, ref at, LastPoint);
        }
        else if (Kind == DateKind.DateTime)
        {
            WriteTime(text, ref at, PackedTime);
        }

        return at;
    }

    private static void WritePoint(CharBuffer text, ref int at, EdtfPoint point)
    {
        if (point.Bound != IntervalBound.Date)
        {
            for (var dots = point.Bound == IntervalBound.Open ? 2 : 0; dots > 0; dots--)
            {
                text[at++] = '.';
            }

            return;
        }

        WriteComponent(text, ref at, point, 0, point.YearDigits, 4);
        if (point.HasMonth)
        {
            text[at++] = '-';
            WriteComponent(text, ref at, point, 1, point.MonthDigits, 2);
        }

        if (point.HasDay)
        {
            text[at++] = '-';
            WriteComponent(text, ref at, point, 2, point.DayDigits, 2);
        }
    }

    private static void WriteComponent(
        CharBuffer text,
        ref int at,
        EdtfPoint point,
        int component,
        int digits,
        int count
    )
    {
        WriteQualifier(text, ref at, point.LeftQualifier(component));
        for (var shift = 4 * (count - 1); shift >= 0; shift -= 4)
        {
            var digit = (digits >> shift) & 0xF;
            text[at++] = digit == EdtfPoint.Unspecified ? 'X' : (char)('0' + digit);
        }

        WriteQualifier(text, ref at, point.RightQualifier(component));
    }

    private static void WriteQualifier(CharBuffer text, ref int at, DateQualifier qualifier)
    {
        if (qualifier != DateQualifier.None)
        {
            text[at++] = qualifier switch
            {
                DateQualifier.Uncertain => '?',
                DateQualifier.Approximate => '~',
                _ => '%',
            };
        }
    }

    private static void WriteTime(CharBuffer text, ref int at, EdtfTime packed)
    {
        var time = packed.Time;
        text[at++] = 'T';
        WriteHoursAndMinutes(text, ref at, time);
        if (packed.HasSeconds)
        {
            text[at++] = ':';
            WriteTwoDigits(text, ref at, time.Seconds);
            if (packed.FractionDigits > 0)
            {
                text[at++] = '.';
                var (unit, rest) = ((int)TimeSpan.TicksPerSecond, (int)(time.Ticks % TimeSpan.TicksPerSecond));
                for (var left = packed.FractionDigits; left > 0; left--)
                {
                    unit /= 10;
                    text[at++] = (char)('0' + (rest / unit % 10));
                }
            }
        }

        if (packed.Offset is { } offset)
        {
            if (offset == TimeSpan.Zero)
            {
                text[at++] = 'Z';
                return;
            }

            text[at++] = offset < TimeSpan.Zero ? '-' : '+';
            WriteHoursAndMinutes(text, ref at, offset.Duration());
        }
    }

    private static void WriteHoursAndMinutes(CharBuffer text, ref int at, TimeSpan time)
    {
        WriteTwoDigits(text, ref at, time.Hours);
        text[at++] = ':';
        WriteTwoDigits(text, ref at, time.Minutes);
    }

    private static void WriteTwoDigits(CharBuffer text, ref int at, int number)
    {
        text[at++] = (char)('0' + (number / 10));
        text[at++] = (char)('0' + (number % 10));
    }
}
