

using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Advises of quoted passages that no quote and no term covers. Found here and not by an analyzer, which would have
/// to read and to pair every file a second time: here it is known for each article, and kept while that is the same.
/// </summary>
internal static class Coverage
{
    /// <summary>Who annotated next to nothing knows it; the last advice tells how many more there are.</summary>
    public const int MaxReported = 20;

    /// <param name="quotes">The quotes in their places.</param>
    /// <param name="omitted">What is no article text, as ranges of the text.</param>
    public static void Advise(
        ParsedText article,
        ArticleDeclaration declaration,
        IEnumerable<CheckedQuote> quotes,
        RangeSet omitted,
        ProblemList problems,
        CancellationToken cancellationToken
    )
    {
        // An article that nobody annotated does not claim to be complete.
        if (declaration.Quotes.Count + declaration.Terms.Count == 0)
        {
            return;
        }

        var ranges = quotes.Select(q => q.Model.Range).Distinct().ToList();
        var words = new AnnotatedWords(
            declaration.Terms.Select(t => t.Value).Concat(ranges.Select(r => Cut(article.Text, r)))
        );
        var passages = QuotedPassages.Find(article.Text, omitted, cancellationToken);
        var uncovered = Uncovered(article.Text, passages, RangeSet.Of(ranges), words, cancellationToken);
        for (var i = 0; i < Math.Min(uncovered.Count, MaxReported); i++)
        {
            Report(article, uncovered[i], i == MaxReported - 1 ? uncovered.Count - MaxReported : 0, problems);
        }
    }

    private static List<TextRange> Uncovered(
        string text,
        List<TextRange> passages,
        RangeSet quotes,
        AnnotatedWords words,
        CancellationToken cancellationToken
    )
    {
        List<TextRange> uncovered = [];
        var settled = 0;
        for (var i = 0; i < passages.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();

            // What is quoted within a passage that is told, or is a term, goes with it.
            if (passages[i].End <= settled || IsTouched(text, passages, i, quotes))
            {
                continue;
            }

            settled = passages[i].End;
            if (!words.Contain(Cut(text, passages[i])))
            {
                uncovered.Add(passages[i]);
            }
        }

        return uncovered;
    }

    /// <summary>Whether a quote has some words of the passage, and not only of what is quoted within it.</summary>
    private static bool IsTouched(string text, List<TextRange> passages, int index, RangeSet quotes)
    {
        var passage = passages[index];
        if (!quotes.Overlaps(passage))
        {
            return false;
        }

        var (start, hasOwnWords) = (passage.Start, false);
        for (var i = index + 1; i < passages.Count && passages[i].Start < passage.End; i++)
        {
            if (HasQuotedWords(start, passages[i].Start))
            {
                return true;
            }

            start = Math.Max(start, passages[i].End);
        }

        return HasQuotedWords(start, passage.End) || !hasOwnWords;

        bool HasQuotedWords(int from, int to)
        {
            var (words, length) = AnnotatedWords.Trim(text, from, to);
            hasOwnWords |= length > 0;
            return length > 0 && quotes.Overlaps(new(words, length));
        }
    }

    private static void Report(ParsedText article, TextRange passage, int more, ProblemList problems)
    {
        var inner = Cut(article.Text, new(passage.Start + 1, passage.Length - 2));
        var others =
            more == 0 ? "" : $"; {more} more quoted passage{(more == 1 ? " is" : "s are")} not annotated in this article";
        problems.AddIn(
            article.File,
            passage.Shift(article.TextStart),
            Rules.NotCovered,
            Excerpt.Of(FoldedText.Needle(inner)),
            problems.File.DisplayPath,
            others
        );
    }

    private static string Cut(string text, TextRange range) => text.Substring(range.Start, range.Length);

    /// <summary>
    /// The words of quotes and terms. They cover a passage wherever it stands, since texts repeat themselves in
    /// headlines and captions; the punctuation at its ends is the sentence's.
    /// </summary>
    private sealed class AnnotatedWords
    {
        private readonly HashSet<string> _words;

        public AnnotatedWords(IEnumerable<string> annotated) =>
            _words = new(annotated.Select(Words), StringComparer.Ordinal);

        public bool Contain(string passage) => _words.Contains(Words(passage));

        /// <summary>
        /// The stretch without what is no word at its ends; its length is not above 0 where there is no word.
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
