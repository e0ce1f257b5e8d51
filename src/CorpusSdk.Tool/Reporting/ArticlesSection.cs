using CorpusSdk.Core.Checking;
using CorpusSdk.Matching;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>The articles with their quotes marked.</summary>
internal static class ArticlesSection
{
    /// <returns>The anchors of the quotes whose mark has several parts.</returns>
    public static IReadOnlyList<string> Write(HtmlWriter html, CorpusView corpus)
    {
        List<string> splits = [];
        html.Write(
            $"""
            <section id="articles" aria-labelledby="articles-head">
            <h2 id="articles-head">Articles</h2>

            """
        );
        foreach (var article in corpus.Articles)
        {
            WriteArticle(html, article, splits);
        }

        html.Write($"</section>\n");
        return splits;
    }

    private static void WriteArticle(HtmlWriter html, CorpusArticle article, List<string> splits)
    {
        var model = article.Model;
        html.Write(
            $"""
            <article class="text" id="{Anchors.Article(model.Id)}" lang="{model.Language}">
            <header>
            <h3 dir="auto">{model.Title}</h3>
            <p class="byline">
            """
        );
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
            // Not a link: the page has no external references.
            html.Write($"""<p class="address">{model.Url}</p>""");
        }

        html.Write($"</header>\n");
        MarkedText text = new(article, splits);
        foreach (var paragraph in model.Paragraphs)
        {
            var kind = KindOf(article, paragraph);
            if (kind == "title" && !model.Quotes.Any(quote => quote.Range.Overlaps(paragraph)))
            {
                continue;
            }

            html.Write($"""<p class="{kind}" dir="auto">""");
            text.Write(html, paragraph);
            html.Write($"</p>\n");
        }

        html.Write(
            $"""
            <p class="back" lang="en"><a href="#top">Back to the top</a></p>
            </article>

            """
        );
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
