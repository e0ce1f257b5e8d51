#if NET
using System.Text.Json.Serialization;
using CorpusSdk.Json;

namespace CorpusSdk;

#else
namespace CorpusSdk.Core.Text;

#endif

/// <summary>What an <see cref="EdtfDate"/> is.</summary>
#if NET
[JsonConverter(typeof(WordJsonConverter<DateKind>))]
#endif
public enum DateKind
{
    /// <summary>A year, a month or a day, perhaps with unspecified digits: <c>2024-06</c>, <c>202X</c>.</summary>
    Date,

    /// <summary>A day and a time: <c>2024-06-19T10:00:00Z</c>.</summary>
    DateTime,

    /// <summary>A season or another part of a year: <c>2024-21</c>.</summary>
    Season,

    /// <summary>An interval: <c>2024-06/2024-08</c>, <c>2024/..</c>.</summary>
    Interval,
}
