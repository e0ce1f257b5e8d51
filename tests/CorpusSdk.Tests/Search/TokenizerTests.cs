using System.Globalization;
using System.Text;

namespace CorpusSdk.Tests.Search;

public class TokenizerTests
{
    [Theory]
    [InlineData("Kim's North-Korea, isn't it?", "kim's north korea isn't it")]
    [InlineData("3.14 1,234 1;2 v2.0 a.b.c x_y 12:30", "3.14 1,234 1;2 v2.0 a.b.c x_y 12 30")]
    [InlineData("__init__ ___ _ '' -- . x_y _a_, __", "init x_y a")]
    [InlineData("end.", "end")]
    [InlineData("Kim’s ‘word’", "kim's word")]
    [InlineData("", "")]
    public void Words_follow_the_rules_of_Unicode(string text, string terms) =>
        Assert.Equal(terms, Tokens.TermsOf(text));

    [Theory]
    [InlineData("Café RÉSUMÉ Zürich Łódź Ærø Straße İstanbul", "cafe resume zurich lodz aero strasse istanbul")]
    [InlineData("cafe\u0301 soft\u00ADhyphen zero\u200Dwidth", "cafe softhyphen zerowidth")]
    [InlineData("ＦＵＬＬ ﬁne ℌ", "full fine h")]
    [InlineData("ΣΊΣΥΦΟΣ Серге\u0301й Ёлка", "σισυφοσ сергеи елка")]
    [InlineData("مُحَمَّد أحمد שָׁלוֹם", "محمد احمد שלום")]
    [InlineData("कुत्ता", "कुत्ता")]
    public void Case_diacritics_and_width_are_folded(string text, string terms) =>
        Assert.Equal(terms, Tokens.TermsOf(text));

    [Theory]
    [InlineData("北朝鮮", "北朝 朝鮮 鮮")]
    [InlineData("核", "核")]
    [InlineData("北の核、ミサイル。", "北の の核 核 ミサ サイ イル ル")]
    [InlineData("위성을 쏘다", "위성 성을 을 쏘다 다")]
    [InlineData("AI기술 5G時代", "ai 기술 술 5g 時代 代")]
    [InlineData("ﾐｻｲﾙ ｶﾞｽ", "ミサ サイ イル ル ガス ス")]
    [InlineData("か\u3099く は\u309A", "がく く ぱ")]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8", "한국 국")]
    public void Chinese_Japanese_and_Korean_are_pairs_of_letters(string text, string terms) =>
        Assert.Equal(terms, Tokens.TermsOf(text));

    [Fact]
    public void Tokens_have_byte_offsets() =>
        Assert.Equal(["cafe@0..5", "a@6..7", "北京@8..14", "京@11..14", "b@14..15"], Tokens.Of("Café a 北京b"));

    /// <summary>The fast path for ASCII and the general rules must agree on every text.</summary>
    [Fact]
    public void The_fast_path_for_ascii_agrees_with_the_rules()
    {
        var random = new Random(4);
        var letters = "aB1_'.:,;- \n\u00E9\u0301\u2019\u05D0\"\u200D\U0001F600\u24B6";
        var runes = letters.EnumerateRunes().ToArray();
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(
                Enumerable.Range(0, random.Next(1, 12)).Select(_ => runes[random.Next(runes.Length)].ToString())
            );

            Assert.Equal(ByTheRules(text), Tokens.Of(text).Select(token => token[(token.LastIndexOf('@') + 1)..]));
        }
    }

    [Fact]
    public void Long_words_are_truncated()
    {
        Assert.Equal(new string('x', 128) + "@0..5000", Assert.Single(Tokens.Of(new string('X', 5000))));
        Assert.Equal(new string('e', 128) + "@0..10000", Assert.Single(Tokens.Of(new string('É', 5000))));
    }

    /// <summary>The bounds of the segments that contain a letter or a digit, without Markdown's emphasis.</summary>
    private static IEnumerable<string> ByTheRules(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var (start, end) = (0, 0); start < bytes.Length; start = end)
        {
            end = WordBreaks.Next(bytes, start);
            if (Encoding.UTF8.GetString(bytes.AsSpan(start..end)).Any(c => char.IsLetterOrDigit(c) || c == '\u24B6'))
            {
                var emphasis = bytes.AsSpan(start..end);
                var from = start + emphasis.IndexOfAnyExcept((byte)'_');
                var to = start + emphasis.LastIndexOfAnyExcept((byte)'_') + 1;
                yield return string.Create(CultureInfo.InvariantCulture, $"{from}..{to}");
            }
        }
    }
}
