using CorpusSdk.Core.Models;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>A report with a page for each article, person and source. The output is deterministic.</summary>
internal static class FolderReport
{
    /// <summary>The pages, created one after the other, with their paths in the folder.</summary>
    public static IEnumerable<(string Path, string Html)> Pages(ReportData data)
    {
        foreach (var article in data.Corpus.Articles)
        {
            yield return Article(data, article);
        }

        foreach (var person in data.Corpus.People)
        {
            yield return Person(data, person);
        }

        foreach (var source in data.Sources)
        {
            yield return Source(data, source);
        }

        yield return Listing(data, ReportLinks.People, "People", "Search people", PeopleSection.Write);
        if (data.Corpus.Delegations.Count > 0)
        {
            yield return Listing(
                data,
                ReportLinks.Delegations,
                "Delegations",
                "Search delegations",
                DelegationsSection.WriteIndex
            );
        }

        if (data.Connections.Pairs.Count > 0)
        {
            yield return Connections(data);
        }

        // The first page marks the folder as a report, and is written when all others are there.
        yield return Index(data);
    }

    private static (string, string) Index(ReportData data)
    {
        var links = ReportLinks.From(ReportLinks.Index);
        HtmlWriter top = new();
        ReportTop.WriteMasthead(top, data);
        ReportTop.WriteNavigation(top, data, links);
        ReportTop.WriteFilter(top, data, "Search titles, publishers and speakers", hasArticles: true);
        HtmlWriter main = new();
        TimelineSection.Write(main, data, links);
        return (ReportLinks.Index, ReportFrame.Write(new(data.Title, top, main, "", HasFilter: true), links));
    }

    private static (string, string) Listing(
        ReportData data,
        string path,
        string heading,
        string label,
        Action<HtmlWriter, ReportData, ReportLinks> write
    )
    {
        var links = ReportLinks.From(path);
        var top = Top(data, heading, links);
        ReportTop.WriteFilter(top, data, label, hasArticles: false);
        HtmlWriter main = new();
        write(main, data, links);
        return (path, ReportFrame.Write(new(TitleOf(data, heading), top, main, "", HasFilter: true), links));
    }

    private static (string, string) Connections(ReportData data)
    {
        var links = ReportLinks.From(ReportLinks.Connections);
        HtmlWriter main = new();
        ConnectionsSection.Write(main, data, links);
        return Page(data, ReportLinks.Connections, "Connections", main, ArcDiagram.Style(data.Connections));
    }

    private static (string, string) Article(ReportData data, CorpusArticle article)
    {
        var path = PageName.OfArticle(article.Model.Id);
        var links = ReportLinks.From(path);
        HtmlWriter main = new();
        main.Write($"""<article class="text" lang="{article.Model.Language}"><header>""");
        ArticleBody.WriteByline(main, article);
        main.Write($"</header>\n");
        var splits = ArticleBody.WriteText(main, article, links);
        main.Write($"</article>\n");
        DelegationsSection.WriteOf(main, article, links);
        return Page(data, path, article.Model.Title, main, MarkedText.Style(splits));
    }

    private static (string, string) Person(ReportData data, PersonEntry person)
    {
        var path = PageName.OfPerson(person.Id);
        var links = ReportLinks.From(path);
        HtmlWriter main = new();
        main.Write($"""<div class="facts">""");
        PersonSummary.WriteRoles(main, person);
        main.Write($"</div>\n");
        WriteQuotes(main, data.QuotesOf(person.Id), person.Id, links);
        var articles = data.ArticlesOf(person);
        if (articles.Count > 0)
        {
            main.Write(
                $"""
                <section aria-labelledby="articles-head">
                <h2 id="articles-head">Articles</h2>

                """
            );
            PersonSummary.WriteArticles(main, articles, links);
            main.Write($"</section>\n");
        }

        return Page(data, path, person.Person.FullName, main, "");
    }

    private static (string, string) Source(ReportData data, QuotedSource source)
    {
        var path = PageName.OfSource(source.Heading);
        HtmlWriter main = new();
        WriteQuotes(main, source.Quotes, "", ReportLinks.From(path));
        return Page(data, path, source.Heading, main, "");
    }

    private static void WriteQuotes(HtmlWriter html, IReadOnlyList<CorpusQuote> quotes, string by, ReportLinks links)
    {
        if (quotes.Count == 0)
        {
            return;
        }

        html.Write(
            $"""
            <section aria-labelledby="quotes-head">
            <h2 id="quotes-head">Quotes</h2>

            """
        );
        QuoteList.Write(html, quotes, by, links);
        html.Write($"</section>\n");
    }

    private static (string, string) Page(ReportData data, string path, string heading, HtmlWriter main, string style)
    {
        var links = ReportLinks.From(path);
        var top = Top(data, heading, links);
        return (path, ReportFrame.Write(new(TitleOf(data, heading), top, main, style, HasFilter: false), links));
    }

    private static HtmlWriter Top(ReportData data, string heading, ReportLinks links)
    {
        HtmlWriter top = new();
        ReportTop.WriteHeading(top, data, heading, links);
        ReportTop.WriteNavigation(top, data, links);
        return top;
    }

    private static string TitleOf(ReportData data, string heading) => $"{heading} – {data.Title}";
}
