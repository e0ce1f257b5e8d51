using System.Text;

namespace CorpusSdk;

/// <summary>
/// Finds the passage of an article that shows best why the article matches: the one that contains most of the query,
/// and its rarest words.
/// </summary>
internal static class BestPassage
{
    /// <summary>The maximum length of a passage in UTF-16 code units, unless a single match is longer.</summary>
    public const int MaxLength = 240;

    /// <summary>The weight of a further match of the same clause.</summary>
    private const double RepeatWeight = 0.1;

    /// <param name="article">The article.</param>
    /// <param name="matches">Finds the matches of the query.</param>
    /// <param name="isEnglish">Whether the article is in English.</param>
    /// <param name="paragraph">The paragraph that contains the passage.</param>
    /// <param name="highlights">The matches in the passage, as spans of the article's text, without overlap.</param>
    public static TextSpan Find(
        IArticle article,
        TermMatches matches,
        bool isEnglish,
        out TextSpan paragraph,
        out List<TextSpan> highlights
    )
    {
        var all = matches.In(article.Utf8Text, isEnglish);
        return Find(article, all, matches.WeightOf, out paragraph, out highlights);
    }

    /// <param name="article">The article.</param>
    /// <param name="all">All matches in its text, in order.</param>
    /// <param name="weightOf">How much a clause tells: more if it is rare.</param>
    /// <param name="paragraph">The paragraph that contains the passage.</param>
    /// <param name="highlights">The matches in the passage, as spans of the article's text, without overlap.</param>
    public static TextSpan Find(
        IArticle article,
        List<TermMatches.Match> all,
        Func<int, double> weightOf,
        out TextSpan paragraph,
        out List<TextSpan> highlights
    )
    {
        var utf8 = article.Utf8Text;

        // Matches in the headline are ignored if there are others: applications show the headline anyway.
        var (titleStart, titleLength) = TitleLine.Find(utf8, Encoding.UTF8.GetBytes(article.Title));
        var title = new TextSpan(
            Encoding.UTF8.GetCharCount(utf8[..titleStart]),
            titleLength == 0 ? 0 : article.Title.Length
        );
        var below = all.FindAll(match => !title.Contains(match.Start));
        var (first, last) =
            all.Count == 0 ? (title.End, title.End) : FindBest(article, below.Count > 0 ? below : all, weightOf);
        var passage = Expand(article, first, last, out paragraph);
        highlights = Merge(
            all.Select(match => new TextSpan(match.Start, match.End - match.Start)).Where(passage.Contains)
        );
        return passage;
    }

    /// <summary>The range from the first to the last match of the best passage.</summary>
    private static (int Start, int End) FindBest(
        IArticle article,
        List<TermMatches.Match> found,
        Func<int, double> weightOf
    )
    {
        var paragraph = default(TextSpan);
        var (bestScore, bestRange) = (0.0, (0, 0));
        var seen = new Dictionary<int, int>();
        for (var i = 0; i < found.Count; i++)
        {
            seen.Clear();
            paragraph = paragraph.Contains(found[i].Start) ? paragraph : ParagraphAt(article, found[i].Start);
            var (score, end) = (0.0, found[i].End);
            for (var j = i; j < found.Count && found[j].Start - found[i].Start < MaxLength; j++)
            {
                if (j > i && (found[j].End - found[i].Start > MaxLength || found[j].End > paragraph.End))
                {
                    continue;
                }

                var clause = found[j].Clause;
                score += weightOf(clause) * (seen.TryAdd(clause, i) ? 1 : RepeatWeight);
                end = Math.Max(end, found[j].End);
            }

            if (score > bestScore)
            {
                (bestScore, bestRange) = (score, (found[i].Start, end));
            }
        }

        return bestRange;
    }

    /// <summary>Extends a range of matches to the maximum length, within the paragraph, to word boundaries.</summary>
    private static TextSpan Expand(IArticle article, int first, int last, out TextSpan paragraph)
    {
        var text = article.Text;
        while (first == last && last < text.Length && char.IsWhiteSpace(text[last]))
        {
            (first, last) = (first + 1, last + 1);
        }

        // A phrase may begin in one paragraph and end in another.
        paragraph = TextSpan.FromBounds(
            ParagraphAt(article, first).Start,
            Math.Max(last, ParagraphAt(article, Math.Max(first, last - 1)).End)
        );
        var left = Math.Max(0, MaxLength - (last - first));

        // A third of the remaining length goes before the matches; more if little text follows them.
        var before = Math.Max(left / 3, left - (paragraph.End - last));
        var start = first - paragraph.Start <= before ? paragraph.Start : StartOfWords(text, first - before, first);
        var end =
            paragraph.End - start <= MaxLength
                ? paragraph.End
                : EndOfWords(text, Math.Max(last, start + MaxLength), last);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>
    /// The paragraph at an offset; the line if the offset is in no paragraph, as in a headline or an omitted line.
    /// </summary>
    private static TextSpan ParagraphAt(IArticle article, int offset)
    {
        var (low, high) = (0, article.Paragraphs.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var span = article.Paragraphs[middle].Span;
            if (span.Contains(offset))
            {
                return span;
            }

            (low, high) = span.End <= offset ? (middle + 1, high) : (low, middle - 1);
        }

        var text = article.Text;
        var start = offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;
        return TextSpan.FromBounds(start, text.IndexOf('\n', offset) is >= 0 and var end ? end : text.Length);
    }

    /// <summary>
    /// The start of the first sentence in a range; otherwise of the first word; otherwise, without spaces, of a
    /// character.
    /// </summary>
    private static int StartOfWords(string text, int from, int to)
    {
        var word = -1;
        for (var i = from; i < to; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                word = word < 0 ? i + 1 : word;
                if (i > from && text[i - 1] is '.' or '!' or '?')
                {
                    return i + 1;
                }
            }
        }

        return word >= 0 ? word : StartOfCharacter(text, from);
    }

    private static int EndOfWords(string text, int from, int to)
    {
        for (var i = from; i > to; i--)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return i;
            }
        }

        return Math.Max(to, StartOfCharacter(text, from));
    }

    /// <summary>Avoids splitting a surrogate pair, and a base character from its combining marks.</summary>
    private static int StartOfCharacter(string text, int at)
    {
        while (at > 0 && at < text.Length && (char.IsLowSurrogate(text[at]) || IsMark(text, at)))
        {
            at--;
        }

        return at;
    }

    private static bool IsMark(string text, int at) =>
        char.GetUnicodeCategory(text, at)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark
                or System.Globalization.UnicodeCategory.EnclosingMark;

    private static List<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        var merged = new List<TextSpan>();
        foreach (var span in spans)
        {
            if (merged.Count > 0 && span.Start < merged[^1].End)
            {
                merged[^1] = TextSpan.FromBounds(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged;
    }
}
