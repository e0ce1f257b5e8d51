using CorpusSdk.Core.Diagnostics;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>The words that attribute a quotation to its speaker.</summary>
/// <param name="Unit">The unit of the verb, or -1.</param>
/// <param name="Rule">The name of the pattern, as listed in the README.</param>
internal readonly record struct Cue(int Unit, string Rule);

/// <summary>Finds the verb that introduces a quotation, and classifies the pattern.</summary>
internal static class CueFinder
{
    public static Cue Find(AttributionContext context, int quote, int mentionIndex)
    {
        var narration = context.Narration;
        var unit = narration.QuotationUnits[quote];
        var quotation = narration[unit];
        var direct = FindVerbBefore(narration, unit, quotation.Paragraph);
        if (mentionIndex < 0)
        {
            return new(direct >= 0 ? direct : -1, "no-speaker");
        }

        var mention = context.Mentions[mentionIndex];
        var distance = Math.Abs(mention.Sentence - quotation.Sentence);
        var isAfter = mention.First > unit;
        if (mention.Paragraph != quotation.Paragraph)
        {
            return new(
                direct,
                narration.Quotations[quote].ContinuesPreviousParagraph ? "continued-quotation"
                    : isAfter ? "next-paragraph"
                    : "previous-paragraph"
            );
        }

        if (context.FollowsAccordingTo(mention))
        {
            return new(direct >= 0 ? direct : mention.First - 2, "according-to");
        }

        var own = FindVerbOf(context, mention, out var isInverted);
        if (distance > 0)
        {
            return new(direct >= 0 ? direct : own, isAfter ? "next-sentence" : "previous-sentence");
        }

        if (isAfter)
        {
            return own >= 0
                ? new(own, isInverted ? "verb-speaker-after" : "speaker-verb-after")
                : new(context.CueAfter(unit), "speaker-after");
        }

        var cue =
            direct >= 0 ? direct
            : own >= 0 && own < unit ? own
            : context.CueBefore(unit);
        var between = quote > 0 && narration.QuotationUnits[quote - 1] > mention.First;
        return new(
            cue,
            between ? "continued"
                : isInverted && cue == own ? "verb-speaker-before"
                : cue >= 0 ? "speaker-verb-before"
                : "speaker-before"
        );
    }

    /// <summary>
    /// Returns the verb directly before a quotation, or -1: <c>said that "…"</c>, <c>adding, "…"</c>.
    /// </summary>
    private static int FindVerbBefore(Narration narration, int unit, int paragraph)
    {
        for (var i = unit - 1; i >= unit - 3; i--)
        {
            var unitKind = narration.KindAt(i, paragraph);
            if (unitKind is UnitKind.SpeechVerb or UnitKind.SpeechGerund or UnitKind.ThoughtVerb or UnitKind.EdForm)
            {
                return i;
            }

            if (unitKind is not (UnitKind.Comma or UnitKind.Colon or UnitKind.That or UnitKind.Adverb or UnitKind.Time))
            {
                break;
            }
        }

        return -1;
    }

    /// <summary>Returns the verb whose subject the mention is, before or after it, or -1.</summary>
    private static int FindVerbOf(AttributionContext context, Mention mention, out bool isInverted)
    {
        isInverted = false;
        var (verb, _) = context.PredicateOf(mention);
        if (verb >= 0)
        {
            return context.MainVerbFrom(verb, mention.Paragraph);
        }

        isInverted =
            context.Narration.KindAt(mention.First - 1, mention.Paragraph)
                is UnitKind.SpeechVerb
                    or UnitKind.ThoughtVerb
                    or UnitKind.EdForm
                    or UnitKind.OtherVerb;
        return isInverted ? mention.First - 1 : -1;
    }
}
