using System.Runtime.CompilerServices;
#if NET8_0_OR_GREATER
using System.Buffers;
#endif

namespace CorpusSdk.Matching.Unicode;

/// <summary>Characters in names that are the same to a reader: the kinds of apostrophes and of hyphens.</summary>
internal static class NameCharacters
{
    private const string Apostrophes = "`\u00B4\u02B9\u02BB\u02BC\u02BD\u2018\u2019\u201B\u2032\uFF07";
    private const string Hyphens = "\u2010\u2011\uFE63\uFF0D";

#if NET8_0_OR_GREATER
    private static readonly SearchValues<char> s_kinds = SearchValues.Create(Apostrophes + Hyphens);
#endif

    /// <summary>The text with one kind of each, and the same offsets.</summary>
    public static string Unify(string text)
    {
        var at = Next(text, 0);
        if (at == text.Length)
        {
            return text;
        }

        var unified = text.ToCharArray();
        for (; at < text.Length; at = Next(text, at + 1))
        {
            unified[at] = Hyphens.IndexOf(unified[at]) < 0 ? '\'' : '-';
        }

        return new(unified);
    }

    /// <summary>The offset of the next of these characters, or the text's length.</summary>
    [MethodImpl(Jit.Optimize)]
    private static int Next(string text, int start)
    {
#if NET8_0_OR_GREATER
        var next = text.AsSpan(start).IndexOfAny(s_kinds);
        return next < 0 ? text.Length : start + next;
#else
        while (start < text.Length && (text[start] is < '\u00B4' and not '`' || !IsKind(text[start])))
        {
            start++;
        }

        return start;
#endif
    }

#if !NET8_0_OR_GREATER
    private static bool IsKind(char c) => Apostrophes.IndexOf(c) >= 0 || Hyphens.IndexOf(c) >= 0;
#endif
}
