using CorpusSdk.Tool.Loading;

namespace CorpusSdk.Tool.Reporting;

/// <summary>Who appears with whom, drawn and told.</summary>
internal static class ConnectionsSection
{
    private const int MaxTold = 10;
    private const int MaxListed = 500;

    public static void Write(HtmlWriter html, CorpusView corpus, Connections connections)
    {
        if (connections.Pairs.Count == 0)
        {
            return;
        }

        html.Write(
            $"""
            <section id="connections" aria-labelledby="connections-head">
            <h2 id="connections-head">Connections</h2>
            <p class="lead">Two people are joined where one paragraph names both; the more paragraphs, the stronger the line.</p>
            <div class="together">

            """
        );
        ArcDiagram.Write(html, corpus, connections);
        html.Write(
            $"""
            <div>
            <h3 class="also">Most often together</h3>

            """
        );
        List(html, "pairs", connections.Pairs.Take(MaxTold));
        if (connections.Pairs.Count > MaxTold)
        {
            var all = connections.Pairs.Count <= MaxListed;
            html.Write(
                $"""<details><summary>{(all ? "All" : "The first")} {Math.Min(connections.Pairs.Count, MaxListed)} pairs</summary>"""
            );
            List(html, "pairs more", connections.Pairs.Take(MaxListed));
            html.Write($"</details>\n");
        }

        html.Write($"</div>\n</div>\n</section>\n");
    }

    private static void List(HtmlWriter html, string kind, IEnumerable<Pair> pairs)
    {
        html.Write($"""<ol class="{kind}">""");
        foreach (var pair in pairs)
        {
            html.Write(
                $"""<li><span><a href="#{Anchors.Person(pair.First.Id)}"><bdi>{pair.First.FullName}</bdi></a> <span class="and">&amp;</span> <a href="#{Anchors.Person(pair.Second.Id)}"><bdi>{pair.Second.FullName}</bdi></a></span> <span class="count">{pair.Paragraphs}</span></li>"""
            );
        }

        html.Write($"</ol>\n");
    }
}
