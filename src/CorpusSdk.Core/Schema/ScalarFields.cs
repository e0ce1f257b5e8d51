using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Text;
using CorpusSdk.Generated;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Schema;

/// <summary>Reads texts as the single values that the user's properties may be.</summary>
internal static class ScalarFields
{
    private const int LongestText = 1_000_000;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(1);

    private static readonly string[] s_times = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    private static readonly string[] s_instants =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mmzzz",
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
    ];

    /// <summary>
    /// A space for the <c>T</c>, spaces before the offset, and an offset without its colon: YAML's timestamps.
    /// </summary>
    private static readonly Regex s_timestamp = new(
        @"^(\d{4}-\d\d-\d\d)(?:[Tt]|[ \t]+)(\d\d?:\d\d(?::\d\d(?:\.\d{1,7})?\d*)?)[ \t]*([Zz]|[+-]\d\d(?::?\d\d)?)?$",
        RegexOptions.CultureInvariant
    );

    /// <returns>False where the value cannot be used; that has been reported then.</returns>
    public static bool Write(FieldType type, FieldConstraints limits, KeyedValue entry, FactWriter facts)
    {
        if (type.Kind == FieldKind.Word)
        {
            return Word(type, entry) is { } word && Whole(facts, word);
        }

        if (type.Kind == FieldKind.Date)
        {
            return ValueReader.Date(entry) is { } date && facts.Date(date.Value) is not null;
        }

        if (ValueReader.TextUpTo(LongestText)(entry) is not { } located)
        {
            return false;
        }

        var text = located.Value;
        var isRead = type.Kind switch
        {
            FieldKind.Text => Text(text, limits, entry) is { } fitting && facts.Text(fitting) is not null,
            FieldKind.Boolean => Boolean(text) is { } truth && facts.Number(truth ? 1 : 0) is not null,
            FieldKind.WholeNumber => Number(text, type, limits) is { } number
                && number == decimal.Truncate(number)
                && Whole(facts, Bits(number)),
            FieldKind.RealNumber => Real(text, type, limits) is { } real
                && Whole(facts, BitConverter.DoubleToInt64Bits(real)),
            FieldKind.ExactNumber => Number(text, type, limits) is { } exact
                && facts.Text(exact.ToString(CultureInfo.InvariantCulture)) is not null,
            FieldKind.Unique => Guid.TryParse(text, out var guid) && facts.Text(guid.ToString("D")) is not null,
            FieldKind.Uri => Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out _)
                && !text.Any(char.IsWhiteSpace)
                && (!limits.IsUrl || ValueReader.IsWebAddress(text))
                && facts.Text(text) is not null,
            FieldKind.Day => DateTime.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            ) && Whole(facts, day.Ticks / TimeSpan.TicksPerDay),
            FieldKind.Time => DateTime.TryParseExact(
                text,
                s_times,
                CultureInfo.InvariantCulture,
                DateTimeStyles.NoCurrentDateDefault,
                out var time
            ) && Whole(facts, time.TimeOfDay.Ticks),
            FieldKind.Instant => Instant(text) is { } instant
                && Whole(facts, instant.Ticks)
                && Whole(facts, (long)instant.Offset.TotalMinutes),
            FieldKind.Duration => Duration(text) is { } duration && Whole(facts, duration.Ticks),
            _ => false,
        };
        if (!isRead && type.Kind != FieldKind.Text)
        {
            entry.ReportInvalid(Expectation.Of(type, limits), Found(text, type, limits));
        }

        return isRead;
    }

    /// <summary>
    /// The bits of an enumeration's member. A mistyped one is reported, and taken for what it was meant to be.
    /// </summary>
    public static long? Word(FieldType type, KeyedValue entry)
    {
        if (ValueReader.Text(entry) is not { } text)
        {
            return null;
        }

        var exact = type.Words.FirstOrDefault(word =>
            word.Spellings.Contains(text.Value, StringComparer.OrdinalIgnoreCase)
        );
        if (exact is not null)
        {
            return exact.Value;
        }

        var meant = NearestWord.Of(text.Value, type.Words.SelectMany(word => word.Spellings));
        entry.ReportInvalid(
            Expectation.Of(type with { Kind = FieldKind.Word }, FieldConstraints.None),
            ValueReader.Quoted(text.Value, meant)
        );
        return type.Words.FirstOrDefault(word => meant is not null && word.Spellings.Contains(meant))?.Value;
    }

    /// <summary>Null where it does not fit, which has been reported.</summary>
    private static string? Text(string text, FieldConstraints limits, KeyedValue entry)
    {
        if (limits.IsUrl)
        {
            return ValueReader.Url(entry)?.Value;
        }

        if ((limits.Shortest is { } least && text.Length < least) || (limits.Longest is { } most && text.Length > most))
        {
            entry.ReportInvalid(
                Expectation.Of(new(FieldKind.Text, "string"), limits),
                FormattableString.Invariant($"{text.Length} long")
            );
            return null;
        }

        if (limits.Pattern is { } pattern && Mismatch(text, pattern) is { } reason)
        {
            entry.ReportInvalid(
                $"text that matches '{VisibleText.Shorten(pattern, 200)}'",
                $"'{VisibleText.Shorten(text, 100)}'{reason}"
            );
            return null;
        }

        return text;
    }

    /// <summary>Null where the whole text matches, as [RegularExpression] has it.</summary>
    private static string? Mismatch(string text, string pattern)
    {
        try
        {
            var match = Regex.Match(text, pattern, RegexOptions.CultureInvariant, s_patience);
            return match.Success && match.Index == 0 && match.Length == text.Length ? null : "";
        }
        catch (RegexMatchTimeoutException)
        {
            return " (matching took more than a second)";
        }
    }

    private static bool? Boolean(string text) =>
        string.Equals(text, "true", StringComparison.OrdinalIgnoreCase) ? true
        : string.Equals(text, "false", StringComparison.OrdinalIgnoreCase) ? false
        : null;

    private static decimal? Number(string text, FieldType type, FieldConstraints limits)
    {
        var (least, most) = WholeNumbers.RangeOf(type.CSharp);
        return
            decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= (least ?? number)
            && number <= (most ?? number)
            && number >= (limits.Least ?? number)
            && number <= (limits.Most ?? number)
            ? number
            : null;
    }

    private static double? Real(string text, FieldType type, FieldConstraints limits)
    {
        if (text is ".nan" or ".NaN" or ".NAN")
        {
            return limits is { Least: null, Most: null } ? double.NaN : null;
        }

        if (text.TrimStart('-', '+') is ".inf" or ".Inf" or ".INF")
        {
            return limits is { Least: null, Most: null }
                ? text[0] == '-'
                    ? double.NegativeInfinity
                    : double.PositiveInfinity
                : null;
        }

        if (
            !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real)
            || double.IsInfinity(real)
            || double.IsNaN(real)
            || (limits.Least is { } least && real < (double)least)
            || (limits.Most is { } most && real > (double)most)
        )
        {
            return null;
        }

        return type.CSharp != "float" ? real
            : float.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var single)
            && !float.IsInfinity(single)
                ? single
            : null;
    }

    /// <summary>
    /// Without an offset it is UTC, and without a time the beginning of the day, as YAML 1.1 defines its timestamps.
    /// </summary>
    private static DateTimeOffset? Instant(string text)
    {
        var match = s_timestamp.Match(text);
        if (match.Success)
        {
            var (time, offset) = (match.Groups[2].Value, match.Groups[3].Value);
            time = time.IndexOf(':') == 1 ? "0" + time : time;
            offset = offset.Length switch
            {
                0 or 1 => "+00:00",
                3 => offset + ":00",
                5 => offset.Insert(3, ":"),
                _ => offset,
            };
            text = match.Groups[1].Value + "T" + time + offset;
        }

        return DateTimeOffset.TryParseExact(
            text,
            s_instants,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var instant
        )
            ? instant
            : null;
    }

    private static TimeSpan? Duration(string text)
    {
        if (text.TrimStart('-').StartsWith("P", StringComparison.Ordinal))
        {
            try
            {
                return XmlConvert.ToTimeSpan(text);
            }
            catch (Exception e) when (e is FormatException or OverflowException)
            {
                return null;
            }
        }

        return text.IndexOf(':') > 0 && TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var duration)
            ? duration
            : null;
    }

    private static string Found(string text, FieldType type, FieldConstraints limits)
    {
        var meant = type.Kind switch
        {
            FieldKind.Boolean => text.ToUpperInvariant() switch
            {
                "YES" or "Y" or "ON" or "1" => "true",
                "NO" or "N" or "OFF" or "0" => "false",
                _ => NearestWord.Of(text, ["true", "false"]),
            },
            FieldKind.Day when Instant(text) is { } instant => instant.ToString(
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture
            ),
            FieldKind.Uri when limits.IsUrl && ValueReader.IsWebAddress("https://" + text) && text.IndexOf('.') > 0 =>
                "https://" + text,
            _ => null,
        };
        return ValueReader.Quoted(text, meant);
    }

    private static long Bits(decimal number) => number > long.MaxValue ? unchecked((long)(ulong)number) : (long)number;

    private static bool Whole(FactWriter facts, long number) => facts.Key(unchecked((ulong)number)) is not null;
}
