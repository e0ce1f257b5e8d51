namespace CorpusSdk.Tool.Reporting;

/// <summary>The people who appear together, as a diagram and as a list.</summary>
internal static class ConnectionsSection
{
    private const int MaxShown = 10;
    private const int MaxListed = 500;

    private const string Lead =
        "Two people are connected if they are named in the same paragraph. The more paragraphs, the stronger the line.";

    public static void Write(HtmlWriter html, ReportData data, ReportLinks links)
    {
        var connections = data.Connections;
        if (connections.Pairs.Count == 0)
        {
            return;
        }

        html.Write(
            $"""
            <section id="connections" aria-labelledby="connections-head">
            <h2 id="connections-head" class="{links.HeadingClass}">Connections</h2>
            <p class="lead">{Lead}</p>
            <div class="together">

            """
        );
        ArcDiagram.Write(html, data, links);
        html.Write(
            $"""
            <div>
            <h3 class="also">Most often together</h3>

            """
        );
        List(html, "pairs", connections.Pairs.Take(MaxShown), links);
        if (connections.Pairs.Count > MaxShown)
        {
            var all = connections.Pairs.Count <= MaxListed;
            var count = Math.Min(connections.Pairs.Count, MaxListed);
            html.Write($"""<details><summary>{(all ? "All" : "The first")} {count} pairs</summary>""");
            List(html, "pairs more", connections.Pairs.Take(MaxListed), links);
            html.Write($"</details>\n");
        }

        html.Write($"</div>\n</div>\n</section>\n");
    }

    private static void List(HtmlWriter html, string kind, IEnumerable<PersonPair> pairs, ReportLinks links)
    {
        html.Write($"""<ol class="{kind}">""");
        foreach (var pair in pairs)
        {
            html.Write($"""<li><span><a href="{links.Person(pair.First.Id)}"><bdi>{pair.First.FullName}</bdi></a>""");
            html.Write($""" <span class="and">&amp;</span> """);
            html.Write($"""<a href="{links.Person(pair.Second.Id)}"><bdi>{pair.Second.FullName}</bdi></a></span>""");
            html.Write($""" <span class="count">{pair.Paragraphs}</span></li>""");
        }

        html.Write($"</ol>\n");
    }
}
