#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>What is known about the start or the end of an interval.</summary>
public enum IntervalBound
{
    /// <summary>It has a date.</summary>
    Date,

    /// <summary><c>..</c>: there is none; the interval has not begun at any date, or has not ended.</summary>
    Open,

    /// <summary>An empty text, as in <c>2024/</c>: there is one, but its date is not known.</summary>
    Unknown,
}
