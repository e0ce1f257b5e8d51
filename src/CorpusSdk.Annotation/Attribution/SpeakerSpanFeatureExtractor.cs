using CorpusSdk.Annotation.Learning;
using CorpusSdk.Annotation.Words;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>The features that decide where the phrase that names a speaker begins and ends.</summary>
/// <remarks>The names and numbers are keys of the learned weights: do not change them.</remarks>
internal static class SpeakerSpanFeatureExtractor
{
    public static void AddTo(FeatureVector features, Narration narration, Mention mention, SpeakerSpan span, int quote)
    {
        var p = mention.Paragraph;
        var kind = (int)mention.Kind;
        var unit = narration.QuotationUnits[quote];
        var isAfter = mention.First > unit;
        var position = (isAfter ? 1 : 0) + (narration[unit].Sentence == mention.Sentence ? 2 : 0);
        var next = narration.KindAt(span.End, p);
        var next2 = narration.KindAt(span.End + 1, p);
        var lastKind = narration[span.End - 1].Kind;
        var isInverted =
            narration.KindAt(mention.First - 1, p)
            is UnitKind.SpeechVerb
                or UnitKind.ThoughtVerb
                or UnitKind.OtherVerb
                or UnitKind.EdForm
                or UnitKind.SpeechGerund;

        // The start.
        features.Add("start", span.First - mention.First, kind);
        if (span.First > mention.First)
        {
            features.AddWord("left-out", narration.Word(span.First - 1), narration.Token(span.First - 1).Hash);
            features.Add("left-out", (int)narration[span.First - 1].Kind, (int)narration[span.First].Kind, kind);
            features.AddWord("left-out.first", narration.Word(mention.First), narration.Token(mention.First).Hash);
        }

        features.AddWord("first", kind, narration.Word(span.First), narration.Token(span.First).Hash);

        // The end: what follows the mention within the span, and what follows the span.
        var beyond = span.End - mention.End;
        features.Add("end", beyond < 0 ? 20 - beyond : Math.Min(beyond, 12), kind);
        features.Add("next", (int)lastKind, (int)next, (int)next2);
        features.Add("next.place", (int)next, position, isInverted ? 1 : 0);
        features.Add("next.beyond", beyond <= 0 ? 0 : 1, (int)next, kind);
        if (next is not (UnitKind.ParagraphEdge or UnitKind.Quotation))
        {
            features.AddWord("next", beyond <= 0 ? 0 : 1, narration.Word(span.End), narration.Token(span.End).Hash);
            if (next2 is not (UnitKind.ParagraphEdge or UnitKind.Quotation))
            {
                features.AddWord("next2", (int)next, narration.Word(span.End + 1), narration.Token(span.End + 1).Hash);
            }
        }

        if (beyond < 0)
        {
            features.AddWord("cut", narration.Word(span.End), narration.Token(span.End).Hash);
            features.Add("cut", (int)lastKind, (int)next, kind);
        }
        else if (beyond > 0)
        {
            AddBeyond(features, narration, mention, span, kind, position, isInverted);
        }

        // The words right after the mention: a comma and an article, or a preposition.
        features.Add(
            "opening",
            (int)narration.KindAt(mention.End, p),
            (int)narration.KindAt(mention.End + 1, p),
            beyond <= 0 ? 0
                : next is UnitKind.Comma or UnitKind.SentenceEnd or UnitKind.Quotation or UnitKind.ParagraphEdge ? 1
                : 2
        );
        features.Add(
            "opening.kind",
            (int)narration.KindAt(mention.End, p),
            (kind * 2) + (isInverted ? 1 : 0),
            beyond <= 0 ? 0
                : Narration.IsVerb(next) ? 1
                : next is UnitKind.Comma ? 2
                : 3
        );
    }

    private static void AddBeyond(
        FeatureVector features,
        Narration narration,
        Mention mention,
        SpeakerSpan span,
        int kind,
        int position,
        bool isInverted
    )
    {
        int commas = 0,
            prepositions = 0,
            conjunctions = 0,
            verbs = 0,
            whos = 0,
            path = 0,
            steps = 0,
            times = 0;
        for (var i = mention.End; i < span.End; i++)
        {
            var unitKind = narration[i].Kind;
            commas += unitKind == UnitKind.Comma ? 1 : 0;
            prepositions += unitKind == UnitKind.Preposition ? 1 : 0;
            conjunctions += unitKind == UnitKind.Conjunction ? 1 : 0;
            whos += unitKind is UnitKind.RelativePronoun or UnitKind.That ? 1 : 0;
            verbs += Narration.IsVerb(unitKind) ? 1 : 0;
            times += unitKind == UnitKind.Time ? 1 : 0;
            if (
                unitKind
                    is UnitKind.Comma
                        or UnitKind.Preposition
                        or UnitKind.Conjunction
                        or UnitKind.RelativePronoun
                        or UnitKind.Possessive
                        or UnitKind.OpeningBracket
                        or UnitKind.Determiner
                        or UnitKind.Number
                && steps < 5
            )
            {
                path = (path * 31) + (int)unitKind;
                steps++;
            }
        }

        var next = narration.KindAt(span.End, mention.Paragraph);
        features.Add("crossed", Math.Min(commas, 3), Math.Min(prepositions, 3), Math.Min(conjunctions, 2));
        features.Add(
            "crossed.next",
            (Math.Min(commas, 2) * 4) + Math.Min(prepositions, 3),
            (int)next,
            isInverted ? 1 : 0
        );
        features.Add("crossed.verbs", Math.Min(verbs, 2), Math.Min(whos, 2), (int)next);
        features.Add("crossed.times", Math.Min(times, 2), Math.Min(commas, 2), Math.Min(verbs, 1));
        features.Add("path", path, kind);
        features.Add("path.next", path, (int)next, position);
        features.AddWord("opening", kind, narration.Word(mention.End), narration.Token(mention.End).Hash);
        if (mention.End + 1 < span.End)
        {
            features.AddWord(
                "opening2",
                (int)narration[mention.End].Kind,
                narration.Word(mention.End + 1),
                narration.Token(mention.End + 1).Hash
            );
        }

        features.Add("reach", Math.Min(15, span.End - mention.End), (int)next);
        var hasName = false;
        for (var i = mention.End; i < span.End && !hasName; i++)
        {
            hasName = narration.Token(i).Is(WordClass.Given);
        }

        features.Add("holds-name", hasName ? 1 : 0, kind, Math.Min(commas, 2));
    }
}
