using System.Globalization;

namespace CorpusSdk.Tool.Terminal;

/// <summary>A number with its noun: <c>1 quote</c>, <c>2 quotes</c>.</summary>
internal static class Counted
{
    /// <param name="count">The number.</param>
    /// <param name="one">The noun.</param>
    /// <param name="many">Its plural; null if it only adds an <c>s</c>.</param>
    public static string Of(int count, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many ?? one + "s")}");
}
