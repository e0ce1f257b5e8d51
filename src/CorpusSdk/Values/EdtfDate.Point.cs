#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>
/// A date without a time, or a bound of an interval, in one number: four decimal digits of the year, two of the month
/// and two of the day, each in four bits, then the qualifiers.
/// </summary>
/// <remarks>
/// <para>
/// The year is combined with 0001 by exclusive or, so that the number 0 is a valid date. A month or day of 0 is not
/// given. The digit <see cref="Unspecified"/> stands for X.
/// </para>
/// <para>
/// Above the digits, each component has two bits for the qualifier at its left, which applies to the component alone,
/// and two for the one at its right, which applies to all components up to there. Both forms are kept, so that a date
/// is written as it was read. Two bits of <see cref="IntervalBound"/> follow.
/// </para>
/// </remarks>
internal readonly struct EdtfPoint(ulong bits)
{
    /// <summary>The value of the digit X.</summary>
    public const int Unspecified = 0xF;

    /// <summary>The number of bits in use.</summary>
    public const int Length = 46;

    private const int MonthAt = 16;
    private const int DayAt = 24;
    private const int QualifiersAt = 32;
    private const int BoundAt = 44;

    public EdtfPoint(int yearDigits, int monthDigits, int dayDigits)
        : this((uint)((yearDigits ^ 1) | (monthDigits << MonthAt) | (dayDigits << DayAt))) { }

    public EdtfPoint(IntervalBound bound)
        : this((ulong)bound << BoundAt) { }

    public ulong Bits => bits;

    public IntervalBound Bound => (IntervalBound)((bits >> BoundAt) & 3);

    public int YearDigits => ((int)bits & 0xFFFF) ^ 1;

    public int MonthDigits => (int)(bits >> MonthAt) & 0xFF;

    public int DayDigits => (int)(bits >> DayAt) & 0xFF;

    public bool HasMonth => MonthDigits != 0;

    public bool HasDay => DayDigits != 0;

    /// <summary>Whether an X is among the digits: the decimal digits 8 and 9 have no bit for 4.</summary>
    public bool HasUnspecifiedDigits
    {
        get
        {
            var digits = (uint)bits ^ 1;
            return (digits & (digits << 1) & 0x8888_8888) != 0;
        }
    }

    public bool IsSeason => MonthDigits is >= 0x21 and <= 0x41 && (MonthDigits & 0xF) <= 9;

    public DatePrecision Precision =>
        HasDay ? DatePrecision.Day
        : IsSeason ? DatePrecision.Season
        : HasMonth ? DatePrecision.Month
        : DatePrecision.Year;

    /// <summary>The smallest component that is given: 0 for the year, 1 for the month, 2 for the day.</summary>
    public int LastComponent =>
        HasDay ? 2
        : HasMonth ? 1
        : 0;

    /// <summary>All qualifiers of the components.</summary>
    public DateQualifier Qualifier => YearQualifier | LeftQualifier(1) | LeftQualifier(2);

    public DateQualifier YearQualifier => LeftQualifier(0) | RightQualifier(0) | RightQualifier(1) | RightQualifier(2);

    public DateQualifier MonthQualifier => LeftQualifier(1) | RightQualifier(1) | RightQualifier(2);

    public DateQualifier DayQualifier => LeftQualifier(2) | RightQualifier(2);

    /// <summary>The qualifier that is written before a component: 0 for the year, 1 for the month, 2 the day.</summary>
    public DateQualifier LeftQualifier(int component) => (DateQualifier)((bits >> LeftAt(component)) & 3);

    /// <summary>The qualifier that is written after a component; see <see cref="LeftQualifier"/>.</summary>
    public DateQualifier RightQualifier(int component) => (DateQualifier)((bits >> (LeftAt(component) + 2)) & 3);

    public EdtfPoint WithQualifiers(int component, DateQualifier left, DateQualifier right) =>
        new(bits | ((ulong)left << LeftAt(component)) | ((ulong)right << (LeftAt(component) + 2)));

    /// <summary>The number that is written with some digits; null if one of them is X.</summary>
    public static int? Number(int digits)
    {
        var (number, unit) = (0, 1);
        for (; digits != 0; digits >>= 4, unit *= 10)
        {
            if ((digits & 0xF) == Unspecified)
            {
                return null;
            }

            number += (digits & 0xF) * unit;
        }

        return number;
    }

    /// <summary>The decimal digits of a number.</summary>
    public static int Digits(int number)
    {
        var digits = 0;
        for (var shift = 0; number > 0; shift += 4, number /= 10)
        {
            digits |= (number % 10) << shift;
        }

        return digits;
    }

    private static int LeftAt(int component) => QualifiersAt + (4 * component);
}
