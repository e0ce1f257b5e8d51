using System.Linq.Expressions;
using System.Reflection;
using System.Text;

namespace CorpusSdk.EntityFrameworkCore.Querying;

/// <summary>
/// <see cref="StringComparison.OrdinalIgnoreCase"/> in SQL. Both engines make upper case of ASCII alone (SQLite always,
/// PostgreSQL in columns with the collation "C"), so that the other letters of the text that is sought are replaced one
/// by one, by the rule of .NET.
/// </summary>
internal static class CaseFolding
{
    private static readonly Lazy<ILookup<Rune, Rune>> s_sameLetters = new(FindSameLetters);

    private static readonly MethodInfo s_toUpper = typeof(string).GetMethod(nameof(string.ToUpper), [])!;

    private static readonly MethodInfo s_replace = typeof(string).GetMethod(
        nameof(string.Replace),
        [typeof(string), typeof(string)]
    )!;

    /// <summary>The stored text with the letters that the sought one has in upper case.</summary>
    /// <param name="stored">The stored text.</param>
    /// <param name="sought">The text that it is compared with.</param>
    public static Expression Of(Expression stored, string sought)
    {
        Expression folded = Expression.Call(stored, s_toUpper);
        foreach (var letter in KeyOf(sought).EnumerateRunes().Where(rune => !rune.IsAscii).Distinct())
        {
            foreach (var other in s_sameLetters.Value[letter])
            {
                folded = Expression.Call(
                    folded,
                    s_replace,
                    StoreMembers.Parameter(other.ToString()),
                    StoreMembers.Parameter(letter.ToString())
                );
            }
        }

        return folded;
    }

    /// <summary>The sought text, with each letter as <see cref="Of"/> has it.</summary>
    public static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            _ = key.Append(UpperOf(rune).ToString());
        }

        return key.ToString();
    }

    /// <summary>The upper-case letter that the comparison takes for the same.</summary>
    private static Rune UpperOf(Rune rune)
    {
        var upper = Rune.ToUpperInvariant(rune);
        return string.Equals(upper.ToString(), rune.ToString(), StringComparison.OrdinalIgnoreCase) ? upper : rune;
    }

    /// <summary>The other letters that are the same as one in upper case. ASCII letters have none.</summary>
    private static ILookup<Rune, Rune> FindSameLetters() =>
        Enumerable
            .Range(0x80, 0x10FFFF - 0x80 + 1)
            .Where(Rune.IsValid)
            .Select(value => new Rune(value))
            .Where(rune => Rune.ToUpperInvariant(rune) != rune)
            .Select(rune => (Rune: rune, Upper: UpperOf(rune)))
            .Where(pair => pair.Upper != pair.Rune)
            .ToLookup(pair => pair.Upper, pair => pair.Rune);
}
