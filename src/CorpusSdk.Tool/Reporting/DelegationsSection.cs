using CorpusSdk.Core.Models;
using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>The delegations, with those of one event side by side.</summary>
internal static class DelegationsSection
{
    public static void Write(HtmlWriter html, CorpusView corpus)
    {
        if (corpus.Delegations.Count == 0)
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
        var events = corpus
            .Delegations.GroupBy(delegation => (delegation.Article.Model.Id, delegation.Model.Event))
            .OrderBy(together => together.First().Article.Model.Published is null)
            .ThenBy(together => together.First().Article.Model.Published)
            .ThenBy(together => together.Key.Id, StringComparer.Ordinal)
            .ThenBy(together => together.Key.Event, StringComparer.Ordinal);
        foreach (var together in events)
        {
            var article = together.First().Article.Model;
            html.Write(
                $"""
                <div class="{(together.Count() > 1 ? "event wide" : "event")}">
                <header>
                <h3 dir="auto">{together.Key.Event ?? article.Title}</h3>
                <p class="from"><a href="#{Anchors.Article(article.Id)}" dir="auto">{article.Title}</a></p>
                </header>
                <div class="sides">

                """
            );
            foreach (var delegation in together)
            {
                WriteDelegation(html, delegation.Model);
            }

            html.Write($"</div>\n</div>\n");
        }

        html.Write($"</div>\n</section>\n");
    }

    private static void WriteDelegation(HtmlWriter html, DelegationModel delegation)
    {
        html.Write(
            $"""
            <div class="side" id="{Anchors.Delegation(delegation.Id)}">
            <h4 dir="auto">{delegation.Party ?? delegation.Id}</h4>

            """
        );
        WriteHeads(html, delegation);
        html.Write($"<ol>\n");
        foreach (var member in delegation.Members)
        {
            html.Write($"""<li><a href="#{Anchors.Person(member.Person)}"><bdi>{member.PersonName}</bdi></a>""");
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
            html.Write($"""<p class="counts">{count} member{(count == 1 ? "" : "s")} according to the article</p>""");
        }

        html.Write($"</div>\n");
    }

    private static void WriteHeads(HtmlWriter html, DelegationModel delegation)
    {
        if (delegation.Heads.Count == 0)
        {
            return;
        }

        html.Write($"""<p class="head">led by """);
        foreach (var head in delegation.Heads)
        {
            html.Write($"{(head == delegation.Heads[0] ? "" : " and ")}");
            html.Write($"""<a href="#{Anchors.Person(head.Person)}"><bdi>{head.PersonName}</bdi></a>""");
        }

        html.Write($"</p>");
    }
}
