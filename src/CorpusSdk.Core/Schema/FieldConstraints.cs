namespace CorpusSdk.Core.Schema;

/// <summary>The constraints that the attributes of System.ComponentModel.DataAnnotations put on a value.</summary>
/// <param name="Minimum">The smallest number that is valid.</param>
/// <param name="Maximum">The greatest number that is valid.</param>
/// <param name="MinLength">The minimum number of UTF-16 code units, or of items.</param>
/// <param name="MaxLength">The maximum number of UTF-16 code units, or of items.</param>
/// <param name="Pattern">A regular expression that the whole text must match.</param>
/// <param name="IsUrl">Whether the value must be an absolute web address.</param>
public sealed record FieldConstraints(
    decimal? Minimum,
    decimal? Maximum,
    int? MinLength,
    int? MaxLength,
    string? Pattern,
    bool IsUrl
)
{
    public static readonly FieldConstraints None = new(null, null, null, null, null, false);

    /// <summary>The constraints of a collection that apply to its items: all but those of length.</summary>
    internal FieldConstraints ForItems => this with { MinLength = null, MaxLength = null };

    internal bool HasLength => MinLength is not null || MaxLength is not null;

    internal bool IsLengthInRange(int length) => length >= (MinLength ?? length) && length <= (MaxLength ?? length);

    /// <summary>
    /// The length in the words of messages: <c>3 to 5 entries</c>, <c>at most 1 entry</c>, <c>entries</c>.
    /// </summary>
    /// <param name="plural">The noun for what is counted.</param>
    internal string LengthRange(string plural)
    {
        var noun = (MaxLength ?? MinLength) == 1 ? Singular(plural) : plural;
        return (MinLength, MaxLength) switch
        {
            (null, null) => plural,
            ({ } n, null) => FormattableString.Invariant($"at least {n} {noun}"),
            (null, { } n) => FormattableString.Invariant($"at most {n} {noun}"),
            ({ } n, { } m) => n == m
                ? FormattableString.Invariant($"{n} {noun}")
                : FormattableString.Invariant($"{n} to {m} {noun}"),
        };
    }

    private static string Singular(string plural) =>
        plural.EndsWith("ies", StringComparison.Ordinal)
            ? plural.Substring(0, plural.Length - 3) + "y"
            : plural.Substring(0, plural.Length - 1);
}
