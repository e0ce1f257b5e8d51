#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

// A total order that is consistent with equality: dates that cover the same days are told apart by their precision, and
// then by the numbers that they consist of.
public readonly partial record struct EdtfDate
{
    /// <summary>
    /// Compares by the first day that the date may mean, then by the last day, then by precision, an interval after a
    /// single date, then by local time, offset and qualifiers.
    /// </summary>
    /// <param name="other">The date to compare with.</param>
    /// <returns>Less than zero if this date precedes the other one, zero if both are equal.</returns>
    public int CompareTo(EdtfDate other)
    {
        var order = FirstDay.CompareTo(other.FirstDay);
        order = order != 0 ? order : LastDay.CompareTo(other.LastDay);
        order = order != 0 ? order : Precision.CompareTo(other.Precision);
        order = order != 0 ? order : _first.CompareTo(other._first);
        return order != 0 ? order : _second.CompareTo(other._second);
    }

    int IComparable.CompareTo(object? obj) =>
        obj switch
        {
            null => 1,
            EdtfDate other => CompareTo(other),
            _ => throw new ArgumentException("The object must be an EdtfDate.", nameof(obj)),
        };

    /// <summary>Determines whether one date precedes another; see <see cref="CompareTo(EdtfDate)"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator <(EdtfDate left, EdtfDate right) => left.CompareTo(right) < 0;

    /// <summary>
    /// Determines whether one date precedes or equals another; see <see cref="CompareTo(EdtfDate)"/>.
    /// </summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator <=(EdtfDate left, EdtfDate right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one date follows another; see <see cref="CompareTo(EdtfDate)"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator >(EdtfDate left, EdtfDate right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether one date follows or equals another; see <see cref="CompareTo(EdtfDate)"/>.</summary>
    /// <param name="left">The first date.</param>
    /// <param name="right">The second date.</param>
    public static bool operator >=(EdtfDate left, EdtfDate right) => left.CompareTo(right) >= 0;
}
