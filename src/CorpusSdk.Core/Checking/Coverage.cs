using CorpusSdk.Core.Binding;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Matching.Quotations;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Reports quoted passages that no quote or term covers. A separate analyzer would have to read and pair every file
/// again; here, the result is known per article and kept while the article does not change.
/// </summary>
internal static class Coverage
{
    /// <summary>
    /// Beyond this number, the annotator evidently annotates selectively. The last message says how many more there
    /// are. If more is missing than annotated, the article has just been begun, and the first message says it all.
    /// </summary>
    public const int MaxReported = 20;

    /// <param name="article">The text.</param>
    /// <param name="text">The text without its omitted lines.</param>
    /// <param name="declaration">The annotations.</param>
    /// <param name="quotes">The quotes with their positions.</param>
    /// <param name="quotations">The quotations of the text.</param>
    /// <param name="problems">Receives the advice.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static void Advise(
        ParsedText article,
        string text,
        ArticleDeclaration declaration,
        IEnumerable<CheckedQuote> quotes,
        QuotationSet quotations,
        ProblemList problems,
        CancellationToken cancellationToken
    )
    {
        // An article without annotated quotes does not claim to be complete.
        if (declaration.Quotes.Count + declaration.Terms.Count == 0)
        {
            return;
        }

        var uncovered = Uncovered(
            text,
            quotations,
            quotes.Select(q => q.Model.Range),
            declaration.Terms.Select(t => t.Value),
            cancellationToken
        );
        var reported = uncovered.Count > declaration.Quotes.Count + declaration.Terms.Count ? 1 : MaxReported;
        for (var i = 0; i < Math.Min(uncovered.Count, reported); i++)
        {
            Report(
                article,
                declaration.Keys,
                uncovered[i].Outer,
                Slice(text, uncovered[i].Inner),
                i == reported - 1 ? uncovered.Count - reported : 0,
                problems
            );
        }
    }

    /// <summary>The quoted passages that no annotation covers, in order.</summary>
    /// <param name="text">The text without its omitted lines.</param>
    /// <param name="quotations">The quotations of the text.</param>
    /// <param name="quotes">Where the quotes are.</param>
    /// <param name="terms">The words of the terms.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public static IReadOnlyList<Quotation> Uncovered(
        string text,
        QuotationSet quotations,
        IEnumerable<TextRange> quotes,
        IEnumerable<string> terms,
        CancellationToken cancellationToken
    )
    {
        var ranges = quotes.Distinct().ToList();
        var words = new AnnotatedWords(terms.Concat(ranges.Select(r => Slice(text, r))));

        // Dialogue and transcripts are full of speech; marks are what an annotator overlooks.
        var passages = quotations.All.Where(q => q.Form == QuotationForm.Marks && q.IsClosed).ToList();
        return Uncovered(text, passages, RangeSet.Of(ranges), words, cancellationToken);
    }

    private static List<Quotation> Uncovered(
        string text,
        List<Quotation> passages,
        RangeSet quotes,
        AnnotatedWords words,
        CancellationToken cancellationToken
    )
    {
        List<Quotation> uncovered = [];
        var coveredUpTo = 0;
        for (var i = 0; i < passages.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();

            // Quotations inside a reported passage or inside a term are not reported as well.
            if (passages[i].Outer.End <= coveredUpTo || IsCovered(text, passages, i, quotes))
            {
                continue;
            }

            coveredUpTo = passages[i].Outer.End;
            if (!words.Contains(Slice(text, passages[i].Outer)))
            {
                uncovered.Add(passages[i]);
            }
        }

        return uncovered;
    }

    /// <summary>Whether a quote contains words of the passage itself, not only of the quotations inside it.</summary>
    private static bool IsCovered(string text, List<Quotation> passages, int index, RangeSet quotes)
    {
        var passage = passages[index].Outer;
        if (!quotes.Overlaps(passage))
        {
            return false;
        }

        var (start, hasOwnWords) = (passage.Start, false);
        for (var i = index + 1; i < passages.Count && passages[i].Outer.Start < passage.End; i++)
        {
            if (HasQuotedWords(start, passages[i].Outer.Start))
            {
                return true;
            }

            start = Math.Max(start, passages[i].Outer.End);
        }

        return HasQuotedWords(start, passage.End) || !hasOwnWords;

        bool HasQuotedWords(int from, int to)
        {
            var (words, length) = AnnotatedWords.Trim(text, from, to);
            hasOwnWords |= length > 0;
            return length > 0 && quotes.Overlaps(new(words, length));
        }
    }

    private static void Report(
        ParsedText article,
        ArticleKeys keys,
        TextRange passage,
        string words,
        int more,
        ProblemList problems
    )
    {
        var others =
            more == 0
                ? ""
                : $"; {more} more quoted passage{(more == 1 ? " is" : "s are")} not annotated in this article, and "
                    + "'dotnet corpus annotate' proposes annotations";
        problems.AddIn(
            article.File,
            passage.Shift(article.TextStart),
            Rules.QuotationNotAnnotated,
            Excerpt.Of(FoldedText.Needle(words)),
            problems.File.DisplayPath,
            others,
            keys.Display("quotes"),
            keys.Display("terms")
        );
    }

    private static string Slice(string text, TextRange range) => text.Substring(range.Start, range.Length);

    /// <summary>
    /// The words of quotes and terms. They cover a passage wherever it appears, because texts repeat themselves in
    /// headlines and captions. Punctuation at either end is ignored: it belongs to the sentence.
    /// </summary>
    private sealed class AnnotatedWords
    {
        private readonly HashSet<string> _words;

        public AnnotatedWords(IEnumerable<string> annotated) =>
            _words = new(annotated.Select(Words), StringComparer.Ordinal);

        public bool Contains(string passage) => _words.Contains(Words(passage));

        /// <summary>
        /// The range without non-word characters at either end; its length is 0 or less if it has no word.
        /// </summary>
        public static (int Start, int Length) Trim(string text, int start, int end)
        {
            while (start < end && !IsPartOfWord(text[start]))
            {
                start++;
            }

            while (end > start && !IsPartOfWord(text[end - 1]))
            {
                end--;
            }

            return (start, end - start);
        }

        private static string Words(string text)
        {
            var (start, length) = Trim(text, 0, text.Length);
            return FoldedText.Needle(text.Substring(start, length));
        }

        private static bool IsPartOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
    }
}
