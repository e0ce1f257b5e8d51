using System.Buffers;
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
        if (!IsText(text))
        {
            throw new ArgumentException(
                "The text has U+0000 or an unpaired surrogate, which no database stores.",
                nameof(text)
            );
        }
    }

    /// <summary>Whether a database can store the text: it has no U+0000 and no unpaired surrogate.</summary>
    public static bool IsText(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text;
        for (int surrogate; (surrogate = rest.IndexOfAnyInRange('\uD800', '\uDFFF')) >= 0; )
        {
            if (Rune.DecodeFromUtf16(rest[surrogate..], out _, out var length) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[(surrogate + length)..];
        }

        return true;
    }
}
