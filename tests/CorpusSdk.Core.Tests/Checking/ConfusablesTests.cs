using System.Globalization;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Tests.Checking;

/// <summary>
/// A wrong character that looks like the right one is reported by its code point and name (CORP4001).
/// </summary>
public sealed class ConfusablesTests
{
    [Theory]
    [InlineData('\uD800', "U+D800")]
    [InlineData('\uDC00', "U+DC00")]
    public void A_lone_surrogate_is_counted_too(char half, string name) =>
        Assert.Equal($"{name} ({half})", Confusables.NameOf(half.ToString()));

    /// <summary>The character, the one that it looks like, and its name in the Unicode character database.</summary>
    private const string Characters = """
        2018 0027 LEFT SINGLE QUOTATION MARK
        2019 0027 RIGHT SINGLE QUOTATION MARK
        201A 0027 SINGLE LOW-9 QUOTATION MARK
        201B 0027 SINGLE HIGH-REVERSED-9 QUOTATION MARK
        2032 0027 PRIME
        00B4 0027 ACUTE ACCENT
        0060 0027 GRAVE ACCENT
        02BC 0027 MODIFIER LETTER APOSTROPHE
        201C 0022 LEFT DOUBLE QUOTATION MARK
        201D 0022 RIGHT DOUBLE QUOTATION MARK
        201E 0022 DOUBLE LOW-9 QUOTATION MARK
        201F 0022 DOUBLE HIGH-REVERSED-9 QUOTATION MARK
        2033 0022 DOUBLE PRIME
        00AB 0022 LEFT-POINTING DOUBLE ANGLE QUOTATION MARK
        00BB 0022 RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK
        2010 002D HYPHEN
        2011 002D NON-BREAKING HYPHEN
        2012 002D FIGURE DASH
        2013 002D EN DASH
        2014 002D EM DASH
        2015 002D HORIZONTAL BAR
        2212 002D MINUS SIGN
        2026 002E HORIZONTAL ELLIPSIS
        0406 0049 CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I
        0456 0069 CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I
        0410 0041 CYRILLIC CAPITAL LETTER A
        0412 0042 CYRILLIC CAPITAL LETTER VE
        0415 0045 CYRILLIC CAPITAL LETTER IE
        041A 004B CYRILLIC CAPITAL LETTER KA
        041C 004D CYRILLIC CAPITAL LETTER EM
        041D 0048 CYRILLIC CAPITAL LETTER EN
        041E 004F CYRILLIC CAPITAL LETTER O
        0420 0050 CYRILLIC CAPITAL LETTER ER
        0421 0043 CYRILLIC CAPITAL LETTER ES
        0422 0054 CYRILLIC CAPITAL LETTER TE
        0425 0058 CYRILLIC CAPITAL LETTER HA
        0405 0053 CYRILLIC CAPITAL LETTER DZE
        0408 004A CYRILLIC CAPITAL LETTER JE
        0430 0061 CYRILLIC SMALL LETTER A
        0435 0065 CYRILLIC SMALL LETTER IE
        043E 006F CYRILLIC SMALL LETTER O
        0440 0070 CYRILLIC SMALL LETTER ER
        0441 0063 CYRILLIC SMALL LETTER ES
        0443 0079 CYRILLIC SMALL LETTER U
        0445 0078 CYRILLIC SMALL LETTER HA
        0455 0073 CYRILLIC SMALL LETTER DZE
        0458 006A CYRILLIC SMALL LETTER JE
        0391 0041 GREEK CAPITAL LETTER ALPHA
        0392 0042 GREEK CAPITAL LETTER BETA
        0395 0045 GREEK CAPITAL LETTER EPSILON
        0396 005A GREEK CAPITAL LETTER ZETA
        0397 0048 GREEK CAPITAL LETTER ETA
        0399 0049 GREEK CAPITAL LETTER IOTA
        039A 004B GREEK CAPITAL LETTER KAPPA
        039C 004D GREEK CAPITAL LETTER MU
        039D 004E GREEK CAPITAL LETTER NU
        039F 004F GREEK CAPITAL LETTER OMICRON
        03A1 0050 GREEK CAPITAL LETTER RHO
        03A4 0054 GREEK CAPITAL LETTER TAU
        03A5 0059 GREEK CAPITAL LETTER UPSILON
        03A7 0058 GREEK CAPITAL LETTER CHI
        03BF 006F GREEK SMALL LETTER OMICRON
        03BD 0076 GREEK SMALL LETTER NU
        03C5 0075 GREEK SMALL LETTER UPSILON
        00AD ---- SOFT HYPHEN
        200B ---- ZERO WIDTH SPACE
        200C ---- ZERO WIDTH NON-JOINER
        200D ---- ZERO WIDTH JOINER
        2060 ---- WORD JOINER
        FEFF ---- ZERO WIDTH NO-BREAK SPACE
        """;

