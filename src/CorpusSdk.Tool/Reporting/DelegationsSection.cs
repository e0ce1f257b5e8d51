using CorpusSdk.Core.Models;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>The delegations by date, with those of one event side by side.</summary>
internal static class DelegationsSection
{
    /// <summary>All delegations, with their members.</summary>
    public static void Write(HtmlWriter html, ReportData data, ReportLinks links)
    {
        if (data.Corpus.Delegations.Count == 0)
        {
            return;
        }

        html.Write(
            $"""
            <section id="delegations" aria-labelledby="delegations-head" data-group>
            <h2 id="delegations-head" class="{links.HeadingClass}">Delegations</h2>
            <div class="events">

            """
        );
        foreach (var together in Events(data.Corpus.Delegations))
        {
            var article = together[0].Article.Model;
            html.Write(
                $"""
                <div class="{(together.Count > 1 ? "event wide" : "event")}" data-item="event">
                <header>
                <h3 dir="auto">{EventOf(together)}</h3>
                <p class="from">
                """
            );
            WriteDate(html, article);
            html.Write($"""<a href="{links.Article(article.Id)}" dir="auto">{article.Title}</a></p></header>""");
            Details.Begin(html, "members", data.IsExpanded);
            html.Write($"<summary>{string.Join(" and ", together.Select(PartyOf))}</summary>");
            WriteSides(html, together, links);
            html.Write($"</details>\n</div>\n");
        }

        html.Write($"</div>\n</section>\n");
    }

    /// <summary>
    /// The index of the delegations of a report that is a folder: the members are on the articles' pages.
    /// </summary>
    public static void WriteIndex(HtmlWriter html, ReportData data, ReportLinks links)
    {
        html.Write(
            $"""
            <section aria-labelledby="delegations-head" data-group>
            <h2 id="delegations-head" class="{links.HeadingClass}">Delegations</h2>
            <ul class="rows">

            """
        );
        foreach (var delegation in Events(data.Corpus.Delegations).SelectMany(together => together))
        {
            html.Write($"""<li data-item="delegation"><p class="when">""");
            WriteDate(html, delegation.Article.Model);
            html.Write($"""</p><div><p class="what"><a href="{links.Delegation(delegation)}" dir="auto">""");
            html.Write($"{PartyOf(delegation)}</a></p>");
            html.Write($"""<p class="who"><bdi>{delegation.Model.Event ?? delegation.Article.Model.Title}</bdi>""");
            if (delegation.Model.HeadNames is { } heads)
            {
                html.Write($""", led by <bdi>{heads}</bdi>""");
            }

            html.Write($", {ReportText.Count(delegation.Model.Members.Count, "named member")}</p></div></li>\n");
        }

        html.Write($"</ul>\n</section>\n");
    }

    /// <summary>The delegations of an article, on its own page.</summary>
    public static void WriteOf(HtmlWriter html, CorpusArticle article, ReportLinks links)
    {
        if (article.Model.Delegations.Count == 0)
        {
            return;
        }

        html.Write(
            $"""
            <section id="delegations" aria-labelledby="delegations-head">
            <h2 id="delegations-head">Delegations</h2>
            <div class="events">

            """
        );
        foreach (
            var together in Events(article.Model.Delegations.Select(model => new CorpusDelegation(article, model)))
        )
        {
            html.Write(
                $"""
                <div class="{(together.Count > 1 ? "event wide" : "event")}">
                <h3 dir="auto">{EventOf(together)}</h3>

                """
            );
            WriteSides(html, together, links);
            html.Write($"</div>\n");
        }

        html.Write($"</div>\n</section>\n");
    }

    /// <summary>The delegations of each event, by date.</summary>
    private static IEnumerable<IReadOnlyList<CorpusDelegation>> Events(IEnumerable<CorpusDelegation> delegations) =>
        CorpusView
            .ByDate(
                delegations.GroupBy(delegation => (delegation.Article.Model.Id, delegation.Model.Event)),
                together => together.First().Article.Model
            )
            .ThenBy(together => together.Key.Id, StringComparer.Ordinal)
            .ThenBy(together => together.Key.Event, StringComparer.Ordinal)
            .Select(together => together.ToList());

    private static string EventOf(IReadOnlyList<CorpusDelegation> together) =>
        together[0].Model.Event ?? together[0].Article.Model.Title;

    private static string PartyOf(CorpusDelegation delegation) => delegation.Model.Party ?? delegation.Model.Id;

    private static void WriteDate(HtmlWriter html, ArticleModel article)
    {
        if (article.Published is { } date)
        {
            ReportDate.Write(html, date);
            html.Write($" ");
        }
    }

    private static void WriteSides(HtmlWriter html, IReadOnlyList<CorpusDelegation> together, ReportLinks links)
    {
        html.Write($"""<div class="sides">""");
        foreach (var delegation in together)
        {
            WriteDelegation(html, delegation.Model, links);
        }

        html.Write($"</div>\n");
    }

    private static void WriteDelegation(HtmlWriter html, DelegationModel delegation, ReportLinks links)
    {
        html.Write(
            $"""
            <div class="side" id="{Anchors.Delegation(delegation.Id)}">
            <h4 dir="auto">{delegation.Party ?? delegation.Id}</h4>

            """
        );
        WriteHeads(html, delegation, links);
        html.Write($"<ol>\n");
        foreach (var member in delegation.Members)
        {
            html.Write($"""<li><a href="{links.Person(member.Person)}"><bdi>{member.PersonName}</bdi></a>""");
            if (member.Role is not null)
            {
                html.Write($""" <span class="role" dir="auto">{member.Role}</span>""");
            }

            html.Write($"</li>\n");
        }

        html.Write($"</ol>\n");
        if (delegation.UnnamedCount > 0)
        {
            html.Write($"""<p class="counts">and {delegation.UnnamedCount} not named</p>""");
        }

        if (delegation.StatedCount is { } count)
        {
            html.Write($"""<p class="counts">{ReportText.Count(count, "member")} according to the article</p>""");
        }

        html.Write($"</div>\n");
    }

    private static void WriteHeads(HtmlWriter html, DelegationModel delegation, ReportLinks links)
    {
        if (delegation.Heads.Count == 0)
        {
            return;
        }

        html.Write($"""<p class="head">led by """);
        foreach (var head in delegation.Heads)
        {
            html.Write($"{(head == delegation.Heads[0] ? "" : " and ")}");
            html.Write($"""<a href="{links.Person(head.Person)}"><bdi>{head.PersonName}</bdi></a>""");
        }

        html.Write($"</p>");
    }
}
