using CorpusSdk.Core.Text;
using CorpusSdk.Annotation.Attribution;
using CorpusSdk.Annotation.Text;

namespace CorpusSdk.Annotation.Quotations;

/// <summary>Tells whole quotations from fragments within the author's sentence.</summary>
internal static class KindReader
{
    public static QuoteKind Read(Narrative narrative, int quote, QuoteKind? previous)
    {
        var passage = narrative.Quotations[quote];
        var unit = narrative.QuoteUnits[quote];
        var paragraph = narrative[unit].Paragraph;
        var left = narrative.SymbolAt(unit - 1, paragraph);
        var n = narrative.Text;
        var tokens = n.Tokens;
        var first = tokens[passage.First];
        var beginsSentence = first.IsCapital || first.Kind is TokenKind.Number or TokenKind.Mark;

        // "Yes," he said, "and more so today."
        var continues =
            quote > 0
            && narrative[narrative.QuoteUnits[quote - 1]] is var before
            && before.Paragraph == paragraph
            && before.Sentence == narrative[unit].Sentence
            && previous == QuoteKind.Direct
            && left is Symbol.Comma;
        var isIntroduced =
            left
            is Symbol.Edge
                or Symbol.Comma
                or Symbol.Colon
                or Symbol.Stop
                or Symbol.Quote
                or Symbol.Dash
                or Symbol.Mark
                or Symbol.Close
                or Symbol.Open
                or Symbol.Speech
                or Symbol.SpeechGerund;
        isIntroduced |=
            n.Touches(passage.OuterFirst)
            || (
                left is Symbol.Conjunction
                && previous == QuoteKind.Direct
                && quote > 0
                && narrative[narrative.QuoteUnits[quote - 1]].Sentence == narrative[unit].Sentence
            );
        return (beginsSentence && isIntroduced) || continues ? QuoteKind.Direct : QuoteKind.Partial;
    }
}
