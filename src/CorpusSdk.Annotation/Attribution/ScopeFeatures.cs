using CorpusSdk.Annotation.Learning;
using CorpusSdk.Annotation.Text;

namespace CorpusSdk.Annotation.Attribution;

/// <summary>
/// What is looked at to tell whether a quotation stands within what the sentence reports of somebody: the words and
/// verbs before it, the last cue and what follows that, and the other quotations of the sentence.
/// </summary>
internal sealed class ScopeFeatures(Narrative narrative)
{
    private const int MaxBag = 14,
        MaxScope = 40,
        MaxSentence = 60,
        MaxAnchor = 8;

    /// <param name="features">Is added to.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="form">How its words are cased and what they are.</param>
    /// <param name="length">Its tokens, at most five.</param>
    public void Add(Features features, int quote, int form, int length)
    {
        var unit = narrative.QuoteUnits[quote];
        AddWordsBefore(features, unit);
        AddVerbsBefore(features, unit, form, length);
        AddCue(features, unit, form, length);
        AddAnchor(features, unit, form, length);
        AddQuotations(features, quote, length);
        AddSentences(features, unit, length);
    }

    private void AddWordsBefore(Features features, int unit)
    {
        for (var i = unit - 1; i >= 0 && unit - i <= MaxBag && IsBeside(i, unit); i--)
        {
            if (narrative[i].Quote < 0 && narrative.Token(i).IsWord)
            {
                features.AddWord("bag-left", narrative.Word(i), narrative.Token(i).Hash);
            }
        }
    }

    private void AddVerbsBefore(Features features, int unit, int form, int length)
    {
        var kinds = 0;
        for (var i = unit - 1; i >= 0 && unit - i <= MaxScope && IsBeside(i, unit); i--)
        {
            kinds |= narrative[i].Symbol switch
            {
                Symbol.Speech => 1,
                Symbol.SpeechGerund => 2,
                Symbol.That => 4,
                Symbol.Thought => 8,
                Symbol.Auxiliary => 16,
                Symbol.Verb or Symbol.EndsEd => 32,
                _ => 0,
            };
        }

        features.Add("verbs-left", kinds, length);
        features.Add("verbs-left.form", kinds & 15, form);
        features.Add("verbs-left.frame", kinds & 15, (int)At(unit, -1), (int)At(unit, 1));
    }

    /// <summary>
    /// The last cue before the quotation: words of the report, or only of who reports it (<c>said on "…"</c>)?
    /// </summary>
    private void AddCue(Features features, int unit, int form, int length)
    {
        int cue = -1,
            kind = 0,
            finite = 0,
            commas = 0,
            quotations = 0;
        for (var i = unit - 1; i >= 0 && unit - i <= MaxScope && IsBeside(i, unit) && cue < 0; i--)
        {
            var symbol = narrative[i].Symbol;
            kind = symbol switch
            {
                Symbol.Speech => 1,
                Symbol.SpeechGerund => 2,
                Symbol.Thought => 3,
                Symbol.Preposition when narrative.Word(i) is "according" or "According" => 4,
                _ => 0,
            };
            cue = kind > 0 ? i : -1;
            finite += symbol is Symbol.Auxiliary or Symbol.Verb or Symbol.EndsEd ? 1 : 0;
            commas += symbol == Symbol.Comma ? 1 : 0;
            quotations += symbol == Symbol.Quote ? 1 : 0;
        }

        (finite, commas, quotations) = (Math.Min(finite, 2), Math.Min(commas, 2), Math.Min(quotations, 2));
        if (cue < 0)
        {
            features.Add("scope.none", finite, commas, length);
            return;
        }

        const int Beside = 40;
        var isLong = length <= 3 ? 0 : 1;
        var after = cue + 1 < unit ? (int)narrative[cue + 1].Symbol : Beside;
        var second = cue + 2 < unit ? (int)narrative[cue + 2].Symbol : Beside;
        var state = (kind * 3) + finite;
        features.Add("scope.after", kind, after, finite);
        features.Add("scope.after2", (kind * (Beside + 1)) + after, second, isLong);
        features.Add("scope.count", state, (commas * 3) + quotations, length);
        features.Add("scope.form", state, after, form);
        features.Add("scope.frame", state, (int)At(unit, -1), (int)At(unit, 1));
        features.Add("scope.subject", kind, (int)narrative.SymbolAt(cue - 1, narrative[unit].Paragraph), finite);
        features.AddWord(
            "scope.cue",
            (Math.Min(finite, 1) * 2) + isLong,
            narrative.Word(cue),
            narrative.Token(cue).Hash
        );
        if (cue + 1 < unit && narrative[cue + 1].Quote < 0)
        {
            features.AddWord("scope.word", (kind * 2) + isLong, narrative.Word(cue + 1), narrative.Token(cue + 1).Hash);
        }
    }

