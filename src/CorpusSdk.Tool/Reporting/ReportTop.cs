using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>The headings, navigation and search form of the report's pages.</summary>
internal static class ReportTop
{
    /// <summary>The title of the report, its dates and its counts.</summary>
    public static void WriteMasthead(HtmlWriter html, ReportData data)
    {
        var corpus = data.Corpus;
        html.Write(
            $"""
            <header class="masthead">
            <h1 dir="auto">{data.Title}</h1>

            """
        );
        if (
            ReportDate.FormatRange(
                corpus
                    .Articles.Where(article => article.Model.Published is not null)
                    .Select(article => article.Model.Published!.Value)
            ) is
            { } span
        )
        {
            html.Write($"""<p class="span">{span}</p>""");
        }

        html.Write($"""<dl class="figures">""");
        Figure(html, corpus.Articles.Count, "article", "articles");
        Figure(html, corpus.Quotes.Count, "quote", "quotes");
        Figure(html, corpus.People.Count, "person", "people");
        Figure(html, corpus.Delegations.Count, "delegation", "delegations");
        html.Write($"</dl>\n</header>\n");
    }

    /// <summary>The heading of another page of a report folder.</summary>
    public static void WriteHeading(HtmlWriter html, ReportData data, string heading, ReportLinks links)
    {
        html.Write(
            $"""
            <header class="masthead small">
            <p class="span"><a href="{links.ToPage(ReportLinks.Index)}" dir="auto">{data.Title}</a></p>
            <h1 dir="auto">{heading}</h1>
            </header>

            """
        );
    }

    public static void WriteNavigation(HtmlWriter html, ReportData data, ReportLinks links)
    {
        html.Write($"""<nav class="sections" aria-label="Sections"><ul>""");
        Link(html, links.IsSinglePage ? "#timeline" : links.ToPage(ReportLinks.Index), "Timeline");
        Link(html, links.IsSinglePage ? "#people" : links.ToPage(ReportLinks.People), "People");
        if (data.Corpus.Delegations.Count > 0)
        {
            Link(html, links.IsSinglePage ? "#delegations" : links.ToPage(ReportLinks.Delegations), "Delegations");
        }

        if (data.Connections.Pairs.Count > 0)
        {
            Link(html, links.IsSinglePage ? "#connections" : links.ToPage(ReportLinks.Connections), "Connections");
        }

        if (links.IsSinglePage)
        {
            Link(html, "#articles", "Articles");
        }

        html.Write($"</ul></nav>\n");
    }

    /// <summary>The search form. A script shows it: without scripts, it could do nothing.</summary>
    /// <param name="html">Where to write.</param>
    /// <param name="data">The contents of the report.</param>
    /// <param name="label">What the page's search covers.</param>
    /// <param name="hasArticles">Whether the page lists articles, which can be filtered by year and publisher.</param>
    public static void WriteFilter(HtmlWriter html, ReportData data, string label, bool hasArticles)
    {
        html.Write(
            $"""
            <div class="filter" role="search" hidden>
            <label>{label} <input type="search" autocomplete="off" spellcheck="false"></label>

            """
        );
        if (hasArticles)
        {
            var articles = data.Corpus.Articles;
            Select(html, "Year", "year", CorpusView.ByDate(articles, a => a.Model).Select(TimelineSection.YearOf));
            Select(
                html,
                "Publisher",
                "publisher",
                articles
                    .Select(article => article.Model.Publisher)
                    .OfType<string>()
                    .OrderBy(ReportText.SortKey, StringComparer.Ordinal)
            );
        }

        html.Write(
            $"""
            <button type="button">Clear</button>
            <p role="status"></p>
            </div>

            """
        );
    }

    private static void Select(HtmlWriter html, string label, string name, IEnumerable<string> values)
    {
        var distinct = values.Distinct(StringComparer.Ordinal).ToList();
        if (distinct.Count < 2)
        {
            return;
        }

        html.Write($"""<label>{label} <select data-filter="{name}"><option value="">all</option>""");
        foreach (var value in distinct)
        {
            html.Write($"""<option value="{value}">{value}</option>""");
        }

        html.Write($"</select></label>\n");
    }

    private static void Link(HtmlWriter html, string address, string text) =>
        html.Write($"""<li><a href="{address}">{text}</a></li>""");

    private static void Figure(HtmlWriter html, int count, string one, string many) =>
        html.Write($"""<div><dt>{(count == 1 ? one : many)}</dt><dd>{count}</dd></div>""");
}
