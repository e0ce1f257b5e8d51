using System.Globalization;
using System.Text;

namespace CorpusSdk;

/// <summary>The scripts in which the articles of a corpus are written.</summary>
internal sealed class CorpusScripts
{
    /// <summary>Of the words of the corpus, at least one in so many is in a script that it uses.</summary>
    private const int MinShare = 50;

    private readonly bool[] _used;

    public CorpusScripts(TextIndex index)
    {
        var counts = new int[Enum.GetValues<Script>().Length];
        for (var term = 0; term < index.TermCount; term++)
        {
            if (Rune.DecodeFromUtf8(index.Term(term), out var rune, out _) == System.Buffers.OperationStatus.Done)
            {
                counts[(int)Of(rune)]++;
            }
        }

        var all = counts.Sum() - counts[(int)Script.None];
        _used = Array.ConvertAll(counts, count => count * MinShare >= all && count > 0);
    }

    private enum Script
    {
        None,
        Latin,
        Greek,
        Cyrillic,
        Hebrew,
        Arabic,
        Indic,
        Thai,
        Georgian,
        Armenian,
        Ethiopic,
        Hangul,
        Kana,
        Han,
        Other,
    }

    /// <summary>Whether the script of most letters of a text is in use; true for a text without letters.</summary>
    public bool Has(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[(int)Script.Other + 1];
        foreach (var rune in text.EnumerateRunes())
        {
            counts[(int)Of(rune)]++;
        }

        counts[0] = 0;
        var most = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            most = counts[i] > counts[most] ? i : most;
        }

        return most == 0 || _used[most] || (most is (int)Script.Han or (int)Script.Kana && _used[(int)Script.Han]);
    }

    private static Script Of(Rune rune) =>
        !Rune.IsLetter(rune) && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.SpacingCombiningMark
            ? Script.None
            : rune.Value switch
            {
                < 0x250 or (>= 0x1E00 and < 0x1F00) or (>= 0x2C60 and < 0x2C80) or (>= 0xFF21 and < 0xFF5B) =>
                    Script.Latin,
                (>= 0x370 and < 0x400) or (>= 0x1F00 and < 0x2000) => Script.Greek,
                (>= 0x400 and < 0x530) or (>= 0x1C80 and < 0x1C90) or (>= 0x2DE0 and < 0x2E00) => Script.Cyrillic,
                >= 0x530 and < 0x590 => Script.Armenian,
                >= 0x590 and < 0x600 => Script.Hebrew,
                (>= 0x600 and < 0x780)
                or (>= 0x8A0 and < 0x900)
                or (>= 0xFB50 and < 0xFE00)
                or (>= 0xFE70 and < 0xFF00) => Script.Arabic,
                >= 0x900 and < 0xE00 => Script.Indic,
                >= 0xE00 and < 0x1000 => Script.Thai,
                (>= 0x10A0 and < 0x1100) or (>= 0x1C90 and < 0x1CC0) => Script.Georgian,
                (>= 0x1100 and < 0x1200)
                or (>= 0x3130 and < 0x3190)
                or (>= 0xA960 and < 0xA980)
                or (>= 0xAC00 and < 0xD800) => Script.Hangul,
                >= 0x1200 and < 0x13A0 => Script.Ethiopic,
                (>= 0x3040 and < 0x3100) or (>= 0x31F0 and < 0x3200) or (>= 0xFF66 and < 0xFFA0) => Script.Kana,
                (>= 0x3400 and < 0xA000) or (>= 0xF900 and < 0xFB00) or (>= 0x20000 and < 0x32000) => Script.Han,
                _ => Script.Other,
            };
}
