using System.Runtime.CompilerServices;

namespace CorpusSdk.Matching.Unicode;

/// <summary>Characters in names that are the same to a reader: the kinds of apostrophes and of hyphens.</summary>
internal static class NameCharacters
{
    /// <summary>The text with one kind of each, and the same offsets.</summary>
    [MethodImpl(Jit.Optimize)]
    public static string Unify(string text)
    {
        char[]? unified = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is < '\u00B4' and not '`')
            {
                continue;
            }

            var same = Unify(c);
            if (same != c)
            {
                unified ??= text.ToCharArray();
                unified[i] = same;
            }
        }

        return unified is null ? text : new(unified);
    }

    private static char Unify(char c) =>
        c switch
        {
            '`' or '\u00B4' => '\'',
            '\u02B9' or '\u02BB' or '\u02BC' or '\u02BD' => '\'',
            '\u2018' or '\u2019' or '\u201B' or '\u2032' or '\uFF07' => '\'',
            '\u2010' or '\u2011' or '\uFE63' or '\uFF0D' => '-',
            _ => c,
        };
}
