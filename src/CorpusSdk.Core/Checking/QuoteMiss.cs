using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>Says why a quote was not found, and what was probably meant.</summary>
internal sealed class QuoteMiss(ArticleText article, NearestPassage nearest)
{
    private const string Kind = "quote";
    private static readonly char[] s_marks = "\"“”„‟«»「」『』＂‘’‚'".ToCharArray();

    /// <param name="quote">The declared quote, with white space folded.</param>
    /// <param name="parts">Its verbatim parts if it is shortened; otherwise empty.</param>
    /// <param name="isFoundRespelled">Whether the article has it if other dots are taken for omissions.</param>
    public NearMiss Describe(string quote, SearchedPassage[] parts, bool isFoundRespelled)
    {
        if (nearest.Find(quote) is not null && EllipsisDifference.Describe(article, quote) is { } ellipsis)
        {
            return ellipsis;
        }

        if (isFoundRespelled)
        {
            return new(HintFor(Omissions.SpellingIn(quote)!), Omissions.Respell(quote));
        }

        if (Edges(quote) is { } edges)
        {
            return edges;
        }

        var miss = parts.Length == 0 ? Difference.Describe(article, Kind, quote, nearest) : DescribePart(quote, parts);
        if (miss.Verbatim is not null)
        {
            return miss;
        }

        if (Omissions.Respell(quote) is not null && Omissions.SpellingIn(quote) is { } spelling)
        {
            return miss with { Message = miss.Message + HintFor(spelling) };
        }

        return
            !nearest.IsExhausted
            && Omissions.InsertionIn(quote) is { } insertion
            && article.Folded.Text.IndexOf(insertion, StringComparison.Ordinal) < 0
            ? miss with
            {
                Message =
                    miss.Message
                    + $"; the article does not have '{Excerpt.Of(insertion)}': an insertion is not verbatim, "
                    + "so quote the article's own words",
            }
            : miss;
    }

    /// <summary>
    /// What to do if the quote has an omission without words before or after, or quotation marks around it; null if it
    /// has neither.
    /// </summary>
    private NearMiss? Edges(string quote)
    {
        var words = Omissions.WithoutEdges(quote);
        if (words.Length == 0)
        {
            return new(
                ": it has no words; write ' … ' (U+2026 between spaces) between the words around an omission",
                null
            )
            {
                IsNear = false,
            };
        }

        if (words.Length < quote.Length && IsInArticle(words))
        {
            return new(
                "; ' … ' must have words on both sides: it leaves words out between others, "
                    + "so remove it at the start and the end of a quote",
                words
            );
        }

        var inner = quote.Trim(s_marks);
        return inner.Length > 0 && inner.Length < quote.Length && IsInArticle(inner)
            ? new(
                "; the article has these words without the same marks around them: leave the quotation marks out",
                inner
            )
            : null;
    }

    private bool IsInArticle(string words) =>
        nearest.Find(words) is { } start
        && string.CompareOrdinal(article.Folded.Text, start, words, 0, words.Length) == 0;

    private static string HintFor(string spelling) =>
        $"; to leave words out, write ' … ' (U+2026 between spaces) and not '{spelling}'";

    private NearMiss DescribePart(string quote, SearchedPassage[] parts)
    {
        var missing = parts.FirstOrDefault(p => !p.IsFound);
        if (missing is null)
        {
            return new(": its parts appear, but not in this order", null);
        }

        var part = Difference.Describe(article, Kind, missing.Text, nearest);
        return part with
        {
            Message = $": its part \"{Excerpt.Of(missing.Text)}\" is missing" + part.Message,
            Verbatim = part.Verbatim is null ? null : quote.Replace(missing.Text, part.Verbatim),
        };
    }
}
