using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk;

/// <summary>
/// Checks that words which are in an article are somebody's own words, whole: not joined from several quotations, and
/// not cut so that they say something else. The rules are those of the compiler.
/// </summary>
internal sealed class CutChecker(QuotedNeedle needle, PreparedArticle article, VerificationBudget budget)
{
    /// <summary>Fewer of the words of a passage than one in so many are no quotation of it.</summary>
    private const int MaxOmittedShare = 3;

    private readonly HashSet<string> _negations = MeaningWords.Of(article.Language).Negations;

    /// <summary>Who cut a quotation does not want so much more of it.</summary>
    private const int MaxCorrection = 1_000;

    /// <summary>
    /// The words that would be a safe quotation, once <see cref="Check"/> has run; null if there are none.
    /// </summary>
    public TextRange? Correction { get; private set; }

    /// <param name="parts">The ranges of the article's text.</param>
    /// <param name="end">The end with the punctuation that the quotation has as well.</param>
    public IEnumerable<QuotationDifference> Check(IReadOnlyList<TextRange> parts, int end)
    {
        budget.Spend((long)VerificationBudget.PerAnalyzedCharacter * Math.Min(article.Text.Length, 4_000));
        var whole = parts.ToList();
        whole[^1] = TextRange.FromBounds(whole[^1].Start, Math.Max(whole[^1].End, end));
        var isQuoted = whole.TrueForAll(part => article.Analyzer.IsInOneQuotation(part));
        var isJoined = whole.Count > 1 && !isQuoted && whole.Exists(part => article.Analyzer.IsInOneQuotation(part));
        var (omitsMeaning, changesAtEdge) = (false, false);
        foreach (var finding in article.Analyzer.Analyze(whole, isDirect: false, hasMarks: isQuoted || isJoined))
        {
            Correction ??= CorrectionOf(finding, whole);
            omitsMeaning |= finding.Fault == QuoteFault.OmitsMeaning;
            changesAtEdge |= finding.Fault == QuoteFault.EdgeChangesMeaning;
            yield return Describe(finding);
        }

        if (!changesAtEdge && CutNumber(parts, end) is var (sign, cut))
        {
            Correction ??= article.Quotable(TextRange.FromBounds(whole[0].Start, whole[^1].End));
            yield return Describe(new(cut, sign));
        }

        if (!isQuoted && !isJoined && JoinsParagraphs(whole) is { } paragraphs)
        {
            yield return paragraphs;
        }

        if (whole.Count > 1 && needle.Gaps.Count > 0)
        {
            if (JoinsSentences(whole) is { } joined)
            {
                yield return joined;
            }

            if (!omitsMeaning && OmittedNegation(whole) is { } negation)
            {
                Correction ??= article.Quotable(TextRange.FromBounds(whole[0].Start, whole[^1].End));
                yield return Describe(new(QuoteFault.OmitsMeaning, negation));
            }

            if (OmittedShare(whole) is { } omitted)
            {
                yield return omitted;
            }
        }
    }

    private TextRange? CorrectionOf(QuoteFinding finding, List<TextRange> parts)
    {
        var range = finding.Fault switch
        {
            QuoteFault.OmitsMeaning or QuoteFault.OmitsMuch or QuoteFault.JoinsHalves => TextRange.FromBounds(
                parts[0].Start,
                parts[^1].End
            ),
            QuoteFault.EdgeChangesMeaning => finding.Whole,
            _ => default,
        };
        return range.Length is > 0 and <= MaxCorrection ? article.Quotable(range) : null;
    }

    private QuotationDifference Describe(QuoteFinding finding)
    {
        var words = ShownWords.Of(article.Text, new(finding.Words.Start, finding.Words.Length));
        var (kind, message) = finding.Fault switch
        {
            QuoteFault.Joined => (
                QuotationDifferenceKind.Joined,
                words.Length == 0
                    ? "words of two quotations are joined"
                    : $"words of two quotations are joined, with the author's '{words}' between them"
            ),
            QuoteFault.NotQuoted or QuoteFault.PartlyQuoted => (
                QuotationDifferenceKind.Joined,
                $"the author's own '{words}' is joined with a quotation"
            ),
            QuoteFault.HasLabel => (
                QuotationDifferenceKind.Joined,
                $"'{words}' is the label of a speaker's turn, and not said"
            ),
            QuoteFault.OmitsMeaning => (QuotationDifferenceKind.UnsafeCut, $"the ellipsis leaves out '{words}'"),
            QuoteFault.EdgeChangesMeaning => (
                QuotationDifferenceKind.UnsafeCut,
                $"the quotation is cut from '{words}', which changes its meaning"
            ),
            QuoteFault.OmitsMuch => (
                QuotationDifferenceKind.LongOmission,
                $"the ellipsis leaves out {finding.Count} word{(finding.Count == 1 ? "" : "s")}"
                    + (finding.Count > QuoteAnalyzer.MaxOmittedWords ? "" : ", a whole sentence among them")
            ),
            QuoteFault.JoinsHalves => (
                QuotationDifferenceKind.LongOmission,
                "the ellipsis joins the beginning of one sentence and the end of another"
            ),
            QuoteFault.Denied => (
                QuotationDifferenceKind.Denied,
                $"the article says with '{words}' that this was not said"
            ),
            _ => (QuotationDifferenceKind.UnsafeCut, $"the quotation is cut from '{words}'"),
        };
        return new(kind, Mine, new(finding.Words.Start, finding.Words.Length), message);
    }

