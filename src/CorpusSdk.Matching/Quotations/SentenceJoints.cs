using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>Finds where a sentence began before the attribution that interrupts it, and where it goes on.</summary>
/// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
internal sealed class SentenceJoints(string text, QuotationSet quotations, string language)
{
    /// <summary>How much of a piece is looked at, in characters.</summary>
    private const int MaxPiece = 1_000;

    private const string SentenceEnds = ".!?…。！？";
    private const string Pauses = ",，、—–―";
    private const string Introductions = ":：;；";

    private readonly ScopeWords? _words = ScopeWords.Of(language);

    /// <summary>The pieces of a sentence in order, one of them a range of a part of a quotation.</summary>
    public List<TextRange> Around(Quotation quotation, TextRange own)
    {
        List<TextRange> pieces = [own];
        AddBefore(quotation, own, pieces);
        AddBehind(quotation, own, pieces);
        return pieces;
    }

    private void AddBefore(Quotation quotation, TextRange own, List<TextRange> pieces)
    {
        var part = quotation.PartAt(own.Start);
        var isWhole = part >= 0 && own.Start <= quotation.Parts[part].Start;
        while (isWhole && pieces.Count <= QuotationSet.MaxInterruptions)
        {
            var (before, last) =
                part > 0 ? (quotation, part - 1)
                : quotations.Before(quotation) is { } previous ? (previous, previous.Parts.Count - 1)
                : (quotation, part);
            if (!Continues(before, last, quotation, part))
            {
                return;
            }

            var words = before.Parts[last];
            var from = Math.Max(words.Start, words.End - MaxPiece);
            var sentence = Sentences.LastEnd(text, from, words.End);
            pieces.Insert(0, Trimmed(TextRange.FromBounds(Math.Max(from, sentence), words.End)));
            isWhole = sentence < 0 && from == words.Start;
            (quotation, part) = (before, last);
        }
    }

    private void AddBehind(Quotation quotation, TextRange own, List<TextRange> pieces)
    {
        var part = quotation.PartAt(own.Start);
        var isWhole = part >= 0 && own.End >= quotation.Parts[part].End;
        for (var i = 0; isWhole && i < QuotationSet.MaxInterruptions; i++)
        {
            var (behind, first) =
                part + 1 < quotation.Parts.Count ? (quotation, part + 1)
                : quotations.Siblings(quotation).FirstOrDefault() is { } next ? (next, 0)
                : (quotation, part);
            if (!Continues(quotation, part, behind, first))
            {
                return;
            }

            var words = behind.Parts[first];
            var to = Math.Min(words.End, words.Start + MaxPiece);
            var sentence = Sentences.FirstEnd(text, words.Start, to);
            pieces.Add(Trimmed(TextRange.FromBounds(words.Start, sentence < 0 ? to : sentence)));
            isWhole = sentence < 0 && to == words.End;
            (quotation, part) = (behind, first);
        }
    }

    private TextRange Trimmed(TextRange range) => QuotedWords.Trim(text, range) ?? range;

    /// <summary>
    /// Whether only an attribution is between two parts, and the sentence of the first is not at its end.
    /// </summary>
    private bool Continues(Quotation before, int last, Quotation behind, int first)
    {
        if (
            (before == behind && last == first)
            || QuotedWords.Core(text, before.Parts[last]) is not { } head
            || QuotedWords.Core(text, behind.Parts[first]) is not { } tail
        )
        {
            return false;
        }

        var isAttribution =
            before == behind ? IsInterruption(before, head.End, tail.Start) : Interrupts(before, behind);
        return isAttribution
            && QuotedWords.Core(text, TextRange.FromBounds(head.End, tail.Start)) is { } words
            && !Has(SentenceEnds, head.End, words.Start)
            && Has(Pauses, words.End, tail.Start)
            && !Has(Introductions, words.End, tail.Start)
            && Sentences.FirstEnd(text, words.Start, tail.Start) < 0
            && !IntroducesAgain(words)
            && GoesOn(tail);
    }

    /// <summary>Whether the narrator is between two parts of one quotation, and not the end of a paragraph.</summary>
    private static bool IsInterruption(Quotation quotation, int start, int end) =>
        quotation.Form == QuotationForm.Dash
        || quotation.Interruptions.Any(words => words.Start >= start && words.End <= end);

    private bool Interrupts(Quotation before, Quotation behind) =>
        before.Form == QuotationForm.Marks
        && behind.Form == QuotationForm.Marks
        && before.Enclosing == behind.Enclosing
        && AttributionClause.Interrupts(text, before, behind, language)
        && !new EmbeddedAttribution(text, language).NamesAnother(
            behind,
            TextRange.FromBounds(before.Outer.End, behind.Outer.Start)
        );

    /// <summary>
    /// Whether the narrator introduces other words of the speaker: <c>said Jane Doe, and added,</c>.
    /// </summary>
    private bool IntroducesAgain(TextRange words)
    {
        var verbs = TextWords.In(text, words.Start, words.End).Where(w => AttributionClause.IsVerb(text, w, language));
        var all = verbs.ToList();
        return all.Count > 1
            || (
                all.Count == 1
                && all[0].End == words.End
                && TextWords.Lower(text, all[0]).EndsWith("ing", StringComparison.Ordinal)
            );
    }

    /// <summary>Whether words do not begin like a sentence of their own.</summary>
    private bool GoesOn(TextRange words)
    {
        if (!char.IsUpper(text[words.Start]) || TextWords.At(text, words.Start, words.End) is not { } word)
        {
            return true;
        }

        var lower = TextWords.Lower(text, word).Replace('’', '\'');
        return language == "de"
            ? _words is not null && !_words.Begins(lower)
            : language == "en" && lower.Split('\'')[0] == "i";
    }

    private bool Has(string marks, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (marks.IndexOf(text[at]) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
