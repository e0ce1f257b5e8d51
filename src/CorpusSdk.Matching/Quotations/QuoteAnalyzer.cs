using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>
/// Says whether words of a text are somebody's own words, whole: within one quotation, and not cut so that they say
/// something else.
/// </summary>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class QuoteAnalyzer(string text, QuotationSet quotations, string language)
{
    /// <summary>An omission of more words joins what is far apart.</summary>
    public const int MaxOmittedWords = 50;

    /// <summary>How much of a sentence is looked at on either side of a quote, in characters.</summary>
    private const int MaxSentence = 1_000;

    private DeniedSpeech? _deniedSpeech;
    private MeaningFinder? _meaning;
    private ScopeFinder? _scope;
    private InterruptedMeaning? _interrupted;
    private Quotation? _unmarked;
    private TurnCrossing? _turns;

    /// <param name="parts">The ranges of the quote; several if it leaves words out.</param>
    /// <param name="isDirect">Whether the quote is given as whole sentences.</param>
    /// <param name="hasMarks">Whether the words must be shown as a quotation.</param>
    public IEnumerable<QuoteFinding> Analyze(IReadOnlyList<TextRange> parts, bool isDirect, bool hasMarks)
    {
        if (!hasMarks && (_turns ??= new(text, quotations)).Find(parts) is { } crossing)
        {
            yield return crossing;
            yield break;
        }

        List<(TextRange Words, Quotation In)> quoted = [];
        foreach (var part in parts)
        {
            var words = WithSign(QuotedWords.Core(text, part) ?? part, part.Start);
            if (Around(words, hasMarks) is { } quotation)
            {
                quoted.Add((words, quotation));
            }
            else
            {
                yield return Outside(words);
                yield break;
            }
        }

        List<TextRange> omitted = [];
        for (var i = 1; i < quoted.Count; i++)
        {
            omitted.Clear();
            if (!IsOmission(quoted[i - 1], quoted[i], omitted))
            {
                yield return new(QuoteFault.Joined, Narration(quoted[i - 1].In, quoted[i].In));
                yield break;
            }

            var finding = Omission(quoted[i - 1], quoted[i], omitted);
            if (finding is { } found)
            {
                yield return found;
            }
        }

        var (first, last) = (quoted[0], quoted[quoted.Count - 1]);
        var end = Math.Max(parts[parts.Count - 1].End, last.Words.End);
        if ((Edge(first, last, end) ?? Interrupted.Find(first, last)) is { } edge)
        {
            yield return edge;
        }
        else if (hasMarks && DeniedSpeech.Find(first.In) is { } denial)
        {
            yield return new(QuoteFault.Denied, denial);
        }
        else if (isDirect && FragmentOf(first, last, end) is { } fragment)
        {
            yield return fragment;
        }
    }

    /// <summary><c>−5</c></summary>
    private TextRange WithSign(TextRange words, int from) =>
        words.Start > from && text[words.Start - 1] is '−' or '-' && char.IsDigit(text[words.Start])
            ? TextRange.FromBounds(words.Start - 1, words.End)
            : words;

    /// <summary>Whether a range is in one quotation, without words of the narrator between.</summary>
    public bool IsInOneQuotation(TextRange range) =>
        Around(QuotedWords.Core(text, range) ?? range, hasMarks: true) is not null;

    /// <summary>The quotation that words are in; null if they are in none, or the narrator is between.</summary>
    private Quotation? Around(TextRange words, bool hasMarks)
    {
        if (quotations.Around(words) is { } quotation)
        {
            var (first, last) = (quotation.PartAt(words.Start), quotation.PartAt(words.End - 1));
            return quotation.Form == QuotationForm.Dash && first != last ? null : quotation;
        }

        return hasMarks ? null : _unmarked ??= Unmarked();
    }

    /// <summary>Where speech has no marks, the whole text is one quotation of several paragraphs.</summary>
    private Quotation Unmarked()
    {
        List<TextRange> paragraphs = [];
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            if (QuotedWords.Trim(text, TextRange.FromBounds(start, end)) is { } words)
            {
                paragraphs.Add(words);
            }

            start = end + 2;
        }

        return new(QuotationForm.Block, paragraphs, TextRange.FromBounds(0, text.Length));
    }

    private QuoteFinding Outside(TextRange words)
    {
        var first = TextWords.At(text, words.Start, words.End) ?? new(words.Start, 1);
        var last = TextWords.Before(text, words.End, words.Start) ?? new(words.End - 1, 1);
        var (before, behind) = (quotations.Around(first), quotations.Around(last));
        return (before, behind) switch
        {
            (null, null) => new(QuoteFault.NotQuoted, words),
            (null, _) => Unquoted(TextRange.FromBounds(words.Start, StartFrom(behind, words.Start))),
            (_, null) => Unquoted(TextRange.FromBounds(EndBefore(before, words.End), words.End)),
            _ => new(
                QuoteFault.Joined,
                Narration(before, behind),
                IsInterrupted: before == behind || AttributionClause.Interrupts(text, before, behind, language)
            ),
        };

        // The narrator's words may be within the marks.
        static int StartFrom(Quotation quotation, int offset) =>
            quotation.Outer.Start > offset
                ? quotation.Outer.Start
                : quotation.Parts[quotation.FirstPartFrom(offset)].Start;

        static int EndBefore(Quotation quotation, int offset) =>
            quotation.Outer.End < offset
                ? quotation.Outer.End
                : quotation.Parts[quotation.FirstPartFrom(offset) - 1].End;

        QuoteFinding Unquoted(TextRange range) => new(QuoteFault.PartlyQuoted, QuotedWords.Core(text, range) ?? words);
    }

    /// <summary>The narrator's words between two quotations; empty if there are none.</summary>
    private TextRange Narration(Quotation before, Quotation behind)
    {
        if (before == behind && before.Parts.Count > 1)
        {
            return QuotedWords.Core(text, TextRange.FromBounds(before.Parts[0].End, before.Parts[1].Start)) ?? default;
        }

        var (start, end) = (before.Outer.End, behind.Outer.Start);
        return start < end ? QuotedWords.Core(text, TextRange.FromBounds(start, end)) ?? default : default;
    }

    /// <summary>
    /// Whether two parts are from one quotation, perhaps interrupted by its own attribution; collects what is between
    /// them of it.
    /// </summary>
    private bool IsOmission(
        (TextRange Words, Quotation In) before,
        (TextRange Words, Quotation In) behind,
        List<TextRange> omitted
    )
    {
        if (before.In == behind.In || before.In.Inner == behind.In.Inner)
        {
            AddWords(before.In, before.Words.End, behind.Words.Start, omitted);
            return true;
        }

        if (before.In.Enclosing != behind.In.Enclosing || before.In.Form != QuotationForm.Marks)
        {
            return IsWithin(before.In, behind.In) && Enclosed(before, behind, omitted);
        }

        AddWords(before.In, before.Words.End, before.In.Inner.End, omitted);
        var previous = before.In;
        foreach (var next in quotations.Siblings(previous).Take(QuotationSet.MaxInterruptions))
        {
            if (
                !AttributionClause.Interrupts(text, previous, next, language)
                || new EmbeddedAttribution(text, language).NamesAnother(
                    next,
                    TextRange.FromBounds(previous.Outer.End, next.Outer.Start)
                )
            )
            {
                return false;
            }

            if (next == behind.In)
            {
                AddWords(next, next.Inner.Start, behind.Words.Start, omitted);
                return true;
            }

            AddWords(next, next.Inner.Start, next.Inner.End, omitted);
            previous = next;
        }

        return false;
    }

    /// <summary>Whether one of two quotations is nested in the other.</summary>
    private static bool IsWithin(Quotation one, Quotation other) =>
        one.Outer.Contains(other.Outer) || other.Outer.Contains(one.Outer);

    private static bool Enclosed(
        (TextRange Words, Quotation In) before,
        (TextRange Words, Quotation In) behind,
        List<TextRange> omitted
    )
    {
        var outer = before.In.Outer.Contains(behind.In.Outer) ? before.In : behind.In;
        AddWords(outer, before.Words.End, behind.Words.Start, omitted);
        return true;
    }

    private static void AddWords(Quotation quotation, int start, int end, List<TextRange> words)
    {
        for (var i = quotation.FirstPartFrom(start); i < quotation.Parts.Count && quotation.Parts[i].Start < end; i++)
        {
            var part = quotation.Parts[i];
            words.Add(TextRange.FromBounds(Math.Max(part.Start, start), Math.Min(part.End, end)));
        }
    }

    private QuoteFinding? Omission(
        (TextRange Words, Quotation In) before,
        (TextRange Words, Quotation In) behind,
        List<TextRange> omitted
    )
    {
        var all = omitted.SelectMany(WithoutAttribution).Where(o => QuotedWords.Core(text, o) is not null).ToList();
        if (
            all.Count == 0
            || (all.Count == 1 && RelativeClause.IsWhole(text, before.Words.End, behind.Words.Start, language))
        )
        {
            return null;
        }

        if (Scope.BehindPrevious(text, before.Words, all[0]) is { } limit)
        {
            return new(QuoteFault.OmitsMeaning, limit);
        }

        // What belongs to the sentences of the two parts; whole sentences between them may say what they like.
        var (start, end) = (all[0].Start, all[all.Count - 1].End);
        var headEnd =
            Sentences.EndsAt(text, before.Words.End, before.In.Inner.Start, end) ? start
            : Sentences.FirstEnd(text, start, end) is var first and >= 0 ? first
            : end;
        var tailStart = Sentences.StartsAt(text, behind.Words.Start, behind.In.Inner.Start)
            ? end
            : Math.Max(Sentences.LastEnd(text, start, behind.Words.Start), start);
        foreach (var range in all)
        {
            var head = TextRange.FromBounds(range.Start, Math.Max(range.Start, Math.Min(range.End, headEnd)));
            var tail = TextRange.FromBounds(Math.Min(range.End, Math.Max(range.Start, tailStart)), range.End);
            var governor = range.End == end && tail.Length > 0 ? Scope.BeforeNext(text, tail, behind.Words) : null;
            if ((Meaning.FindIn(text, head) ?? Meaning.FindIn(text, tail) ?? governor) is { } word)
            {
                return new(QuoteFault.OmitsMeaning, word);
            }
        }

        var count = all.Sum(o => TextWords.Count(text, o));
        var hasSentence =
            headEnd < tailStart && all.Exists(o => HasWords(Math.Max(o.Start, headEnd), Math.Min(o.End, tailStart)));

        // The first half of one sentence and the second half of another.
        var hasHalves = all.Count == 1 && HasWords(start, headEnd) && headEnd < end && HasWords(tailStart, end);
        return count > MaxOmittedWords || hasSentence
                ? new(QuoteFault.OmitsMuch, TextRange.FromBounds(start, end), count)
            : hasHalves ? new(QuoteFault.JoinsHalves, TextRange.FromBounds(start, end), count)
            : null;
    }

    /// <summary>French and others put the attribution within the marks: <c>« A, dit Jane Doe, B. »</c></summary>
    private IEnumerable<TextRange> WithoutAttribution(TextRange omitted)
    {
        if (
            !DialogueLine.IsUsedIn(language)
            || AttributionClause.FindInverted(text, omitted.Start, omitted.End, language) is not { } clause
        )
        {
            return [omitted];
        }

        return [TextRange.FromBounds(omitted.Start, clause.Start), TextRange.FromBounds(clause.End, omitted.End)];
    }

    private DeniedSpeech DeniedSpeech => _deniedSpeech ??= new(text, language);

    private MeaningFinder Meaning => _meaning ??= new(language);

    private ScopeFinder Scope => _scope ??= new(language);

    private InterruptedMeaning Interrupted => _interrupted ??= new(text, quotations, language, Meaning, Scope);

    private bool HasWords(int start, int end) =>
        start < end && QuotedWords.Core(text, TextRange.FromBounds(start, end)) is not null;

    /// <param name="end">The end of the quote with its punctuation.</param>
    private QuoteFinding? Edge((TextRange Words, Quotation In) first, (TextRange Words, Quotation In) last, int end)
    {
        var from = PartOf(first).Start;
        var to = PartOf(last).End;
        var (hasBefore, hasBehind) = (HasWords(from, first.Words.Start), HasWords(last.Words.End, to));
        if (!hasBefore && !hasBehind && !DropsQuestionMark(end, to))
        {
            return null;
        }

        var word =
            (hasBefore ? Meaning.NegationBefore(text, first.Words.Start, from) : null)
            ?? (hasBehind ? Meaning.Behind(text, last.Words.End, to) : null)
            ?? Governing(first.Words, last.Words, end, from, to);
        return word is { } found
            ? new(QuoteFault.EdgeChangesMeaning, found, Whole: SentencesAround(first.Words, last.Words, from, to))
            : null;
    }

    /// <summary>What governs the quote from elsewhere in the sentences that it is cut from.</summary>
    private TextRange? Governing(TextRange first, TextRange last, int end, int from, int to)
    {
        var start = Math.Max(from, Sentences.LastEnd(text, Math.Max(from, first.Start - MaxSentence), first.Start));
        var limit = Math.Min(to, last.End + MaxSentence);
        var stop = Sentences.FirstEnd(text, last.End, limit);
        stop = stop < 0 ? limit : stop;
        return (HasWords(start, first.Start) ? Scope.Before(text, first, start) : null)
            ?? (
                HasWords(last.End, stop) || DropsQuestionMark(end, stop)
                    ? Scope.Behind(text, last, end, start, stop)
                    : null
            )
            ?? (stop < to ? Scope.Retraction(text, stop, to) : null);
    }

    /// <summary>Whether a question mark follows an offset directly, and is not in the quote that ends there.</summary>
    private bool DropsQuestionMark(int end, int to)
    {
        while (end < to && !char.IsLetterOrDigit(text[end]) && !ScopeFinder.IsQuestionMark(text[end]))
        {
            end++;
        }

        return end < to && ScopeFinder.IsQuestionMark(text[end]);
    }

    private QuoteFinding? FragmentOf(
        (TextRange Words, Quotation In) first,
        (TextRange Words, Quotation In) last,
        int quoteEnd
    )
    {
        var (begin, end) = (PartOf(first), PartOf(last));
        if (
            Sentences.StartsAt(text, first.Words.Start, begin.Start)
            && Sentences.EndsAt(text, last.Words.End, last.Words.Start, end.End)
            && !DropsQuestionMark(quoteEnd, end.End)
        )
        {
            return null;
        }

        return new(QuoteFault.Fragment, default, Whole: SentencesAround(first.Words, last.Words, begin.Start, end.End));
    }

    private TextRange SentencesAround(TextRange first, TextRange last, int from, int to)
    {
        var start = Sentences.LastEnd(text, from, first.Start);
        var end = Sentences.FirstEnd(text, last.End, to);
        var whole = TextRange.FromBounds(start < 0 ? from : start, end < 0 ? to : end);
        return QuotedWords.Trim(text, whole) ?? whole;
    }

    /// <summary>The part of the quotation that words are in.</summary>
    private static TextRange PartOf((TextRange Words, Quotation In) quoted) =>
        quoted.In.PartAt(quoted.Words.Start) is var part and >= 0 ? quoted.In.Parts[part] : quoted.In.Inner;
}
