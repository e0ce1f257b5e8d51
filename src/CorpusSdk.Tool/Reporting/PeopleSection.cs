using CorpusSdk.Core.Models;
using CorpusSdk.Core.Text;
using CorpusSdk.Tool.Loading;
using CorpusSdk.Tool.Showing;

namespace CorpusSdk.Tool.Reporting;

/// <summary>The people with their quotes, the sources that are not people, and the people without quotes.</summary>
internal static class PeopleSection
{
    public static void Write(HtmlWriter html, CorpusView corpus)
    {
        html.Write(
            $"""
            <section id="people" aria-labelledby="people-head">
            <h2 id="people-head">People</h2>

            """
        );
        var quotes = corpus
            .Quotes.SelectMany(quote =>
                quote.Model.Speakers.Select(speaker => speaker.Person).DefaultIfEmpty("").Select(by => (by, quote))
            )
            .ToLookup(pair => pair.by, pair => pair.quote, StringComparer.Ordinal);
        foreach (
            var person in corpus
                .People.Where(person => quotes[person.Id].Any())
                .OrderByDescending(person => person.QuoteCount)
                .ThenBy(person => person.Id, StringComparer.Ordinal)
        )
        {
            WriteSpeaker(html, person, quotes[person.Id]);
        }

        var others = quotes[""]
            .GroupBy(quote => quote.Model.Source, StringComparer.Ordinal)
            .OrderBy(voice => voice.Key is null)
            .ThenBy(voice => voice.Key, StringComparer.Ordinal);
        foreach (var voice in others)
        {
            html.Write(
                $"""
                <article class="voice">
                <header><h3 dir="auto">{voice.Key ?? "Not attributed"}</h3></header>
                <div class="words">

                """
            );
            WriteQuotes(html, voice, "");
            html.Write($"</div>\n</article>\n");
        }

        WriteNamed(
            html,
            [
                .. corpus
                    .People.Where(person => !quotes[person.Id].Any())
                    .OrderByDescending(person => person.MentionCount)
                    .ThenBy(person => person.Id, StringComparer.Ordinal),
            ]
        );
        html.Write($"</section>\n");
    }

    private static void WriteSpeaker(HtmlWriter html, PersonEntry entry, IEnumerable<CorpusQuote> quotes)
    {
        var person = entry.Person;
        html.Write(
            $"""
            <article class="voice" id="{Anchors.Person(person.Id)}">
            <header>
            <h3 dir="auto">{person.FullName}</h3>

            """
        );
        foreach (var role in person.Roles)
        {
            html.Write($"""<p class="role" dir="auto">{role.Title}""");
            if (role.From is not null || role.To is not null)
            {
                html.Write($""" <span class="count">{role.From?.ToString()}–{role.To?.ToString()}</span>""");
            }

            html.Write($"</p>");
        }

        if (person.Country is not null)
        {
            html.Write($"""<p class="country" dir="auto">{person.Country}</p>""");
        }

        html.Write(
            $"""
            <p class="counts">{Count(entry.QuoteCount, "quote")} · {Count(entry.MentionCount, "mention")} · {Count(
                entry.Articles.Count,
                "article"
            )}</p>
            </header>
            <div class="words">

            """
        );
        WriteQuotes(html, quotes, person.Id);
        html.Write($"</div>\n</article>\n");
    }

    /// <param name="html">Receives the quotes.</param>
    /// <param name="quotes">The quotes of one voice.</param>
    /// <param name="by">The person whose quotes they are; empty for a source.</param>
    private static void WriteQuotes(HtmlWriter html, IEnumerable<CorpusQuote> quotes, string by)
    {
        foreach (
            var quote in quotes
                .OrderBy(quote => quote.Article.Model.Published is null)
                .ThenBy(quote => quote.Article.Model.Published)
        )
        {
            var article = quote.Article.Model;
            html.Write(
                $"""<figure class="said"><blockquote lang="{article.Language}" dir="auto"><p>{quote.Text}</p>"""
            );
            html.Write(
                $"""</blockquote><figcaption><a href="#{Anchors.Quote(quote)}" dir="auto">{article.Title}</a>"""
            );
            if (article.Published is { } date)
            {
                html.Write($", ");
                ReportDate.Write(html, date);
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
    }

    private static void WriteNamed(HtmlWriter html, IReadOnlyList<PersonEntry> people)
    {
        if (people.Count == 0)
        {
            return;
        }

        html.Write(
            $"""
            <h3 class="also" id="named">Mentioned, not quoted</h3>
            <ul class="named">

            """
        );
        foreach (var entry in people)
        {
            html.Write($"""<li id="{Anchors.Person(entry.Id)}"><b dir="auto">{entry.Person.FullName}</b> """);
            if (entry.Articles.Count > 0)
            {
                html.Write($"""<a class="counts" href="#{Anchors.Article(entry.Articles[0])}">""");
                html.Write($"{Count(entry.MentionCount, "mention")}</a>");
            }

            if (entry.Person.Roles.Count > 0)
            {
                html.Write($""" <span class="role" dir="auto">{entry.Person.Roles[0].Title}</span>""");
            }

            html.Write($"</li>\n");
        }

        html.Write($"</ul>\n");
    }

    private static string Count(int count, string what) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
