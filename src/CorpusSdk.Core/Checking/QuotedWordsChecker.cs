using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Reports quotes whose words are in the article, but are not somebody's words, or not all of them: the author's own,
/// joined from several quotations, or cut so that they say something else.
/// </summary>
internal sealed class QuotedWordsChecker(
    ArticleText article,
    ArticleDeclaration declaration,
    QuotationSet quotations,
    ProblemList problems
)
{
    /// <summary>A fix that inserts more words is not what the annotator meant.</summary>
    private const int MaxFixLength = 1_000;

    /// <summary>An article that quotes has at least one character in so many within quotation marks.</summary>
    private const int MinQuotedShare = 20;

    private const string EdgeAdvice = ", which changes the meaning; quote it too";

    private const string InterruptedAdvice =
        ", which changes the meaning; quote the interrupted sentence as one quote:";

    private bool? _hardlyUsesMarks;

    private readonly string _language = LanguageTag.PrimaryOf(declaration.Language?.Value);

    private readonly OmittedMeaning _omittedMeaning = new(
        article.Source.Text,
        article.Text,
        LanguageTag.PrimaryOf(declaration.Language?.Value)
    );

    private readonly QuoteAnalyzer _analyzer = new(
        article.Text,
        quotations,
        LanguageTag.PrimaryOf(declaration.Language?.Value)
    );

    /// <param name="quote">A quote that was found.</param>
    /// <param name="parts">Its ranges in the article's text; several if it leaves words out.</param>
    public void Check(QuoteDeclaration quote, IReadOnlyList<TextRange> parts)
    {
        foreach (var finding in _analyzer.Analyze(parts, quote.Kind == QuoteKind.Direct, HasMarks(quote)))
        {
            Report(quote, parts, finding);
        }

        CheckOmittedLines(quote, parts);
    }

    /// <summary>Lines under <c>omit</c> must not take a word that changes the meaning out of a quotation.</summary>
    private void CheckOmittedLines(QuoteDeclaration quote, IReadOnlyList<TextRange> parts)
    {
        if (article.Omitted.Ranges.Count == 0)
        {
            return;
        }

        var whole = TextRange.FromBounds(parts[0].Start, parts[parts.Count - 1].End);
        var around = (QuotedWords.Core(article.Text, whole) is { } words ? quotations.Around(words) : null)?.Inner;
        var range = _omittedMeaning.Extend(whole, around ?? new(0, article.Text.Length));
        foreach (var omitted in article.Omitted.Overlapping(range))
        {
            if (_omittedMeaning.Find(omitted, range) is { } word)
            {
                problems.Add(
                    quote.Text.Range,
                    Rules.OmissionChangesMeaning,
                    EquatableArray<SuggestedFix>.Empty,
                    $"'{article.Keys.Display("omit")}'",
                    article.Source.Text.Substring(word.Start, word.Length),
                    LineAt(word.Start),
                    "do not omit its line"
                );
                return;
            }
        }
    }

    private void Report(QuoteDeclaration quote, IReadOnlyList<TextRange> parts, QuoteFinding finding)
    {
        var range = quote.Text.Range;
        var words = Excerpt.Of(FoldedText.Needle(Slice(finding.Words)));
        var place = LineAt(finding.Words.Start);
        var whole = TextRange.FromBounds(parts[0].Start, parts[parts.Count - 1].End);
        switch (finding.Fault)
        {
            case QuoteFault.NotQuoted:
                Report(
                    Rules.NotInQuotation,
                    HardlyUsesMarks ? [Add(quote, "marks: none")] : [],
                    "quote is not in quotation marks: its words are the author's own",
                    place,
                    HintOnMarks
                );
                break;
            case QuoteFault.PartlyQuoted:
                Report(
                    Rules.NotInQuotation,
                    [],
                    $"'{words}' in this quote is not in quotation marks",
                    place,
                    HintOnMarks
                );
                break;
            case QuoteFault.HasLabel:
                Report(
                    Rules.NotInQuotation,
                    [],
                    $"'{words}' in this quote is the label of a speaker's turn, and not said",
                    place,
                    "the words behind the label"
                );
                break;
            case QuoteFault.Joined:
                var between = words.Length == 0 ? "" : $", with the author's words '{words}' between them";
                Report(
                    Rules.JoinedQuotations,
                    [],
                    between,
                    words.Length == 0 ? LineAt(whole.Start) : place,
                    finding.IsInterrupted ? ", or write ' … ' in place of the author's words" : ""
                );
                break;
            case QuoteFault.OmitsMeaning:
                Report(Rules.OmissionChangesMeaning, Replace(quote, whole), "' … '", words, place, "quote it too");
                break;
            case QuoteFault.OmitsMuch:
                Report(Rules.OmissionTooLong, Replace(quote, whole), Omitted(finding), place);
                break;
            case QuoteFault.JoinsHalves:
                const string halves = "the end of one sentence and the beginning of the next";
                Report(Rules.OmissionTooLong, Replace(quote, whole), halves, place);
                break;
            case QuoteFault.Denied:
                const string denied = "was not said, as the author's";
                const string advice = " states; leave the quote out";
                Report(Rules.EdgeChangesMeaning, [], denied, words, place, advice);
                break;
            case QuoteFault.EdgeChangesMeaning when finding.Pieces is { } pieces:
                var joined = string.Join(Omissions.Mark, pieces.Select(WordsOf));
                Report(
                    Rules.EdgeChangesMeaning,
                    joined.Length > MaxFixLength ? [] : [Replacement(quote, joined)],
                    "leaves out",
                    words,
                    place,
                    $"{InterruptedAdvice} '{Excerpt.Of(joined)}'"
                );
                break;
            case QuoteFault.EdgeChangesMeaning:
                Report(
                    Rules.EdgeChangesMeaning,
                    Replace(quote, finding.Whole),
                    EdgeOf(whole, finding),
                    words,
                    place,
                    EdgeAdvice
                );
                break;
            default:
                var kind = quote.DeclaredKind is { } declared
                    ? new SuggestedFix(SuggestedFixKind.Replace, declared.Range, "partial") { NeedsDecision = true }
                    : Add(quote, "kind: partial");
                Report(
                    Rules.DirectQuoteCut,
                    [kind, .. Replace(quote, finding.Whole)],
                    Excerpt.Of(FoldedText.Needle(Slice(finding.Whole))),
                    LineAt(finding.Whole.Start)
                );
                break;
        }

        void Report(Rule rule, IEnumerable<SuggestedFix> fixes, params string[] arguments) =>
            problems.Add(
                range,
                rule,
                fixes.ToEquatableArray(),
                article.Place(finding.Words.Length > 0 ? finding.Words : whole, "the words in the article"),
                [.. arguments]
            );
    }

    private string EdgeOf(TextRange quote, QuoteFinding finding)
    {
        var isBefore = finding.Words.Start < quote.Start;
        var between = isBefore
            ? TextRange.FromBounds(finding.Words.End, quote.Start)
            : TextRange.FromBounds(quote.End, Math.Max(quote.End, finding.Words.Start));
        return QuotedWords.Core(article.Text, between) is not null ? "leaves out"
            : isBefore ? "begins right after"
            : "ends right before";
    }

    private static SuggestedFix Add(QuoteDeclaration quote, string entry) =>
        new(SuggestedFixKind.Add, quote.Range, entry) { NeedsDecision = true };

    /// <summary>A fix that quotes all words of a range, if they are in one quotation and not too many.</summary>
    private IEnumerable<SuggestedFix> Replace(QuoteDeclaration quote, TextRange words) =>
        words.Length > MaxFixLength || (HasMarks(quote) && !_analyzer.IsInOneQuotation(words))
            ? []
            : [Replacement(quote, WordsOf(words))];

    private static SuggestedFix Replacement(QuoteDeclaration quote, string words) =>
        new(SuggestedFixKind.Replace, quote.Text.Range, words) { NeedsDecision = true };

    private string WordsOf(TextRange words) => FoldedText.Needle(QuotedText.Of(article.Text, words, RepeatedIn(words)));

    private string HintOnMarks =>
        "words in quotation marks"
        + (HardlyUsesMarks ? ", or add 'marks: none' if the article gives speech without them" : "");

    /// <summary>Whether so little is in quotation marks that the article may give speech without them.</summary>
    private bool HardlyUsesMarks =>
        _hardlyUsesMarks ??=
            quotations
                .All.Where(q => q.Enclosing is null && q.Form is QuotationForm.Marks or QuotationForm.Dash)
                .Sum(q => (long)q.Outer.Length) * MinQuotedShare
            < article.Text.Length;

    private bool HasMarks(QuoteDeclaration quote) => !(quote.HasNoMarks || declaration.HasNoMarks);

    /// <summary>The author's words around a range of a quotation.</summary>
    public SpeechContext ContextOf(TextRange range) => SpeechContext.Of(article.Text, quotations, range, _language);

    /// <summary>
    /// What is within a quote, but not part of its words: omitted lines, marks that the form of the quotation repeats,
    /// and the attribution that interrupts it.
    /// </summary>
    /// <param name="parts">The ranges of the quote; empty if it was not found.</param>
    public EquatableArray<TextRange> ExcludedFrom(IReadOnlyList<TextRange> parts)
    {
        if (parts.Count == 0)
        {
            return EquatableArray<TextRange>.Empty;
        }

        var quote = TextRange.FromBounds(parts[0].Start, parts[parts.Count - 1].End);
        var excluded = RepeatedIn(quote);
        var interruptions = quotations.Interruptions(article.Text, parts[0], parts[parts.Count - 1]);
        if (interruptions.Count == 0 && !article.Omitted.Overlaps(quote))
        {
            return excluded;
        }

        var omitted = article.Omitted.Overlapping(quote);
        return RangeSet
            .Of(
                interruptions
                    .SelectMany(words => QuotedText.Lines(article.Text, words))
                    .Concat(excluded)
                    .Concat(omitted.Select(lines => OmittedLines.WithLineEnd(article.Source.Text, lines)))
            )
            .Ranges.ToEquatableArray();
    }

    /// <summary>The marks within a range that the form of a quotation repeats.</summary>
    private EquatableArray<TextRange> RepeatedIn(TextRange range) =>
        quotations.Repeated.Count == 0
            ? EquatableArray<TextRange>.Empty
            : quotations.RepeatedIn(range).ToEquatableArray();

    private static string Omitted(QuoteFinding finding)
    {
        var words = FormattableString.Invariant($"{finding.Count:N0} word{(finding.Count == 1 ? "" : "s")}");
        return finding.Count > QuoteAnalyzer.MaxOmittedWords ? words : $"{words}, a whole sentence among them";
    }

    private string Slice(TextRange range) => article.Text.Substring(range.Start, Math.Min(range.Length, MaxFixLength));

    /// <summary><c>line 14 of seeds/x.txt</c></summary>
    private string LineAt(int offset) =>
        FormattableString.Invariant($"line {article.PositionOf(offset).Line + 1} of {article.DisplayPath}");
}
