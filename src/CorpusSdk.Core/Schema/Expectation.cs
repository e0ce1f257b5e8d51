using System.Globalization;

namespace CorpusSdk.Core.Schema;

/// <summary>What a field wants, in the words of messages; goes with "must be".</summary>
internal static class Expectation
{
    private const int MostWords = 12;

    public static string Of(SchemaField field) => Of(field.Type, field.Limits);

    public static string Of(FieldType type, FieldConstraints limits) =>
        type.Kind switch
        {
            FieldKind.Text when limits.IsUrl => "an absolute URL that starts with http:// or https://",
            FieldKind.Text when limits is { Shortest: not null } or { Longest: not null } => "text of "
                + Range(limits.Shortest, limits.Longest, "characters"),
            FieldKind.Text => "text",
            FieldKind.Boolean => "'true' or 'false'",
            FieldKind.WholeNumber => "a whole number" + NumberRange(type, limits),
            FieldKind.RealNumber or FieldKind.ExactNumber => "a number" + NumberRange(type, limits),
            FieldKind.Unique => "a GUID such as '0f8fad5b-d9cb-469f-a165-70867728950e'",
            FieldKind.Uri => limits.IsUrl ? "an absolute URL that starts with http:// or https://" : "a URI",
            FieldKind.Date => "a date such as '2024-06-19', '2024-06' or '2024'",
            FieldKind.Day => "a day such as '2024-06-19'",
            FieldKind.Time => "a time of day such as '14:30' or '14:30:15'",
            FieldKind.Instant => "a date and time such as '2024-06-19T14:30:00+09:00'",
            FieldKind.Duration => "a duration such as '01:30:00' or 'PT1H30M'",
            FieldKind.Word => Words(type),
            FieldKind.Words => "a list of " + Words(type),
            FieldKind.Reference => $"the id of {Nouns.WithArticle(Nouns.Of(NameOf(type.Record!)))}",
            FieldKind.Record => "a mapping of keys to values",
            FieldKind.Dictionary => "a mapping of keys to values",
            _ => "a list of " + Range(limits.Shortest, limits.Longest, "entries"),
        };

    /// <summary><c>3 to 5 entries</c>, <c>at most 5 entries</c>, <c>entries</c>.</summary>
    public static string Range(int? least, int? most, string of)
    {
        var count =
            (most ?? least) == 1
                ? of.EndsWith("ies", StringComparison.Ordinal)
                    ? of.Substring(0, of.Length - 3) + "y"
                    : of.Substring(0, of.Length - 1)
                : of;
        return (least, most) switch
        {
            (null, null) => of,
            ({ } n, null) => FormattableString.Invariant($"at least {n} {count}"),
            (null, { } n) => FormattableString.Invariant($"at most {n} {count}"),
            ({ } n, { } m) => n == m
                ? FormattableString.Invariant($"{n} {count}")
                : FormattableString.Invariant($"{n} to {m} {count}"),
        };
    }

    /// <summary>The last part of a C# type's name.</summary>
    public static string NameOf(string type) => type.Substring(type.LastIndexOf('.') + 1);

    private static string Words(FieldType type)
    {
        var words = type.Words.Select(word => $"'{word.Spellings[0]}'").ToList();
        return words.Count == 0 ? "a member of an enumeration that has no members"
            : words.Count <= MostWords
                ? words.Count == 1 ? words[0]
                    : string.Join(", ", words.Take(words.Count - 1)) + " or " + words[words.Count - 1]
            : string.Join(", ", words.Take(MostWords))
                + $" or one of {(words.Count - MostWords).ToString(CultureInfo.InvariantCulture)} others";
    }

    private static string NumberRange(FieldType type, FieldConstraints limits)
    {
        var (least, most) = WholeNumbers.RangeOf(type.CSharp);
        least = limits.Least ?? least;
        most = limits.Most ?? most;
        return (least, most) switch
        {
            (null, null) => "",
            ({ } n, null) => FormattableString.Invariant($" of at least {n}"),
            (null, { } n) => FormattableString.Invariant($" of at most {n}"),
            ({ } n, { } m) => FormattableString.Invariant($" from {n} to {m}"),
        };
    }
}

/// <summary>The types of whole numbers.</summary>
internal static class WholeNumbers
{
    public static (decimal? Least, decimal? Most) RangeOf(string type) =>
        type switch
        {
            "sbyte" => (sbyte.MinValue, sbyte.MaxValue),
            "byte" => (byte.MinValue, byte.MaxValue),
            "short" => (short.MinValue, short.MaxValue),
            "ushort" => (ushort.MinValue, ushort.MaxValue),
            "int" => (int.MinValue, int.MaxValue),
            "uint" => (uint.MinValue, uint.MaxValue),
            "long" => (long.MinValue, long.MaxValue),
            "ulong" => (ulong.MinValue, ulong.MaxValue),
            _ => (null, null),
        };
}
