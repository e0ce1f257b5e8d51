using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Core.Tests.Quotations;

/// <summary>Which marks open and which close, where spaces and markup are next to them.</summary>
public sealed class GuillemetTests
{
    [Theory]
    [InlineData("<p>« Nous partons. »</p>", "Nous partons.")]
    [InlineData("<li>« Nous partons. »</li>", "Nous partons.")]
    [InlineData("**« Nous partons. »**", "Nous partons.")]
    [InlineData("_« Nous partons. »_", "Nous partons.")]
    [InlineData("Pons :« Nous partons. »", "Nous partons.")]
    [InlineData("Pons:«\u00A0Nous partons.\u00A0»", "Nous partons.")]
    [InlineData("*« Nous partons. »* — Luc Roy", "Nous partons.")]
    [InlineData("**« Un »** et **« Deux »**", "Un | Deux")]
    [InlineData("|« Un »|Pons|", "Un")]
    [InlineData("« Un »** et **« Deux »", "Un | Deux")]
    [InlineData("Un »** dit-il. **« Deux »**", "Deux")]
    [InlineData("« Il a dit :« va » et parti »", "Il a dit :« va » et parti | va")]
    [InlineData("_« Мы идём »_ — сказал он.", "Мы идём")]
    [InlineData("*«Nos vamos»* y:«Ya»", "Nos vamos | Ya")]
    [InlineData("‹ Un › et **‹ deux ›**", "Un | deux")]
    [InlineData("x=« Nous partons »", "Nous partons")]
    [InlineData("« Un.\n» Deux.\n» Trois. » Puis.", "Un. + Deux. + Trois.")]
    [InlineData("« Un.\n» dit-il.", "Un.")]
    public void The_left_mark_opens(string text, string expected) => Finds(expected, text);

    [Theory]
    [InlineData("**»Ja«** und **»Nein.«** *»Doch!«*", "Ja | Nein. | Doch!")]
    [InlineData("»*Ja*« – »*Nein*«", "*Ja* | *Nein*")]
    [InlineData("»**Wir gehen**« und so", "**Wir gehen**")]
    [InlineData("<p>»Wir gehen.«</p>", "Wir gehen.")]
    [InlineData("<p>»**Wir gehen.**«</p>", "**Wir gehen.**")]
    [InlineData("Hän sanoi »menemme» ja **»jäämme»**.", "menemme | jäämme")]
    [InlineData("«Nous partons« dit-il, et «restons».", "Nous partons | restons")]
    [InlineData("« Un », puis »zwei« et « trois ».", "Un | zwei | trois")]
    public void Other_marks_open(string text, string expected) => Finds(expected, text);

    [Theory]
    [InlineData("**„ Wir gehen “** und so", "Wir gehen")]
    [InlineData("<p>„ Wir gehen “</p>", "Wir gehen")]
    [InlineData("„**Wir gehen**“ und „ja“", "**Wir gehen** | ja")]
    [InlineData("**“ We go ”** and <p>“ we stay ”</p>", "We go | we stay")]
    [InlineData("**\" We go \"** and |\" we stay \"|", "We go | we stay")]
    [InlineData("(“ We go ”) and /\" we stay \"/", "We go | we stay")]
    [InlineData("他说：“ 我们走 ”。", "我们走")]
    [InlineData("We go.“ And “ we ” stay.", "We go. | we")]
    [InlineData("**We go**\" and then \"we stay\".", "we stay")]
    [InlineData("**Wir gehen**“ und „wir bleiben“.", "wir bleiben")]
    [InlineData("**「 行く 」**|「行く」|", "行く | 行く")]
    public void Spaces_are_inside(string text, string expected) => Finds(expected, text);

    private static void Finds(string expected, string text) =>
        Assert.Equal(
            expected,
            string.Join(
                " | ",
                QuotationFinder
                    .Find(text)
                    .All.Select(q => string.Join(" + ", q.Parts.Select(p => text.Substring(p.Start, p.Length))))
            )
        );
}
