using System.Text;

namespace CorpusSdk;

/// <summary>The part of a text that shows best why it was found: most of the query, and its rarest words, in a few lines.</summary>
internal static class Passage
{
    /// <summary>A passage is at most so long, but for a single match that is longer: UTF-16 code units.</summary>
    public const int MaxLength = 240;

    /// <summary>What the same clause adds when it is there once more.</summary>
    private const double Again = 0.1;

    /// <param name="article">The article.</param>
    /// <param name="matches">What the query matches.</param>
    /// <param name="isEnglish">Whether the article is in English.</param>
    /// <param name="highlights">The matches in the passage; offsets in the article's text, without overlap.</param>
    public static TextSpan Find(IArticle article, TermMatches matches, bool isEnglish, out List<TextSpan> highlights)
    {
        var utf8 = article.Utf8Text;
        var text = article.Text;
        var all = matches.In(utf8, isEnglish);

        // The headline is shown anyway.
        var (titleStart, titleLength) = TitleLine.Find(utf8, Encoding.UTF8.GetBytes(article.Title));
        var title = new TextSpan(Encoding.UTF8.GetCharCount(utf8[..titleStart]), titleLength == 0 ? 0 : article.Title.Length);
        var below = all.FindAll(match => !title.Contains(match.Start));
        var (first, last) = FindBest(below.Count > 0 ? below : all, matches);
        var passage = first == last && all.Count == 0 ? Expand(text, title.End, title.End) : Expand(text, first, last);
        highlights = Merge(all.Select(match => new TextSpan(match.Start, match.End - match.Start)).Where(passage.Contains));
        return passage;
    }

    /// <summary>From the first to the last match of the best stretch.</summary>
    private static (int Start, int End) FindBest(List<TermMatches.Match> found, TermMatches matches)
    {
        var (best, stretch) = (0.0, (0, 0));
        var seen = new Dictionary<int, int>();
        for (var i = 0; i < found.Count; i++)
        {
            seen.Clear();
            var (score, end) = (0.0, found[i].End);
            for (var j = i; j < found.Count && found[j].Start - found[i].Start < MaxLength; j++)
            {
                if (j > i && found[j].End - found[i].Start > MaxLength)
                {
                    continue;
                }

                var clause = found[j].Clause;
                score += matches.WeightOf(clause) * (seen.TryAdd(clause, i) ? 1 : Again);
                end = Math.Max(end, found[j].End);
            }

            if (score > best)
            {
                (best, stretch) = (score, (found[i].Start, end));
            }
        }

        return stretch;
    }

    /// <summary>Makes the passage as long as it may be, within the paragraph, and by whole words.</summary>
    private static TextSpan Expand(string text, int first, int last)
    {
        while (first == last && last < text.Length && char.IsWhiteSpace(text[last]))
        {
            (first, last) = (first + 1, last + 1);
        }

        var lineStart = first == 0 ? 0 : text.LastIndexOf('\n', first - 1) + 1;
        var lineEnd = text.IndexOf('\n', last) is >= 0 and var found ? found : text.Length;
        var left = Math.Max(0, MaxLength - (last - first));

        // A third of the room before the matches; all of it where little follows.
        var before = Math.Max(left / 3, left - (lineEnd - last));
        var start = first - lineStart <= before ? lineStart : StartOfWords(text, first - before, first);
        var end = lineEnd - start <= MaxLength ? lineEnd : EndOfWords(text, Math.Max(last, start + MaxLength), last);
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

    /// <summary>The first sentence that begins in a stretch, or else the first word, or any letter where there are no spaces.</summary>
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

        return word >= 0 ? word : StartOfLetter(text, from);
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

        return Math.Max(to, StartOfLetter(text, from));
    }

    /// <summary>Never half a surrogate pair, nor a mark without its letter.</summary>
    private static int StartOfLetter(string text, int at)
    {
        while (at > 0 && at < text.Length && (char.IsLowSurrogate(text[at]) || IsMark(text, at)))
        {
            at--;
        }

        return at;
    }

    private static bool IsMark(string text, int at) =>
        char.GetUnicodeCategory(text, at) is System.Globalization.UnicodeCategory.NonSpacingMark
            or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.EnclosingMark;

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