    /// <summary>
    /// A negation that an ellipsis leaves out, even in a phrase that negates nothing (<c>whether or not</c>): no
    /// ellipsis hides a <c>not</c>.
    /// </summary>
    private TextRange? OmittedNegation(List<TextRange> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            var (from, to) = (parts[i - 1].End, parts[i].Start);
            var isAside = RelativeClause.IsWhole(article.Text, from, to, article.Language);
            foreach (var word in TextWords.In(article.Text, from, to))
            {
                var lower = TextWords.Lower(article.Text, word);
                if (_negations.Contains(lower) || (!isAside && Insertions.IsTurning(lower)))
                {
                    return word;
                }
            }
        }

        return null;
    }

    /// <summary>A sign of a number that the quotation has without it: <c>−| 5</c>, <c>40 |%</c></summary>
    private (TextRange Sign, QuoteFault Fault)? CutNumber(IReadOnlyList<TextRange> parts, int end)
    {
        var text = article.Text;
        for (var i = 0; i < parts.Count; i++)
        {
            var (start, stop) = (parts[i].Start, i == parts.Count - 1 ? end : parts[i].End);
            if (
                start > 0
                && char.IsDigit(text[start])
                && text[start - 1] is '−' or '-' or '–'
                && (start == 1 || char.IsWhiteSpace(text[start - 2]) || text[start - 2] is '(' or '“' or '"' or '„')
            )
            {
                return (new(start - 1, 1), i == 0 ? QuoteFault.EdgeChangesMeaning : QuoteFault.OmitsMeaning);
            }

            stop = Math.Max(stop, parts[i].End);
            if (char.IsDigit(text[parts[i].End - 1]) && Percent(text, stop) is var percent and >= 0)
            {
                return (
                    new(percent, 1),
                    i == parts.Count - 1 ? QuoteFault.EdgeChangesMeaning : QuoteFault.OmitsMeaning
                );
            }
        }

        return null;
    }

    private static int Percent(string text, int at)
    {
        at += at < text.Length && text[at] is ' ' or '\u00A0' or '\u202F' ? 1 : 0;
        return at < text.Length && text[at] is '%' or '‰' ? at : -1;
    }

    /// <summary>Words of the article's own from two paragraphs that the quotation gives as one.</summary>
    private QuotationDifference? JoinsParagraphs(List<TextRange> parts)
    {
        var words = needle.Canonical.ToOriginal(needle.Core);
        if (needle.Canonical.Original.AsSpan(words.Start, words.Length).Contains('\n'))
        {
            return null;
        }

        foreach (var part in parts)
        {
            var at = article.Text.IndexOf("\n\n", part.Start, part.Length, StringComparison.Ordinal);
            if (at >= 0)
            {
                return new(QuotationDifferenceKind.Joined, Mine, new(at, 0), "words of two paragraphs are joined");
            }
        }

        return null;
    }

    /// <summary>The beginning of one sentence and the end of another, with the author's words between.</summary>
    private QuotationDifference? JoinsSentences(List<TextRange> parts)
    {
        for (var i = 1; i < parts.Count; i++)
        {
            var (before, behind) = (parts[i - 1], parts[i]);
            if (
                Sentences.FirstEnd(article.Text, before.End, behind.Start) >= 0
                && !Sentences.EndsAt(article.Text, before.End, before.Start, behind.Start)
                && !Sentences.StartsAt(article.Text, behind.Start, before.End)
            )
            {
                return new(
                    QuotationDifferenceKind.Joined,
                    Mine,
                    new(before.End, behind.Start - before.End),
                    "the ellipsis joins the beginning of one sentence and the end of another"
                );
            }
        }

        return null;
    }

    /// <summary>An ellipsis that swallows most of a sentence.</summary>
    private QuotationDifference? OmittedShare(List<TextRange> parts)
    {
        var whole = TextRange.FromBounds(parts[0].Start, parts[^1].End);
        var all = TextWords.Count(article.Text, whole);
        var kept = parts.Sum(part => TextWords.Count(article.Text, part));
        return kept * MaxOmittedShare < all
            ? new(
                QuotationDifferenceKind.LongOmission,
                Mine,
                new(whole.Start, whole.Length),
                $"the ellipsis leaves out {all - kept} of {all} words"
            )
            : null;
    }

    private TextSpan Mine
    {
        get
        {
            var range = needle.Canonical.ToOriginal(needle.Core);
            return new(range.Start, range.Length);
        }
    }
}
