#if NET
using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>The smallest unit that a date states, even if its digits are unspecified.</summary>
#if NET
[JsonConverter(typeof(WordJsonConverter<DatePrecision>))]
#endif
public enum DatePrecision
{
    /// <summary>A year: <c>2024</c>, <c>202X</c>.</summary>
    Year,

    /// <summary>A season, a quarter or another part of a year: <c>2024-21</c>.</summary>
    Season,

    /// <summary>A month of a year: <c>2024-06</c>, <c>2024-XX</c>.</summary>
    Month,

    /// <summary>A day: <c>2024-06-19</c>, <c>2024-06-XX</c>.</summary>
    Day,

    /// <summary>A time of a day: <c>2024-06-19T10:00:00Z</c>.</summary>
    Time,
}
