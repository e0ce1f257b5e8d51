using CorpusSdk.Annotation.Text;
using CorpusSdk.Core.Text;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>Distinguishes quotes of whole sentences from fragments within the author's sentence.</summary>
internal static class QuoteKindClassifier
{
    /// <param name="narration">The article.</param>
    /// <param name="quote">The index of the quotation.</param>
    /// <param name="previous">The kind of the previous quote, or null if there is none.</param>
    public static QuoteKind Classify(Narration narration, int quote, QuoteKind? previous)
    {
        var passage = narration.Quotations[quote];
        var unit = narration.QuotationUnits[quote];
        var paragraph = narration[unit].Paragraph;
        var left = narration.KindAt(unit - 1, paragraph);
        var text = narration.Text;
        var tokens = text.Tokens;
        var first = tokens[passage.FirstToken];
        var beginsSentence = first.IsCapitalized || first.Kind is TextTokenKind.Number or TextTokenKind.Mark;

        // "Yes," he said, "and more so today."
        var continues =
            quote > 0
            && narration[narration.QuotationUnits[quote - 1]] is var before
            && before.Paragraph == paragraph
            && before.Sentence == narration[unit].Sentence
            && previous == QuoteKind.Direct
            && left is UnitKind.Comma;
        var isIntroduced =
            left
            is UnitKind.ParagraphEdge
                or UnitKind.Comma
                or UnitKind.Colon
                or UnitKind.SentenceEnd
                or UnitKind.Quotation
                or UnitKind.Dash
                or UnitKind.OtherMark
                or UnitKind.ClosingBracket
                or UnitKind.OpeningBracket
                or UnitKind.SpeechVerb
                or UnitKind.SpeechGerund;
        isIntroduced |=
            text.TouchesPrevious(passage.OuterFirstToken)
            || (
                left is UnitKind.Conjunction
                && previous == QuoteKind.Direct
                && quote > 0
                && narration[narration.QuotationUnits[quote - 1]].Sentence == narration[unit].Sentence
            );
        return (beginsSentence && isIntroduced) || continues ? QuoteKind.Direct : QuoteKind.Partial;
    }
}
