namespace CorpusSdk.Annotation.Words;

/// <summary>
/// A hash of words (FNV-1a, 64 bits) that ignores case and the shape of apostrophes. The same on every machine.
/// </summary>
internal static class WordHash
{
    public const ulong Seed = 14695981039346656037UL;
    private const ulong Prime = 1099511628211UL;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var hash = Seed;
        foreach (var c in word)
        {
            hash = Add(hash, Fold(c));
        }

        return hash;
    }

    public static ulong Add(ulong hash, ulong value) => (hash ^ value) * Prime;

    public static char Fold(char c) =>
        c < 128
            ? c is >= 'A' and <= 'Z'
                ? (char)(c | 0x20)
                : c
            : c == '’'
                ? '\''
                : char.ToLowerInvariant(c);
}
