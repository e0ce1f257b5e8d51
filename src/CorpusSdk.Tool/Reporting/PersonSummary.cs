using CorpusSdk.Core.Models;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>The roles, country, counts, quotes and articles of a person.</summary>
internal static class PersonSummary
{
    public static void WriteRoles(HtmlWriter html, PersonEntry entry)
    {
        foreach (var role in entry.Person.Roles)
        {
            html.Write($"""<p class="role" dir="auto">{role.Title}""");
            if (role.From is not null || role.To is not null)
            {
                html.Write($""" <span class="count">{role.From?.ToString()}–{role.To?.ToString()}</span>""");
            }

            html.Write($"</p>");
        }

        html.Write($"""<p class="counts">""");
        if (entry.Person.Country is not null)
        {
            html.Write($"<bdi>{entry.Person.Country}</bdi>{(Counts(entry).Length > 0 ? " · " : "")}");
        }

        html.Write($"{Counts(entry)}</p>");
    }

    public static string Counts(PersonEntry entry) =>
        string.Join(
            " · ",
            new[]
            {
                (entry.QuoteCount, "quote"),
                (entry.MentionCount, "mention"),
                (entry.DelegationCount, "delegation"),
                (entry.Articles.Count, "article"),
            }
                .Where(count => count.Item1 > 0)
                .Select(count => ReportText.Count(count.Item1, count.Item2))
        );

    /// <summary>The articles that name, quote or list a person, by date.</summary>
    public static void WriteArticles(HtmlWriter html, IEnumerable<CorpusArticle> articles, ReportLinks links)
    {
        html.Write($"""<ul class="rows">""");
        foreach (var article in articles)
        {
            html.Write($"""<li><p class="when">""");
            if (article.Model.Published is { } date)
            {
                ReportDate.Write(html, date);
            }

            html.Write($"""</p><p><a href="{links.Article(article.Model.Id)}" dir="auto">""");
            html.Write($"{article.Model.Title}</a></p></li>");
        }

        html.Write($"</ul>\n");
    }
}
