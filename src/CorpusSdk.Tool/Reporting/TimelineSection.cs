using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>The articles by date, grouped by year; articles without a date are at the end.</summary>
internal static class TimelineSection
{
    /// <summary>The most speakers listed for an article; of the others, only the number is shown.</summary>
    private const int MaxSpeakers = 6;

    public static void Write(HtmlWriter html, CorpusView corpus)
    {
        html.Write(
            $"""
            <section id="timeline" aria-labelledby="timeline-head">
            <h2 id="timeline-head">Timeline</h2>

            """
        );
        var years = corpus
            .Articles.OrderBy(article => article.Model.Published is null)
            .ThenBy(article => article.Model.Published)
            .GroupBy(article => article.Model.Published is { } date ? ReportDate.Heading(date) : "Undated");
        foreach (var year in years)
        {
            html.Write(
                $"""
                <div class="year">
                <h3>{year.Key}</h3>
                <ol>

                """
            );
            foreach (var article in year)
            {
                WriteArticle(html, article);
            }

            html.Write(
                $"""
                </ol>
                </div>

                """
            );
        }

        html.Write($"</section>\n");
    }

    private static void WriteArticle(HtmlWriter html, CorpusArticle article)
    {
        var model = article.Model;
        html.Write($"""<li><p class="when">""");
        if (model.Published is { } date)
        {
            ReportDate.Write(html, date);
        }

        html.Write(
            $"""</p><div><p class="what"><a href="#{Anchors.Article(model.Id)}" dir="auto">{model.Title}</a></p>"""
        );
        if (model.Publisher is not null)
        {
            html.Write($"""<p class="who"><bdi>{model.Publisher}</bdi></p>""");
        }

        WriteSpeakers(html, article);
        html.Write($"</div></li>\n");
    }

    private static void WriteSpeakers(HtmlWriter html, CorpusArticle article)
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

        html.Write($"""<ul class="speakers" aria-label="Quoted">""");
        foreach (var quotes in speakers.Take(MaxSpeakers))
        {
            html.Write($"""<li><a href="#{Anchors.Person(quotes.Key.Id)}"><bdi>{quotes.Key.Name}</bdi></a>""");
            html.Write($""" <span class="count">{quotes.Count()}</span></li>""");
        }

        if (speakers.Count > MaxSpeakers)
        {
            html.Write($"""<li>and {speakers.Count - MaxSpeakers} more</li>""");
        }

        html.Write($"</ul>");
    }
}
