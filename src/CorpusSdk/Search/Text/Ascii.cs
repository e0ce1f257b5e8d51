namespace CorpusSdk;

/// <summary>The rules of words for ASCII, where they need no tables.</summary>
internal static class Ascii
{
    /// <summary>What <see cref="Fold"/> says of a byte that is not ASCII.</summary>
    public const byte Beyond = 0x80;

    /// <summary>
    /// The small letter, the digit or the low line that a byte folds to; 0 if it is part of no word by itself.
    /// </summary>
    public static readonly byte[] Fold = CreateFold();

    /// <summary>What may stand in the middle of a word or a number.</summary>
    public static bool IsMiddle(byte b) => b is (byte)'\'' or (byte)'.' or (byte)':' or (byte)',' or (byte)';';

    /// <summary>Whether a middle keeps its neighbours together: WB6, WB7, WB11, WB12.</summary>
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
                b >= 0x80 ? Beyond
                : IsLetter((byte)b) ? (byte)(b | 0x20)
                : IsDigit((byte)b) || b == '_' ? (byte)b
                : (byte)0;
        }

        return fold;
    }
}
