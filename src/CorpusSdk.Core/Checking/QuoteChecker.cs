using System.Globalization;
using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Locates every quote in the article, or reports why that is not possible. A quote that was not found stays in the
/// model with an empty range, so that C# code that uses it does not fail as well.
/// </summary>
internal sealed class QuoteChecker(
    ArticleText article,
    ProblemList problems,
    NearestPassage nearest,
    QuotedWordsChecker quotedWords
)
{
    private const int MaxChoices = 9;
    private const int MaxLengthForName = 2_000;
    private readonly List<Expected> _quotes = [];
    private readonly List<MissedQuote> _missed = [];
    private readonly CopiedMarks _copied = new(article);

    /// <summary>The quotes that were not found.</summary>
    public EquatableArray<MissedQuote> Missed => _missed.ToEquatableArray();

    /// <param name="Parts">The verbatim parts of a shortened quote; empty if the quote is not shortened.</param>
    private sealed record Expected(QuoteDeclaration Declaration, SearchedPassage Whole, SearchedPassage[] Parts)
    {
        /// <summary>The parts if <c>[...]</c> and the like were meant as omissions; empty if there are none.</summary>
        public SearchedPassage[] Respelled { get; init; } = [];
    }

    /// <param name="Parts">Its ranges in the article's text; empty if it was not found.</param>
    private sealed record Placed(QuoteDeclaration Declaration, TextRange[] Parts);

    public void Expect(EquatableArray<QuoteDeclaration> quotes, PassageSearch search)
    {
        foreach (var quote in quotes)
        {
            // Only whole words count: 'working' is not a quote from 'networking'.
            var whole = search.ExpectWords(
                BlockQuotePrefix.Remove(quote.Text.Value),
                keep: quote.Occurrence is null ? SearchedPassage.Few : SearchedPassage.Many
            );
            var parts = ExpectParts(whole.Text, search);
            var respelled = Omissions.Respell(whole.Text) is { } text ? ExpectParts(text, search) : [];
            _quotes.Add(new(quote, whole, parts) { Respelled = respelled });
        }
    }

    internal static SearchedPassage[] ExpectParts(string text, PassageSearch search) =>
        text.Contains(Omissions.Mark)
            ? text.Split([Omissions.Mark], StringSplitOptions.None)
                .Select(p => search.ExpectWords(p, keep: SearchedPassage.Many))
                .ToArray()
            : [];

    /// <returns>The quotes in order of position; of several at the same position, the longest first.</returns>
    public EquatableArray<CheckedQuote> Check(EquatableArray<TextRange> paragraphs, CancellationToken cancellationToken)
    {
        List<Placed> placed = [];
        foreach (var quote in _quotes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TextRange[] parts = [.. (Find(quote, cancellationToken) ?? []).Select(article.Folded.ToOriginal)];
            placed.Add(new(quote.Declaration, parts));
            if (parts.Length > 0)
            {
                quotedWords.Check(quote.Declaration, parts);
            }
        }

        var names = new QuoteNames(problems);
        return placed
            .Select(p => Model(p, names, paragraphs))
            .OrderBy(q => q.Model.Range.Start)
            .ThenByDescending(q => q.Model.Range.Length)
            .ToEquatableArray();
    }

    /// <summary>The ranges of the quote's parts, as folded offsets; null if it was not found.</summary>
    private TextRange[]? Find(Expected quote, CancellationToken cancellationToken)
    {
        var matches = quote.Whole.Ranges.Select(range => new[] { range }).ToList();
        var isCounted = quote.Whole.IsCounted;
        if (matches.Count == 0 && quote.Parts.Length != 0)
        {
            matches = FindShortened(quote.Parts);
        }

        if (matches.Count == 0)
        {
            matches = _copied.Find(quote.Whole.Text, cancellationToken);
        }

        var count = matches.Count;
        var declaration = quote.Declaration;
        if (count == 0)
        {
            var miss = new QuoteMiss(article, nearest).Describe(
                quote.Whole.Text,
                quote.Parts,
                quote.Respelled.Length > 0 && FindShortened(quote.Respelled).Count > 0
            );
            var problem = Problem.At(problems.File, declaration.Text.Range, Rules.QuoteNotFound, miss.Message) with
            {
                Fixes = miss.Fixes(declaration.Text.Range),
                Related = miss.Nearest is { } passage
                    ? EquatableArray.Of(article.Place(passage, "the nearest passage"))
                    : EquatableArray<RelatedPlace>.Empty,
            };
            problems.Add(problem);
            _missed.Add(new(quote.Whole.Text, problem, miss.IsNear ? miss.Message : ""));
            return null;
        }

        if (declaration.Occurrence is { } occurrence)
        {
            if (occurrence.Value >= 1 && occurrence.Value <= matches.Count)
            {
                return matches[occurrence.Value - 1];
            }

            var numbers = OccurrenceFixes(count, n => new(SuggestedFixKind.Replace, occurrence.Range, n));
            Report(
                occurrence.Range,
                matches,
                count == 1 ? EquatableArray.Of(new SuggestedFix(SuggestedFixKind.Remove, occurrence.Range)) : numbers,
                $"'occurrence' is {occurrence.Value}, but the quote {DescribeOccurrences(count, isCounted, matches)}"
                    + (
                        count == 1
                            ? "; remove 'occurrence'"
                            : $"; use a number from 1 to {Math.Min(count, SearchedPassage.Many)}"
                    )
            );
            return null;
        }

        if (count == 1)
        {
            return matches[0];
        }

        Report(
            declaration.Text.Range,
            matches,
            OccurrenceFixes(count, n => new(SuggestedFixKind.Add, declaration.Range, "occurrence: " + n)),
            $"quote {DescribeOccurrences(count, isCounted, matches)}; "
                + $"choose one with 'occurrence: 1' {(count == 2 ? "or" : "to")} 'occurrence: {count}', "
                + "or quote more words"
        );
        return null;
    }

    /// <summary>Reports a quote whose words the article has several times, with the places.</summary>
    private void Report(
        TextRange range,
        List<TextRange[]> matches,
        EquatableArray<SuggestedFix> fixes,
        string message
    ) =>
        problems.Add(
            Problem.At(problems.File, range, Rules.QuoteAmbiguous, message) with
            {
                Fixes = fixes,
                Related = matches
                    .Take(MaxChoices)
                    .Select(
                        (parts, i) =>
                            article.Place(
                                article.Folded.ToOriginal(
                                    TextRange.FromBounds(parts[0].Start, parts[parts.Length - 1].End)
                                ),
                                "occurrence " + (i + 1).ToString(CultureInfo.InvariantCulture)
                            )
                    )
                    .ToEquatableArray(),
            }
        );

    /// <summary>One fix per occurrence, if there are few enough to choose from.</summary>
    private static EquatableArray<SuggestedFix> OccurrenceFixes(int count, Func<string, SuggestedFix> fix) =>
        count > MaxChoices
            ? EquatableArray<SuggestedFix>.Empty
            : Enumerable.Range(1, count).Select(n => fix(n.ToString(CultureInfo.InvariantCulture))).ToEquatableArray();

    /// <summary>
    /// Every range from an occurrence of the first part to the nearest occurrence of the last, with the other parts
    /// between in order.
    /// </summary>
    internal static List<TextRange[]> FindShortened(SearchedPassage[] parts)
    {
        List<TextRange[]> found = [];
        foreach (var start in parts[0].Starts)
        {
            var ranges = new TextRange[parts.Length];
            ranges[0] = new(start, parts[0].Text.Length);
            for (var i = 1; i < parts.Length; i++)
            {
                var part = parts[i];
                var end = ranges[i - 1].End;
                var next = part.FirstFrom(end);
                if (next is -1)
                {
                    // If a part does not follow here, it does not follow a later start either.
                    return found;
                }

                ranges[i] = new(next, part.Text.Length);
            }

            found.Add(ranges);
        }

        return found;
    }

    private string DescribeOccurrences(int count, bool isCounted, List<TextRange[]> matches) =>
        OccurrenceText.Describe(count, isCounted, matches.Select(p => article.LineOf(p[0].Start)), article.DisplayPath);

    private CheckedQuote Model(Placed quote, QuoteNames names, EquatableArray<TextRange> paragraphs)
    {
        var declaration = quote.Declaration;
        var isFound = quote.Parts.Length > 0;
        var range = isFound
            ? TextRange.FromBounds(quote.Parts[0].Start, quote.Parts[quote.Parts.Length - 1].End)
            : default;
        var excluded = quotedWords.ExcludedFrom(quote.Parts);

        // A long quote is not copied whole: a short annotation may select a whole text, and there may be thousands.
        var text = QuotedText.Of(article.Text, new(range.Start, Math.Min(range.Length, MaxLengthForName)), excluded);
        var words = FoldedText.Needle(isFound ? text : declaration.Text.Value);
        var (id, name) = names.Assign(declaration, words, isFound);
        return new(
            new QuoteModel(
                id,
                name,
                Excerpt.Of(words),
                range,
                declaration.Kind,
                EquatableArray<NamedPersonModel>.Empty,
                declaration.Source?.Value,
                declaration.Cue?.Value,
                declaration.Via?.Value,
                Paragraphs.IndexAt(paragraphs, range.Start),
                article.PositionOf(range.Start)
            )
            {
                HasOwnId = range.Length > MaxLengthForName || QuoteWords.PlainId(text) != id,
                Excluded = excluded,
            },
            declaration,
            isFound ? quotedWords.ContextOf(quote.Parts[0]) : default
        );
    }
}
