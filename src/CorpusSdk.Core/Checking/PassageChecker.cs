using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Checks decks, captions and terms, which must appear in the article, and the title, which may be missing from it.
/// </summary>
internal sealed class PassageChecker(ArticleText article, ProblemList problems, NearestPassage nearest)
{
    private const int MaxTitle = 500;

    /// <summary>Menus and dates may precede a headline. A similar line far below is not the headline.</summary>
    private const int LinesWithHeadline = 20;
    private readonly List<(string Kind, Located<string> Declared, SearchedPassage Passage)> _expected = [];
    private readonly List<SearchedPassage> _headings = [];
    private (Located<string> Declared, SearchedPassage Passage)? _title;

    /// <param name="declaration">The annotations.</param>
    /// <param name="headline">The title as it is in the text.</param>
    /// <param name="search">Searches for the passages.</param>
    public void Expect(ArticleDeclaration declaration, string headline, PassageSearch search)
    {
        foreach (var deck in declaration.Decks)
        {
            _headings.Add(Expect("deck", deck, search, SearchedPassage.Many));
        }

        foreach (var caption in declaration.Captions)
        {
            _headings.Add(Expect("caption", caption, search, SearchedPassage.Many));
        }

        foreach (var term in declaration.Terms)
        {
            _ = Expect("term", term, search, keep: 1);
        }

        var passage = search.Expect(headline, keep: SearchedPassage.Many);
        _headings.Add(passage);
        _title = declaration.Title is null ? null : (declaration.Title, passage);
    }

    /// <summary>The whole lines that are the title, a deck or a caption, as ranges of the text.</summary>
    public RangeSet Headings() =>
        RangeSet.Of(
            _headings
                .SelectMany(h => h.Ranges)
                .Select(article.Folded.ToOriginal)
                .Where(r => OmittedLines.AreWholeLines(article.Text, r))
        );

