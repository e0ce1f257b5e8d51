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
    /// <summary>The length of <c>2024-06-19T10:00:00+09:00</c>.</summary>
    private const int MaxTextLength = 25;

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
        WriteTwoDigits(text, ref at, Year / 100);
        WriteTwoDigits(text, ref at, Year % 100);
        if (_month != 0)
        {
            text[at++] = '-';
            WriteTwoDigits(text, ref at, _month);
        }

        if (_day != 0)
        {
            text[at++] = '-';
            WriteTwoDigits(text, ref at, _day);
        }

        if (Time is { } time)
        {
            text[at++] = 'T';
            WriteHoursAndMinutes(text, ref at, time);
            text[at++] = ':';
            WriteTwoDigits(text, ref at, time.Seconds);
        }

        if (Offset is { } offset)
        {
            if (offset == TimeSpan.Zero)
            {
                text[at++] = 'Z';
            }
            else
            {
                text[at++] = offset < TimeSpan.Zero ? '-' : '+';
                WriteHoursAndMinutes(text, ref at, offset.Duration());
            }
        }

        if (Qualifier != DateQualifier.None)
        {
            text[at++] = Qualifier switch
            {
                DateQualifier.Uncertain => '?',
                DateQualifier.Approximate => '~',
                _ => '%',
            };
        }

        return at;
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