    /// <summary>
    /// The word that a name before the quotation hangs on: <c>told ABC's "…"</c>, <c>on Sunday's "…"</c>.
    /// </summary>
    private void AddAnchor(Features features, int unit, int form, int length)
    {
        // 1: several words, all capitalised; 2: one.
        var title =
            (form & 2) != 0 ? 1
            : length <= 2 && (form & 1) != 0 ? 2
            : 0;
        var (distance, seen) = (1, 0);
        for (
            ;
            distance <= MaxAnchor
                && At(unit, -distance)
                    is Symbol.Possessive
                        or Symbol.Capital
                        or Symbol.Time
                        or Symbol.Number
                        or Symbol.Determiner
                        or Symbol.Title;
            distance++
        )
        {
            seen |= At(unit, -distance) switch
            {
                Symbol.Possessive => 1,
                Symbol.Determiner => 2,
                Symbol.Capital => 4,
                _ => 0,
            };
        }

        var anchor = At(unit, -distance);
        features.Add("anchor", (int)anchor, seen, (title * 6) + length);
        features.Add("anchor.right", (int)anchor, seen, (int)At(unit, 1));
        if (anchor is Symbol.Edge or Symbol.Quote)
        {
            return;
        }

        var at = unit - distance;
        features.AddWord("anchor-word", seen, narrative.Word(at), narrative.Token(at).Hash);
        features.AddWord("anchor-word.title", title, narrative.Word(at), narrative.Token(at).Hash);
        if (At(unit, -distance - 1) is not (Symbol.Edge or Symbol.Quote))
        {
            features.AddWord("anchor-word2", title > 0 ? 1 : 0, narrative.Word(at - 1), narrative.Token(at - 1).Hash);
        }
    }

    private void AddQuotations(Features features, int quote, int length)
    {
        var units = narrative.QuoteUnits;
        var unit = units[quote];
        int before = 0,
            after = 0;
        while (before < 3 && quote - before > 0 && IsBeside(units[quote - before - 1], unit))
        {
            before++;
        }

        while (after < 3 && quote + after + 1 < units.Length && IsBeside(units[quote + after + 1], unit))
        {
            after++;
        }

        features.Add("in-sentence", before, after, length);
        if (quote + 1 < units.Length)
        {
            var next = units[quote + 1];
            var passage = narrative.Quotations[quote + 1];
            var paragraphs = Math.Min(2, narrative[next].Paragraph - narrative[unit].Paragraph);
            features.Add(
                "next",
                Math.Min(6, next - unit) + (10 * paragraphs),
                Math.Min(6, passage.EndToken - passage.First),
                length
            );
            features.Add("next.left", (int)narrative.SymbolAt(next - 1, narrative[unit].Paragraph), paragraphs, length);
        }
    }

    /// <summary>What the sentences beside have: a verb of speech, a quotation.</summary>
    private void AddSentences(Features features, int unit, int length)
    {
        var (first, last) = (unit, unit);
        while (first > 0 && unit - first < MaxSentence && IsBeside(first - 1, unit))
        {
            first--;
        }

        while (last + 1 < narrative.Count && last - unit < MaxSentence && IsBeside(last + 1, unit))
        {
            last++;
        }

        features.Add("sentence-before", Holds(first - 1, -1), IsInParagraph(first - 1, unit), length);
        features.Add("sentence-after", Holds(last + 1, 1), IsInParagraph(last + 1, unit), length);
    }

    private int Holds(int from, int step)
    {
        var holds = 0;
        for (
            int i = from, left = MaxScope;
            left > 0 && i >= 0 && i < narrative.Count && IsBeside(i, from);
            i += step, left--
        )
        {
            holds |= narrative[i].Symbol switch
            {
                Symbol.Speech => 1,
                Symbol.Quote => 2,
                _ => 0,
            };
        }

        return holds;
    }

    private int IsInParagraph(int at, int unit) =>
        at >= 0 && at < narrative.Count && narrative[at].Paragraph == narrative[unit].Paragraph ? 1 : 0;

    private bool IsBeside(int at, int unit) => narrative[at].Sentence == narrative[unit].Sentence;

    private Symbol At(int unit, int offset) => narrative.SymbolAt(unit + offset, narrative[unit].Paragraph);
}
