#if NET
namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>The smallest unit that a date specifies.</summary>
public enum DatePrecision
{
    /// <summary>A year: <c>2024</c>.</summary>
    Year,

    /// <summary>A month of a year: <c>2024-06</c>.</summary>
    Month,

    /// <summary>A day: <c>2024-06-19</c>.</summary>
    Day,

    /// <summary>A second of a day: <c>2024-06-19T10:00:00Z</c>.</summary>
    Time,
}
