using System.Collections.Concurrent;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Languages;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Core.Checking;

/// <summary>What an article has of the words that a program quotes.</summary>
/// <param name="Places">Where the article has them, as ranges of its text; empty if it has not.</param>
/// <param name="Fault">What is wrong with the first place: the problem that an annotation would have.</param>
/// <param name="Nearest">If there is no place: what the article has instead, as it follows "is not in the article".
/// Empty if nothing is close.</param>
/// <param name="Verbatim">The article's own words, if it is clear what was meant.</param>
internal sealed record ConstantPlaces(
    EquatableArray<TextRange> Places,
    Problem? Fault = null,
    string Nearest = "",
    string? Verbatim = null
)
{
    public bool IsFound => Places.Count > 0;
}

/// <summary>
/// Checks words that a program quotes against one article, as the words of an annotation are checked. They may be the
/// author's own words; within a quotation, the rules of cuts hold.
/// </summary>
internal sealed class ArticleConstants(CheckedArticle article)
{
    /// <summary>Words that occur more often are too short to tell anything.</summary>
    private const int MaxPlaces = 20;

    private static readonly SourceFile s_nowhere = SourceFile.Create("", "", "", "");

    private readonly ConcurrentDictionary<string, ConstantPlaces> _known = new(StringComparer.Ordinal);
    private readonly object _lock = new();
    private string _words = "";
    private RangeSet? _omitted;
    private FoldedText? _folded;
    private QuotationSet? _quotations;

    /// <param name="words">With white space folded.</param>
    public ConstantPlaces Find(string words, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(words, out var places))
        {
            places = Search(words, cancellationToken);
            _known[words] = places;
        }

        return places;
    }

    /// <summary><c>line 14 of seeds/x.txt</c></summary>
    public string LineAt(int offset) =>
        FormattableString.Invariant(
            $"line {article.Text.File.PositionOf(article.Text.TextStart + offset).Line + 1} of "
        ) + article.Text.File.DisplayPath;

    /// <summary>Whether a range of the text is within a quotation.</summary>
    public bool IsQuoted(TextRange range) => Prepare(CancellationToken.None).Quotations.Around(range) is not null;

    /// <summary>Quotations that no annotation covers, and passages from where the article has a text to the end of the
    /// sentence.</summary>
    /// <param name="start">The beginning of the passages, with white space folded; if empty, only quotations.</param>
    public IEnumerable<TextRange> Unannotated(
        IReadOnlyList<QuoteModel> quotes,
        string start,
        int maxLength,
        CancellationToken cancellationToken
    )
    {
        var (text, quotations) = Prepare(cancellationToken);
        foreach (var quotation in quotations.All)
        {
            if (
                quotation is { Enclosing: null, Form: QuotationForm.Marks, Inner.Length: > 0, Parts.Count: 1 }
                && quotation.Inner.Length <= maxLength
                && !quotes.Any(quote => quote.Range.Overlaps(quotation.Inner))
            )
            {
                yield return quotation.Inner;
            }
        }

        var folded = text.Folded.Text;
        for (
            var at = start.Length == 0 ? -1 : folded.IndexOf(start, StringComparison.Ordinal);
            at >= 0;
            at = folded.IndexOf(start, at + 1, StringComparison.Ordinal)
        )
        {
            if (WordBoundary.IsStart(folded, at))
            {
                var range = text.Folded.ToOriginal(new TextRange(at, start.Length));
                var paragraph = text.Text.IndexOf("\n\n", range.Start, StringComparison.Ordinal);
                var limit = Math.Min(
                    quotations.Around(range)?.Inner.End ?? range.Start + maxLength,
                    paragraph < 0 ? text.Text.Length : paragraph
                );
                limit = Math.Max(limit, range.End);
                var end = Sentences.FirstEnd(text.Text, range.End, limit);
                yield return TextRange.FromBounds(range.Start, end < 0 ? limit : end);
            }
        }
    }

    private ConstantPlaces Search(string words, CancellationToken cancellationToken)
    {
        var (found, problems, missed) = Check(words, occurrence: null, cancellationToken);
        if (problems.Count == 0)
        {
            return new(EquatableArray.Of(found));
        }

        if (missed is not null)
        {
            return new(
                EquatableArray<TextRange>.Empty,
                Nearest: missed.Nearest,
                Verbatim: problems[0].Fixes.Count > 0 ? problems[0].Fixes[0].Text : null
            );
        }

        if (problems[0].Rule != Rules.QuoteAmbiguous)
        {
            return new(EquatableArray.Of(found), Worst(problems));
        }

        // Which of several places is meant does not matter, as long as one of them is right.
        List<TextRange> places = [];
        Problem? fault = null;
        for (var i = 1; i <= MaxPlaces; i++)
        {
            (found, problems, _) = Check(words, i, cancellationToken);
            if (problems.Count > 0 && problems[0].Rule == Rules.QuoteAmbiguous)
            {
                break;
            }

            if (problems.Count == 0)
            {
                places.Insert(fault is null ? places.Count : 0, found);
                fault = null;
            }
            else if (places.Count == 0)
            {
                (fault, places) = (Worst(problems), [found]);
            }
        }

        return new(places.ToEquatableArray(), fault);
    }

    private static Problem Worst(EquatableArray<Problem> problems) =>
        problems.FirstOrDefault(problem => problem.Rule.Severity == Severity.Error) ?? problems[0];

    private (TextRange Found, EquatableArray<Problem> Problems, MissedQuote? Missed) Check(
        string words,
        int? occurrence,
        CancellationToken cancellationToken
    )
    {
        var (text, quotations) = Prepare(cancellationToken);
        var problems = new ProblemList(s_nowhere);
        var declaration = article.Declaration with { HasNoMarks = true };
        var checker = new QuoteChecker(
            text,
            problems,
            new NearestPassage(text.Folded),
            new QuotedWordsChecker(text, declaration, quotations, problems)
        );
        var quote = new QuoteDeclaration(default, new(words, default))
        {
            DeclaredKind = new(QuoteKind.Partial, default),
            Occurrence = occurrence is { } number ? new(number, default) : null,
        };
        var search = new PassageSearch();
        checker.Expect(EquatableArray.Of(quote), search);
        search.Run(text.Folded, cancellationToken);
        var placed = checker.Check(EquatableArray<TextRange>.Empty, cancellationToken);
        return (
            placed[0].Model.Range,
            problems.ToEquatableArray(),
            checker.Missed.Count > 0 ? checker.Missed[0] : null
        );
    }

    /// <summary>A text of its own for each check: what it remembers of nearest passages is limited, and not shared.
    /// </summary>
    private (ArticleText Text, QuotationSet Quotations) Prepare(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_folded is null || _quotations is null)
            {
                _omitted = RangeSet.Of(article.Omitted);
                _words = OmittedLines.Blank(article.Text.Text, _omitted);
                _quotations = QuotationFinder.Find(_words, article.Declaration.Language?.Value, cancellationToken);
                _folded = FoldedText.Of(_words, _quotations.Repeated);
            }

            return (new(article.Text, _omitted!, _words, _folded) { Keys = article.Declaration.Keys }, _quotations);
        }
    }
}
