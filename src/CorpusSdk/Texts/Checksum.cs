namespace CorpusSdk;

/// <summary>
/// A 32-bit checksum by which facts and texts of different builds are told apart: the compiler computes it for the text
/// that it has read, and the build task for the text that it packs. Four code units at a time, because a large corpus
/// has tens of millions.
/// </summary>
internal static class Checksum
{
    private const ulong Prime = 0x9E37_79B9_7F4A_7C15;

    /// <summary>The checksum of a text with normalized line ends.</summary>
    public static uint Of(string text)
    {
        var hash = (ulong)text.Length;
        var i = 0;
        for (; i <= text.Length - 4; i += 4)
        {
            hash = Mix(
                hash,
                text[i] | ((ulong)text[i + 1] << 16) | ((ulong)text[i + 2] << 32) | ((ulong)text[i + 3] << 48)
            );
        }

        for (; i < text.Length; i++)
        {
            hash = Mix(hash, text[i]);
        }

        return (uint)(hash >> 32);
    }

    /// <summary>The checksum of packed facts.</summary>
    public static uint Of(byte[] facts)
    {
        var hash = (ulong)facts.Length;
        foreach (var part in facts)
        {
            hash = Mix(hash, part);
        }

        return (uint)(hash >> 32);
    }

    private static ulong Mix(ulong hash, ulong word)
    {
        unchecked
        {
            hash = (hash ^ word) * Prime;
            return hash ^ (hash >> 29);
        }
    }
}