    /// <param name="omittedMissing">The entries of <c>omit</c> that match no line.</param>
    public void Check(IEnumerable<Located<string>> omittedMissing, CancellationToken cancellationToken)
    {
        foreach (var missing in omittedMissing.Where(missing => !missing.IsReported))
        {
            cancellationToken.ThrowIfCancellationRequested();
            ReportOmitted(missing);
        }

        foreach (var (kind, declared, passage) in _expected)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!passage.IsFound && !declared.IsReported)
            {
                Report(kind, declared, passage.Text);
            }
        }

        if (_title is { Passage.IsFound: false } title)
        {
            CheckTitle(title.Declared, title.Passage.Text, cancellationToken);
        }
    }

    private SearchedPassage Expect(string kind, Located<string> declared, PassageSearch search, int keep)
    {
        var passage = search.Expect(declared.Value, keep: keep);
        _expected.Add((kind, declared, passage));
        return passage;
    }

    private void Report(string kind, Located<string> declared, string text)
    {
        var miss = Difference.Describe(article, kind, text, nearest);
        problems.Add(
            declared.Range,
            Rules.PassageNotFound,
            miss.Fixes(declared.Range),
            miss.Nearest is { } passage ? article.Place(passage, "the nearest passage") : null,
            kind,
            miss.Message
        );
    }

    private void ReportOmitted(Located<string> declared)
    {
        const string Kind = "omitted line";
        var text = FoldedText.Needle(declared.Value);
        var folded = FoldedText.Of(article.Source.Text);
        var within = folded.Text.IndexOf(text, StringComparison.Ordinal);
        if (within < 0 && LineInOtherCase(folded, text) is { } line)
        {
            var written = article.Source.Text.Substring(line.Start, line.Length);
            problems.Add(
                declared.Range,
                Rules.PassageNotFound,
                EquatableArray.Of(new SuggestedFix(SuggestedFixKind.Replace, declared.Range, written)),
                Kind,
                $": line {article.PositionOf(line.Start).Line + 1} of {article.DisplayPath} has "
                    + $"'{Excerpt.Of(FoldedText.Needle(written))}', with other capital letters; write it like that"
            );
        }
        else if (within < 0)
        {
            Report(Kind, declared, text);
        }
        else
        {
            var at = folded.ToOriginal(within);
            problems.Add(
                declared.Range,
                Rules.PassageNotFound,
                EquatableArray.Of(
                    new SuggestedFix(SuggestedFixKind.Replace, declared.Range, LineAround(at)) { NeedsDecision = true }
                ),
                Kind,
                $" as a whole line: line {article.PositionOf(at).Line + 1} of {article.DisplayPath} has more text "
                    + "around it; give the whole line"
            );
        }
    }

    /// <summary>The first whole line, or sequence of lines, that differs only in capital letters.</summary>
    private TextRange? LineInOtherCase(FoldedText folded, string text)
    {
        for (
            var at = folded.Text.IndexOf(text, StringComparison.OrdinalIgnoreCase);
            at >= 0 && at + text.Length <= folded.Text.Length;
            at = folded.Text.IndexOf(text, at + text.Length, StringComparison.OrdinalIgnoreCase)
        )
        {
            var range = folded.ToOriginal(new TextRange(at, text.Length));
            if (OmittedLines.AreWholeLines(article.Source.Text, range))
            {
                return range;
            }
        }

        return null;
    }

    /// <summary>The line that contains an offset.</summary>
    private string LineAround(int at)
    {
        var text = article.Source.Text;
        var start = text.LastIndexOf('\n', at) + 1;
        var end = text.IndexOf('\n', at);
        return FoldedText.Needle(text.Substring(start, (end is -1 ? text.Length : end) - start));
    }

    /// <summary>
    /// A title may be missing from the text, so only a headline that is almost the same indicates a mistake.
    /// </summary>
    private void CheckTitle(Located<string> declared, string title, CancellationToken cancellationToken)
    {
        var limit = title.Length / 6;
        if (title.Length > MaxTitle)
        {
            return;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var nearestLine = default(TextRange);
        var distances = new EditDistance(2 * MaxTitle);
        foreach (var line in Headlines().Where(l => l.Length <= 2 * MaxTitle))
        {
            var words = FoldedText.Needle(article.Text.Substring(line.Start, line.Length));
            if (distances.Between(title, words, limit) is var distance && distance <= limit)
            {
                (nearestLine, limit) = (line, distance - 1);
            }
        }

        if (nearestLine.Length > 0)
        {
            var headline = FoldedText.Needle(article.Text.Substring(nearestLine.Start, nearestLine.Length));
            problems.Add(
                declared.Range,
                Rules.TitleDiffers,
                EquatableArray.Of(
                    new SuggestedFix(SuggestedFixKind.Replace, declared.Range, headline)
                    {
                        NeedsDecision = !TypingSlips.IsOnly(title, headline, _ => false),
                    }
                ),
                Difference.DescribeAt(
                    article,
                    "title",
                    title,
                    new(article.Folded.FromOriginal(nearestLine.Start), headline.Length)
                )
            );
        }
    }

    /// <summary>
    /// The lines that may be a headline: the first lines; in Markdown, the first line and those marked as headings.
    /// </summary>
    private IEnumerable<TextRange> Headlines()
    {
        var lines = TextLines.Of(article.Text).Where(l => l.Length > 0);
        return article.Source.IsMarkdown
            ? lines.Where((l, i) => i == 0 || IsMarked(l)).Select(WithoutMark).Take(LinesWithHeadline)
            : lines.Take(LinesWithHeadline);

        TextRange WithoutMark(TextRange line)
        {
            var start = IsMarked(line) ? line.Start + 2 : line.Start;
            while (char.IsWhiteSpace(article.Text[start]))
            {
                start++;
            }

            return TextRange.FromBounds(start, line.End);
        }

        bool IsMarked(TextRange line) =>
            line.Length > 2 && string.CompareOrdinal(article.Text, line.Start, "# ", 0, 2) == 0;
    }
}
