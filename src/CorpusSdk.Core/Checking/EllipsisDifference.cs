using System.Text.RegularExpressions;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;

namespace CorpusSdk.Core.Checking;

/// <summary>
/// Quotes that spell an ellipsis of the article in another way: <c>...</c> for <c>…</c>. Nothing is left out there.
/// </summary>
internal static class EllipsisDifference
{
    /// <summary>Limits how often the beginning of a quote is looked for.</summary>
    private const int MaxPlaces = 100;

    private const int MaxDots = 60;

    private const string Dots = @"(?:\. \. \.(?: \.)?|\.{2,}|[…⋯‥]+)";

    private static readonly Regex s_dots = new($" ?{Dots}(?: ?{Dots})* ?", RegexOptions.CultureInvariant);

    /// <param name="quote">The declared quote, with white space folded.</param>
    /// <returns>Null if the article has the words with other characters between them, or not at all.</returns>
    public static NearMiss? Describe(ArticleText article, string quote)
    {
        var dots = s_dots.Matches(quote).Cast<Match>().ToList();
        if (dots.Count == 0 || dots[0].Length == quote.Length)
        {
            return null;
        }

        var text = article.Folded.Text;
        var begins = dots[0].Index == 0;
        var wordsStart = begins ? dots[0].Length : 0;
        var next = dots.Skip(begins ? 1 : 0).FirstOrDefault();
        var first = quote.Substring(wordsStart, (next?.Index ?? quote.Length) - wordsStart);
        if (first.Length == 0)
        {
            return null;
        }

        var place = -1;
        for (var i = 0; i < MaxPlaces; i++)
        {
            place = text.IndexOf(first, place + 1, StringComparison.Ordinal);
            if (place < 0)
            {
                return null;
            }

            var start = begins ? DotsBefore(text, place) : place;
            if (start < 0 || !WordBoundary.IsStart(text, start))
            {
                continue;
            }

            List<(string Declared, string Found)> spellings = [];
            if (begins)
            {
                spellings.Add((dots[0].Value.Trim(), text.Substring(start, place - start).Trim()));
            }

            var end = Follow(text, place + first.Length, quote, dots, begins ? 1 : 0, spellings);
            if (end >= 0 && (!WordBoundary.IsWord(text, end - 1) || WordBoundary.IsEnd(text, end)))
            {
                var (declared, found) = spellings.Find(pair => pair.Declared != pair.Found);
                return declared is null
                    ? new(
                        $"; line {article.LineOf(start)} of {article.DisplayPath} has other spaces next to "
                            + $"{Confusables.NameOf(spellings[0].Found)}, and nothing is left out there: "
                            + "write it as the article does",
                        text.Substring(start, end - start)
                    )
                    : new(
                        $"; line {article.LineOf(start)} of {article.DisplayPath} has {Confusables.NameOf(found)} "
                            + $"where the quote has {Confusables.NameOf(declared)}; nothing is left out there, so "
                            + "write it as the article does",
                        text.Substring(start, end - start)
                    );
            }
        }

        return null;
    }

    /// <summary>The end of the quote's words and ellipses; -1 if the article goes on differently.</summary>
    private static int Follow(
        string text,
        int at,
        string quote,
        List<Match> dots,
        int first,
        List<(string Declared, string Found)> spellings
    )
    {
        for (var i = first; i < dots.Count; i++)
        {
            var found = s_dots.Match(text, at, Math.Min(MaxDots, text.Length - at));
            if (!found.Success || found.Index != at)
            {
                return -1;
            }

            spellings.Add((dots[i].Value.Trim(), found.Value.Trim()));
            var start = dots[i].Index + dots[i].Length;
            var length = (i + 1 < dots.Count ? dots[i + 1].Index : quote.Length) - start;
            if (length == 0)
            {
                // The quote ends with the ellipsis.
                return at + found.Value.TrimEnd(' ').Length;
            }

            at += found.Length;
            if (string.CompareOrdinal(text, at, quote, start, length) != 0)
            {
                return -1;
            }

            at += length;
        }

        return at;
    }

    /// <summary>The start of the ellipsis before an offset, or -1.</summary>
    private static int DotsBefore(string text, int at)
    {
        var start = at > 0 && text[at - 1] == ' ' ? at - 1 : at;
        var end = start;
        while (start > 0 && text[start - 1] is '.' or '…' or '⋯' or '‥')
        {
            start--;
        }

        return end - start > 1 || (end > start && text[start] != '.') ? start : -1;
    }
}
