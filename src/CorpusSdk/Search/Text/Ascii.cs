namespace CorpusSdk;

/// <summary>The word rules for ASCII, which need no tables.</summary>
internal static class Ascii
{
    /// <summary>The value of <see cref="Fold"/> for a byte that is not ASCII.</summary>
    public const byte NotAscii = 0x80;

    /// <summary>
    /// The lowercase letter, digit or underscore that a byte folds to; 0 if the byte does not belong to a word.
    /// </summary>
    public static readonly byte[] Fold = CreateFold();

    /// <summary>Whether a character may occur within a word or a number.</summary>
    public static bool IsMiddle(byte b) => b is (byte)'\'' or (byte)'.' or (byte)':' or (byte)',' or (byte)';';

    /// <summary>Whether such a character joins its neighbors: rules WB6, WB7, WB11 and WB12.</summary>
    public static bool Joins(byte left, byte middle, byte right) =>
        (IsLetter(left) && IsLetter(right) && middle is not ((byte)',' or (byte)';'))
        || (IsDigit(left) && IsDigit(right) && middle != (byte)':');

    private static bool IsLetter(byte b) => (uint)((b | 0x20) - 'a') <= 'z' - 'a';

    private static bool IsDigit(byte b) => (uint)(b - '0') <= 9;

    private static byte[] CreateFold()
    {
        var fold = new byte[256];
        for (var b = 0; b < fold.Length; b++)
        {
            fold[b] =
                b >= 0x80 ? NotAscii
                : IsLetter((byte)b) ? (byte)(b | 0x20)
                : IsDigit((byte)b) || b == '_' ? (byte)b
                : (byte)0;
        }

        return fold;
    }
}
