using CorpusSdk.Annotation.Learning;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>
/// The features that indicate whether a quotation is part of what its sentence reports somebody as saying: the words
/// and verbs before it, the last speech verb and the words after that, and the other quotations of the sentence.
/// </summary>
/// <remarks>The names and numbers are keys of the learned weights: do not change them.</remarks>
internal sealed class ReportFeatureExtractor(Narration narration)
{
    private const int MaxWords = 14,
        MaxUnits = 40,
        MaxSentence = 60,
        MaxAnchor = 8;

    /// <param name="features">The vector to add to.</param>
    /// <param name="quote">The index of the quotation.</param>
    /// <param name="form">Flags for the capitalization and the classes of its words.</param>
    /// <param name="length">The number of its tokens, at most 5.</param>
    public void AddTo(FeatureVector features, int quote, int form, int length)
    {
        var unit = narration.QuotationUnits[quote];
        AddWordsBefore(features, unit);
        AddVerbsBefore(features, unit, form, length);
        AddCue(features, unit, form, length);
        AddAnchor(features, unit, form, length);
        AddQuotations(features, quote, length);
        AddNeighborSentences(features, unit, length);
    }

    private void AddWordsBefore(FeatureVector features, int unit)
    {
        for (var i = unit - 1; i >= 0 && unit - i <= MaxWords && IsInSameSentence(i, unit); i--)
        {
            if (narration[i].QuotationIndex < 0 && narration.Token(i).IsWord)
            {
                features.AddWord("bag-left", narration.Word(i), narration.Token(i).Hash);
            }
        }
    }

    private void AddVerbsBefore(FeatureVector features, int unit, int form, int length)
    {
        var kinds = 0;
        for (var i = unit - 1; i >= 0 && unit - i <= MaxUnits && IsInSameSentence(i, unit); i--)
        {
            kinds |= narration[i].Kind switch
            {
                UnitKind.SpeechVerb => 1,
                UnitKind.SpeechGerund => 2,
                UnitKind.That => 4,
                UnitKind.ThoughtVerb => 8,
                UnitKind.Auxiliary => 16,
                UnitKind.OtherVerb or UnitKind.EdForm => 32,
                _ => 0,
            };
        }

        features.Add("verbs-left", kinds, length);
        features.Add("verbs-left.form", kinds & 15, form);
        features.Add("verbs-left.frame", kinds & 15, (int)KindAt(unit, -1), (int)KindAt(unit, 1));
    }

    /// <summary>
    /// Adds the last cue before the quotation and the words between: are they part of the report, or do they only name
    /// the medium (<c>said on "…"</c>)?
    /// </summary>
    private void AddCue(FeatureVector features, int unit, int form, int length)
    {
        int cue = -1,
            kind = 0,
            finite = 0,
            commas = 0,
            quotations = 0;
        for (var i = unit - 1; i >= 0 && unit - i <= MaxUnits && IsInSameSentence(i, unit) && cue < 0; i--)
        {
            var unitKind = narration[i].Kind;
            kind = unitKind switch
            {
                UnitKind.SpeechVerb => 1,
                UnitKind.SpeechGerund => 2,
                UnitKind.ThoughtVerb => 3,
                UnitKind.Preposition when narration.Word(i) is "according" or "According" => 4,
                _ => 0,
            };
            cue = kind > 0 ? i : -1;
            finite += unitKind is UnitKind.Auxiliary or UnitKind.OtherVerb or UnitKind.EdForm ? 1 : 0;
            commas += unitKind == UnitKind.Comma ? 1 : 0;
            quotations += unitKind == UnitKind.Quotation ? 1 : 0;
        }

        (finite, commas, quotations) = (Math.Min(finite, 2), Math.Min(commas, 2), Math.Min(quotations, 2));
        if (cue < 0)
        {
            features.Add("scope.none", finite, commas, length);
            return;
        }

        const int AtQuotation = 40;
        var isLong = length <= 3 ? 0 : 1;
        var after = cue + 1 < unit ? (int)narration[cue + 1].Kind : AtQuotation;
        var second = cue + 2 < unit ? (int)narration[cue + 2].Kind : AtQuotation;
        var state = (kind * 3) + finite;
        features.Add("scope.after", kind, after, finite);
        features.Add("scope.after2", (kind * (AtQuotation + 1)) + after, second, isLong);
        features.Add("scope.count", state, (commas * 3) + quotations, length);
        features.Add("scope.form", state, after, form);
        features.Add("scope.frame", state, (int)KindAt(unit, -1), (int)KindAt(unit, 1));
        features.Add("scope.subject", kind, (int)narration.KindAt(cue - 1, narration[unit].Paragraph), finite);
        features.AddWord(
            "scope.cue",
            (Math.Min(finite, 1) * 2) + isLong,
            narration.Word(cue),
            narration.Token(cue).Hash
        );
        if (cue + 1 < unit && narration[cue + 1].QuotationIndex < 0)
        {
            features.AddWord("scope.word", (kind * 2) + isLong, narration.Word(cue + 1), narration.Token(cue + 1).Hash);
        }
    }

