using CorpusSdk.Core.Collections;
using CorpusSdk.Core.Declarations;
using CorpusSdk.Core.Diagnostics;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Warns of cues that appear in the article, but not where the quote is introduced: in its paragraph, or in the one
/// next to it if the quote begins or ends the paragraph; outside the quoted words.
/// </summary>
internal sealed class CuePlace(ArticleText article, EquatableArray<TextRange> paragraphs, ProblemList problems)
{
    /// <summary>How many paragraphs a speech or a dialogue may go on without another cue.</summary>
    private const int MaxDialogue = 12;

    /// <summary>The lengths of lines that are wrapped: where they end, the paragraph probably goes on.</summary>
    private const int MinWrapped = 50;
    private const int MaxWrapped = 110;

    /// <summary>How far around the quote another case of the cue is accepted.</summary>
    private const int Nearby = 400;

    private const string Marks = "\"'“”„‟‘’‚‛«»‹›「」『』";
    private const string Dashes = "-–—―";

    /// <param name="quote">The quote.</param>
    /// <param name="range">The quote's range in the text; empty if it was not found.</param>
    /// <param name="cue">The cue, which was found.</param>
    public void Check(QuoteDeclaration quote, TextRange range, SearchedPassage cue)
    {
        if (range.Length == 0 || paragraphs.Count == 0 || !cue.IsCounted || IsNear(range, cue))
        {
            return;
        }

        var words = FoldedRange(range);
        var outside = cue.Starts.Where(start => !words.Contains(new(start, cue.Text.Length))).Take(1).ToList();
        var (place, found) =
            outside.Count == 0
                ? ("outside the quoted words", article.LineOf(cue.Starts[0]))
                : ($"next to this quote, which is on line {article.LineOf(words.Start)}", article.LineOf(outside[0]));
        problems.Add(
            quote.Cue!.Range,
            Rules.WordsElsewhere,
            "cue",
            quote.Cue.Value,
            place,
            $"line {found} of {article.DisplayPath} has it; "
                + "use the word that introduces this quote, or remove 'cue'"
        );
    }

    private bool IsNear(TextRange range, SearchedPassage cue)
    {
        var around = FoldedRange(Surroundings(range));
        var words = FoldedRange(range);
        var before = cue.FirstFrom(around.Start);
        if (before >= 0 && before + cue.Text.Length <= words.Start)
        {
            return true;
        }

        var after = cue.FirstFrom(words.End);
        if (after >= 0 && after + cue.Text.Length <= around.End)
        {
            return true;
        }

        // A quote with marks inside, or with words left out, may span the words that introduce it.
        var within = cue.FirstFrom(words.Start);
        return (within >= 0 && within < words.End && IsInterrupted(words)) || HasOtherCase(around, words, cue.Text);
    }

    private bool IsInterrupted(TextRange words)
    {
        for (var i = words.Start; i < words.End; i++)
        {
            if (article.Folded.Text[i] is '"' or '“' or '”' or '„' or '«' or '»' or '「' or '」')
            {
                return true;
            }
        }

        return false;
    }

    private bool HasOtherCase(TextRange around, TextRange words, string cue)
    {
        var text = article.Folded.Text;
        var start = Math.Max(around.Start, words.Start - Nearby);
        var end = Math.Min(around.End, words.End + Nearby);
        return text.IndexOf(cue, start, words.Start - start, StringComparison.OrdinalIgnoreCase) >= 0
            || text.IndexOf(cue, words.End, Math.Max(0, end - words.End), StringComparison.OrdinalIgnoreCase) >= 0;
    }

    /// <summary>The paragraphs in which a quote may be introduced.</summary>
    private TextRange Surroundings(TextRange range)
    {
        var first = Paragraphs.IndexAt(paragraphs, range.Start);
        var last = Paragraphs.IndexAt(paragraphs, range.End - 1);
        first = Wrapped(first, -1);
        last = Wrapped(last, 1);
        if (first > 0 && !HasWord(paragraphs[first].Start, range.Start))
        {
            first--;
            for (var i = 0; i < MaxDialogue && first > 0 && (BeginsQuoted(first) || Wrapped(first, -1) < first); i++)
            {
                first--;
            }
        }

        if (last + 1 < paragraphs.Count && !HasWord(range.End, paragraphs[last].End))
        {
            last++;
            for (var i = 0; i < MaxDialogue && last + 1 < paragraphs.Count && IsQuoted(last); i++)
            {
                last++;
            }

            last = Wrapped(last, 1);
        }

        return TextRange.FromBounds(
            Math.Min(paragraphs[first].Start, range.Start),
            Math.Max(paragraphs[last].End, range.End)
        );
    }

    /// <summary>
    /// In a text with wrapped lines, a line that ends with a full stop looks like the end of the paragraph.
    /// </summary>
    private int Wrapped(int paragraph, int step)
    {
        for (var i = 0; i < MaxDialogue; i++)
        {
            var upper = step < 0 ? paragraph - 1 : paragraph;
            if (upper < 0 || upper + 1 >= paragraphs.Count || !IsWrapped(paragraphs[upper], paragraphs[upper + 1]))
            {
                break;
            }

            paragraph += step;
        }

        return paragraph;
    }

    private bool IsWrapped(TextRange upper, TextRange lower)
    {
        var text = article.Text;
        var lineEnd = text.IndexOf('\n', upper.End, lower.Start - upper.End);
        if (lineEnd < 0 || text.IndexOf('\n', lineEnd + 1, lower.Start - lineEnd - 1) >= 0)
        {
            return false;
        }

        var from = Math.Max(0, upper.End - MaxWrapped - 1);
        var lineStart = text.LastIndexOf('\n', upper.End - 1, upper.End - from);
        return (lineStart >= 0 || from == 0) && upper.End - lineStart - 1 is >= MinWrapped and <= MaxWrapped;
    }

    private bool BeginsQuoted(int paragraph) =>
        Marks.IndexOf(article.Text[paragraphs[paragraph].Start]) >= 0 || BeginsWithDash(paragraph);

    private bool BeginsWithDash(int paragraph) => Dashes.IndexOf(article.Text[paragraphs[paragraph].Start]) >= 0;

    private bool IsQuoted(int paragraph) =>
        BeginsWithDash(paragraph)
        || (BeginsQuoted(paragraph) && Marks.IndexOf(article.Text[paragraphs[paragraph].End - 1]) >= 0);

    private bool HasWord(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(article.Text, i))
            {
                return true;
            }
        }

        return false;
    }

    private TextRange FoldedRange(TextRange range) =>
        TextRange.FromBounds(article.Folded.FromOriginal(range.Start), article.Folded.FromOriginal(range.End - 1) + 1);
}
