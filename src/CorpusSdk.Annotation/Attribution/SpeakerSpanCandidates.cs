namespace CorpusSdk.Annotation.Attribution;

/// <summary>
/// Lists the phrases that may name a speaker, from the bare name to the name with title, apposition, place and relative
/// clause.
/// </summary>
internal static class SpeakerSpanCandidates
{
    private const int MaxUnitsAfter = 30,
        MaxEnds = 12,
        MaxStarts = 7;

    /// <summary>Finds the spans that overlap a mention and may be the whole phrase.</summary>
    public static void Find(Narration narration, Mention mention, List<SpeakerSpan> spans)
    {
        spans.Clear();
        if (mention.Kind == MentionKind.Pronoun)
        {
            spans.Add(new(mention.First, mention.End));
            return;
        }

        Span<int> ends = stackalloc int[MaxEnds];
        var count = FindEnds(narration, mention, ends);
        for (var first = mention.First; first < Math.Min(mention.End, mention.First + MaxStarts); first++)
        {
            if (first > mention.First && narration[first].Kind is UnitKind.Possessive)
            {
                continue;
            }

            for (var e = 0; e < count; e++)
            {
                if (ends[e] > first)
                {
                    spans.Add(new(first, ends[e]));
                }
            }
        }
    }

    private static int FindEnds(Narration narration, Mention mention, Span<int> ends)
    {
        var count = 0;
        // The bare name, and a phrase without a verb that the chunker included at its end.
        for (var e = mention.End - 2; e < mention.End; e++)
        {
            if (e > mention.First && narration[e - 1].Kind is not (UnitKind.Possessive or UnitKind.Determiner))
            {
                ends[count++] = e;
            }
        }

        ends[count++] = mention.End;
        var limit = Math.Min(narration.Count, mention.End + MaxUnitsAfter);
        for (var i = mention.End + 1; i < limit && count < ends.Length; i++)
        {
            var unit = narration[i - 1];
            if (
                unit.Paragraph != mention.Paragraph
                || unit.QuotationIndex >= 0
                || unit.Sentence != mention.Sentence
                || unit.Kind is UnitKind.SentenceEnd or UnitKind.Colon
            )
            {
                break;
            }

            var next = narration.KindAt(i, mention.Paragraph);
            var isEnd =
                unit.Kind
                is UnitKind.OtherWord
                    or UnitKind.CapitalizedWord
                    or UnitKind.PersonNoun
                    or UnitKind.Title
                    or UnitKind.Number
                    or UnitKind.ClosingBracket
                    or UnitKind.Time
                    or UnitKind.EdForm
                    or UnitKind.IngForm
                    or UnitKind.OtherVerb
                    or UnitKind.SpeechVerb;
            var isBefore =
                next
                    is UnitKind.Comma
                        or UnitKind.SentenceEnd
                        or UnitKind.ParagraphEdge
                        or UnitKind.Quotation
                        or UnitKind.Preposition
                        or UnitKind.Conjunction
                        or UnitKind.RelativePronoun
                        or UnitKind.That
                        or UnitKind.Pronoun
                        or UnitKind.Adverb
                        or UnitKind.Dash
                        or UnitKind.OpeningBracket
                        or UnitKind.ClosingBracket
                        or UnitKind.Colon
                        or UnitKind.OtherMark
                        or UnitKind.Time
                        or UnitKind.Determiner
                        or UnitKind.SpeechGerund
                        or UnitKind.IngForm
                || Narration.IsVerb(next);
            if (isEnd && isBefore)
            {
                ends[count++] = i;
            }
        }

        return count;
    }
}
