using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>Says why a quote was not found, and what was probably meant.</summary>
internal sealed class QuoteMiss(ArticleText article, NearestPassage nearest)
{
    private const string Kind = "quote";

    /// <param name="quote">The declared quote, with white space folded.</param>
    /// <param name="parts">Its verbatim parts if it is shortened; otherwise empty.</param>
    /// <param name="isFoundRespelled">Whether the article has it if other dots are taken for omissions.</param>
    public NearMiss Describe(string quote, SearchedPassage[] parts, bool isFoundRespelled)
    {
        if (isFoundRespelled)
        {
            return new(HintFor(Omissions.SpellingIn(quote)!), Omissions.Respell(quote));
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
