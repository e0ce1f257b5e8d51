namespace CorpusSdk;

/// <summary>
/// The 64-bit FNV-1a hash over UTF-16 code units, low byte first: the same in the compiler, in the build task and in
/// the running program, on every platform.
/// </summary>
internal static class StableHash
{
    public static ulong Of(string text)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in text)
        {
            unchecked
            {
                hash = (hash ^ (byte)c) * 1099511628211UL;
                hash = (hash ^ (byte)(c >> 8)) * 1099511628211UL;
            }
        }

        return hash;
    }
}
