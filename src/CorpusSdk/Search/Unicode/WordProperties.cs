namespace CorpusSdk;

/// <summary>
/// The Word_Break property of a code point in the low bits, and three flags. A page has 256 code points, and uniform
/// pages are shared: 40 KB for all of Unicode, unpacked for the first letter that is not ASCII.
/// </summary>
internal static class WordProperties
{
    public const byte Other = 0,
        CR = 1,
        LF = 2,
        Newline = 3,
        Extend = 4,
        ZWJ = 5,
        Format = 6,
        Katakana = 7,
        HebrewLetter = 8,
        Letter = 9,
        SingleQuote = 10,
        DoubleQuote = 11,
        MidNumLet = 12,
        MidLetter = 13,
        MidNum = 14,
        Numeric = 15,
        ExtendNumLet = 16,
        RegionalIndicator = 17,
        Space = 18;

    /// <summary>The mask of the Word_Break property.</summary>
    public const byte Break = 0x1F;

    /// <summary>Extended_Pictographic: emoji and similar characters.</summary>
    public const byte Picture = 0x20;

    /// <summary>A letter of Chinese, Japanese or Korean, which are indexed as pairs.</summary>
    public const byte Cjk = 0x40;

    /// <summary>A letter or a digit; a segment that contains one is a word.</summary>
    public const byte Word = 0x80;

    private const int PageSize = 256;

    private static readonly byte[][] s_pages = Unpack(UnicodeTables.Words);

    public static byte Of(int codePoint) => s_pages[codePoint / PageSize][codePoint % PageSize];

    private static byte[][] Unpack(ReadOnlySpan<byte> runs)
    {
        var pages = new byte[0x110000 / PageSize][];
        var uniform = new byte[]?[byte.MaxValue + 1];
        var (at, left, value) = (0, 0, (byte)0);
        for (var page = 0; page < pages.Length; page++)
        {
            if (left >= PageSize)
            {
                left -= PageSize;
                if (uniform[value] is not { } same)
                {
                    same = new byte[PageSize];
                    Array.Fill(same, value);
                    uniform[value] = same;
                }

                pages[page] = same;
                continue;
            }

            var own = new byte[PageSize];
            for (var i = 0; i < PageSize; i++, left--)
            {
                if (left == 0)
                {
                    left = VariableInt.Read(runs, ref at);
                    value = runs[at++];
                }

                own[i] = value;
            }

            pages[page] = own;
        }

        return pages;
    }
}
