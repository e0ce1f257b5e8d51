using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>Verifies the quotations of a part of a text.</summary>
/// <param name="corpus">The articles and people.</param>
/// <param name="passages">Finds words in the articles.</param>
/// <param name="view">The part.</param>
/// <param name="quotations">Its quotations.</param>
/// <param name="language">Its language; see <see cref="Matching.Languages.LanguageTag.PrimaryOf"/>.</param>
/// <param name="start">Where the part begins in the whole text.</param>
internal sealed class PartVerifier(
    VerificationCorpus corpus,
    PassageFinder passages,
    TextView view,
    QuotationSet quotations,
    string language,
    int start
)
{
    private readonly Dictionary<Quotation, VerifiedQuotation> _verified = [];
    private readonly HashSet<Quotation> _covered = [];

    /// <summary>The verdicts in the order of the text.</summary>
    public List<VerifiedQuotation> Verify(CancellationToken cancellationToken)
    {
        foreach (var quotation in quotations.All)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!IsCovered(quotation) && IsShownAsQuotation(quotation) && !_verified.ContainsKey(quotation))
            {
                VerifyChain(quotation);
            }
        }

        return [.. quotations.All.Where(q => _verified.ContainsKey(q) && !IsFrame(q)).Select(q => _verified[q])];
    }

    /// <summary>Whether a quotation is part of another one whose words are known.</summary>
    private bool IsCovered(Quotation quotation)
    {
        var isCovered = quotation.Enclosing is { } outer && _covered.Contains(outer);
        if (isCovered)
        {
            _ = _covered.Add(quotation);
        }

        return isCovered;
    }

    /// <summary>A label like <c>Note:</c> introduces no speech, unless it is the name of a person.</summary>
    private bool IsShownAsQuotation(Quotation quotation) =>
        quotation.Form switch
        {
            QuotationForm.Turn => quotation.Label is { } label && corpus.IsPerson(Slice(label)),
            QuotationForm.Block => !Slice(quotation.Inner).StartsWith("[!", StringComparison.Ordinal),
            _ => true,
        };

    /// <summary>A block or turn that only frames quotations in marks.</summary>
    private bool IsFrame(Quotation quotation)
    {
        if (
            quotation.Form is QuotationForm.Marks or QuotationForm.Dash
            || _verified[quotation].Verdict is not (QuotationVerdict.NotFound or QuotationVerdict.Undecided)
        )
        {
            return false;
        }

        var framed = quotations.All.Where(q => q.Enclosing == quotation && _verified.ContainsKey(q)).ToList();
        return framed.Sum(q => q.Outer.Length) * 2 >= quotation.Inner.Length;
    }

    /// <summary>
    /// Verifies a quotation together with those that continue it behind its attribution: <c>"So," said Jane Doe, "we
    /// open."</c>
    /// </summary>
    private void VerifyChain(Quotation first)
    {
        List<Quotation> chain = [first];
        if (first.Form == QuotationForm.Marks)
        {
            foreach (var next in quotations.Siblings(first).Take(QuotationSet.MaxInterruptions))
            {
                if (
                    next.Form != QuotationForm.Marks
                    || _verified.ContainsKey(next)
                    || !AttributionClause.Interrupts(view.Text, chain[^1], next, language)
                )
                {
                    break;
                }

                chain.Add(next);
            }
        }

        if (chain.Count > 1 && VerifyWhole(chain))
        {
            return;
        }

        VerifyOne(first);
    }

    private bool VerifyWhole(List<Quotation> chain)
    {
        foreach (var keepsCommas in (ReadOnlySpan<bool>)[true, false])
        {
            List<TextRange> gaps = [];
            for (var i = 1; i < chain.Count; i++)
            {
                var end = chain[i - 1].Inner.End;
                var isComma = !keepsCommas && view.Text[end - 1] is ',' or '，';
                gaps.Add(TextRange.FromBounds(isComma ? end - 1 : end, chain[i].Inner.Start));
            }

            var range = TextRange.FromBounds(chain[0].Inner.Start, chain[^1].Inner.End);
            if (
                QuotedNeedle.Of(CanonicalText.Of(view.Text, range, gaps)) is not { } needle
                || passages.Find(needle) is not { Places: [{ IsClean: true }, ..] } found
            )
            {
                continue;
            }

            foreach (var quotation in chain)
            {
                Keep(quotation, Conclude(quotation, found.Within(quotation.Inner)));
            }

            return true;
        }

        return false;
    }

    private void VerifyOne(Quotation quotation)
    {
        var needle = QuotedNeedle.Of(CanonicalText.Of(view.Text, quotation.Inner, GapsOf(quotation)));
        if (needle is not null)
        {
            Keep(quotation, Conclude(quotation, passages.Find(needle)));
        }
    }

    private void Keep(Quotation quotation, VerifiedQuotation verified)
    {
        _verified[quotation] = verified;
        if (verified.Source is not null)
        {
            _ = _covered.Add(quotation);
        }
    }

    /// <summary>What is between the parts of a quotation: prefixes of lines, repeated marks, the narrator.</summary>
    private static List<TextRange> GapsOf(Quotation quotation)
    {
        List<TextRange> gaps = [];
        for (var i = 1; i < quotation.Parts.Count; i++)
        {
            if (quotation.Parts[i].Start > quotation.Parts[i - 1].End)
            {
                gaps.Add(TextRange.FromBounds(quotation.Parts[i - 1].End, quotation.Parts[i].Start));
            }
        }

        return gaps;
    }

    private VerifiedQuotation Conclude(Quotation quotation, FoundPassages found)
    {
        if (found.Places.Count == 0)
        {
            return Create(
                quotation,
                found.Reason is null ? QuotationVerdict.NotFound : QuotationVerdict.Undecided,
                null,
                found.Reason
            );
        }

        var place = found.Places[0];
        var verdict =
            !place.IsClean ? QuotationVerdict.Altered
            : place.Edits.Count > 0 ? QuotationVerdict.Edited
            : QuotationVerdict.Verbatim;
        return Create(quotation, verdict, place, null);
    }

    private VerifiedQuotation Create(
        Quotation quotation,
        QuotationVerdict verdict,
        Place? place,
        UndecidedReason? reason
    ) =>
        new()
        {
            Verdict = verdict,
            Span = Whole(view.ToOriginal(quotation.Inner)),
            OuterSpan = Whole(view.ToOriginal(quotation.Outer)),
            Text = view.Original.Substring(view.ToOriginal(quotation.Inner)),
            Source = place is null
                ? null
                : new(place.Article.Article, new(place.Range.Start, place.Range.Length), null, []),
            Edits = place is null ? [] : [.. place.Edits.Select(edit => edit with { Span = OfView(edit.Span) })],
            Differences = place is null ? [] : [.. place.Differences.Select(d => d with { Span = OfView(d.Span) })],
            UndecidedReason = reason,
        };

    private TextSpan OfView(TextSpan span) => Whole(view.ToOriginal(new TextRange(span.Start, span.Length)));

    private TextSpan Whole(TextSpan span) => new(start + span.Start, span.Length);

    private string Slice(TextRange range) => view.Text.Substring(range.Start, range.Length);
}
