using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Showing;

namespace CorpusSdk.Tool.Reporting;

/// <summary>The quotes of a person or source, each with a link to its place in the article.</summary>
internal static class QuoteList
{
    /// <param name="html">Receives the quotes.</param>
    /// <param name="quotes">The quotes of one person or source.</param>
    /// <param name="by">The person whose quotes they are; empty for a source.</param>
    /// <param name="links">The addresses, seen from this page.</param>
    public static void Write(HtmlWriter html, IEnumerable<CorpusQuote> quotes, string by, ReportLinks links)
    {
        html.Write($"""<div class="words">""");
        foreach (var quote in quotes)
        {
            Write(html, quote, by, links);
        }

        html.Write($"</div>\n");
    }

    private static void Write(HtmlWriter html, CorpusQuote quote, string by, ReportLinks links)
    {
        var article = quote.Article.Model;
        html.Write($"""<figure class="said {KindOf(quote)}" data-quote>""");
        html.Write($"""<blockquote lang="{article.Language}" dir="auto"><p>{quote.Text}</p></blockquote>""");
        html.Write($"<figcaption>");
        html.Write($"""<a href="{links.Quote(quote)}" dir="auto">{article.Title}</a>""");
        if (article.Published is { } date)
        {
            html.Write($", ");
            ReportDate.Write(html, date);
        }

        if (quote.Model.Kind == QuoteKind.Partial)
        {
            html.Write($", partial quote");
        }

        var others = quote.Model.Speakers.Where(speaker => speaker.Person != by).Select(s => s.PersonName);
        if (JoinedNames.Of(others) is { Length: > 0 } names)
        {
            html.Write($""", together with <bdi>{names}</bdi>""");
        }

        if (quote.Model.Via is not null)
        {
            html.Write($""", via <bdi>{quote.Model.Via}</bdi>""");
        }

        if (quote.Model.Attribution.Kind != AttributionKind.Unstated)
        {
            html.Write($""", attribution {Listings.AttributionOf(quote.Model)}""");
        }

        if (quote.AttributionText is { } words)
        {
            html.Write($""": <q lang="{article.Language}" dir="auto">{words}</q>""");
        }

        html.Write($"</figcaption></figure>\n");
    }

    /// <summary>The CSS class of a quote.</summary>
    public static string KindOf(CorpusQuote quote) => quote.Model.Kind == QuoteKind.Direct ? "direct" : "partial";
}
