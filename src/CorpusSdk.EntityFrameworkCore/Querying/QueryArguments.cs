using System.Text;

namespace CorpusSdk.EntityFrameworkCore.Querying;

/// <summary>Checks the arguments of operators when they are called, not when their results are read.</summary>
internal static class QueryArguments
{
    public static void ThrowIfNotOrdinal(StringComparison comparison)
    {
        QueryPredicates.ThrowIfUndefined(comparison);
        ThrowIfCultural(comparison);
    }

    public static void ThrowIfCultural(StringComparison comparison)
    {
        if (comparison is not (StringComparison.Ordinal or StringComparison.OrdinalIgnoreCase))
        {
            throw new NotSupportedException(
                $"No database compares by {comparison} as .NET does; use StringComparison.Ordinal or OrdinalIgnoreCase."
            );
        }
    }

    /// <summary>Text that is not well-formed would be sent as another one, and found where it is not.</summary>
    public static void ThrowIfNoText(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal) || !IsWellFormed(text))
        {
            throw new ArgumentException(
                "The text has U+0000 or an unpaired surrogate, which no database stores.",
                nameof(text)
            );
        }
    }

    private static bool IsWellFormed(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text;
}
