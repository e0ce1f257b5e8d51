namespace CorpusSdk;

/// <summary>
/// Composes kana with sound marks, and jamo to syllables; some systems store them decomposed.
/// </summary>
internal static class CjkComposition
{
    private const int VoicedMark = 0x3099,
        SemiVoicedMark = 0x309A,
        KatakanaAbove = 0x60;
    private const int FirstSyllable = 0xAC00,
        LastSyllable = 0xD7A3,
        FirstLead = 0x1100,
        FirstVowel = 0x1161,
        NoTail = 0x11A7;
    private const int Leads = 19,
        Vowels = 21,
        Tails = 28;

    public static bool TryCompose(int left, int right, out int composed)
    {
        composed = right switch
        {
            VoicedMark => Voiced(left),
            SemiVoicedMark => Hiragana(left) is 0x306F or 0x3072 or 0x3075 or 0x3078 or 0x307B ? left + 2 : 0,
            >= FirstVowel and < FirstVowel + Vowels when left is >= FirstLead and < FirstLead + Leads => FirstSyllable
                + ((((left - FirstLead) * Vowels) + right - FirstVowel) * Tails),
            > NoTail
            and < NoTail + Tails
                when left is >= FirstSyllable and <= LastSyllable && (left - FirstSyllable) % Tails == 0 => left
                + right
                - NoTail,
            _ => 0,
        };
        return composed != 0;
    }

    private static int Voiced(int left) =>
        Hiragana(left) switch
        {
            0x3046 => left + (0x3094 - 0x3046),
            >= 0x304B and <= 0x3061 and var kana when kana % 2 == 1 => left + 1,
            0x3064 or 0x3066 or 0x3068 or 0x306F or 0x3072 or 0x3075 or 0x3078 or 0x307B => left + 1,
            _ => 0,
        };

    private static int Hiragana(int kana) => kana is >= 0x30A1 and <= 0x30F6 ? kana - KatakanaAbove : kana;
}