    /// <summary>
    /// Adds the word that governs a name directly before the quotation: <c>told ABC's "…"</c>, <c>on Sunday's "…"</c>.
    /// </summary>
    private void AddAnchor(FeatureVector features, int unit, int form, int length)
    {
        // 1: several words, all capitalized. 2: one or two words, the first capitalized.
        var title =
            (form & 2) != 0 ? 1
            : length <= 2 && (form & 1) != 0 ? 2
            : 0;
        var (distance, seen) = (1, 0);
        for (
            ;
            distance <= MaxAnchor
                && KindAt(unit, -distance)
                    is UnitKind.Possessive
                        or UnitKind.CapitalizedWord
                        or UnitKind.Time
                        or UnitKind.Number
                        or UnitKind.Determiner
                        or UnitKind.Title;
            distance++
        )
        {
            seen |= KindAt(unit, -distance) switch
            {
                UnitKind.Possessive => 1,
                UnitKind.Determiner => 2,
                UnitKind.CapitalizedWord => 4,
                _ => 0,
            };
        }

        var anchor = KindAt(unit, -distance);
        features.Add("anchor", (int)anchor, seen, (title * 6) + length);
        features.Add("anchor.right", (int)anchor, seen, (int)KindAt(unit, 1));
        if (anchor is UnitKind.ParagraphEdge or UnitKind.Quotation)
        {
            return;
        }

        var at = unit - distance;
        features.AddWord("anchor-word", seen, narration.Word(at), narration.Token(at).Hash);
        features.AddWord("anchor-word.title", title, narration.Word(at), narration.Token(at).Hash);
        if (KindAt(unit, -distance - 1) is not (UnitKind.ParagraphEdge or UnitKind.Quotation))
        {
            features.AddWord("anchor-word2", title > 0 ? 1 : 0, narration.Word(at - 1), narration.Token(at - 1).Hash);
        }
    }

    private void AddQuotations(FeatureVector features, int quote, int length)
    {
        var units = narration.QuotationUnits;
        var unit = units[quote];
        int before = 0,
            after = 0;
        while (before < 3 && quote - before > 0 && IsInSameSentence(units[quote - before - 1], unit))
        {
            before++;
        }

        while (after < 3 && quote + after + 1 < units.Length && IsInSameSentence(units[quote + after + 1], unit))
        {
            after++;
        }

        features.Add("in-sentence", before, after, length);
        if (quote + 1 < units.Length)
        {
            var next = units[quote + 1];
            var passage = narration.Quotations[quote + 1];
            var paragraphs = Math.Min(2, narration[next].Paragraph - narration[unit].Paragraph);
            features.Add(
                "next",
                Math.Min(6, next - unit) + (10 * paragraphs),
                Math.Min(6, passage.EndToken - passage.FirstToken),
                length
            );
            features.Add("next.left", (int)narration.KindAt(next - 1, narration[unit].Paragraph), paragraphs, length);
        }
    }

    /// <summary>Adds whether the neighboring sentences have a speech verb or a quotation.</summary>
    private void AddNeighborSentences(FeatureVector features, int unit, int length)
    {
        var (first, last) = (unit, unit);
        while (first > 0 && unit - first < MaxSentence && IsInSameSentence(first - 1, unit))
        {
            first--;
        }

        while (last + 1 < narration.Count && last - unit < MaxSentence && IsInSameSentence(last + 1, unit))
        {
            last++;
        }

        features.Add("sentence-before", FindContent(first - 1, -1), IsInParagraph(first - 1, unit), length);
        features.Add("sentence-after", FindContent(last + 1, 1), IsInParagraph(last + 1, unit), length);
    }

    private int FindContent(int from, int step)
    {
        var content = 0;
        for (
            int i = from, left = MaxUnits;
            left > 0 && i >= 0 && i < narration.Count && IsInSameSentence(i, from);
            i += step, left--
        )
        {
            content |= narration[i].Kind switch
            {
                UnitKind.SpeechVerb => 1,
                UnitKind.Quotation => 2,
                _ => 0,
            };
        }

        return content;
    }

    private int IsInParagraph(int at, int unit) =>
        at >= 0 && at < narration.Count && narration[at].Paragraph == narration[unit].Paragraph ? 1 : 0;

    private bool IsInSameSentence(int at, int unit) => narration[at].Sentence == narration[unit].Sentence;

    private UnitKind KindAt(int unit, int offset) => narration.KindAt(unit + offset, narration[unit].Paragraph);
}
