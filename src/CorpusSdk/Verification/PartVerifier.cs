using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>Verifies the quotations of a part of a text.</summary>
/// <param name="corpus">The articles and people.</param>
/// <param name="passages">Finds words in the articles.</param>
/// <param name="view">The part.</param>
/// <param name="quotations">Its quotations.</param>
/// <param name="language">Its language; see <see cref="Matching.Languages.LanguageTag.PrimaryOf"/>.</param>
/// <param name="isGuessed">Whether that is clear from its words, or stated.</param>
/// <param name="start">Where the part begins in the whole text.</param>
internal sealed class PartVerifier(
    VerificationCorpus corpus,
    PassageFinder passages,
    TextView view,
    QuotationSet quotations,
    string language,
    bool isGuessed,
    int start
)
{
    /// <summary>How many quotations in another one are looked at.</summary>
    private const int MaxNested = 4;

    /// <summary>The words for the one who speaks and for the hearers.</summary>
    private static readonly HashSet<string> s_ofSpeakers = WordList.Of(
        """
        i we me us my our you your i'm we're i’m we’re ich wir mich uns mein meine unser unsere je j'ai j’ai
        nous mon ma notre nos vous yo nosotros nosotras mi mis nuestro nuestra nuestros usted ustedes
        я мы мне нам меня нас мой моя наш наша вы вас вам
        """
    );

    private readonly TextAttribution _attribution = new(view.Text, quotations, corpus.Names, language);
    private readonly Dictionary<string, TextAttribution> _byLanguage = new(StringComparer.Ordinal);
    private readonly Dictionary<Quotation, VerifiedQuotation> _verified = [];
    private readonly HashSet<Quotation> _covered = [];
    private Credits? _credits;
    private bool? _isOnlyTurn;

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

        Dictionary<Quotation, int> framed = [];
        foreach (var quotation in quotations.All)
        {
            if (quotation.Enclosing is { } frame && _verified.ContainsKey(quotation))
            {
                framed[frame] = framed.GetValueOrDefault(frame) + quotation.Outer.Length;
            }
        }

        return
        [
            .. quotations
                .All.Where(q => _verified.ContainsKey(q) && !IsFrame(q, framed.GetValueOrDefault(q)))
                .Select(q => _verified[q]),
        ];
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

    /// <summary>
    /// A label like <c>Note:</c> introduces no speech, unless it is the name of a person, and neither does the dash
    /// before a credit. A name in JSON is none.
    /// </summary>
    private bool IsShownAsQuotation(Quotation quotation) =>
        quotation.Form switch
        {
            QuotationForm.Turn => quotation.Label is { } label && IsPerson(Slice(label)),
            QuotationForm.Block => !Slice(quotation.Inner).StartsWith("[!", StringComparison.Ordinal),
            QuotationForm.Marks => !_attribution.IsName(quotation),
            QuotationForm.Dash => !(_credits ??= new(view.Text, quotations, IsPerson)).Contains(quotation),
            _ => true,
        };

    private bool IsPerson(string label) =>
        corpus.Names.Find(label, language) is [var name] && name.Range.Length == label.Trim().Length;

    /// <summary>A block or turn that only frames quotations in marks.</summary>
    private bool IsFrame(Quotation quotation, int framed) =>
        quotation.Form is not (QuotationForm.Marks or QuotationForm.Dash)
        && !_verified[quotation].IsClean
        && framed * 2 >= quotation.Inner.Length;

    /// <summary>
    /// Verifies a quotation together with those that continue it behind its attribution: <c>"So," said Jane Doe, "we
    /// open."</c>
    /// </summary>
    private void VerifyChain(Quotation first)
    {
        if (passages.IsSpent)
        {
            Keep(first, Conclude(first, FoundPassages.Undecided(UndecidedReason.TooManyQuotations)));
            return;
        }

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
        var words = _attribution.WordsOf(quotation);
        var needle = QuotedNeedle.Of(CanonicalText.Of(view.Text, words, GapsOf(quotation, words)));
        if (needle is null)
        {
            return;
        }

        var found = passages.Find(needle);
        if (
            quotation.Form == QuotationForm.Turn
            && found.Places is not [{ IsClean: true }, ..]
            && found.Reason is null
            && IsDescription(words)
        )
        {
            return;
        }

        var isOnlyNested = found.Places is [{ IsClean: false } near, ..] && HasOnlyNested(quotation, near);
        Keep(quotation, Conclude(quotation, isOnlyNested ? FoundPassages.None : found));
    }

    /// <summary>
    /// Whether the words behind the only name with a colon are not those of a speaker but about a person: <c>Jane Doe:
    /// Mayor of the town.</c>
    /// </summary>
    private bool IsDescription(TextRange words) =>
        (_isOnlyTurn ??= quotations.All.Count(quotation => quotation.Form == QuotationForm.Turn) == 1)
        && !TextWords
            .In(view.Text, words.Start, words.End)
            .Any(word => s_ofSpeakers.Contains(TextWords.Text(view.Text, word)));

    /// <summary>
    /// Whether the passage near a quotation is only that of another one in it, which is right: <c>"He told me 'We
    /// open'."</c>
    /// </summary>
    private bool HasOnlyNested(Quotation quotation, Place near)
    {
        foreach (var nested in quotations.NestedIn(quotation).Take(MaxNested))
        {
            if (
                nested.Form == QuotationForm.Marks
                && QuotedNeedle.Of(CanonicalText.Of(view.Text, nested.Inner, [])) is { } needle
                && passages.Find(needle).Places is [{ IsClean: true } place, ..]
                && place.Article == near.Article
                && place.Range.Overlaps(near.Range)
            )
            {
                var words = WordsAround(view.Text, quotation.Inner, nested.Inner).ToList();
                var passage = WordsAround(near.Article.Text, near.Range, place.Range)
                    .ToHashSet(StringComparer.OrdinalIgnoreCase);
                return words.Count(passage.Contains) * 2 < words.Count;
            }
        }

        return false;
    }

    private static IEnumerable<string> WordsAround(string text, TextRange range, TextRange inner) =>
        TextWords
            .In(text, range.Start, range.End)
            .Where(word => !word.Overlaps(inner))
            .Select(word => TextWords.Text(text, word));

    private void Keep(Quotation quotation, VerifiedQuotation verified)
    {
        _verified[quotation] = verified;
        if (
            verified.IsClean
            || (verified.Source is not null && quotation.Form is QuotationForm.Marks or QuotationForm.Dash)
        )
        {
            _ = _covered.Add(quotation);
        }
    }

    /// <summary>What is between the parts of a quotation: prefixes of lines, repeated marks, the narrator.</summary>
    private static List<TextRange> GapsOf(Quotation quotation, TextRange words)
    {
        List<TextRange> gaps = [];
        for (var i = 1; i < quotation.Parts.Count && quotation.Parts[i].Start < words.End; i++)
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
        var stated = passages.SpendOnAttribution() ? StatedOf(quotation, found) : null;
        if (found.Places.Count == 0)
        {
            var verdict = found.Reason is null ? QuotationVerdict.NotFound : QuotationVerdict.Undecided;
            return Create(quotation, verdict, stated, null, null, [], found.Reason);
        }

        var (place, speakers, contradiction) = Choose(stated, found.Places);
        var isMisattributed = place.IsClean && contradiction is not null && found.IsComplete;
        return Create(
            quotation,
            isMisattributed ? QuotationVerdict.Misattributed
                : !place.IsClean ? QuotationVerdict.Altered
                : place.Edits.Count > 0 ? QuotationVerdict.Edited
                : QuotationVerdict.Verbatim,
            stated,
            place,
            speakers,
            contradiction is { } other && (isMisattributed || !place.IsClean)
                ? [.. place.Differences, other]
                : place.Differences,
            null
        );
    }

    /// <summary>
    /// The source that the text names. If the text is too short to guess its language, it is read in that of the
    /// article that has the words.
    /// </summary>
    private StatedAttribution? StatedOf(Quotation quotation, FoundPassages found)
    {
        if (isGuessed || found.Places is not [{ Article.Article: var article }, ..])
        {
            return _attribution.Of(quotation);
        }

        var other = LanguageTag.PrimaryOf(article.Language);
        if (!_byLanguage.TryGetValue(other, out var attribution))
        {
            _byLanguage.Add(other, attribution = new(view.Text, quotations, corpus.Names, other));
        }

        return attribution.Of(quotation) is { Name: not null } stated ? stated : _attribution.Of(quotation);
    }

    /// <summary>The first place that agrees with what the text states; the first of all if none does.</summary>
    private static (Place Place, PassageSpeakers Speakers, QuotationDifference? Contradiction) Choose(
        StatedAttribution? stated,
        IReadOnlyList<Place> places
    )
    {
        (Place, PassageSpeakers, QuotationDifference?)? first = null;
        foreach (var place in places.TakeWhile(place => place.IsClean == places[0].IsClean))
        {
            var speakers = PassageSpeakers.Of(
                place.Article.Article,
                new(place.Range.Start, place.Range.Length),
                place.Article.Quotations
            );
            var contradiction = stated is null ? null : StatedSourceCheck.Compare(stated, speakers);
            if (contradiction is null)
            {
                return (place, speakers, null);
            }

            first ??= (place, speakers, contradiction);
        }

        return first!.Value;
    }

    private VerifiedQuotation Create(
        Quotation quotation,
        QuotationVerdict verdict,
        StatedAttribution? stated,
        Place? place,
        PassageSpeakers? speakers,
        IReadOnlyList<QuotationDifference> differences,
        UndecidedReason? reason
    )
    {
        var words = _attribution.WordsOf(quotation);
        return new()
        {
            Verdict = verdict,
            Span = Whole(view.ToOriginal(words)),
            OuterSpan = Whole(view.ToOriginal(quotation.Outer)),
            WordsSpan = Whole(view.ToOriginal(QuotedWords.Core(view.Text, words) ?? quotation.Inner)),
            Text = view.Original.Substring(view.ToOriginal(words)),
            Attribution = stated is null ? null : stated with { Span = OfView(stated.Span) },
            Source =
                place is null || speakers is null
                    ? null
                    : new(
                        place.Article.Article,
                        new(place.Range.Start, place.Range.Length),
                        speakers.Quote,
                        speakers.Speakers
                    ),
            Differences = [.. differences.Select(d => d with { Span = OfView(d.Span) })],
            Correction =
                verdict == QuotationVerdict.Altered && place?.Correction is { } correct
                    ? FoldedText.Needle(place.Article.Text.Substring(correct.Start, correct.Length))
                    : null,
            UndecidedReason = reason,
            Edits = place is null ? [] : [.. place.Edits.Select(edit => edit with { Span = OfView(edit.Span) })],
        };
    }

    private TextSpan OfView(TextSpan span) => Whole(view.ToOriginal(new TextRange(span.Start, span.Length)));

    private TextSpan Whole(TextSpan span) => new(start + span.Start, span.Length);

    private string Slice(TextRange range) => view.Text.Substring(range.Start, range.Length);
}
