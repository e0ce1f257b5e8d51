using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>The index of the articles by date, grouped by year; articles without a date are at the end.</summary>
internal static class TimelineSection
{
    /// <summary>The most speakers listed for an article; of the others, only the number is shown.</summary>
    private const int MaxSpeakers = 6;

    /// <summary>The most articles whose years are not collapsed.</summary>
    private const int MaxExpanded = 60;

    public const string Undated = "Undated";

    public static void Write(HtmlWriter html, ReportData data, ReportLinks links)
    {
        html.Write(
            $"""
            <section id="timeline" aria-labelledby="timeline-head" data-group>
            <h2 id="timeline-head">Timeline</h2>

            """
        );
        var years = CorpusView.ByDate(data.Corpus.Articles, article => article.Model).GroupBy(YearOf);
        foreach (var year in years)
        {
            Details.Begin(html, "year", data.Corpus.Articles.Count <= MaxExpanded);
            html.Write(
                $"""
                <summary><h3>{year.Key}</h3>
                <span class="counts">{ReportText.Count(year.Count(), "article")}</span></summary>
                <ol>

                """
            );
            foreach (var article in year)
            {
                WriteArticle(html, article, links);
            }

            html.Write($"</ol>\n</details>\n");
        }

        html.Write($"</section>\n");
    }

    /// <summary>The heading that an article is listed under.</summary>
    public static string YearOf(CorpusArticle article) =>
        article.Model.Published is { } date ? ReportDate.Heading(date) : Undated;

    private static void WriteArticle(HtmlWriter html, CorpusArticle article, ReportLinks links)
    {
        var model = article.Model;
        html.Write($"""<li data-item="article" data-year="{YearOf(article)}" data-publisher="{model.Publisher}">""");
        html.Write($"""<p class="when">""");
        if (model.Published is { } date)
        {
            ReportDate.Write(html, date);
        }

        html.Write(
            $"""</p><div><p class="what"><a href="{links.Article(model.Id)}" dir="auto">{model.Title}</a></p>"""
        );
        if (model.Publisher is not null)
        {
            html.Write($"""<p class="who"><bdi>{model.Publisher}</bdi></p>""");
        }

        WriteSpeakers(html, article, links);
        html.Write($"</div></li>\n");
    }

    private static void WriteSpeakers(HtmlWriter html, CorpusArticle article, ReportLinks links)
    {
        var speakers = article
            .Model.Quotes.SelectMany(quote => quote.Speakers)
            .GroupBy(speaker => (Id: speaker.Person, Name: speaker.PersonName))
            .OrderByDescending(quotes => quotes.Count())
            .ThenBy(quotes => quotes.Key.Id, StringComparer.Ordinal)
            .ToList();
        if (speakers.Count == 0)
        {
            return;
        }

        if (!links.IsSinglePage)
        {
            // The index of a large corpus has tens of thousands of speakers, so they are not links there.
            var names = speakers.Take(MaxSpeakers).Select(speaker => speaker.Key.Name);
            var more = speakers.Count > MaxSpeakers ? $" and {speakers.Count - MaxSpeakers} more" : "";
            html.Write($"""<p class="who">Quoted: {string.Join(", ", names)}{more}</p>""");
            return;
        }

        html.Write($"""<ul class="speakers" aria-label="Quoted">""");
        foreach (var quotes in speakers.Take(MaxSpeakers))
        {
            html.Write($"""<li><a href="{links.Person(quotes.Key.Id)}"><bdi>{quotes.Key.Name}</bdi></a>""");
            html.Write($""" <span class="count">{quotes.Count()}</span></li>""");
        }

        if (speakers.Count > MaxSpeakers)
        {
            html.Write($"""<li>and {speakers.Count - MaxSpeakers} more</li>""");
        }

        html.Write($"</ul>");
    }
}
