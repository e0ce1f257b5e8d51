using CorpusSdk.Matching.Languages;

namespace CorpusSdk.Matching.Quotations;

/// <summary>The narrator's words around quoted words, which may say whose they are. A range may be empty.</summary>
/// <param name="Quoted">The quotation with its marks.</param>
/// <param name="Before">The sentence that leads to the quotation.</param>
/// <param name="After">The sentence that goes on behind it.</param>
/// <param name="Between">
/// If the quotation continues one that its attribution interrupts: the narrator's words between the two.
/// </param>
/// <param name="Label">The speaker's name before the colon of a transcript.</param>
/// <param name="Introduction">
/// If no words lead to the quotation: the whole sentence before it, unless that belongs to another quotation.
/// </param>
/// <param name="Credit">The words behind the dash under the quotation, or in the line under a block quote.</param>
[System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
public readonly record struct SpeechContext(
    TextRange Quoted,
    TextRange Before,
    TextRange After,
    TextRange Between,
    TextRange Label,
    TextRange Introduction,
    TextRange Credit
)
{
    /// <summary>An attribution is not longer.</summary>
    private const int MaxLength = 320;

    /// <param name="words">Words of a quotation.</param>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    internal static SpeechContext Of(string text, QuotationSet quotations, TextRange words, string language) =>
        (QuotedWords.Core(text, words) is { } core ? quotations.Around(core) : null) is { } quotation
            ? OfQuotation(text, quotations, quotation, language)
            : default;

    /// <param name="quotation">One of the quotations.</param>
    /// <param name="language">See <see cref="LanguageTag.PrimaryOf"/>.</param>
    internal static SpeechContext OfQuotation(
        string text,
        QuotationSet quotations,
        Quotation quotation,
        string language
    )
    {
        var enclosing = quotation.Enclosing;
        var (start, end) = (quotation.Outer.Start, quotation.Outer.End);
        var (from, to) = enclosing is null ? (0, text.Length) : (enclosing.Inner.Start, enclosing.Inner.End);
        var previous = Sibling(quotations, quotation, -1);
        var next = Sibling(quotations, quotation, 1);

        // What is quoted within a turn is often not the speaker's: only the words before it tell.
        var isWholeTurn = enclosing?.Form == QuotationForm.Turn && quotation.Outer.Contains(enclosing.Inner);
        var label = quotation.Label ?? (isWholeTurn ? enclosing!.Label : null) ?? default;
        if (quotation.Form == QuotationForm.Dash)
        {
            var gapEnd = quotation.Parts.Count > 1 ? quotation.Parts[1].Start : end;
            return new(
                quotation.Outer,
                default,
                TextRange.FromBounds(quotation.Parts[0].End, gapEnd),
                default,
                label,
                default,
                default
            );
        }

        var (leading, following) = (quotation, quotation);
        if (language == "ko")
        {
            (leading, previous) = Linked(text, quotations, quotation, previous, -1);
            (following, next) = Linked(text, quotations, quotation, next, 1);
        }

        for (
            var i = 0;
            i < QuotationSet.MaxInterruptions
                && language != "ko"
                && previous?.Form == QuotationForm.Marks
                && QuotedWords.Joins(text, TextRange.FromBounds(previous.Outer.End, leading.Outer.Start));
            i++
        )
        {
            (leading, previous) = (previous, Sibling(quotations, previous, -1));
        }

        var before = BeforeOf(text, Math.Max(from, previous?.Outer.End ?? 0), leading.Outer.Start);
        if (quotation.Interruptions.Count > 0)
        {
            var own = quotation.Interruptions[0];
            var spoken = TextRange.FromBounds((QuotedWords.Core(text, own) ?? own).Start, own.End);
            var hasName = TextWords.In(text, spoken.Start, spoken.End).Any(word => char.IsUpper(text[word.Start]));
            return new(quotation.Outer, hasName ? default : before, spoken, default, label, default, default);
        }

        var after = AfterOf(text, following.Outer.End, Math.Min(to, next?.Outer.Start ?? text.Length));
        var introduction = before.Length == 0 ? IntroductionOf(text, from, previous, quotation) : default;
        var between =
            previous is not null
            && previous.Form == QuotationForm.Marks
            && quotation.Form == QuotationForm.Marks
            && text.IndexOf('\n', previous.Outer.End, start - previous.Outer.End) < 0
            && AttributionClause.Interrupts(text, previous, quotation, language)
                ? TextRange.FromBounds(previous.Outer.End, start)
                : default;
        return new(quotation.Outer, before, after, between, label, introduction, CreditLine.Of(text, quotation));
    }

    /// <summary>
    /// Korean gives several quotations to one subject: <c>김철수는 "…"며 "…"고 말했다.</c>
    /// </summary>
    /// <returns>The last quotation in one direction that is linked to the first, and the one behind it.</returns>
    private static (Quotation Last, Quotation? Other) Linked(
        string text,
        QuotationSet quotations,
        Quotation last,
        Quotation? other,
        int step
    )
    {
        for (var i = 0; i < QuotationSet.MaxInterruptions && other is not null; i++)
        {
            var (before, behind) = step < 0 ? (other, last) : (last, other);
            if (!KoreanSubject.Links(text, before, behind))
            {
                break;
            }

            (last, other) = (other, Sibling(quotations, other, step));
        }

        return (last, other);
    }

    private static TextRange IntroductionOf(string text, int from, Quotation? previous, Quotation quotation)
    {
        var (start, end) = (Math.Max(from, previous?.Outer.End ?? 0), quotation.Outer.Start);
        var stop = end;
        while (stop > start && char.IsWhiteSpace(text[stop - 1]))
        {
            stop--;
        }

        if (
            stop <= start
            || text[stop - 1] is not ('.' or '。')
            || (IsBlankLine(text, stop, end) && quotation.Form != QuotationForm.Block)
        )
        {
            return default;
        }

        start = Math.Max(start, stop - MaxLength);
        var paragraph = text.LastIndexOf("\n\n", stop - 1, stop - start, StringComparison.Ordinal);
        var sentence = Sentences.LastEnd(text, Math.Max(start, paragraph), stop - 1);
        if (sentence < 0 && paragraph < 0 && previous is not null)
        {
            // It is the end of the sentence of another quotation.
            return default;
        }

        start = Math.Max(sentence, paragraph < 0 ? start : paragraph);
        return QuotedWords.Trim(text, TextRange.FromBounds(start, stop)) ?? default;
    }

    private static Quotation? Sibling(QuotationSet quotations, Quotation quotation, int step)
    {
        for (var i = quotations.LastFrom(quotation.Outer.Start) + step; i >= 0 && i < quotations.All.Count; i += step)
        {
            var other = quotations.All[i];
            if (other != quotation && other.Enclosing == quotation.Enclosing)
            {
                return other;
            }

            if (
                quotation.Enclosing is { } enclosing
                && (other == enclosing || other.Outer.Start >= enclosing.Outer.End)
            )
            {
                break;
            }
        }

        return null;
    }

    /// <summary>
    /// From the start of the sentence that leads to an offset; that may be the end of the paragraph before, if it ends
    /// with a colon.
    /// </summary>
    private static TextRange BeforeOf(string text, int from, int end)
    {
        var stop = end;
        while (stop > from && char.IsWhiteSpace(text[stop - 1]))
        {
            stop--;
        }

        if (stop <= from || (IsBlankLine(text, stop, end) && text[stop - 1] is not (':' or '：' or ',')))
        {
            return default;
        }

        from = Math.Max(from, stop - MaxLength);
        var paragraph = text.LastIndexOf("\n\n", stop - 1, stop - from, StringComparison.Ordinal);
        from = paragraph < 0 ? from : paragraph + 2;
        var sentence = Sentences.LastEnd(text, from, stop);
        var start = sentence < 0 ? from : sentence;
        return QuotedWords.Core(text, TextRange.FromBounds(start, stop)) is { } words
            ? TextRange.FromBounds(words.Start, stop)
            : default;
    }

    private static TextRange AfterOf(string text, int start, int to)
    {
        to = Math.Min(to, start + MaxLength);
        var lineEnd = to > start ? text.IndexOf('\n', start, to - start) : -1;
        if (lineEnd >= 0 && string.IsNullOrWhiteSpace(text.Substring(start, lineEnd - start)))
        {
            return default;
        }

        var paragraph = to > start ? text.IndexOf("\n\n", start, to - start, StringComparison.Ordinal) : -1;
        to = paragraph < 0 ? to : paragraph;
        var sentence = Sentences.FirstEnd(text, Math.Min(start + 1, to), to);
        to = sentence < 0 ? to : sentence;
        return start < to ? TextRange.FromBounds(start, to) : default;
    }

    private static bool IsBlankLine(string text, int start, int end) =>
        text.IndexOf('\n', start, end - start) is var first
        && first >= 0
        && text.IndexOf('\n', first + 1, end - first - 1) >= 0;
}
