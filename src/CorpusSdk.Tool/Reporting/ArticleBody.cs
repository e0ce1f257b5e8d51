using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>The text of an article with its quotes marked, and a note for each quote that says whose it is.</summary>
internal static class ArticleBody
{
    public static void WriteByline(HtmlWriter html, CorpusArticle article)
    {
        var model = article.Model;
        html.Write($"""<p class="byline">""");
        if (model.Publisher is not null)
        {
            html.Write($"""<span><bdi>{model.Publisher}</bdi></span>""");
        }

        if (model.Published is { } date)
        {
            html.Write($"""<span lang="en">""");
            ReportDate.Write(html, date);
            html.Write($"</span>");
        }

        if (model.Dateline is not null)
        {
            html.Write($"""<span><bdi>{model.Dateline}</bdi></span>""");
        }

        html.Write($"</p>\n");
        if (model.Url is not null)
        {
            // Not a link: the report has no external references.
            html.Write($"""<p class="address">{model.Url}</p>""");
        }
    }

    /// <returns>The anchors of the quotes whose mark has several parts.</returns>
    public static IReadOnlyList<string> WriteText(HtmlWriter html, CorpusArticle article, ReportLinks links)
    {
        List<string> splits = [];
        MarkedText text = new(article, splits, links);
        foreach (var paragraph in article.Model.Paragraphs)
        {
            var kind = KindOf(article, paragraph);
            if (kind == "title" && !article.Model.Quotes.Any(quote => quote.Range.Overlaps(paragraph)))
            {
                continue;
            }

            html.Write($"""<div class="passage"><p class="{kind}" dir="auto">""");
            var quotes = text.Write(html, paragraph);
            html.Write($"</p>\n");
            WriteNotes(html, quotes, links);
            html.Write($"</div>\n");
        }

        return splits;
    }

    private static void WriteNotes(
        HtmlWriter html,
        IReadOnlyList<(int Number, CorpusQuote Quote)> quotes,
        ReportLinks links
    )
    {
        if (quotes.Count == 0)
        {
            return;
        }

        html.Write($"""<ul class="notes" lang="en">""");
        foreach (var (number, quote) in quotes)
        {
            html.Write($"""<li class="{QuoteList.KindOf(quote)}"><span class="number">{number}</span> """);
            if (quote.Model.Speakers.Count > 0)
            {
                foreach (var speaker in quote.Model.Speakers)
                {
                    html.Write($"{(speaker == quote.Model.Speakers[0] ? "" : " and ")}");
                    html.Write($"""<a href="{links.Person(speaker.Person)}"><bdi>{speaker.PersonName}</bdi></a>""");
                }
            }
            else
            {
                html.Write($"<bdi>{quote.AttributedTo ?? "not attributed"}</bdi>");
            }

            if (quote.Model.Kind == QuoteKind.Partial)
            {
                html.Write($", partial");
            }

            if (quote.Model.Via is not null)
            {
                html.Write($", via <bdi>{quote.Model.Via}</bdi>");
            }

            html.Write($""" <a class="permalink" href="{links.Quote(quote)}" """);
            html.Write($"""aria-label="Link to quote {number}">link</a></li>""");
        }

        html.Write($"</ul>\n");
    }

    private static string KindOf(CorpusArticle article, TextRange paragraph)
    {
        var line = Folded(article.Text.Text.Substring(paragraph.Start, paragraph.Length));
        return line == Folded(article.Model.Title) ? "title"
            : article.Model.Decks.Any(deck => Folded(deck) == line) ? "deck"
            : article.Model.Captions.Any(caption => Folded(caption) == line) ? "caption"
            : "body";
    }

    private static string Folded(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
