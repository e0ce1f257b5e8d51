using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>The articles by date, with their quotes marked, on a single page.</summary>
internal static class ArticlesSection
{
    /// <returns>The anchors of the quotes whose mark has several parts.</returns>
    public static IReadOnlyList<string> Write(HtmlWriter html, ReportData data, ReportLinks links)
    {
        List<string> splits = [];
        html.Write(
            $"""
            <section id="articles" aria-labelledby="articles-head" data-group>
            <h2 id="articles-head">Articles</h2>

            """
        );
        foreach (var article in CorpusView.ByDate(data.Corpus.Articles, article => article.Model))
        {
            html.Write($"""<article class="text" id="{Anchors.Article(article.Model.Id)}" """);
            html.Write($"""lang="{article.Model.Language}">""");
            html.Write($"""<header><h3 dir="auto">{article.Model.Title}</h3>""");
            ArticleBody.WriteByline(html, article);
            html.Write($"</header>\n");
            Details.Begin(html, "full", data.IsExpanded);
            html.Write(
                $"""<summary lang="en">Text and {ReportText.Count(article.Model.Quotes.Count, "quote")}</summary>"""
            );
            splits.AddRange(ArticleBody.WriteText(html, article, links));
            html.Write(
                $"""
                </details>
                <p class="back" lang="en"><a href="#top">Back to the top</a></p>
                </article>

                """
            );
        }

        html.Write($"</section>\n");
        return splits;
    }
}