    private static readonly Dictionary<string, string> s_plain = new()
    {
        ["0027"] = "U+0027 APOSTROPHE (')",
        ["0022"] = "U+0022 QUOTATION MARK (\")",
        ["002D"] = "U+002D HYPHEN-MINUS (-)",
        ["0020"] = "U+0020 SPACE",
        ["002E"] = "U+002E FULL STOP (.)",
    };

    public static IEnumerable<object[]> Known => Characters.Split('\n').Select(line => line.Split(' ', 3));

    [Theory]
    [MemberData(nameof(Known))]
    public void Lookalikes_have_their_Unicode_names(string code, string plain, string name)
    {
        var character = (char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var isUnseen = plain == "----";
        var like = isUnseen
            ? ""
            : ((char)int.Parse(plain, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();
        var shown = char.IsWhiteSpace(character) ? "" : $" ({character})";
        var expected = s_plain.TryGetValue(plain, out var known)
            ? known
            : $"U+{plain} LATIN {(like.Length > 0 && char.IsUpper(like[0]) ? "CAPITAL" : "SMALL")} LETTER "
                + $"{like.ToUpperInvariant()} ({like})";

        var escaped = isUnseen ? "" : $"\\u{plain}";
        Assert.EndsWith(
            isUnseen
                ? $"which has U+{code} {name} after 'a'; the quote leaves it out"
                : $"which has U+{code} {name}{shown} where the quote has {expected}",
            new Corpus($"He went a{character}b home.", $"quotes: [{{ text: ⟦\"went a{escaped}b home\"⟧ }}]").HasOnly(
                Rules.QuoteNotFound
            ),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("A", "Ａ", "U+FF21 (Ａ)")]
    [InlineData("!", "！", "U+FF01 (！)")]
    [InlineData("~", "～", "U+FF5E (～)")]
    [InlineData("Z", "Ｚ", "U+FF3A (Ｚ)")]
    public void Full_width_characters_look_like_the_narrow_ones(string narrow, string wide, string name) =>
        Assert.Contains(
            $"which has {name} where the quote has U+00",
            new Corpus($"He went 1{wide}b home.", $"quotes: [{{ text: ⟦\"went 1{narrow}b home\"⟧ }}]").HasOnly(
                Rules.QuoteNotFound
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("\u212B", "\u00C5", "U+212B (\u212B) where the quote has U+00C5 (\u00C5)")]
    [InlineData("\u212A", "K", "U+212A (\u212A) where the quote has U+004B LATIN CAPITAL LETTER K (K)")]
    [InlineData("😀", "\u200B", "U+1F600 (😀) where the quote has U+200B ZERO WIDTH SPACE")]
    [InlineData("z", "\u200B", "U+007A LATIN SMALL LETTER Z (z) where the quote has U+200B ZERO WIDTH SPACE")]
    [InlineData(" \u0301", "\u200B", "U+0020 U+0301 ( \u0301) where the quote has U+200B ZERO WIDTH SPACE")]
    public void Lookalikes_and_invisible_characters_are_named(string found, string wanted, string names) =>
        Assert.EndsWith(
            "which has " + names,
            new Corpus($"He went 1{found}b home.", $"quotes: [{{ text: ⟦\"went 1{wanted}b home\"⟧ }}]").HasOnly(
                Rules.QuoteNotFound
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("\u0430\u0301", "a")]
    [InlineData("a", "b")]
    [InlineData("o", "\u0430")]
    [InlineData("\u0416", "K")]
    [InlineData("｟", "_")]
    public void Characters_that_do_not_look_alike_are_shown_with_their_words(string found, string wanted) =>
        Assert.EndsWith(
            $"which has '1{found}b' where the quote has '1{wanted}b' (first difference: '{found}', not '{wanted}')",
            new Corpus($"He went 1{found}b home.", $"quotes: [{{ text: ⟦\"went 1{wanted}b home\"⟧ }}]").HasOnly(
                Rules.QuoteNotFound
            ),
            StringComparison.Ordinal
        );
}
