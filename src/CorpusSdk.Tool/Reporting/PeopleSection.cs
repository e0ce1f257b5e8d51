using CorpusSdk.Core.Models;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>The people from A to Z, and the sources that are not people.</summary>
internal static class PeopleSection
{
    /// <summary>The people who are listed before the alphabet, since they have the most quotes.</summary>
    private const int MaxMostQuoted = 12;

    public static void Write(HtmlWriter html, ReportData data, ReportLinks links)
    {
        html.Write(
            $"""
            <section id="people" aria-labelledby="people-head" data-group>
            <h2 id="people-head" class="{links.HeadingClass}">People</h2>

            """
        );
        WriteMostQuoted(html, data, links);
        var letters = data
            .Corpus.People.OrderBy(person => ReportText.SortKey(person.Person.FullName), StringComparer.Ordinal)
            .ThenBy(person => person.Id, StringComparer.Ordinal)
            .GroupBy(person => ReportText.Letter(person.Person.FullName), StringComparer.Ordinal)
            .OrderBy(letter => letter.Key == "#")
            .ThenBy(letter => letter.Key, StringComparer.Ordinal)
            .ToList();
        if (letters.Count > 1)
        {
            html.Write($"""<nav class="letters" aria-label="People by first letter"><ul>""");
            foreach (var letter in letters)
            {
                html.Write($"""<li><a href="#{Anchors.Letter(letter.Key)}">{letter.Key}</a></li>""");
            }

            html.Write($"</ul></nav>\n");
        }

        foreach (var letter in letters)
        {
            html.Write(
                $"""
                <div class="letter" data-group>
                <h3 id="{Anchors.Letter(letter.Key)}">{letter.Key}</h3>

                """
            );
            WriteLetter(html, data, letter, links);
            html.Write($"</div>\n");
        }

        WriteSources(html, data, links);
        html.Write($"</section>\n");
    }

    private static void WriteMostQuoted(HtmlWriter html, ReportData data, ReportLinks links)
    {
        var most = data
            .Corpus.People.Where(person => person.QuoteCount > 0)
            .OrderByDescending(person => person.QuoteCount)
            .ThenBy(person => person.Id, StringComparer.Ordinal)
            .Take(MaxMostQuoted)
            .ToList();
        if (most.Count == 0)
        {
            return;
        }

        html.Write($"""<p class="speakers"><span>Most quoted:</span>""");
        foreach (var person in most)
        {
            html.Write($""" <span><a href="{links.Person(person.Id)}"><bdi>{person.Person.FullName}</bdi></a>""");
            html.Write($""" <span class="count">{person.QuoteCount}</span></span>""");
        }

        html.Write($"</p>\n");
    }

    private static void WriteLetter(
        HtmlWriter html,
        ReportData data,
        IEnumerable<PersonEntry> people,
        ReportLinks links
    )
    {
        if (links.IsSinglePage)
        {
            foreach (var person in people)
            {
                WritePerson(html, data, person, links);
            }

            return;
        }

        html.Write($"""<ul class="named">""");
        foreach (var person in people)
        {
            html.Write($"""<li data-item="person"><a href="{links.Person(person.Id)}" dir="auto">""");
            html.Write($"""{person.Person.FullName}</a> <span class="counts">{PersonSummary.Counts(person)}</span>""");
            if (person.Person.Roles.Count > 0)
            {
                html.Write($""" <span class="role" dir="auto">{person.Person.Roles[0].Title}</span>""");
            }

            html.Write($"</li>\n");
        }

        html.Write($"</ul>\n");
    }

    private static void WritePerson(HtmlWriter html, ReportData data, PersonEntry entry, ReportLinks links)
    {
        html.Write(
            $"""
            <article class="voice" id="{Anchors.Person(entry.Id)}" data-item="person">
            <header>
            <h4 dir="auto">{entry.Person.FullName}</h4>

            """
        );
        PersonSummary.WriteRoles(html, entry);
        html.Write($"</header>\n<div>\n");
        var quotes = data.QuotesOf(entry.Id);
        if (quotes.Count > 0)
        {
            Details.Begin(html, "quotes", data.IsExpanded);
            html.Write($"<summary>{ReportText.Count(quotes.Count, "quote")}</summary>\n");
            QuoteList.Write(html, quotes, entry.Id, links);
            html.Write($"</details>\n");
        }

        var articles = data.ArticlesOf(entry);
        if (articles.Count > 0)
        {
            html.Write($"<details><summary>In {ReportText.Count(articles.Count, "article")}</summary>\n");
            PersonSummary.WriteArticles(html, articles, links);
            html.Write($"</details>\n");
        }

        html.Write($"</div>\n</article>\n");
    }

    private static void WriteSources(HtmlWriter html, ReportData data, ReportLinks links)
    {
        if (data.Sources.Count == 0)
        {
            return;
        }

        html.Write(
            $"""
            <div class="letter" data-group>
            <h3 id="sources">Other sources</h3>

            """
        );
        if (links.IsSinglePage)
        {
            foreach (var source in data.Sources)
            {
                html.Write($"""<article class="voice" data-item="source">""");
                html.Write($"""<header><h4 dir="auto">{source.Heading}</h4></header>""");
                Details.Begin(html, "quotes", data.IsExpanded);
                html.Write($"<summary>{ReportText.Count(source.Quotes.Count, "quote")}</summary>\n");
                QuoteList.Write(html, source.Quotes, "", links);
                html.Write($"</details>\n</article>\n");
            }
        }
        else
        {
            html.Write($"""<ul class="named">""");
            foreach (var source in data.Sources)
            {
                html.Write($"""<li data-item="source"><a href="{links.Source(source.Heading)}" dir="auto">""");
                html.Write($"""{source.Heading}</a> <span class="counts">""");
                html.Write($"{ReportText.Count(source.Quotes.Count, "quote")}</span></li>\n");
            }

            html.Write($"</ul>\n");
        }

        html.Write($"</div>\n");
    }
}
