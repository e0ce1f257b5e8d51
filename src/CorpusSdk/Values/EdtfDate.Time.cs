#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>
/// A time of day in one number, so that numbers are in the order of the times: from above, units of 100 nanoseconds,
/// the offset from UTC, and how the time is written.
/// </summary>
internal readonly struct EdtfTime(ulong bits)
{
    /// <summary>The most digits of a fraction of a second.</summary>
    public const int MaxFractionDigits = 7;

    private const int MaxOffsetMinutes = 14 * 60;
    private const int OffsetAt = 4;
    private const int TicksAt = 15;

    /// <summary>Added to an offset, so that 0 means none.</summary>
    private const int OffsetBias = MaxOffsetMinutes + 1;

    /// <param name="time">The time of day.</param>
    /// <param name="offset">The offset; null for none.</param>
    /// <param name="secondDigits">
    /// How seconds are written: 0 without, 1 without a fraction, otherwise 1 plus the digits of the fraction.
    /// </param>
    public EdtfTime(TimeSpan time, TimeSpan? offset, int secondDigits)
        : this(
            ((ulong)time.Ticks << TicksAt)
                | ((ulong)(offset is { } given ? (given.Ticks / TimeSpan.TicksPerMinute) + OffsetBias : 0) << OffsetAt)
                | (uint)secondDigits
        ) { }

    public EdtfTime(TimeSpan time, TimeSpan? offset)
        : this(time, offset, 1 + DigitsOf(time)) { }

    public ulong Bits => bits;

    public TimeSpan Time => new((long)(bits >> TicksAt));

    public TimeSpan? Offset =>
        ((int)(bits >> OffsetAt) & 0x7FF) is var offset and not 0 ? new TimeSpan(0, offset - OffsetBias, 0) : null;

    public bool HasSeconds => (bits & 0xF) != 0;

    public int FractionDigits => HasSeconds ? (int)(bits & 0xF) - 1 : 0;

    public static bool IsOffset(TimeSpan offset) =>
        offset.Ticks % TimeSpan.TicksPerMinute == 0
        && offset.Ticks / TimeSpan.TicksPerMinute is >= -MaxOffsetMinutes and <= MaxOffsetMinutes;

    /// <summary>The digits that the fraction of a second needs.</summary>
    private static int DigitsOf(TimeSpan time)
    {
        var digits = MaxFractionDigits;
        for (var ticks = time.Ticks % TimeSpan.TicksPerSecond; digits > 0 && ticks % 10 == 0; ticks /= 10)
        {
            digits--;
        }

        return digits;
    }
}
