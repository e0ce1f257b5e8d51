namespace CorpusSdk.Matching.Unicode;

/// <summary>The characters with the property White_Space, which not every runtime agrees on.</summary>
internal static class WhiteSpace
{
    /// <summary>Whether the character is a space, a line end or the like.</summary>
    public static bool Is(char c) =>
        c < '\u0085'
            ? c is ' ' or (>= '\t' and <= '\r')
            : c
                is '\u0085'
                    or '\u00A0'
                    or '\u1680'
                    or (>= '\u2000' and <= '\u200A')
                    or '\u2028'
                    or '\u2029'
                    or '\u202F'
                    or '\u205F'
                    or '\u3000';
}
